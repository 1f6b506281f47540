namespace LacDuong.Training.Office;

/// <summary>A column of a table.</summary>
/// <param name="Heading">The text of its heading.</param>
/// <param name="Width">
/// Its width in millimetres, 1 or more. Columns of 30 mm and more are stretched or squeezed, so that all together are as wide as the page.
/// </param>
public sealed record PrintedColumn(string Heading, int Width)
{
    /// <inheritdoc cref="PrintedColumn(string, int)" path="/param[@name='Width']"/>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Width { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Width)); } = Width;

    /// <summary>The text above the heading, merged over the neighbours that have the same; or null.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the cells are centred; else they are on the left.</summary>
    public bool IsCentred { get; init; }
}
