namespace LacDuong.Training.Office;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says. A line feed begins a new line in it. A workbook holds it as text, whatever it begins with.</param>
public sealed record PrintedCell(string Text)
{
    /// <summary>The number that the text says, or null: a workbook holds it as a number.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day that the text says, or null: a workbook holds it as a date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Over how many columns it goes, itself counted; 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int ColumnSpan { get; init => field = Guard.Against.NegativeOrZero(value, nameof(ColumnSpan)); } = 1;

    /// <summary>Over how many rows it goes, itself counted; 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int RowSpan { get; init => field = Guard.Against.NegativeOrZero(value, nameof(RowSpan)); } = 1;

    /// <summary>Whether it's bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The name of the type: never the text, since that may be about people.</summary>
    public override string ToString() => nameof(PrintedCell);
}
