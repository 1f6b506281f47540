using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

[TypeConverter(typeof(ValueTypeConverter))]
public sealed partial record TopicReference
{
    /// <summary>Reads a topic reference: the whole of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Isn't used: the form is the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> isn't a topic reference.</exception>
    public static TopicReference Parse(string s, IFormatProvider? provider = null)
        => ValueGrammar.Parse<TopicReference>(Guard.Against.Null(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static TopicReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ValueGrammar.Parse<TopicReference>(s);

    /// <summary>Reads a topic reference if the whole of a text is one.</summary>
    /// <param name="s">The text, or null, which isn't one.</param>
    /// <param name="result">The value, or null.</param>
    /// <returns>Whether the text is a topic reference.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out TopicReference? result)
        => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out TopicReference?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out TopicReference? result)
        => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out TopicReference? result)
        => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out TopicReference? result)
        => ValueGrammar.TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        ValueGrammar.RefuseFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueGrammar.RefuseFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    /// <summary>Whether the left one comes before the right one, in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(TopicReference? left, TopicReference? right) => ValueGrammar.Compare(left, right) < 0;

    /// <summary>Whether the left one comes before the right one or is equal, in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TopicReference? left, TopicReference? right) => ValueGrammar.Compare(left, right) <= 0;

    /// <summary>Whether the left one comes after the right one, in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(TopicReference? left, TopicReference? right) => ValueGrammar.Compare(left, right) > 0;

    /// <summary>Whether the left one comes after the right one or is equal, in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TopicReference? left, TopicReference? right) => ValueGrammar.Compare(left, right) >= 0;
}
