using System.Buffers;

namespace LacDuong.Training;

/// <summary>What a code is made of, whatever it is a code of.</summary>
internal static class CodeSyntax
{
    /// <summary>The longest code, in characters.</summary>
    public const int MaximumLength = 64;

    private static readonly SearchValues<char> s_inner =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._:-");

    private static readonly SearchValues<byte> s_innerUtf8 =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._:-"u8);

    /// <summary>Whether characters are a code.</summary>
    public static bool Holds(ReadOnlySpan<char> text)
        => HasEnds(text.Length) && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1])
            && !text.ContainsAnyExcept(s_inner);

    /// <summary>Whether bytes of UTF-8 are a code: all of them are ASCII, then.</summary>
    public static bool Holds(ReadOnlySpan<byte> text)
        => HasEnds(text.Length) && char.IsAsciiLetterOrDigit((char)text[0]) && char.IsAsciiLetterOrDigit((char)text[^1])
            && !text.ContainsAnyExcept(s_innerUtf8);

    private static bool HasEnds(int length) => length is >= 1 and <= MaximumLength;
}
