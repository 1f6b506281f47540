namespace LacDuong.Training;

/// <summary>
/// A language tag of BCP 47 (RFC 5646, section 2.1) in its conventional case (section 2.1.1): <c>vi</c>, <c>en</c>, <c>kpm</c> (K'Ho),
/// <c>vi-VN</c>.
/// </summary>
/// <remarks>
/// Equality ignores case, since each tag is kept in one case. Tags are in ordinal order of that case. The constructor checks the form of a
/// tag, and leaves the registry of subtags aside.
/// </remarks>
[ValueGrammar("a language tag", "a language tag of BCP 47 such as vi, en or vi-VN", 255)]
public sealed partial record LanguageTag : IValueGrammar<LanguageTag>
{
    /// <summary>Makes a tag from a text.</summary>
    /// <param name="value">The tag, in any case.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or an ill-formed language tag.</exception>
    public LanguageTag(string value) => Value = ValueGrammar.Require<LanguageTag>(value, nameof(value)).Value;

    private LanguageTag(ReadOnlySpan<char> checkedValue) => Value = checkedValue.ToString();

    /// <summary>Converts a text to a tag: you can write <c>"vi"</c> or <c>"en-GB"</c> for every language parameter.</summary>
    /// <exception cref="ArgumentException">The text is null or an ill-formed language tag.</exception>
    public static implicit operator LanguageTag(string value) => new(value);

    /// <summary>Vietnamese, <c>vi</c>.</summary>
    public static LanguageTag Vietnamese { get; } = new("vi".AsSpan());

    /// <summary>English, <c>en</c>.</summary>
    public static LanguageTag English { get; } = new("en".AsSpan());

    /// <summary>The tag, in its conventional case.</summary>
    public string Value { get; }

    /// <summary>Whether this is a tag of Vietnamese: <c>vi</c>, or one that begins with <c>vi-</c>.</summary>
    public bool IsVietnamese => IsOf(Vietnamese);

    /// <summary>
    /// Whether this tag is the other, or the other with further subtags. For example, <c>vi-VN</c> is a tag of <c>vi</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsOf(LanguageTag other)
    {
        Guard.Against.Null(other);
        return Value.StartsWith(other.Value, StringComparison.Ordinal)
            && (Value.Length == other.Value.Length || Value[other.Value.Length] == '-');
    }

    /// <summary>Compares two tags ordinally, in their conventional case; null comes first.</summary>
    public int CompareTo(LanguageTag? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The tag, in its conventional case.</summary>
    public override string ToString() => Value;

    internal bool TryFormat(Span<char> destination, out int charsWritten) => ValueGrammar.TryCopy(Value, destination, out charsWritten);

    static ValueFault IValueGrammar<LanguageTag>.Read(ReadOnlySpan<char> text, out LanguageTag? value)
    {
        value = null;
        if (text.SequenceEqual("vi"))
            value = Vietnamese;
        else if (text.SequenceEqual("en"))
            value = English;
        if (value is not null)
            return ValueFault.None;
        if (text.Length is 0 or > MaximumTextLength)
            return ValueFault.Form;
        Span<char> tag = stackalloc char[text.Length];
        if (!LanguageTagSyntax.IsWellFormed(text, tag))
            return ValueFault.Form;
        value = new LanguageTag(tag);
        return ValueFault.None;
    }
}
