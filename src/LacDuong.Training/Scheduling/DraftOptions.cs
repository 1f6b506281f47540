namespace LacDuong.Training.Scheduling;

/// <summary>What <see cref="TimetablePlanner"/> is told beside the course and its bells. Nothing of it need be given.</summary>
/// <remarks>Options are equal when all members are, lists in order.</remarks>
/// <example><code>
/// DraftOptions options = new()
/// {
///     Catalogues = document.Catalogues,
///     NonTeachingDays = document.NonTeachingDays,
///     TopicLecturers = [new(TopicReference.Parse("dan-van-2022/dv-03"), new("gv-03"))],
///     Absences = [new(new("gv-03"), new LocalDate(2022, 5, 26), DayPart.Morning)],
///     Room = new("hoi-truong"),
/// };
/// </code></example>
public sealed record DraftOptions
{
    /// <summary>Where the topics' counts of periods are looked up; a topic that is in none has no count.</summary>
    public ValueList<TopicCatalogue> Catalogues { get; init; }

    /// <summary>Days on which nothing is taught; an unknown side is unbounded.</summary>
    public ValueList<DateRange> NonTeachingDays { get; init; }

    /// <summary>The half-days of a day to teach in, in any order; where empty, those that have bells, or morning and afternoon where none has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An item is no half-day.</exception>
    public ValueList<DayPart> Parts { get; init => field = Require.Defined(value); }

    /// <summary>Who teaches which topic; the sessions of a topic that is not here name no lecturer.</summary>
    public ValueList<TopicLecturer> TopicLecturers { get; init; }

    /// <summary>When lecturers cannot come, for whatever reason: another course is one.</summary>
    public ValueList<LecturerAbsence> Absences { get; init; }

    /// <summary>The room of all sessions, or null.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>The periods of the opening, one unless set, at most those of the first half-day; zero for no opening.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int OpeningPeriods { get; init => field = Guard.Against.Negative(value); } = 1;

    /// <summary>The periods of the closing, one unless set, at most those of the last half-day; zero for no closing.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int ClosingPeriods { get; init => field = Guard.Against.Negative(value); } = 1;
}
