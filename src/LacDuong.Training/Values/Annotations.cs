using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>A host's own data on a thing: strings by key. The library keeps them and passes them on unchanged.</summary>
/// <remarks>
/// <para>A key is a text: it contains more than white space, and is free of control characters. The library brings Latin letters in keys to
/// NFC, here and in every look-up. A value is any well-formed string; it may be empty.</para>
/// <para>Annotations are equal if they have equal values under the same keys. You enumerate them in ordinal order of the keys, which is
/// also the order on the wire. Looking up, adding or removing a key takes time in the logarithm of the number of keys.</para>
/// </remarks>
/// <example><code>
/// Course synced = course with { Annotations = course.Annotations.With("example.org/id", "4711") };
/// </code></example>
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed partial record Annotations : IReadOnlyDictionary<string, string>, IWireMap
{
    private readonly ImmutableSortedDictionary<string, string> _values;

    /// <summary>Makes annotations from keys and values.</summary>
    /// <param name="values">The values by key, in any order.</param>
    /// <exception cref="ArgumentException">A key is an invalid text or occurs twice, or a value is null or ill-formed.</exception>
    public Annotations(IEnumerable<KeyValuePair<string, string>> values)
    {
        Guard.Against.Null(values);
        ImmutableSortedDictionary<string, string>.Builder kept = NewBuilder();
        foreach ((string key, string value) in values)
        {
            if (!kept.TryAdd(Require.Text(key, nameof(values)), RequireWellFormed(value, nameof(values))))
                throw new ArgumentException("Each key can have one annotation, found two.", nameof(values));
        }
        _values = kept.ToImmutable();
    }

    private Annotations(ImmutableSortedDictionary<string, string> checkedValues) => _values = checkedValues;

    /// <summary>The empty annotations.</summary>
    public static Annotations Empty { get; } = new(NewBuilder().ToImmutable());

    /// <summary>The keys and values in order, for loops that avoid allocating an enumerator.</summary>
    internal ImmutableSortedDictionary<string, string> Entries => _values;

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => _values.Values;

    /// <summary>Returns the value under a key.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The annotations lack the key.</exception>
    public string this[string key] => _values[Kept(key)];

    /// <summary>Makes annotations if each key is a valid text and occurs once, and each value is a well-formed string.</summary>
    /// <param name="values">The values by key, in any order.</param>
    /// <param name="annotations">The annotations, or null if a key or value is invalid.</param>
    public static bool TryCreate(IEnumerable<KeyValuePair<string, string>>? values, [NotNullWhen(true)] out Annotations? annotations)
    {
        annotations = null;
        if (values is null)
            return false;
        ImmutableSortedDictionary<string, string>.Builder kept = NewBuilder();
        foreach ((string key, string value) in values)
        {
            if (key is null || value is null || TextRules.Check(key, out string? keptKey) is not ValueFault.None
                || !TextRules.IsWellFormed(value) || !kept.TryAdd(keptKey!, value))
                return false;
        }
        annotations = OfChecked(kept);
        return true;
    }

    /// <summary>Returns these annotations with a value under a key. It replaces the value that the key has.</summary>
    /// <exception cref="ArgumentException">The key is an invalid text, or the value is null or ill-formed.</exception>
    public Annotations With(string key, string value)
        => new(_values.SetItem(Require.Text(key, nameof(key)), RequireWellFormed(value, nameof(value))));

    /// <summary>Returns these annotations after removing a key, or the same instance if the key is absent.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public Annotations Without(string key)
    {
        ImmutableSortedDictionary<string, string> values = _values.Remove(Kept(key));
        return ReferenceEquals(values, _values) ? this : new Annotations(values);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(Kept(key));

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(Kept(key), out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    object? IWireMap.Find(string name) => _values.GetValueOrDefault(name);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Annotations? other)
    {
        if (other is null || Count != other.Count)
            return false;
        return ReferenceEquals(_values, other._values)
            || _values.All(entry => other._values.TryGetValue(entry.Key, out string? value) && value == entry.Value);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string key, string value) in _values)
        {
            hash.Add(key);
            hash.Add(value);
        }
        return hash.ToHashCode();
    }

    /// <summary>Returns the type's name alone, since the values may be personal data.</summary>
    public override string ToString() => nameof(Annotations);

    /// <summary>Gathers checked keys and values for <see cref="OfChecked"/>.</summary>
    internal static ImmutableSortedDictionary<string, string>.Builder NewBuilder()
        => ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    internal static Annotations OfChecked(ImmutableSortedDictionary<string, string>.Builder values)
        => values.Count == 0 ? Empty : new Annotations(values.ToImmutable());

    // Normalises a key as With does, so a look-up finds it under every spelling.
    private static string Kept(string key) => TextRules.Check(Guard.Against.Null(key), out string? kept) is ValueFault.None ? kept! : key;

    private static string RequireWellFormed(string value, string parameterName)
        => TextRules.IsWellFormed(Guard.Against.Null(value, parameterName))
            ? value
            : throw new ArgumentException(TextRules.Describe(ValueFault.LoneSurrogate), parameterName);
}
