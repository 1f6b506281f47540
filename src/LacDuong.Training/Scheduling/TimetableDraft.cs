namespace LacDuong.Training.Scheduling;

/// <summary>A first draft of a class's timetable, and what it leaves open: a proposal for people to change.</summary>
/// <remarks>From equal arguments, <see cref="TimetablePlanner"/> makes equal timetables and equal lists.</remarks>
public sealed class TimetableDraft
{
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
}
