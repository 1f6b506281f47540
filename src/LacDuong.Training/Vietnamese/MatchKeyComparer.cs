using System.Buffers;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Compares by <see cref="MatchKey"/>, for dictionaries and sets. It skips making the keys, and allocates nothing. You can also look up by
/// span (<see cref="Dictionary{TKey, TValue}.GetAlternateLookup{TAlternateKey}"/>). Null equals only null.
/// </summary>
/// <example><code>
/// HashSet&lt;string&gt; names = new(MatchKeyComparer.KeepingAccents) { "Cil Ha Hương" };
/// bool known = names.Contains("CIL HA HƯƠNG");   // true
/// </code></example>
public sealed class MatchKeyComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    // Texts with keys up to this length, which most names have, are processed on the stack.
    private const int ShortKey = 512;

    private readonly bool _keepAccents;

    private MatchKeyComparer(bool keepAccents) => _keepAccents = keepAccents;

    /// <summary>A comparer by <see cref="MatchKey.KeepingAccents(string)"/>: «the same name».</summary>
    public static MatchKeyComparer KeepingAccents { get; } = new(keepAccents: true);

    /// <summary>A comparer by <see cref="MatchKey.DroppingAccents(string)"/>.</summary>
    public static MatchKeyComparer DroppingAccents { get; } = new(keepAccents: false);

    /// <summary>Whether both have the same key, or both are null.</summary>
    public bool Equals(string? x, string? y) => x is null || y is null ? x is null && y is null : Equals(x.AsSpan(), y.AsSpan());

    /// <summary>Whether both have the same key.</summary>
    public bool Equals(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        if (x.SequenceEqual(y))
            return true;
        int first = MatchKey.MaximalLength(x);
        int room = first + MatchKey.MaximalLength(y);
        char[]? rented = room > ShortKey ? ArrayPool<char>.Shared.Rent(room) : null;
        Span<char> keys = rented ?? stackalloc char[ShortKey];
        ReadOnlySpan<char> keyOfX = keys[..MatchKey.Write(x, _keepAccents, keys[..first])];
        ReadOnlySpan<char> keyOfY = keys.Slice(first, MatchKey.Write(y, _keepAccents, keys[first..]));
        bool equal = keyOfX.SequenceEqual(keyOfY);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        return equal;
    }

    /// <inheritdoc/>
    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Equals(ReadOnlySpan<char> alternate, string other) =>
        other is not null && Equals(alternate, other.AsSpan());

    /// <summary>Returns a hash of the key, valid only in this process.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="obj"/> is null.</exception>
    public int GetHashCode(string obj) => GetHashCode(Guard.Against.Null(obj).AsSpan());

    /// <summary>Returns a hash of the key, valid only in this process.</summary>
    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        int room = MatchKey.MaximalLength(alternate);
        char[]? rented = room > ShortKey ? ArrayPool<char>.Shared.Rent(room) : null;
        Span<char> key = rented ?? stackalloc char[ShortKey];
        int hash = string.GetHashCode(key[..MatchKey.Write(alternate, _keepAccents, key)], StringComparison.Ordinal);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        return hash;
    }

    /// <inheritdoc/>
    string IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
