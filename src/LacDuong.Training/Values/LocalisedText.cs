using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>A text in one or more languages: Vietnamese first, then the others in ordinal order of their tags.</summary>
/// <remarks>
/// A localised text has at least one language. Two are equal if they have the same texts in the same languages, in whatever order you gave
/// them. You enumerate the texts in the order in which they are written.
/// </remarks>
/// <example><code>
/// LocalisedText name = new("Huyện Lạc Dương", "Lạc Dương district");
/// string shown = name.Get(LanguageTag.English);
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed partial record LocalisedText : IReadOnlyCollection<KeyValuePair<LanguageTag, string>>, IWireMap
{
    private readonly KeyValuePair<LanguageTag, string>[] _texts;

    /// <summary>Makes a text in Vietnamese, and in English if you give it.</summary>
    /// <param name="vietnamese">The text in Vietnamese, <c>vi</c>.</param>
    /// <param name="english">The text in English, <c>en</c>, or null.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="vietnamese"/> is null, or a text is blank, ill-formed UTF-16 or contains control characters.
    /// </exception>
    public LocalisedText(string vietnamese, string? english = null)
    {
        KeyValuePair<LanguageTag, string> first = new(LanguageTag.Vietnamese, Require.Text(vietnamese, nameof(vietnamese)));
        _texts = english is null ? [first] : [first, new(LanguageTag.English, Require.Text(english, nameof(english)))];
    }

    /// <summary>Makes a text in any languages.</summary>
    /// <param name="texts">The texts by language, in any order.</param>
    /// <exception cref="ArgumentException">The sequence is empty, a text is invalid, or a language occurs twice.</exception>
    public LocalisedText(IEnumerable<KeyValuePair<LanguageTag, string>> texts)
    {
        Guard.Against.Null(texts);
        Builder kept = new();
        foreach ((LanguageTag language, string text) in texts)
        {
            if (kept.Has(Guard.Against.Null(language, nameof(texts))))
                throw new ArgumentException($"A localised text has one text in each language, found two in '{language}'.", nameof(texts));
            kept.Add(language, Require.Text(text, nameof(texts)));
        }
        if (kept.Count == 0)
            throw new ArgumentException("A localised text must have at least one text.", nameof(texts));
        _texts = kept.ToOrderedArray();
    }

    private LocalisedText(KeyValuePair<LanguageTag, string>[] checkedTexts) => _texts = checkedTexts;

    /// <summary>The number of languages, at least one.</summary>
    public int Count => _texts.Length;

    internal ReadOnlySpan<KeyValuePair<LanguageTag, string>> Texts => _texts;

    /// <summary>
    /// Makes a localised text if every entry is a valid text, every language occurs once, and at least one text is present.
    /// </summary>
    /// <param name="texts">The texts by language, in any order.</param>
    /// <param name="result">The localised text, or null if an entry is invalid.</param>
    public static bool TryCreate(IEnumerable<KeyValuePair<LanguageTag, string>>? texts, [NotNullWhen(true)] out LocalisedText? result)
    {
        result = null;
        Builder kept = new();
        foreach ((LanguageTag language, string text) in texts ?? [])
        {
            if (language is null || text is null || kept.Has(language)
                || TextRules.Check(text, out string? checkedText) is not ValueFault.None)
                return false;
            kept.Add(language, checkedText!);
        }
        if (kept.Count > 0)
            result = kept.Build();
        return result is not null;
    }

    /// <summary>Finds the text in exactly this language, or returns null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? Find(LanguageTag language) => IndexOf(Guard.Against.Null(language).Value) is var at and >= 0 ? _texts[at].Value : null;

    /// <summary>
    /// Returns the text to show to a reader of a language. The first choice is exactly that language. The second is one of its varieties
    /// (<c>vi-VN</c> for <c>vi</c>). The third is the nearest language that it is a variety of (<c>en</c> for <c>en-GB</c>). The last
    /// choice is the first text.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Get(LanguageTag language)
    {
        ReadOnlySpan<char> tag = Guard.Against.Null(language).Value;
        int at = IndexOf(tag);
        if (at >= 0)
            return _texts[at].Value;
        // Every character of a tag sorts after the hyphen, so the varieties of a language follow it directly.
        if (~at < _texts.Length && _texts[~at].Key.IsOf(language))
            return _texts[~at].Value;
        while (tag.LastIndexOf('-') is var hyphen and >= 0)
        {
            tag = tag[..hyphen];
            if (IndexOf(tag) is var wider and >= 0)
                return _texts[wider].Value;
        }
        return _texts[0].Value;
    }

    /// <summary>Returns this text with another text in one language.</summary>
    /// <exception cref="ArgumentException">The language is null, or <paramref name="text"/> is null or an invalid text.</exception>
    public LocalisedText With(LanguageTag language, string text)
    {
        Guard.Against.Null(language);
        Builder kept = new();
        kept.Add(language, Require.Text(text, nameof(text)));
        foreach ((LanguageTag other, string otherText) in _texts)
        {
            if (other != language)
                kept.Add(other, otherText);
        }
        return kept.Build();
    }

    object? IWireMap.Find(string name) => LanguageTag.TryParse(name, out LanguageTag? language) ? Find(language) : null;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] LocalisedText? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Count != other.Count)
            return false;
        for (int i = 0; i < _texts.Length; i++)
        {
            if (_texts[i].Key != other._texts[i].Key || !string.Equals(_texts[i].Value, other._texts[i].Value, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

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

    /// <summary>Returns the first text: the Vietnamese one if it exists.</summary>
    public override string ToString() => _texts[0].Value;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<LanguageTag, string>> GetEnumerator()
        => ((IEnumerable<KeyValuePair<LanguageTag, string>>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Returns the index of a tag, or the complement of the index at which ordinal order would insert it.
    private int IndexOf(ReadOnlySpan<char> tag)
    {
        bool hasVietnamese = _texts[0].Key == LanguageTag.Vietnamese;
        if (hasVietnamese && tag is "vi")
            return 0;
        int low = hasVietnamese ? 1 : 0;
        int high = _texts.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = tag.SequenceCompareTo(_texts[middle].Key.Value);
            if (order == 0)
                return middle;
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return ~low;
    }
}
