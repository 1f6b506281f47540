using System.Text.Json.Serialization;
using LacDuong.Training.Json;
using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>A host's own data on a thing: strings by key, which this library keeps and passes on as they are.</summary>
/// <remarks>
/// A key is a text (Latin letters are brought to NFC); a value is any well-formed string, an empty one too. Annotations are equal when they have
/// equal values under the same keys. Enumeration is in ordinal order of the keys, as they are written.
/// </remarks>
/// <example><code>
/// Course synced = course with { Annotations = course.Annotations.With("example.org/id", "4711") };
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed partial class Annotations : IReadOnlyDictionary<string, string>, IEquatable<Annotations>, IWireMap
{
    private readonly SortedList<string, string> _values;

    /// <summary>Makes annotations of keys and values.</summary>
    /// <param name="values">The values by key, in any order.</param>
    /// <exception cref="ArgumentException">A key is no text or comes twice, or a value is null or not well formed.</exception>
    public Annotations(IEnumerable<KeyValuePair<string, string>> values)
    {
        Guard.Against.Null(values);
        _values = NewList();
        foreach ((string key, string value) in values)
        {
            if (!_values.TryAdd(Require.Text(key, nameof(values)), RequireWellFormed(value, nameof(values))))
                throw new ArgumentException("There are two annotations of one key.", nameof(values));
        }
    }

    private Annotations(SortedList<string, string> checkedValues) => _values = checkedValues;

    /// <summary>No annotations.</summary>
    public static Annotations Empty { get; } = new(NewList());

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => _values.Values;

    /// <inheritdoc/>
    public string this[string key] => _values[key];

    /// <summary>Makes annotations where each key is a text, none comes twice, and each value is a well-formed string.</summary>
    /// <param name="values">The values by key, in any order.</param>
    /// <param name="annotations">The annotations, or null.</param>
    public static bool TryCreate(IEnumerable<KeyValuePair<string, string>>? values, [NotNullWhen(true)] out Annotations? annotations)
    {
        annotations = null;
        if (values is null)
            return false;
        SortedList<string, string> kept = NewList();
        foreach ((string key, string value) in values)
        {
            if (key is null || value is null || TextRules.Check(key, out string? keptKey) is not ValueFault.None || !TextRules.IsWellFormed(value)
                || !kept.TryAdd(keptKey!, value))
                return false;
        }
        annotations = new Annotations(kept);
        return true;
    }

    /// <summary>These annotations with a value under a key, in the place of the one there.</summary>
    /// <exception cref="ArgumentException">The key is no text, or the value is null or not well formed.</exception>
    public Annotations With(string key, string value)
    {
        string keptKey = Require.Text(key, nameof(key));
        RequireWellFormed(value, nameof(value));
        SortedList<string, string> values = Copy();
        values[keptKey] = value;
        return new Annotations(values);
    }

    /// <summary>These annotations without a key; the same where they do not have it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public Annotations Without(string key)
    {
        Guard.Against.Null(key);
        if (!ContainsKey(key))
            return this;
        SortedList<string, string> values = Copy();
        values.Remove(key);
        return new Annotations(values);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    object? IWireMap.Find(string name) => _values.GetValueOrDefault(name);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Annotations? other)
        => other is not null && (ReferenceEquals(this, other) || this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Annotations);

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

    /// <summary>Whether both have equal values under the same keys, or are both null.</summary>
    public static bool operator ==(Annotations? left, Annotations? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the annotations differ.</summary>
    public static bool operator !=(Annotations? left, Annotations? right) => !(left == right);

    /// <summary>The list in which a reading gathers keys and values that it has checked, for <see cref="OfChecked"/>.</summary>
    /// <summary>What stands at a place in the order of keys: for loops that allocate no enumerator.</summary>
    internal KeyValuePair<string, string> At(int index) => new(_values.GetKeyAtIndex(index), _values.GetValueAtIndex(index));

    internal static SortedList<string, string> NewList() => new(StringComparer.Ordinal);

    internal static Annotations OfChecked(SortedList<string, string> values) => values.Count == 0 ? Empty : new Annotations(values);

    private SortedList<string, string> Copy()
    {
        SortedList<string, string> copy = NewList();
        foreach ((string key, string value) in _values)
            copy.Add(key, value);
        return copy;
    }

    private static string RequireWellFormed(string value, string parameterName)
    {
        Guard.Against.Null(value, parameterName);
        return TextRules.IsWellFormed(value)
            ? value
            : throw new ArgumentException(TextRules.Describe(ValueFault.LoneSurrogate), parameterName);
    }
}
