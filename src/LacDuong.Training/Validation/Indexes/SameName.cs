using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Validation;

/// <summary>«The same name» of the format: parts joined by single spaces, compared by their match keys with accents; without allocation for usual names.</summary>
internal static class SameName
{
    private const int UsualLength = 128;

    public static bool Is(PersonName one, PersonName other)
        => one == other || MatchKeyComparer.KeepingAccents.Equals(Join(one, stackalloc char[UsualLength]), Join(other, stackalloc char[UsualLength]));

    public static int HashOf(PersonName name) => MatchKeyComparer.KeepingAccents.GetHashCode(Join(name, stackalloc char[UsualLength]));

    /// <summary>A hash that names share which are the same, and others seldom, at a small part of the cost of <see cref="HashOf"/>.</summary>
    public static int HashOfLetters(PersonName name) => NameHash.Add(NameHash.Add(NameHash.Add(0, name.Family), name.Middle), name.Given);

    private static ReadOnlySpan<char> Join(PersonName name, Span<char> buffer)
    {
        int length = 0;
        return Append(name.Family, buffer, ref length) && Append(name.Middle, buffer, ref length) && Append(name.Given, buffer, ref length)
            ? buffer[..length]
            : name.ToString();
    }

    private static bool Append(string? part, Span<char> buffer, ref int length)
    {
        if (part is null)
            return true;
        if (length + part.Length >= buffer.Length)
            return false;
        if (length > 0)
            buffer[length++] = ' ';
        part.CopyTo(buffer[length..]);
        length += part.Length;
        return true;
    }
}
