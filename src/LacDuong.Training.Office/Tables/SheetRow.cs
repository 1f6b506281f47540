namespace LacDuong.Training.Office;

/// <summary>A row of a sheet. Rows and columns count from 1.</summary>
internal sealed class SheetRow(int number, Cell[] cells, MergedColumn[] merged)
{
    /// <summary>The number of the row in its sheet.</summary>
    public int Number => number;

    /// <summary>How many columns the row has, blank ones before the last included, merged areas too.</summary>
    public int Width => Math.Max(cells.Length, merged.Length);

    /// <summary>Whether none of its own cells has anything. One in a merged area may still show what's in the area.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (Cell cell in cells)
            {
                if (!cell.IsBlank)
                    return false;
            }
            return true;
        }
    }

    /// <summary>The cell itself. All cells of a merged area but the first are blank.</summary>
    public Cell this[int column] => column >= 1 && column <= cells.Length ? cells[column - 1] : default;

    /// <summary>What a person sees at a column: the cell, or if it's in a merged area, the first cell of the area.</summary>
    public Cell Shown(int column) => AreaAt(column) is null ? this[column] : merged[column - 1].First;

    /// <summary>The merged area that a column is in, or null.</summary>
    public MergedArea? AreaAt(int column)
        => column >= 1 && column <= merged.Length && merged[column - 1].Area is { } area && area.LastRow >= number ? area : null;
}
