namespace LacDuong.Training.Office;

/// <summary>One cell as people see it. A merged cell is one cell, at each position that it covers.</summary>
internal sealed class PlanCell(int row, int column, Cell value)
{
    /// <summary>The number of its first row, from 1.</summary>
    public int Row { get; } = row;

    /// <summary>The number of its first column, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>Its text, with spaces trimmed from its lines.</summary>
    public string Text { get; } = PlanText.WithPlainLines(value.Text);

    /// <summary>The day, if the file stores it as a date, or null.</summary>
    public LocalDate? Date { get; } = value.Date;

    /// <summary>The time of day, if the file stores it as a time, or null.</summary>
    public LocalTime? Time { get; } = value.Time;

    public bool IsBlank => Text.Length == 0;

    /// <summary>The same cell with another text.</summary>
    public PlanCell With(string text) => new(Row, Column, new Cell(text));
}
