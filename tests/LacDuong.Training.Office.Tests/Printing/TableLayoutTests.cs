using CsCheck;

namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>The places of cells: whatever spans a table has, each place of the grid is taken exactly once.</summary>
public class TableLayoutTests
{
    private static readonly Gen<ValueList<ValueList<PrintedCell>>> s_rows =
        (from columns in Gen.Int[1, 4]
         from rows in Gen.Int[1, 4]
         select new PrintedCell("x") { ColumnSpan = columns, RowSpan = rows }).Array[0, 6].Select(row => row.ToValueList()).Array[0, 8].Select(rows => rows.ToValueList());

    [Fact]
    public void Each_row_is_filled_from_left_to_right()
        => s_rows.Select(Gen.Int[1, 6]).Sample((rows, columns) =>
        {
            int count = 0;
            foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(columns, rows))
            {
                count++;
                int column = 0;
                foreach (TableSlot slot in slots)
                {
                    Assert.Equal(column, slot.Column);
                    column += slot.Columns;
                }
                Assert.Equal(columns, column);
            }
            Assert.Equal(rows.Count, count);
        }, iter: 2000, threads: 1);

    [Fact]
    public void Every_cell_that_goes_on_is_under_the_one_that_began()
        => s_rows.Select(Gen.Int[1, 6]).Sample((rows, columns) =>
        {
            // The oracle: a grid in which each cell paints its rectangle, and nothing is painted twice.
            int?[,] grid = new int?[rows.Count, columns];
            int row = 0, number = 0;
            foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(columns, rows))
            {
                foreach (TableSlot slot in slots)
                {
                    if (slot.Rows == 0)
                    {
                        Assert.NotNull(grid[row, slot.Column]);
                        Assert.All(Enumerable.Range(slot.Column, slot.Columns), column => Assert.Equal(grid[row, slot.Column], grid[row, column]));
                        continue;
                    }
                    number++;
                    for (int r = row; r < row + slot.Rows; r++)
                    {
                        for (int c = slot.Column; c < slot.Column + slot.Columns; c++)
                        {
                            Assert.Null(grid[r, c]);
                            grid[r, c] = number;
                        }
                    }
                }
                row++;
            }
        }, iter: 2000, threads: 1);

    [Theory]
    [InlineData(new[] { 12, 48, 44, 48 }, 165, new[] { 12, 52, 48, 52 })]
    [InlineData(new[] { 12, 16, 16 }, 165, new[] { 45, 60, 60 })]
    [InlineData(new[] { 29, 29, 29, 29, 29, 29, 40 }, 165, new[] { 22, 22, 22, 22, 22, 22, 30 })]
    public void Narrow_columns_keep_their_width_as_long_as_the_others_have_half_of_theirs(int[] wanted, int width, int[] expected)
    {
        double[] widths = TableLayout.WidthsOf(wanted.Select(column => new PrintedColumn("x", column)).ToValueList(), width);
        Assert.Equal(width, widths.Sum(), 6);
        Assert.Equal(expected, widths.Select(column => (int)column));
    }
}
