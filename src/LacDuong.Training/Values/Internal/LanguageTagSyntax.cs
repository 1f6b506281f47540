using System.Text;
using System.Text.RegularExpressions;

namespace LacDuong.Training;

/// <summary>The grammar of RFC 5646, section 2.1, and its conventions of case, section 2.1.1.</summary>
internal static class LanguageTagSyntax
{
    /// <summary>The tags that were registered before the grammar, and are outside it («irregular»); the «regular» ones fit it.</summary>
    public static readonly string[] Irregular =
    [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao",
        "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
    ];

    // A langtag (language, script, region, variants, extensions, private use) or a privateuse. The length and the first character of a
    // subtag decide what it can be, so one pass is enough for every text.
    private static readonly Regex s_wellFormed = new(
        @"\A((([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
        + @"(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?)|x(-[a-z0-9]{1,8})+|" + string.Join('|', Irregular) + @")\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>
    /// Writes a tag in its conventional case, and returns whether it is a <c>langtag</c>, a <c>privateuse</c> or irregular.
    /// </summary>
    /// <remarks>
    /// Most subtags are in lower case. Regions (two letters) are in upper case and scripts (four letters) in title case, unless they come
    /// first or after a singleton.
    /// </remarks>
    public static bool IsWellFormed(ReadOnlySpan<char> text, Span<char> destination)
    {
        Ascii.ToLower(text, destination, out _);
        bool isWellFormed = s_wellFormed.IsMatch(destination);
        bool isPlain = true;
        foreach (Range range in MemoryExtensions.Split(destination, '-'))
        {
            Span<char> subtag = destination[range];
            if (!isPlain && subtag.Length is 2 or 4)
                Ascii.ToUpperInPlace(subtag.Length == 2 ? subtag : subtag[..1], out _);
            isPlain = subtag.Length == 1;
        }
        return isWellFormed;
    }
}
