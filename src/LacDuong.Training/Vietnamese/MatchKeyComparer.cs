using System.Buffers;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Equality by <see cref="MatchKey"/>, for dictionaries and sets, without making the keys: nothing is allocated. Look-up by span is
/// possible too (<see cref="Dictionary{TKey, TValue}.GetAlternateLookup{TAlternateKey}"/>). Null equals null alone.
/// </summary>
/// <example><code>
/// HashSet&lt;string&gt; names = new(MatchKeyComparer.KeepingAccents) { "Cil Ha Hương" };
/// bool known = names.Contains("CIL HA HƯƠNG");   // true
/// </code></example>
public sealed class MatchKeyComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    // Texts whose keys take no more than this are worked on without renting memory: most names.
    private const int ShortKey = 512;

    private readonly bool _keepAccents;

    private MatchKeyComparer(bool keepAccents) => _keepAccents = keepAccents;

    /// <summary>Equality of <see cref="MatchKey.KeepingAccents(string)"/>: «the same name».</summary>
    public static MatchKeyComparer KeepingAccents { get; } = new(keepAccents: true);

    /// <summary>Equality of <see cref="MatchKey.DroppingAccents(string)"/>.</summary>
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

    /// <summary>A hash of the key, of this process only.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="obj"/> is null.</exception>
    public int GetHashCode(string obj) => GetHashCode(Guard.Against.Null(obj).AsSpan());

    /// <summary>A hash of the key, of this process only.</summary>
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
