namespace LacDuong.Training;

/// <summary>The sessions of a class.</summary>
/// <remarks>
/// The order of the list is the order of untimed sessions within a half-day. Timetables are equal if their sessions are, in order.
/// </remarks>
[WireObject("timetable")]
public sealed partial record Timetable
{
    /// <summary>The sessions.</summary>
    public required partial ValueList<Session> Sessions { get; init; }
}
