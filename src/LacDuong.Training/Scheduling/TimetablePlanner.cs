namespace LacDuong.Training.Scheduling;

/// <summary>Makes a first draft of a class's timetable: the same of the same arguments, always.</summary>
/// <remarks>
/// <para>The opening begins the first half-day of the class, the closing ends what the last one holds, and the assessment has the last half-days to itself, that of the
/// closing among them, as many as <see cref="CourseAssessment.Sessions"/> says. The half-days before are for the topics, in teaching order. At any time the topic that is
/// taught is the first one not finished whose lecturers can come in that half-day: one topic passes another only where a lecturer of the other cannot come.</para>
/// <para>With bells a topic takes the periods that its catalogue gives; topics without a count share what the others leave in equal parts, rounded down, of at least one
/// period. A topic that does not fit into the rest of a half-day but into the next waits for that one, where this leaves no more without a place; else it is split. No other order
/// that keeps these rules places more periods.</para>
/// <para>Without bells the half-day is the unit and sessions have no time; counts of periods then have no part in it. Topics are spread evenly over the half-days: several in one,
/// later half-days first, where there are more topics than half-days, and one over several in a row where there are fewer. Every topic has a place whose lecturers can all come in one of the
/// half-days.</para>
/// <para>It is no optimiser: it weighs no wishes, does not reorder topics to place more, and looks at this class alone. What other courses hold is told to it as <see cref="DraftOptions.Absences"/>,
/// and <see cref="TimetableClashes"/> checks the outcome; for more, give a solver the sessions as variables, and let it ask <see cref="BookingIndex"/>.</para>
/// </remarks>
/// <example><code>
/// TimetableDraft draft = TimetablePlanner.Draft(course, new("lop-1"), bells, new DraftOptions { Catalogues = document.Catalogues });
/// Course revised = course.WithClass(new("lop-1"), c => c with { Timetable = draft.Timetable });
/// foreach (UnplacedActivity left in draft.Unplaced)
///     Console.WriteLine(left.Summary(LanguageTag.Vietnamese));   // dan-van-2022/dv-06: còn 2 tiết chưa xếp được, vì các buổi đã kín
/// </code></example>
public static class TimetablePlanner
{
    /// <summary>Drafts the timetable of a class; the one that it has is not looked at.</summary>
    /// <param name="course">The course. A topic that it lists twice is taught once, at its first place.</param>
    /// <param name="classCode">The code of the class: the first of that code. Ranges of its dates with an unknown side have no part in it.</param>
    /// <param name="bells">The bells, or null for those of the course, where it has any. Periods that start before those of an earlier half-day end are left out.</param>
    /// <param name="options">What else is known, or null.</param>
    /// <exception cref="ArgumentException">The course or the code is null, or the course has no class of that code.</exception>
    public static TimetableDraft Draft(
        Course course, Code<TrainingClass> classCode, BellSchedule? bells = null, DraftOptions? options = null)
    {
        Guard.Against.Null(course);
        TrainingClass trainingClass = course.Classes.Find(Guard.Against.Null(classCode))
            ?? throw new ArgumentException($"The course has no class '{classCode}'.", nameof(classCode));
        return new DraftRun(course, trainingClass, bells ?? course.Bells ?? new BellSchedule(), options ?? new DraftOptions()).Draft();
    }
}
