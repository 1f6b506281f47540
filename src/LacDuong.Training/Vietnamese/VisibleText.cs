using System.Globalization;

namespace LacDuong.Training.Vietnamese;

/// <summary>What people see of a text: nothing of Unicode's category Cf, and no white space after an apostrophe (K' Brêm is K'Brêm).</summary>
internal static class VisibleText
{
    /// <summary>Whether a character is one of the apostrophes that people type.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u2032' or '\u00B4' or '`';

    /// <summary>How many code units a character has that nobody sees; 0 if it isn't one.</summary>
    public static int InvisibleAt(ReadOnlySpan<char> text, int at)
    {
        // Most letters are of these blocks, which have one such character.
        if (text[at] is < '\u0250' or >= '\u1E00' and < '\u1F00')
            return text[at] == '\u00AD' ? 1 : 0;
        bool isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        UnicodeCategory category = isPair
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[at], text[at + 1]))
            : char.GetUnicodeCategory(text[at]);
        return category is not UnicodeCategory.Format ? 0 : isPair ? 2 : 1;
    }

    /// <summary>The text as people see it, normalised; itself if nothing has to go.</summary>
    /// <param name="text">A normalised text.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        char[]? seen = null;
        int length = 0;
        bool isAfterApostrophe = false;
        for (int i = 0; i < text.Length; i++)
        {
            int width = InvisibleAt(text, i);
            if (width > 0 || (isAfterApostrophe && char.IsWhiteSpace(text[i])))
            {
                if (seen is null)
                    text[..i].CopyTo(seen = new char[text.Length]);
                i += Math.Max(width, 1) - 1;
                continue;
            }
            isAfterApostrophe = IsApostrophe(text[i]);
            if (seen is not null)
                seen[length] = text[i];
            length++;
        }
        // A mark may have come to a letter.
        return seen is null ? text : LatinNormalisation.Normalise(new string(seen, 0, length));
    }
}
