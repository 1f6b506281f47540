namespace LacDuong.Training.Scheduling;

/// <summary>Finds what an index holds in the half-days of a draft. Ignores sessions of the class itself.</summary>
/// <param name="index">The index.</param>
/// <param name="course">The course of the class.</param>
/// <param name="trainingClass">The class.</param>
/// <param name="parts">The half-days in order, each of them separate from the others.</param>
internal sealed class DraftBookings(BookingIndex index, Course course, TrainingClass trainingClass, IEnumerable<DraftDayPart> parts)
{
    private readonly SessionTable _table = index.Table;
    private readonly ILookup<LocalDate, DraftDayPart> _parts = parts.ToLookup(part => part.Date);

    /// <summary>Finds the half-days in which others hold the room, or learners of the class are elsewhere.</summary>
    public HashSet<DraftDayPart> FindHeld(Code<Room>? room)
    {
        IEnumerable<int> ofRoom = from resource in Enumerable.Range(0, _table.ResourceCount)
                                  where room is not null && _table.Room(resource) == room && !index.IsShared(resource)
                                  from session in SessionsOf(resource)
                                  select session;
        return [.. ofRoom.Concat(FindSessionsOfLearners()).SelectMany(PartsAt)];
    }

    /// <summary>Finds when other classes hold these lecturers.</summary>
    public IEnumerable<(Code<Lecturer> Lecturer, LocalDate Date, DayPart Part)> FindAbsences(IReadOnlySet<Code<Lecturer>> lecturers)
        => from resource in Enumerable.Range(0, _table.ResourceCount)
           let lecturer = _table.Lecturer(resource)
           where lecturer is not null && lecturers.Contains(lecturer)
           from session in SessionsOf(resource)
           from part in PartsAt(session)
           select (lecturer, part.Date, part.Part);

    private IEnumerable<int> SessionsOf(int resource)
        => index.TimesOfResource(resource).Sessions.ToArray().Where(session => !IsOwn(_table.ClassOf(session)));

    private IEnumerable<int> FindSessionsOfLearners()
        => from found in index.ByLearner.FindClasses(trainingClass.Learners)
           where !IsOwn(found.Key)
           let groups = found.Value.Select(learner => learner.Group).ToHashSet()
           from session in _table.SessionsOf(found.Key)
           where _table.GroupsOf(session).IsEmpty || groups.Overlaps(_table.GroupsOf(session).ToArray())
           select session;

    private bool IsOwn(int @class)
        => _table.CodeOfClass(@class) == trainingClass.Code && _table.CodeOfCourse(_table.CourseOf(@class)) == course.Code;

    // The half-days that a session overlaps. A session lies within one day.
    private IEnumerable<DraftDayPart> PartsAt(int session)
        => _parts[_table.TimeOf(session).Date].Where(part => part.Time.Overlaps(_table.TimeOf(session)));
}
