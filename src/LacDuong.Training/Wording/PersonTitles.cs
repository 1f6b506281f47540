using System.Collections.Frozen;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>The titles before names: «TS.GVC.», «PGS.TS.», «Đ/c», «Ông».</summary>
internal static class PersonTitles
{
    // Degrees and ranks. Dots may join them.
    private static readonly FrozenSet<string> s_degrees = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "GS", "PGS", "TS", "TSKH", "ThS", "Th", "S", "CN", "KS", "BS", "BSCK", "BSCKI", "BSCKII", "LS", "NCS", "GV", "GVC", "GVCC", "NGƯT",
        "NGND", "CVC");

    private static readonly FrozenSet<string> s_words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Đ/c", "Đ/C.", "Ông", "Bà", "Anh", "Chị", "Thầy", "Cô");

    /// <summary>Takes the titles from the start of a text, or returns null if it lacks them.</summary>
    public static string? Take(ref ReadOnlySpan<char> text, FamilyNames families)
    {
        ReadOnlySpan<char> rest = text;
        while (Length(rest, families) is var length and > 0)
            rest = rest[length..].TrimStart();
        int end = text.Length - rest.Length;
        if (end == 0 || rest.IsEmpty)
            return null;
        string title = text[..end].Trim().ToString();
        text = rest;
        return title;
    }

    private static int Length(ReadOnlySpan<char> text, FamilyNames families)
    {
        int end = text.IndexOfAny(' ', '\t', '\u00A0');
        if (text.StartsWith("đồng chí ", StringComparison.OrdinalIgnoreCase))
            return "đồng chí ".Length;
        // «TS.GVC.Nguyễn Văn A» lacks a space.
        int dot = (end < 0 ? text : text[..end]).LastIndexOf('.');
        if (dot > 0 && AreDegrees(text[..dot]))
            return dot + 1;
        if (end < 0)
            return 0;
        ReadOnlySpan<char> word = text[..end];
        bool isWord = s_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        if (isWord ? word.Contains('/') : word.Contains('.') || !AreDegrees(word))
            return isWord ? end : 0;
        // «Anh» and «Cô» are names too, but not before a family name, nor in lower case before a name.
        ReadOnlySpan<char> rest = text[end..].TrimStart();
        bool isLower = isWord && LowerCase.Of(word[0]) == word[0] && !rest.IsEmpty && LowerCase.Of(rest[0]) != rest[0];
        return isLower || families.LengthAtStart(rest) > 0 ? end : 0;
    }

    private static bool AreDegrees(ReadOnlySpan<char> text)
    {
        foreach (Range part in text.Split('.'))
        {
            if (!s_degrees.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[part].Trim()))
                return false;
        }
        return true;
    }
}
