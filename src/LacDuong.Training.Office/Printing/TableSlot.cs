namespace LacDuong.Training.Office;

/// <summary>A place in a row of a table.</summary>
/// <param name="Column">The first of its columns, counted from zero.</param>
/// <param name="Columns">How many columns it has.</param>
/// <param name="Rows">How many rows its cell has from here on; 0 if the cell began in a row above.</param>
/// <param name="Cell">The cell; null if it's blank.</param>
internal readonly record struct TableSlot(int Column, int Columns, int Rows, PrintedCell? Cell)
{
    public string Text => Cell?.Text ?? "";
}
