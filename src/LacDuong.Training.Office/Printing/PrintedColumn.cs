namespace LacDuong.Training.Office;

/// <summary>A column of a table.</summary>
/// <param name="Heading">The text of its heading.</param>
/// <param name="Width">
/// The width in millimetres, 1 or more. Columns of 30 mm and more stretch or shrink until the table fills the width of the page.
/// </param>
public sealed record PrintedColumn(string Heading, int Width)
{
    /// <inheritdoc cref="PrintedColumn(string, int)" path="/param[@name='Width']"/>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Width { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Width)); } = Width;

    // A wide column that keeps its width too.
    internal bool KeepsWidth { get; init; }

    /// <summary>The text above the heading, or null. Neighbours with the same text share one cell.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the cells are centred. If false, they're aligned on the left.</summary>
    public bool IsCentred { get; init; }
}
