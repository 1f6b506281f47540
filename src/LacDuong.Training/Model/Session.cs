namespace LacDuong.Training;

/// <summary>A session of a class: one activity, on one day, in one half-day.</summary>
/// <remarks>
/// A session that lacks a <see cref="Time"/> takes its place in the half-day in list order. It holds its lecturers, its room and its
/// learners for the whole half-day. Times are local, in the time zone of the document. Sessions are equal if all members are, lecturers in
/// order.
/// </remarks>
/// <example><code>
/// Session first = new()
/// {
///     Code = new("s-1"),
///     Date = new LocalDate(2022, 5, 25),
///     Part = DayPart.Morning,
///     Activity = new TrainingActivity.Teaching { Topic = TopicReference.Parse("dan-van-2022/dv-01") },
/// };
/// </code></example>
[WireObject("session")]
public sealed partial record Session : ICoded<Session>
{
    /// <summary>The code, by which others refer to the session within its class.</summary>
    public required partial Code<Session> Code { get; init; }

    /// <summary>The day, in the ISO calendar, in the years 1 to 9999.</summary>
    public required partial LocalDate Date { get; init; }

    /// <summary>The half-day.</summary>
    public required partial DayPart Part { get; init; }

    /// <summary>The time of day, or null.</summary>
    public partial TimeRange? Time { get; init; }

    /// <summary>The activity.</summary>
    public required partial TrainingActivity Activity { get; init; }

    /// <summary>The codes of the lecturers.</summary>
    public partial ValueList<Code<Lecturer>> Lecturers { get; init; }

    /// <summary>The code of the room, or null.</summary>
    public partial Code<Room>? Room { get; init; }

    /// <summary>The groups (tổ) of the class that take part, by the group of each learner; an empty list means all.</summary>
    public partial ValueList<string> Groups { get; init; }

    /// <summary>
    /// Whether it is cancelled. A cancelled session leaves its people and its room free. The order and the counts of sessions and half-days
    /// leave it out.
    /// </summary>
    public partial bool Cancelled { get; init; }

    /// <summary>A host's own data on the session.</summary>
    public partial Annotations Annotations { get; init; }
}
