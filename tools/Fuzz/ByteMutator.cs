namespace LacDuong.Training.Tools.Fuzz;

/// <summary>Changes a text as bytes, ignoring their meaning.</summary>
internal sealed class ByteMutator(Random random)
{
    /// <summary>Makes one change.</summary>
    /// <param name="text">The text to change.</param>
    /// <param name="other">Another text, for splices.</param>
    public byte[] Change(byte[] text, byte[] other)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, random.Next(4) == 0 ? random.Next(400) : random.Next(8));
        switch (random.Next(7))
        {
            case 0 when text.Length > at:
                text[at] ^= (byte)(1 << random.Next(8));
                return text;
            case 1:
                return [.. text.AsSpan(0, at), (byte)random.Next(256), .. text.AsSpan(at)];
            case 2:
                return [.. text.AsSpan(0, at), .. text.AsSpan(at + length)];
            case 3:
                return text[..at];
            case 4:
                return [.. text.AsSpan(0, at + length), .. text.AsSpan(at)];
            case 5:
                return [.. text.AsSpan(0, at), .. other.AsSpan(random.Next(other.Length + 1))];
            default:
                return [.. text.AsSpan(0, at), .. Oddities.Pieces[random.Next(Oddities.Pieces.Length)], .. text.AsSpan(at)];
        }
    }
}
