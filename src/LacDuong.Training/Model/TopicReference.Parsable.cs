using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

public sealed partial record TopicReference
{
    /// <summary>Reads a topic reference: the whole of a text, in the invariant form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no part in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a topic reference.</exception>
    public static TopicReference Parse(string s, IFormatProvider? provider = null)
        => ValueGrammar.Parse<TopicReference>(Guard.Against.Null(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static TopicReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ValueGrammar.Parse<TopicReference>(s);

    /// <summary>Reads a topic reference where the whole of a text is one.</summary>
    /// <param name="s">The text; null is not a topic reference.</param>
    /// <param name="result">The value, or null.</param>
    /// <returns>Whether it is one.</returns>
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
}
