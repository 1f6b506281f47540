namespace LacDuong.Training.Office;

/// <summary>A cell of a table.</summary>
/// <param name="Text">The text. A line feed begins a new line. A workbook stores it as text, even if it begins like a formula.</param>
public sealed record PrintedCell(string Text)
{
    /// <summary>The number of the text, or null. A workbook stores it as a number.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day of the text, or null. A workbook stores it as a date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The number of columns that the cell covers, its own included: 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int ColumnSpan { get; init => field = Guard.Against.NegativeOrZero(value, nameof(ColumnSpan)); } = 1;

    /// <summary>The number of rows that the cell covers, its own included: 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int RowSpan { get; init => field = Guard.Against.NegativeOrZero(value, nameof(RowSpan)); } = 1;

    /// <summary>Whether the text is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The name of the type. Safe for logs: it leaves out the text.</summary>
    public override string ToString() => nameof(PrintedCell);
}
