using System.Globalization;
using System.Runtime.CompilerServices;

namespace LacDuong.Training;

/// <summary>Decimals as the wire holds them: no sign, no exponent, at most 28 digits as written, no trailing zeros.</summary>
internal static class DecimalText
{
    /// <summary>The most digits that a decimal may have as written, leading zeros included.</summary>
    public const int MaximumDigits = 28;

    /// <summary>The longest text: the digits and a point.</summary>
    public const int MaximumLength = MaximumDigits + 1;

    // A decimal has up to 29 significant digits, and up to 28 places behind the point.
    private const int LongestOfAnyDecimal = 32;

    /// <summary>Returns the value without trailing zeros, so that equal values are written alike.</summary>
    /// <exception cref="ArgumentException">The value is negative, or has more than 28 digits as written.</exception>
    public static decimal Require(decimal number, [CallerMemberName] string member = "")
    {
        decimal kept = WithoutTrailingZeros(number);
        return kept >= 0 && CountDigits(kept) <= MaximumDigits
            ? kept
            : throw new ArgumentOutOfRangeException(
                member, number, $"A number must be 0 or more, and have at most {MaximumDigits} digits as written.");
    }

    /// <summary>Reads digits with or without a point among them, the whole of a text, without leading zeros.</summary>
    public static ValueFault Read(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> fraction = point < 0 ? "0" : text[(point + 1)..];
        if (whole.IsEmpty || fraction.IsEmpty || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9')
            || (whole.Length > 1 && whole[0] == '0'))
            return ValueFault.Form;
        if (text.Length - (point < 0 ? 0 : 1) > MaximumDigits)
            return ValueFault.TooLarge;
        number = WithoutTrailingZeros(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        return ValueFault.None;
    }

    /// <summary>The value with the fewest places behind the point; zero is positive.</summary>
    public static decimal WithoutTrailingZeros(decimal value)
        => value == 0 ? 0 : value / 1.0000000000000000000000000000m;

    private static int CountDigits(decimal value)
    {
        Span<char> text = stackalloc char[LongestOfAnyDecimal];
        value.TryFormat(text, out int length, provider: CultureInfo.InvariantCulture);
        int digits = 0;
        foreach (char c in text[..length])
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }
}
