namespace LacDuong.Training.Office;

/// <summary>A table of a plan: its cells, what its columns hold and its problems.</summary>
internal sealed class PlanTable(PlanGrid grid, PlanLayout layout, PlanProblems problems)
{
    public PlanGrid Grid => grid;

    /// <summary>The headings above the row that the reader is at.</summary>
    public PlanLayout Layout
    {
        get => layout;
        set => problems.Layout = layout = value;
    }

    public PlanProblems Problems => problems;

    /// <summary>The cells of a row at some columns. Blank ones are left out.</summary>
    public IEnumerable<PlanCell> Cells(int row, IEnumerable<int> columns)
        => columns.Select(column => grid.Find(row, column)).OfType<PlanCell>().Where(cell => !cell.IsBlank).Distinct();

    /// <summary>The cells of a row in the columns of a role.</summary>
    public IEnumerable<PlanCell> Cells(int row, PlanRole role) => Cells(row, layout.ColumnsOf(role));

    public PlanCell? Find(int row, PlanRole role) => Cells(row, role).FirstOrDefault();

    public TablePlace? PlaceOf(PlanCell? cell) => cell is null ? null : problems.PlaceOf(cell);
}
