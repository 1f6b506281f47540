namespace LacDuong.Training.Office;

/// <summary>A sheet of a workbook, or the table of a file that lacks sheets.</summary>
internal sealed class Sheet
{
    private readonly IEnumerable<Cell[]?> _rows;
    private readonly OfficeLimits _limits;

    // The rows have all cells, those of blank rows too, then null if reading stops early. They're enumerated once.
    public Sheet(string file, string? name, IEnumerable<Cell[]?> rows, OfficeLimits limits, IEnumerable<MergedArea>? merged = null)
    {
        Place = new TablePlace(file, name);
        _rows = rows;
        _limits = limits;
        Merged = [.. (merged ?? []).Where(area => area.IsValid).OrderBy(area => area.FirstRow)];
    }

    /// <summary>The file and the sheet.</summary>
    public TablePlace Place { get; private init; }

    /// <summary>The number of the table in a text, from 1, or null for a sheet.</summary>
    public int? Table { get => Place.Table; init => Place = Place with { Table = value }; }

    /// <summary>The lines of text before a table in a text.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Whether the workbook hides it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The number of rows that the file claims, or 0 if it makes no claim.</summary>
    public int ClaimedRows { get; init; }

    /// <summary>The merged areas, by their first rows.</summary>
    public IReadOnlyList<MergedArea> Merged { get; }

    /// <summary>The row from which the limits stopped the reading, or null. It's known after the last row.</summary>
    public int? CutAt { get; private set; }

    /// <summary>The rows, blank ones too. You can enumerate them once.</summary>
    public IEnumerable<SheetRow> Rows
    {
        get
        {
            (MergedArea? Area, Cell First)[] columns = [];
            int next = 0;
            int lastMergedRow = 0;
            int number = 0;
            long cells = 0;
            foreach (Cell[]? values in _rows)
            {
                number++;
                cells += values?.Length ?? 0;
                if (values is null || number > _limits.Rows || cells > _limits.Cells)
                {
                    CutAt = number;
                    yield break;
                }
                for (; next < Merged.Count && Merged[next].FirstRow <= number; next++)
                {
                    MergedArea area = Merged[next];
                    int end = Math.Min(area.LastColumn, _limits.Columns);
                    if (columns.Length < end)
                        Array.Resize(ref columns, end);
                    Cell first = area.FirstColumn <= values.Length ? values[area.FirstColumn - 1] : default;
                    for (int column = area.FirstColumn; column <= end; column++)
                        columns[column - 1] = (area, first);
                    lastMergedRow = Math.Max(lastMergedRow, area.LastRow);
                }
                yield return new SheetRow(number, values, number <= lastMergedRow ? [.. columns] : []);
            }
        }
    }

    /// <summary>A table of a host's own values.</summary>
    public static Sheet OfRows(string file, string? name, IEnumerable<IReadOnlyList<object?>> rows, OfficeLimits limits)
        => new(file, name, rows.Select(row => ToCells(row, limits)), limits);

    private static Cell[] ToCells(IReadOnlyList<object?> row, OfficeLimits limits)
    {
        Cell[] cells = new Cell[Math.Min(row?.Count ?? 0, limits.Columns)];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = new Cell(row![i]);
        return cells;
    }
}
