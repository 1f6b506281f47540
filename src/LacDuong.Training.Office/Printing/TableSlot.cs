namespace LacDuong.Training.Office;

/// <summary>A slot in a row of a table.</summary>
/// <param name="Column">The first of its columns, from 0.</param>
/// <param name="Columns">The number of its columns.</param>
/// <param name="Rows">The number of rows of its cell from here on; 0 if the cell began in a row above.</param>
/// <param name="Cell">The cell, or null for a blank slot.</param>
internal readonly record struct TableSlot(int Column, int Columns, int Rows, PrintedCell? Cell)
{
    public string Text => Cell?.Text ?? "";
}
