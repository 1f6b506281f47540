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

    /// <summary>Returns this timetable with its first session of a code revised.</summary>
    /// <exception cref="KeyNotFoundException">The timetable lacks a session with the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised session is null.</exception>
    public Timetable WithSession(Code<Session> code, Func<Session, Session> revise) => this with { Sessions = Sessions.With(code, revise) };
}
