namespace LacDuong.Training.Scheduling;

/// <summary>Optional settings for <see cref="TimetableDraft.Create"/>, beside the course and its bells.</summary>
/// <remarks>Options are equal if all members are equal, lists in order, and the bookings are the same object.</remarks>
/// <example><code>
/// DraftOptions options = new()
/// {
///     Catalogues = document.Catalogues,
///     NonTeachingDays = document.NonTeachingDays,
///     TopicLecturers = [(TopicReference.Parse("dan-van-2022/dv-03"), new("gv-03"))],
///     Absences = [(new("gv-03"), new LocalDate(2022, 5, 26), DayPart.Morning)],
///     Room = new("hoi-truong"),
/// };
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record DraftOptions
{
    /// <summary>The catalogues that give the topics' counts of periods. A topic that they lack has an unknown count.</summary>
    public ValueList<TopicCatalogue> Catalogues { get; init; }

    /// <summary>The days to keep free of teaching. An unknown side of a range is unbounded.</summary>
    public ValueList<DateRange> NonTeachingDays { get; init; }

    /// <summary>Whether the planner teaches on Saturdays of the class's dates.</summary>
    public bool IncludeSaturdays { get; init; }

    /// <summary>Whether the planner teaches on Sundays of the class's dates.</summary>
    public bool IncludeSundays { get; init; }

    /// <summary>
    /// The half-days to teach in, in any order. If empty, the half-days that have bells, or morning and afternoon if bells are missing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">An item isn't a half-day.</exception>
    public ValueList<DayPart> Parts { get; init => field = Require.Defined(value); }

    /// <summary>
    /// Who teaches each topic. If a topic has several entries, all of them teach it together. If it lacks entries, its sessions leave the
    /// lecturers empty.
    /// </summary>
    public ValueList<(TopicReference Topic, Code<Lecturer> Lecturer)> TopicLecturers { get; init; }

    /// <summary>The half-days in which lecturers are absent, for any reason. You can leave out what <see cref="Bookings"/> has.</summary>
    public ValueList<(Code<Lecturer> Lecturer, LocalDate Date, DayPart Part)> Absences { get; init; }

    /// <summary>
    /// The sessions of other classes, or null. A lecturer who teaches one of them is absent in that half-day. The class gets a session only
    /// in half-days in which the <see cref="Room"/> is free or shared, and all learners on the class's roster are free.
    /// </summary>
    /// <remarks>Ignores the sessions that the index has of the class itself: the draft replaces them.</remarks>
    public BookingIndex? Bookings { get; init; }

    /// <summary>The room of all sessions, or null.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>The periods of the opening: one by default, at most those of the first half-day. Zero omits the opening.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int OpeningPeriods { get; init => field = Guard.Against.Negative(value); } = 1;

    /// <summary>The periods of the closing: one by default, at most those of the last half-day. Zero omits the closing.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ClosingPeriods { get; init => field = Guard.Against.Negative(value); } = 1;
}
