using System.Globalization;
using System.Text;

namespace LacDuong.Training;

/// <summary>
/// Makes text safe for terminals and logs. It stops data from a document from breaking the line, controlling the terminal or posing as
/// another message.
/// </summary>
internal static class OneLine
{
    /// <summary>Escapes the line breaks, control characters and invisible characters of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The maximum number of characters to show.</param>
    public static string Of(string text, int longest = int.MaxValue)
    {
        StringBuilder shown = new(Math.Min(text.Length, longest));
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (count++ == longest)
                return shown.Append('…').ToString();
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                shown.Append(rune.ToString());
        }
        return shown.ToString();
    }
}
