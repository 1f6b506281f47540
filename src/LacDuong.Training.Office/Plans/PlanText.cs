using System.Text;

namespace LacDuong.Training.Office;

/// <summary>The texts of cells, as the reader takes them.</summary>
internal static class PlanText
{
    // Cells that people write are shorter. The reader goes through each a few times.
    private const int LongestCell = 4_000;

    /// <summary>A cell's text as far as the reader goes.</summary>
    public static string Cut(string text) => text.Length > LongestCell ? text[..LongestCell] : text;

    /// <summary>A cell's text, with single spaces, and with its blank lines and the spaces around its lines removed.</summary>
    public static string WithPlainLines(string text)
    {
        StringBuilder plain = new(text.Length);
        bool hasSpace = false;
        foreach (char c in text)
        {
            if (c is '\n' or '\u2028' or '\u2029')
            {
                if (plain.Length > 0 && plain[^1] != '\n')
                    plain.Append('\n');
                hasSpace = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                hasSpace = true;
            }
            else if (c is not ('\uFEFF' or '\u200B'))
            {
                if (hasSpace && plain.Length > 0 && plain[^1] != '\n')
                    plain.Append(' ');
                hasSpace = false;
                plain.Append(c);
            }
        }
        return plain.ToString().TrimEnd('\n');
    }

    /// <summary>The lines joined to one.</summary>
    public static string OnOneLine(string text) => text.Replace('\n', ' ');
}
