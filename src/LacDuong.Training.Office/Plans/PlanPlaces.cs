namespace LacDuong.Training.Office;

/// <summary>The cells that the members of a session were read from. A member that lacks a cell has that of the content.</summary>
internal sealed record PlanPlaces(TablePlace Content)
{
    public TablePlace? Day { get; init; }

    public TablePlace? Part { get; init; }

    public TablePlace? Time { get; init; }

    public TablePlace? Lecturers { get; init; }

    public TablePlace? Room { get; init; }

    public TablePlace? Groups { get; init; }

    /// <summary>The cell of a member by its name on the wire, or of the whole session.</summary>
    public TablePlace Find(string? member) => member switch
    {
        "date" => Day,
        "part" => Part ?? Time ?? Day,
        "time" => Time,
        "lecturers" => Lecturers,
        "room" => Room,
        "groups" => Groups,
        _ => null,
    } ?? Content;
}
