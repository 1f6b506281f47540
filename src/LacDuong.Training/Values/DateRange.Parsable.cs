using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

public sealed partial record DateRange
{
    /// <summary>Reads a date range: the whole of a text, in the invariant form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no part in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a date range.</exception>
    public static DateRange Parse(string s, IFormatProvider? provider = null) => ValueGrammar.Parse<DateRange>(Guard.Against.Null(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static DateRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ValueGrammar.Parse<DateRange>(s);

    /// <summary>Reads a date range where the whole of a text is one.</summary>
    /// <param name="s">The text; null is not a date range.</param>
    /// <param name="result">The value, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out DateRange? result)
        => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out DateRange?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out DateRange? result) => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out DateRange? result)
        => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out DateRange? result)
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
