namespace LacDuong.Training.Scheduling;

/// <summary>A first draft of a class's timetable, and what it leaves open: a proposal for people to change.</summary>
/// <remarks>
/// <para>From equal arguments, you get equal timetables and equal lists.</para>
/// <para>The opening begins the first day part of the class, and the closing ends what the last one holds. The assessment has the last day
/// parts to itself, that of the closing among them: as many as <see cref="CourseAssessment.Sessions"/> says, but at least one for each
/// assessment of <see cref="Course.Activities"/>. Before it each other one of these activities has a day part to itself. An opening or a
/// closing among them is the one of the draft. The day parts before are for the topics, in teaching order, the extra ones last. At any time
/// a draft teaches the first unfinished topic whose lecturers can come in that day part, so one topic passes another only if a lecturer of
/// the other can't come.</para>
/// <para>With bells a topic takes the periods that its catalogue gives. Topics without a count share what the others leave in equal parts,
/// rounded down, of at least one period. A topic that doesn't fit into the rest of a day part, but into the next one, waits for that one if
/// this leaves no more without a place; else it is split. No other order that keeps these rules places more periods.</para>
/// <para>Without bells the day part is the unit, sessions have no time, and counts of periods don't matter. Topics are spread evenly over
/// the day parts: if there are more topics than day parts, several in one, later day parts first; if there are fewer, one over several in a
/// row. Every topic has a place if its lecturers can all come in one of the day parts.</para>
/// <para>Saturdays and Sundays are teaching days only if you say so in the options. A draft looks at the first <see cref="MaximumDays"/>
/// teaching days of the class, so that a class until the year 9999 takes no longer than another. If a class has many thousand topics, some
/// may be split that could have waited.</para>
/// <para>It is no optimiser: it weighs no wishes, doesn't reorder topics to place more, and moves no other class. What other classes hold
/// it knows from <see cref="DraftOptions.Bookings"/>, and then a day part is held as a whole, whatever time in it they hold. For more, give
/// a solver the sessions as variables, and let it ask <see cref="BookingIndex"/>.</para>
/// </remarks>
/// <example><code>
/// TimetableDraft draft = TimetableDraft.Create(course, new("lop-1"), bells, new DraftOptions { Catalogues = document.Catalogues });
/// Course revised = course.WithClass(new("lop-1"), c => c with { Timetable = draft.Timetable });
/// foreach (UnplacedActivity left in draft.Unplaced)
///     Console.WriteLine(left.Describe(LanguageTag.Vietnamese));   // dan-van-2022/dv-06: còn 2 tiết chưa xếp được, vì các buổi đã kín
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class TimetableDraft
{
    /// <summary>How many teaching days of a class a draft can have: the first ones.</summary>
    public const int MaximumDays = 1_000;

    internal TimetableDraft(Timetable timetable, IReadOnlyList<UnplacedActivity> unplaced, IReadOnlyList<LocalDate> freeDays)
    {
        Timetable = timetable;
        Unplaced = unplaced;
        FreeDays = freeDays;
    }

    /// <summary>The timetable: sessions in the order of time, with the codes <c>s-1</c>, <c>s-2</c>, …</summary>
    public Timetable Timetable { get; }

    /// <summary>What has no place, wholly or in part: in the order in which it would be taught.</summary>
    public IReadOnlyList<UnplacedActivity> Unplaced { get; }

    /// <summary>The teaching days of the class without any session, in order.</summary>
    public IReadOnlyList<LocalDate> FreeDays { get; }

    /// <summary>Drafts the timetable of a class, whatever timetable it has.</summary>
    /// <param name="course">The course. A topic that it lists twice is taught once, at its first place.</param>
    /// <param name="classCode">The code of the class: the first of that code. Ranges of its dates with an unknown side don't count.</param>
    /// <param name="bells">The bells, or null for those of the course. Periods before the end of an earlier day part don't count.</param>
    /// <param name="options">What else is known, or null.</param>
    /// <exception cref="ArgumentException">The course or the code is null, or the course has no class of that code.</exception>
    public static TimetableDraft Create(
        Course course, Code<TrainingClass> classCode, BellSchedule? bells = null, DraftOptions? options = null)
    {
        Guard.Against.Null(course);
        TrainingClass trainingClass = course.Classes.Find(Guard.Against.Null(classCode))
            ?? throw new ArgumentException($"The course has no class '{classCode}'.", nameof(classCode));
        return new DraftRun(course, trainingClass, bells ?? course.Bells ?? new BellSchedule(), options ?? new DraftOptions()).Draft();
    }
}
