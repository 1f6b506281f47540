namespace LacDuong.Training.Scheduling;

/// <summary>What you can tell <see cref="TimetableDraft.Create"/> beside the course and its bells. You need give none of it.</summary>
/// <remarks>Options are equal when all members are, lists in order, and the bookings are the same object.</remarks>
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
    /// <summary>Where the planner finds the topics' counts of periods. A topic that is in none has no count.</summary>
    public ValueList<TopicCatalogue> Catalogues { get; init; }

    /// <summary>Days on which nothing is taught; an unknown side is unbounded.</summary>
    public ValueList<DateRange> NonTeachingDays { get; init; }

    /// <summary>Whether the planner teaches on Saturdays of the class's dates.</summary>
    public bool IncludeSaturdays { get; init; }

    /// <summary>Whether the planner teaches on Sundays of the class's dates.</summary>
    public bool IncludeSundays { get; init; }

    /// <summary>The day parts to teach in, in any order. If empty, those that have bells, or morning and afternoon if none has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An item isn't a day part.</exception>
    public ValueList<DayPart> Parts { get; init => field = Require.Defined(value); }

    /// <summary>
    /// Who teaches which topic. If a topic has several entries, all of them teach it together; if none, its sessions name no lecturer.
    /// </summary>
    public ValueList<(TopicReference Topic, Code<Lecturer> Lecturer)> TopicLecturers { get; init; }

    /// <summary>
    /// The day parts in which lecturers can't come, whatever the reason is. You need not say what <see cref="Bookings"/> has.
    /// </summary>
    public ValueList<(Code<Lecturer> Lecturer, LocalDate Date, DayPart Part)> Absences { get; init; }

    /// <summary>
    /// What other classes hold, or null. A lecturer whom one of their sessions holds can't come in that day part. The class has no session
    /// in a day part in which one of theirs holds the <see cref="Room"/>, unless that is shared, or a learner of the class's roster.
    /// </summary>
    /// <remarks>The sessions that the index has of the class itself don't count: the draft replaces them.</remarks>
    public BookingIndex? Bookings { get; init; }

    /// <summary>The room of all sessions, or null.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>The periods of the opening, one unless set, at most those of the first day part; zero for no opening.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int OpeningPeriods { get; init => field = Guard.Against.Negative(value); } = 1;

    /// <summary>The periods of the closing, one unless set, at most those of the last day part; zero for no closing.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ClosingPeriods { get; init => field = Guard.Against.Negative(value); } = 1;
}
