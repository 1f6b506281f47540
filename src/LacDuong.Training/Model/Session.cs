namespace LacDuong.Training;

/// <summary>A session of a class: one activity, on one day, in one half-day.</summary>
/// <remarks>
/// Without a <see cref="Time"/> it takes its place in the half-day in list order, and holds its lecturers, its room and its learners for that whole
/// half-day. Times are local, in the time zone of the document. Sessions are equal when all members are, lecturers in order.
/// </remarks>
/// <example><code>
/// Session first = new()
/// {
///     Code = new("s-1"),
///     Date = new LocalDate(2022, 5, 25),
///     Part = DayPart.Morning,
///     Activity = new Activity.Teaching(TopicReference.Parse("dan-van-2022/dv-01")),
/// };
/// </code></example>
public sealed partial record Session : ICoded<Session>
{
    /// <summary>The code, by which others refer to the session within its class.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Session> Code { get; init => field = Require.NotNull(value); }

    /// <summary>The day, in the ISO calendar, in the years 1 to 9999.</summary>
    /// <exception cref="ArgumentException">The value is no such date.</exception>
    public required LocalDate Date { get; init => field = Require.Date(value); }

    /// <summary>The half-day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no half-day.</exception>
    public required DayPart Part { get; init => field = Require.Defined(value); }

    /// <summary>The time of day, or null.</summary>
    public TimeRange? Time { get; init; }

    /// <summary>What is done.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Activity Activity { get; init => field = Require.NotNull(value); }

    /// <summary>The codes of the lecturers.</summary>
    public ValueList<Code<Lecturer>> Lecturers { get; init; }

    /// <summary>The code of the room, or null.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>A host's own data on the session.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Annotations Annotations { get; init => field = Require.NotNull(value); } = Annotations.Empty;
}
