namespace LacDuong.Training.Office;

/// <summary>One cell as somebody sees it: a merged one is one cell, and stands at each place that it covers.</summary>
internal sealed class PlanCell(int row, int column, Cell value)
{
    /// <summary>The number of its first row, from 1.</summary>
    public int Row { get; } = row;

    /// <summary>The number of its first column, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>What it says, in lines without spaces around them.</summary>
    public string Text { get; } = PlanText.WithPlainLines(value.Text);

    /// <summary>The day if the cell has one as a date, or null.</summary>
    public LocalDate? Date { get; } = value.Date;

    /// <summary>The time of day if the cell has one as a time, or null.</summary>
    public LocalTime? Time { get; } = value.Time;

    public bool IsBlank => Text.Length == 0;

    /// <summary>This cell with another text in it.</summary>
    public PlanCell With(string text) => new(Row, Column, new Cell(text));
}
