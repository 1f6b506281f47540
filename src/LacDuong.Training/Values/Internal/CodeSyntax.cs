using System.Buffers;
using System.Globalization;
using System.Text;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>The syntax of every code, whatever the code names.</summary>
internal static class CodeSyntax
{
    /// <summary>The maximum length of a code, in characters.</summary>
    public const int MaximumLength = 64;

    private static readonly SearchValues<char> s_inner =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._:-");

    /// <summary>Whether characters are a code.</summary>
    public static bool Holds(ReadOnlySpan<char> text)
        => text.Length is >= 1 and <= MaximumLength && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1])
            && !text.ContainsAnyExcept(s_inner);

    /// <summary>Makes the code of a name.</summary>
    public static string OfName(string name)
    {
        StringBuilder code = new();
        bool isBetweenWords = false;
        foreach (Rune rune in MatchKey.DroppingAccents(name).EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                isBetweenWords = code.Length > 0;
                continue;
            }
            if (isBetweenWords)
                code.Append('-');
            isBetweenWords = false;
            if (rune.IsAscii)
                code.Append((char)rune.Value);
            else
                code.Append(CultureInfo.InvariantCulture, $"u{rune.Value:x4}");
            if (code.Length >= MaximumLength)
                break;
        }
        if (code.Length == 0)
            throw new ArgumentException("The name must have at least one letter or digit.", nameof(name));
        return code.ToString(0, Math.Min(code.Length, MaximumLength)).TrimEnd('-');
    }
}
