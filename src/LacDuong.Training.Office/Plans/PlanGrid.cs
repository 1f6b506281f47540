namespace LacDuong.Training.Office;

/// <summary>The cells of a sheet by row and column from 0. A merged cell is at each position that it covers.</summary>
internal sealed class PlanGrid : IDisposable
{
    // Plans are narrower. Cells further right are left out.
    private const int MostColumns = 256;

    // The size of a plan of all classes of a province for a year. It bounds the memory that a hostile file takes.
    private const int MostCells = 1_000_000;

    private readonly IEnumerator<SheetRow> _source;
    private readonly List<PlanCell?[]> _rows = [];
    private Dictionary<MergedArea, PlanCell> _merged = [];
    private int _cells;

    public PlanGrid(Sheet sheet)
    {
        Sheet = sheet;
        _source = sheet.Rows.GetEnumerator();
    }

    public Sheet Sheet { get; }

    public int RowCount => _rows.Count;

    public int ColumnCount { get; private set; }

    /// <summary>Whether rows were left out because of the limit.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The cells of a row from left to right. Blank ones are left out.</summary>
    public IEnumerable<PlanCell> CellsAt(int row) => _rows[row].OfType<PlanCell>().Where(cell => !cell.IsBlank).Distinct();

    public IEnumerable<PlanCell> Cells => Enumerable.Range(0, RowCount).SelectMany(CellsAt);

    public PlanCell? Find(int row, int column) => column < _rows[row].Length ? _rows[row][column] : null;

    /// <summary>Reads rows until the grid has the given number, or all.</summary>
    public void ReadRows(int count)
    {
        while (_rows.Count < count && _source.MoveNext())
        {
            SheetRow row = _source.Current;
            PlanCell?[] cells = new PlanCell?[Math.Min(row.Width, MostColumns)];
            _cells += cells.Length + 1;
            if (_cells > MostCells)
            {
                IsCut = true;
                return;
            }
            for (int column = 0; column < cells.Length; column++)
                cells[column] = CellAt(row, column + 1);
            _rows.Add(cells);
            ColumnCount = Math.Max(ColumnCount, cells.Length);
        }
        IsCut |= Sheet.CutAt is not null;
    }

    public void Dispose() => _source.Dispose();

    private PlanCell? CellAt(SheetRow row, int column)
    {
        if (row.AreaAt(column) is not { } area)
            return row[column].IsBlank ? null : new PlanCell(row.Number, column, row[column]);
        if (!_merged.TryGetValue(area, out PlanCell? cell))
            _merged.Add(area, cell = new PlanCell(area.FirstRow, area.FirstColumn, row.Shown(column)));
        return cell.IsBlank ? null : cell;
    }
}
