using System.Globalization;
using System.Text;

namespace LacDuong.Training;

/// <summary>
/// Text for terminals and logs. What comes from a document can neither break the line nor speak to the terminal, and so can't pose as
/// another message.
/// </summary>
internal static class OneLine
{
    /// <summary>A text with its line breaks, control characters and invisible ones escaped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many of its characters are shown.</param>
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
