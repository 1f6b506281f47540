using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace LacDuong.Training.Json;

/// <summary>
/// What one reading shares: equal codes and equal short texts become one instance each, and strings pass through one buffer. It goes with the reading: nothing of a
/// document is kept longer. Each place of the tables holds the last that came to it, so that they need no more room for a larger document.
/// </summary>
/// <param name="isSharing">Whether anything is shared: not where a reading is of one string.</param>
internal sealed class ReadingCache(bool isSharing)
{
    /// <summary>The longest text that is shared, in bytes: names of people and places, labels.</summary>
    public const int LongestShared = 32;

    private const int UsualBytes = 512;
    private const int MaximumBytes = 16 * UsualBytes;
    private const int PlaceBits = 8;
    private const int Places = 1 << PlaceBits;

    private readonly object?[] _codes = isSharing ? new object?[Places] : [];
    private readonly SharedText[] _texts = isSharing ? new SharedText[Places] : [];

    // The bytes of the shared texts, one after the other: a text that was read before is known by them, and need not become characters first.
    private byte[] _bytes = [];
    private int _used;
    private char[] _buffer = new char[64];

    /// <summary>A buffer for what a string of at most some length becomes; the next string takes its place.</summary>
    public char[] BufferOf(int length)
    {
        if (_buffer.Length < length)
            _buffer = new char[Math.Max(length, _buffer.Length * 2)];
        return _buffer;
    }

    /// <summary>The code of these ASCII characters that was read before, or null; and where to put it.</summary>
    public Code<T>? FindCode<T>(ReadOnlySpan<byte> characters, out int place)
        where T : class, ICoded<T>
    {
        place = isSharing ? Place(characters) : -1;
        return place >= 0 && _codes[place] is Code<T> code && Ascii.Equals(characters, code.Value) ? code : null;
    }

    public void PutCode(int place, object code)
    {
        if (place >= 0)
            _codes[place] = code;
    }

    /// <summary>The text that was read before of the same bytes, as they stand in the string, or null; and where to put it.</summary>
    public string? FindText(ReadOnlySpan<byte> bytes, out int place)
    {
        place = -1;
        if (!isSharing)
            return null;
        place = Place(bytes);
        ref readonly SharedText shared = ref _texts[place];
        return bytes.SequenceEqual(_bytes.AsSpan(shared.Start, shared.Length)) ? shared.Text : null;
    }

    public void PutText(int place, ReadOnlySpan<byte> bytes, string text)
    {
        if (place < 0)
            return;
        if (_used + bytes.Length > _bytes.Length)
            MakeRoom();
        bytes.CopyTo(_bytes.AsSpan(_used));
        _texts[place] = new SharedText(text, _used, bytes.Length);
        _used += bytes.Length;
    }

    // Where texts keep driving each other out, all begins anew.
    private void MakeRoom()
    {
        if (_bytes.Length < MaximumBytes)
        {
            Array.Resize(ref _bytes, Math.Max(UsualBytes, 2 * _bytes.Length));
            return;
        }
        Array.Clear(_texts);
        _used = 0;
    }

    // Eight bytes at a time: short, and good enough where a miss costs no more than a new instance.
    private static int Place(ReadOnlySpan<byte> bytes)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Multiplier, 31);
        ulong rest = 0;
        foreach (byte b in bytes)
            rest = (rest << 8) | b;
        return (int)(((hash ^ rest) * Multiplier) >> (64 - PlaceBits));
    }

    private readonly record struct SharedText(string? Text, int Start, int Length);
}
