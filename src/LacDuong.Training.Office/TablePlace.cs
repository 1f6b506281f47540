using System.Globalization;
using System.Text;

namespace LacDuong.Training.Office;

/// <summary>A place in a table: a file and, as far as they're known, its sheet, row and column.</summary>
/// <remarks>Its text is <c>FILE!SHEET:ROW:COLUMN</c>, or <c>FILE:ROW:COLUMN</c> for a file that lacks sheets. All numbers count from
/// 1.</remarks>
/// <param name="File">The name of the file. It leaves out the folder.</param>
/// <param name="Sheet">The name of the sheet, or null for a .csv or a .docx.</param>
/// <param name="Row">The number of the row in its sheet, from 1, or null for the whole sheet.</param>
/// <param name="Column">The number of the column, from 1, or null for the whole row.</param>
/// <param name="Heading">The heading of the column, or null.</param>
public sealed record TablePlace(string File, string? Sheet = null, int? Row = null, int? Column = null, string? Heading = null)
{
    /// <summary>The number of the table in a .docx, from 1, or null for a sheet.</summary>
    public int? Table { get; init; }

    /// <summary>The column as a spreadsheet names it (A … Z, AA …), or null.</summary>
    public string? ColumnLetters => Column is > 0 and int column ? LettersOf(column) : null;

    internal static string LettersOf(int column)
        => column == 0 ? "" : LettersOf((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    /// <summary>The place as <c>FILE!SHEET:ROW:COLUMN</c>, on one line.</summary>
    public override string ToString()
    {
        StringBuilder text = new(File);
        if (Sheet is not null)
            text.Append('!').Append(Sheet);
        if (Row is not null)
            text.Append(CultureInfo.InvariantCulture, $":{Row}");
        if (Row is not null && Column is not null)
            text.Append(CultureInfo.InvariantCulture, $":{Column}");
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029')
                text[i] = ' ';
        }
        return text.ToString();
    }
}
