namespace LacDuong.Training;

/// <summary>The sessions of a class.</summary>
/// <remarks>
/// The order of the list is that of untimed sessions within a half-day. Timetables are equal when their sessions are, in order.
/// </remarks>
[WireObject("timetable")]
public sealed partial record Timetable
{
    /// <summary>The sessions.</summary>
    [Wire]
    public required partial ValueList<Session> Sessions { get; init; }

    /// <summary>This timetable with one session in a revised form: the first of that code.</summary>
    /// <exception cref="KeyNotFoundException">No session has the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised session is null.</exception>
    public Timetable WithSession(Code<Session> code, Func<Session, Session> revise) => this with { Sessions = Sessions.With(code, revise) };
}
