namespace LacDuong.Training.Scheduling;

/// <summary>The sessions in one room.</summary>
/// <remarks>Views are equal when all members are, rows in order.</remarks>
public sealed record RoomView
{
    internal RoomView()
    {
    }

    /// <summary>The code of the room.</summary>
    public required Code<Room> Room { get; init; }

    /// <summary>The sessions, at least one, as <see cref="TimetableViews"/> orders them.</summary>
    public required ValueList<TimetableRow> Rows { get; init; }
}
