namespace LacDuong.Training.Office;

/// <summary>Finds the position of every cell of a table, whatever its spans.</summary>
internal static class TableLayout
{
    private const int NarrowColumn = 30;

    /// <summary>
    /// The widths of columns in a table of a given width. Narrow columns keep their widths, which keeps dates and numbers on one line. The
    /// others share the rest. If that's less than half of what they ask for, all columns shrink alike.
    /// </summary>
    public static double[] WidthsOf(ValueList<PrintedColumn> columns, double width)
    {
        double narrow = columns.Where(IsNarrow).Sum(column => (double)column.Width);
        double wide = columns.Sum(column => (double)column.Width) - narrow;
        return wide > 0 && width - narrow >= wide / 2
            ? [.. columns.Select(column => IsNarrow(column) ? column.Width : column.Width * (width - narrow) / wide)]
            : [.. columns.Select(column => column.Width * width / (narrow + wide))];

        static bool IsNarrow(PrintedColumn column) => column.KeepsWidth || column.Width < NarrowColumn;
    }

    /// <summary>The rows of headings: one, or two if columns have a group.</summary>
    public static ValueList<ValueList<PrintedCell>> HeadingsOf(ValueList<PrintedColumn> columns)
    {
        if (columns.All(column => column.Group is null))
            return [columns.Select(column => new PrintedCell(column.Heading)).ToValueList()];
        List<PrintedCell> upper = [], lower = [];
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Group is not string group)
            {
                upper.Add(new PrintedCell(columns[i].Heading) { RowSpan = 2 });
                continue;
            }
            lower.Add(new PrintedCell(columns[i].Heading));
            if (i > 0 && columns[i - 1].Group == group)
                upper[^1] = upper[^1] with { ColumnSpan = upper[^1].ColumnSpan + 1 };
            else
                upper.Add(new PrintedCell(group));
        }
        return [upper.ToValueList(), lower.ToValueList()];
    }

    /// <summary>
    /// The slots that fill each row, from left to right. The list is the same instance each time. Spans end at the edge of the table and at
    /// slots that are taken.
    /// </summary>
    public static IEnumerable<IReadOnlyList<TableSlot>> RowsOf(int columns, ValueList<ValueList<PrintedCell>> rows)
    {
        TableSlot[] above = new TableSlot[columns];
        int[] end = new int[columns];
        List<TableSlot> slots = [];
        for (int row = 0; row < rows.Count; row++)
        {
            slots.Clear();
            ValueList<PrintedCell> cells = rows[row];
            int next = 0;
            for (int column = 0; column < columns; column += slots[^1].Columns)
            {
                if (end[column] > row)
                {
                    slots.Add(above[column] with { Rows = 0 });
                    continue;
                }
                PrintedCell? cell = next < cells.Count ? cells[next++] : null;
                int free = 1;
                int wanted = cell?.ColumnSpan ?? 1;
                while (free < wanted && column + free < columns && end[column + free] <= row)
                    free++;
                int height = Math.Min(cell?.RowSpan ?? 1, rows.Count - row);
                TableSlot slot = new(column, free, height, cell);
                above[column] = slot;
                end.AsSpan(column, free).Fill(row + height);
                slots.Add(slot);
            }
            yield return slots;
        }
    }
}
