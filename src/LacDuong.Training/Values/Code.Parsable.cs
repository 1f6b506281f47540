using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

public sealed partial record Code<T>
{
    /// <summary>Reads a code: the whole of a text, in the invariant form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no part in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a code.</exception>
    public static Code<T> Parse(string s, IFormatProvider? provider = null) => ValueGrammar.Parse<Code<T>>(Guard.Against.Null(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Code<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ValueGrammar.Parse<Code<T>>(s);

    /// <summary>Reads a code where the whole of a text is one.</summary>
    /// <param name="s">The text; null is not a code.</param>
    /// <param name="result">The value, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Code<T>? result)
        => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Code{T}?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out Code<T>? result) => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Code<T>? result)
        => ValueGrammar.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Code<T>? result)
        => ValueGrammar.TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        ValueGrammar.RefuseFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueGrammar.RefuseFormat(format);
        return ValueGrammar.TryCopy(Value, destination, out charsWritten);
    }
}
