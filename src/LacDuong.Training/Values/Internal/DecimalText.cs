using System.Globalization;
using System.Runtime.CompilerServices;

namespace LacDuong.Training;

/// <summary>Decimals as the wire holds them: no exponent, at most 28 digits as written, no trailing zeros.</summary>
internal static class DecimalText
{
    /// <summary>The most digits that a decimal may have as written, leading zeros included.</summary>
    public const int MaximumDigits = 28;

    /// <summary>The longest text: a sign, the digits and a point.</summary>
    public const int MaximumLength = MaximumDigits + 2;

    // A decimal has up to 29 significant digits, and up to 28 places behind the point.
    private const int LongestOfAnyDecimal = 32;

    /// <summary>Returns the value without trailing zeros, so that equal values are written alike.</summary>
    /// <exception cref="ArgumentException">The value has more than 28 digits as written.</exception>
    public static decimal Require(decimal number, [CallerMemberName] string member = "")
    {
        decimal kept = WithoutTrailingZeros(number);
        return CountDigits(kept) <= MaximumDigits
            ? kept
            : throw new ArgumentOutOfRangeException(member, number, $"A number must have at most {MaximumDigits} digits as written.");
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
