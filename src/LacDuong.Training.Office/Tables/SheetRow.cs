namespace LacDuong.Training.Office;

/// <summary>A row of a sheet. Rows and columns count from 1. Each column has the latest merged area over it, with its first
/// cell.</summary>
internal sealed class SheetRow(int number, Cell[] cells, (MergedArea? Area, Cell First)[] merged)
{
    /// <summary>The number of the row in its sheet.</summary>
    public int Number => number;

    /// <summary>The number of columns, including merged areas and blank cells before the last cell.</summary>
    public int Width => Math.Max(cells.Length, merged.Length);

    /// <summary>Whether all its own cells are blank. A cell in a merged area may still show the text of the area.</summary>
    public bool IsBlank => Array.TrueForAll(cells, cell => cell.IsBlank);

    /// <summary>The columns and the texts of its own cells, from left to right. Blank cells are left out.</summary>
    public IEnumerable<(int Column, string Text)> Texts
        => cells.Select((cell, i) => (i + 1, cell.Text)).Where(cell => cell.Text.Length > 0);

    /// <summary>The cell itself. All cells of a merged area except the first are blank.</summary>
    public Cell this[int column] => column >= 1 && column <= cells.Length ? cells[column - 1] : default;

    /// <summary>What people see in a column: the cell, or the first cell of its merged area.</summary>
    public Cell Shown(int column) => AreaAt(column) is null ? this[column] : merged[column - 1].First;

    /// <summary>The merged area of a column, or null.</summary>
    public MergedArea? AreaAt(int column)
        => column >= 1 && column <= merged.Length && merged[column - 1].Area is { } area && area.LastRow >= number ? area : null;
}
