namespace LacDuong.Training.Scheduling;

/// <summary>A first draft of a class's timetable, and what it leaves open: a proposal for you to change.</summary>
/// <remarks>
/// <para>From equal arguments, you get equal timetables and equal lists.</para>
/// <para>
/// The opening begins the first half-day of the class, and the closing ends what the last one holds. The assessment has the last half-days
/// to itself, that of the closing included. It takes as many as <see cref="CourseAssessment.Sessions"/> says, but at least one for each
/// assessment of <see cref="Course.Activities"/>. Before it, each other one of these activities has a half-day to itself. An opening or a
/// closing among them is the one of the draft. The earlier half-days are for the topics, in teaching order, the extra ones last. At any
/// time, a draft teaches the first unfinished topic whose lecturers can come in that half-day. So one topic passes another only if a
/// lecturer of the other is absent.
/// </para>
/// <para>
/// With bells, a topic takes the periods that its catalogue gives. Topics that lack a count share the remaining periods in equal parts,
/// rounded down, of at least one period. If a topic exceeds the rest of a half-day but fits into the next
/// one, it waits for that, unless more periods would stay unplaced. Then it is split. No other order that keeps these rules places more
/// periods.
/// </para>
/// <para>
/// If bells are missing, the half-day is the unit, sessions lack times, and counts of periods are ignored. Topics are spread evenly over
/// the half-days. More topics than half-days share half-days, several in one, later half-days first. Fewer topics span several half-days in
/// a row. Every topic has a place if all of its lecturers can come in one of the half-days.
/// </para>
/// <para>
/// Saturdays and Sundays are teaching days only if the options include them. A draft looks at the first <see cref="MaximumDays"/> teaching
/// days of the class, so a class until the year 9999 takes as long as any other. If a class has many thousand topics, a draft may split
/// some that could have waited.
/// </para>
/// <para>
/// A draft follows these rules only: it ignores wishes, keeps topics in order, and moves only this class. It learns from
/// <see cref="DraftOptions.Bookings"/> what other classes hold, and treats a partly held half-day as held. For more, use a solver: give it
/// the sessions as variables, and let it ask <see cref="BookingIndex"/>.
/// </para>
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
    /// <summary>The maximum number of teaching days in a draft, counted from the first one.</summary>
    public const int MaximumDays = 1_000;

    internal TimetableDraft(Timetable timetable, IReadOnlyList<UnplacedActivity> unplaced, IReadOnlyList<LocalDate> freeDays)
    {
        Timetable = timetable;
        Unplaced = unplaced;
        FreeDays = freeDays;
    }

    /// <summary>The timetable. Its sessions are in the order of time, with the codes <c>s-1</c>, <c>s-2</c>, …</summary>
    public Timetable Timetable { get; }

    /// <summary>The activities that are wholly or partly unplaced, in the order in which they would be taught.</summary>
    public IReadOnlyList<UnplacedActivity> Unplaced { get; }

    /// <summary>The teaching days of the class that stay empty, in order.</summary>
    public IReadOnlyList<LocalDate> FreeDays { get; }

    /// <summary>Drafts the timetable of a class, and ignores its current timetable.</summary>
    /// <param name="course">The course. A topic that it lists twice is taught once, at its first place.</param>
    /// <param name="classCode">
    /// The code of the class. Takes the first class with that code, and ignores ranges of its dates with an unknown side.
    /// </param>
    /// <param name="bells">
    /// The bells, or null for those of the course. Ignores periods that start before the end of an earlier half-day.
    /// </param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentException">The course or the code is null, or the course lacks a class with that code.</exception>
    public static TimetableDraft Create(
        Course course, Code<TrainingClass> classCode, BellSchedule? bells = null, DraftOptions? options = null)
    {
        Guard.Against.Null(course);
        TrainingClass trainingClass = course.Classes.Find(Guard.Against.Null(classCode))
            ?? throw new ArgumentException($"The course has no class '{classCode}'.", nameof(classCode));
        return new DraftRun(course, trainingClass, bells ?? course.Bells ?? new BellSchedule(), options ?? new DraftOptions()).Draft();
    }
}
