using System.Globalization;
using System.Runtime.CompilerServices;

namespace LacDuong.Training;

/// <summary>
/// Decimals in the form of the wire: unsigned digits with an optional point, at most 28 digits as written. Exponents are invalid, and
/// writing drops trailing zeros.
/// </summary>
internal static class DecimalText
{
    /// <summary>The maximum number of digits as written, leading zeros included.</summary>
    public const int MaximumDigits = 28;

    /// <summary>The maximum length of the text: the digits and a point.</summary>
    public const int MaximumLength = MaximumDigits + 1;

    // A decimal has up to 29 significant digits and up to 28 decimal places.
    private const int LongestOfAnyDecimal = 32;

    /// <summary>Drops the value's trailing zeros. Equal values are then written alike.</summary>
    /// <exception cref="ArgumentException">The value is negative, or has more than 28 digits as written.</exception>
    public static decimal Require(decimal number, [CallerMemberName] string member = "")
    {
        decimal kept = WithoutTrailingZeros(number);
        return kept >= 0 && CountDigits(kept) <= MaximumDigits
            ? kept
            : throw new ArgumentOutOfRangeException(
                member, number, $"A number must be at least 0 and have at most {MaximumDigits} digits.");
    }

    /// <summary>Reads a whole text of digits, with an optional point among them. Extra leading zeros are invalid.</summary>
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
            return ValueFault.TooManyDigits;
        number = WithoutTrailingZeros(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        return ValueFault.None;
    }

    /// <summary>Returns the value with the fewest decimal places; zero becomes positive.</summary>
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
