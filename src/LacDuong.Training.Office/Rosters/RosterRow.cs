namespace LacDuong.Training.Office;

/// <summary>The row of a learner. Its cells are found by what their columns mean.</summary>
internal sealed class RosterRow(SheetRow cells, RosterLayout layout, TablePlace sheet, RosterReport report)
{
    public SheetRow Cells => cells;

    public RosterLayout Layout => layout;

    /// <summary>The first cell of a meaning as people see it, blank if no column has the meaning.</summary>
    public Cell Find(RosterColumn column) => Shown(layout.ColumnOf(column));

    /// <summary>The text of the first cell of a meaning on one line, or null.</summary>
    public string? Text(RosterColumn column)
    {
        int number = layout.ColumnOf(column);
        if (number == 0)
            return null;
        string text = Shown(number).Text;
        return Phrases.IsBlank(text) ? null : OneLine(text);
    }

    /// <summary>The texts of all cells of a meaning, separated by commas, or null.</summary>
    public string? Joined(RosterColumn column)
    {
        int[] columns = layout.ColumnsOf(column);
        if (columns.Length < 2)
            return Text(column);
        string text = string.Join(", ", columns.Select(one => OneLine(Shown(one).Text)).Where(part => !Phrases.IsBlank(part)));
        return text.Length == 0 ? null : text;
    }

    /// <summary>What people see in a column. A cell merged over several learners applies to each, one merged over columns to the
    /// first.</summary>
    public Cell Shown(int column)
        => column == 0 || (cells.AreaAt(column) is { } area && area.FirstColumn != column) ? default : cells.Shown(column);

    /// <summary>The heading of the first column of a meaning, or null.</summary>
    public string? HeadingOf(RosterColumn column) => HeadingOf(layout.ColumnOf(column));

    public void Report(ImportProblemKind kind, RosterColumn column, params object?[] arguments)
        => report.Add(kind, PlaceOf(layout.PlaceOf(column)), arguments);

    /// <summary>Remembers where an item was made.</summary>
    /// <param name="item">«unit CODE» or «category CODE».</param>
    /// <param name="column">The column that names it, or 0 for a section.</param>
    public void ReportMade(string item, int column) => report.Made.TryAdd(item, PlaceOf(column));

    private TablePlace PlaceOf(int column)
        => column == 0
            ? sheet with { Row = cells.Number }
            : sheet with
            {
                Row = cells.Number,
                Column = column,
                Heading = HeadingOf(column),
            };

    private string? HeadingOf(int column) => layout.Headings.FirstOrDefault(heading => heading.Column == column)?.Heading;

    private static string OneLine(string text)
        => text.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries)) : text;
}
