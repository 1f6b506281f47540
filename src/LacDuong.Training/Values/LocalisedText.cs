using System.Text.Json.Serialization;
using LacDuong.Training.Json;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LacDuong.Training;

/// <summary>A text in one or more languages, each a text of its own: Vietnamese first, then the others in ordinal order of their tags.</summary>
/// <remarks>
/// There is at least one. Localised texts are equal when they have the same texts in the same languages, in whatever order they were given.
/// Enumeration is in the order in which they are written.
/// </remarks>
/// <example><code>
/// LocalisedText name = new("Huyện Lạc Dương", "Lạc Dương district");
/// string shown = name.In(LanguageTag.English);
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed partial class LocalisedText : IReadOnlyCollection<KeyValuePair<LanguageTag, string>>, IEquatable<LocalisedText>, IWireMap
{
    private readonly KeyValuePair<LanguageTag, string>[] _texts;

    /// <summary>Makes a text in Vietnamese, and in English where it is given.</summary>
    /// <param name="vietnamese">The text in Vietnamese, <c>vi</c>.</param>
    /// <param name="english">The text in English, <c>en</c>, or null.</param>
    /// <exception cref="ArgumentException">A text is no text, or the Vietnamese one is null.</exception>
    public LocalisedText(string vietnamese, string? english = null)
    {
        KeyValuePair<LanguageTag, string> first = new(LanguageTag.Vietnamese, Require.Text(vietnamese, nameof(vietnamese)));
        _texts = english is null ? [first] : [first, new(LanguageTag.English, Require.Text(english, nameof(english)))];
    }

    /// <summary>Makes a text in any languages.</summary>
    /// <param name="texts">The texts by language, in any order.</param>
    /// <exception cref="ArgumentException">There is none, one is no text, or two are in one language.</exception>
    public LocalisedText(IEnumerable<KeyValuePair<LanguageTag, string>> texts)
    {
        Guard.Against.Null(texts);
        List<KeyValuePair<LanguageTag, string>> kept = [];
        foreach ((LanguageTag language, string text) in texts)
        {
            Guard.Against.Null(language, nameof(texts));
            if (!TryInsert(kept, language, Require.Text(text, nameof(texts))))
                throw new ArgumentException($"There are two texts in the language '{language}'.", nameof(texts));
        }
        if (kept.Count == 0)
            throw new ArgumentException("A localised text must have at least one text.", nameof(texts));
        _texts = [.. kept];
    }

    private LocalisedText(KeyValuePair<LanguageTag, string>[] checkedTexts) => _texts = checkedTexts;

    /// <summary>The number of languages, at least one.</summary>
    public int Count => _texts.Length;

    internal ReadOnlySpan<KeyValuePair<LanguageTag, string>> Texts => _texts;

    /// <summary>Makes a localised text where each entry is a text, no language comes twice, and there is at least one.</summary>
    /// <param name="texts">The texts by language, in any order.</param>
    /// <param name="result">The localised text, or null.</param>
    public static bool TryCreate(IEnumerable<KeyValuePair<LanguageTag, string>>? texts, [NotNullWhen(true)] out LocalisedText? result)
    {
        result = null;
        List<KeyValuePair<LanguageTag, string>> kept = [];
        foreach ((LanguageTag language, string text) in texts ?? [])
        {
            if (language is null || text is null || TextRules.Check(text, out string? checkedText) is not ValueFault.None || !TryInsert(kept, language, checkedText!))
                return false;
        }
        if (kept.Count > 0)
            result = new LocalisedText([.. kept]);
        return result is not null;
    }

    /// <summary>The text in exactly this language, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? Find(LanguageTag language)
    {
        Guard.Against.Null(language);
        foreach ((LanguageTag tag, string text) in _texts)
        {
            if (tag == language)
                return text;
        }
        return null;
    }

    /// <summary>
    /// The text to show to a reader of a language: in exactly that language; else in one of its varieties (<c>vi-VN</c> for <c>vi</c>);
    /// else in the language that it is a variety of; else the first.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(LanguageTag language)
    {
        if (Find(language) is string exact)
            return exact;
        string? wider = null;
        foreach ((LanguageTag tag, string text) in _texts)
        {
            if (tag.IsOf(language))
                return text;
            if (language.IsOf(tag))
                wider ??= text;
        }
        return wider ?? _texts[0].Value;
    }

    /// <summary>This text with another text in one language.</summary>
    /// <exception cref="ArgumentException">The language is null, or <paramref name="text"/> is null or no text.</exception>
    public LocalisedText With(LanguageTag language, string text)
    {
        Guard.Against.Null(language);
        string kept = Require.Text(text, nameof(text));
        List<KeyValuePair<LanguageTag, string>> texts = [.. _texts];
        texts.RemoveAll(entry => entry.Key == language);
        TryInsert(texts, language, kept);
        return new LocalisedText([.. texts]);
    }

    object? IWireMap.Find(string name) => LanguageTag.TryParse(name, out LanguageTag? language) ? Find(language) : null;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] LocalisedText? other)
        => other is not null && (ReferenceEquals(this, other) || _texts.AsSpan().SequenceEqual(other._texts));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as LocalisedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((LanguageTag language, string text) in _texts)
        {
            hash.Add(language);
            hash.Add(text);
        }
        return hash.ToHashCode();
    }

    /// <summary>The first text: the Vietnamese one where there is one.</summary>
    public override string ToString() => _texts[0].Value;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<LanguageTag, string>> GetEnumerator()
        => ((IEnumerable<KeyValuePair<LanguageTag, string>>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both have the same texts in the same languages, or are both null.</summary>
    public static bool operator ==(LocalisedText? left, LocalisedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(LocalisedText? left, LocalisedText? right) => !(left == right);

    /// <summary>Takes over entries that were checked and put in order already, at least one.</summary>
    internal static LocalisedText OfChecked(KeyValuePair<LanguageTag, string>[] texts) => new(texts);

    /// <summary>Where a language stands among the tags of a text, or the complement of where it would.</summary>
    internal static int IndexOf(ReadOnlySpan<KeyValuePair<LanguageTag, string>> texts, LanguageTag language)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            int order = Compare(language, texts[i].Key);
            if (order <= 0)
                return order == 0 ? i : ~i;
        }
        return ~texts.Length;
    }

    private static bool TryInsert(List<KeyValuePair<LanguageTag, string>> texts, LanguageTag language, string checkedText)
    {
        int at = IndexOf(CollectionsMarshal.AsSpan(texts), language);
        if (at < 0)
            texts.Insert(~at, new(language, checkedText));
        return at < 0;
    }

    // Vietnamese first, then ordinal.
    private static int Compare(LanguageTag left, LanguageTag right)
    {
        int byVietnamese = (right == LanguageTag.Vietnamese).CompareTo(left == LanguageTag.Vietnamese);
        return byVietnamese != 0 ? byVietnamese : string.CompareOrdinal(left.Value, right.Value);
    }
}
