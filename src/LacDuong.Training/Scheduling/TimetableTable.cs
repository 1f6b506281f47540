using System.Globalization;
using System.Text;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Scheduling;

/// <summary>Writes sessions as a table in plain text.</summary>
internal static class TimetableTable
{
    private const string Margin = "  ";

    public static string Write(TimetableRow[] rows, SessionWording wording)
    {
        bool hasCourses = rows.Select(row => row.Path.IndexIn("courses")).Distinct().Count() > 1;
        bool hasClasses = hasCourses || rows.Select(row => row.Path.IndexIn("classes")).Distinct().Count() > 1;
        string[][] cells = [.. rows.Select((row, at) => CellsOf(row, at > 0 ? rows[at - 1] : null))];
        int columns = cells.FirstOrDefault()?.Length ?? 0;
        int[] widths = [.. Enumerable.Range(0, columns).Select(column => cells.Max(line => WidthOf(line[column])))];
        DateForm form = rows.Length > 0 && rows[0].Session.Date.Year == rows[^1].Session.Date.Year
            ? DateForm.WeekdayWithoutYear
            : DateForm.Weekday;

        StringBuilder text = new();
        for (int i = 0; i < rows.Length; i++)
        {
            if (i == 0 || rows[i - 1].Session.Date != rows[i].Session.Date)
                text.Append(i == 0 ? "" : "\n").Append(wording.Dates.Write(rows[i].Session.Date, form)).Append('\n');
            AppendLine(text, cells[i], widths);
        }
        return text.ToString();

        string[] CellsOf(TimetableRow row, TimetableRow? before) =>
        [
            row.Session.Date == before?.Session.Date && row.Session.Part == before.Session.Part ? "" : wording.NameOf(row.Session.Part),
            row.Session.Time is { } time ? SessionWording.TimeOf(time) : "",
            wording.TitleOf(row.Session),
            hasCourses ? $"{row.Course.Code}/{row.Class.Code}" : hasClasses ? row.Class.Code.Value : "",
            wording.NamesOf(row.Session.Lecturers),
            wording.NameOf(row.Session.Room),
        ];
    }

    // A margin separates the columns. Lines end in visible characters, never in a space.
    private static void AppendLine(StringBuilder text, string[] cells, int[] widths)
    {
        int owed = 0;
        for (int column = 0; column < cells.Length; column++)
        {
            if (widths[column] == 0)
                continue;
            owed += Margin.Length;
            if (cells[column].Length > 0)
            {
                text.Append(' ', owed).Append(cells[column]);
                owed = -WidthOf(cells[column]);
            }
            owed += widths[column];
        }
        text.Append('\n');
    }

    // Counts characters as the reader sees them: a letter with its marks is one.
    private static int WidthOf(string cell) => new StringInfo(cell).LengthInTextElements;
}
