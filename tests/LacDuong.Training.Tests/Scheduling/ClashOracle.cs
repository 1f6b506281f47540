using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

/// <summary>Clash finding as the rules say it, every session against every other, with nothing of the real one.</summary>
internal static class ClashOracle
{
    public static HashSet<string> Find(IReadOnlyList<Course> courses, ValueList<Room> rooms = default)
    {
        List<((int Course, int Class, int Session) Place, TrainingClass Class, Session Session)> all = [];
        for (int i = 0; i < courses.Count; i++)
        {
            for (int j = 0; j < courses[i].Classes.Count; j++)
            {
                TrainingClass @class = courses[i].Classes[j];
                for (int k = 0; k < (@class.Timetable?.Sessions.Count ?? 0); k++)
                {
                    if (!@class.Timetable!.Sessions[k].Cancelled)
                        all.Add(((i, j, k), @class, @class.Timetable!.Sessions[k]));
                }
            }
        }
        HashSet<string> clashes = [];
        for (int later = 0; later < all.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
                AddClashes(all[earlier], all[later], rooms, clashes);
        }
        return clashes;
    }

    public static string Describe(TimetableClash clash)
        => $"{clash.Kind} {clash.Earlier} {clash.Later} {clash.Lecturer}{clash.Room}{clash.Learners} {clash.Date:uuuu-MM-dd} {clash.Start:HH:mm} {clash.End:HH:mm}";

    public static bool AreJoint(Session one, Session other)
        => one.Date == other.Date && one.Part == other.Part && one.Time == other.Time && one.Activity == other.Activity && one.Room == other.Room
            && one.Lecturers.All(code => other.Lecturers.Contains(code)) && other.Lecturers.All(code => one.Lecturers.Contains(code))
            && (one.Room is not null || one.Lecturers.Count > 0);

    private static void AddClashes(
        ((int Course, int Class, int Session) Place, TrainingClass Class, Session Session) earlier,
        ((int Course, int Class, int Session) Place, TrainingClass Class, Session Session) later,
        ValueList<Room> rooms,
        HashSet<string> clashes)
    {
        Session a = earlier.Session;
        Session b = later.Session;
        (int start, int end) = (Math.Max(Held(a).Start, Held(b).Start), Math.Min(Held(a).End, Held(b).End));
        if (a.Date != b.Date || start >= end)
            return;
        bool ofOneClass = (earlier.Place.Course, earlier.Place.Class) == (later.Place.Course, later.Place.Class);
        bool bothTimed = a.Time is not null && b.Time is not null;
        if (ofOneClass && bothTimed && (a.Groups.IsEmpty || b.Groups.IsEmpty || a.Groups.Intersect(b.Groups).Any()))
            Add(ClashKind.Class);
        if (!ofOneClass && AreJoint(a, b))
            return;
        foreach (Code<Lecturer> lecturer in a.Lecturers.Distinct())
        {
            if (b.Lecturers.Contains(lecturer) && (!ofOneClass || bothTimed))
                Add(ClashKind.Lecturer, lecturer: lecturer);
        }
        if (!ofOneClass && a.Room is Code<Room> room && room == b.Room && rooms.FirstOrDefault(known => known.Code == room)?.Shared is not true)
            Add(ClashKind.Room, room: room);
        string[] learners = [.. Identities(earlier.Class, a).Intersect(Identities(later.Class, b)).Select(learner => learner.Code).Distinct().Order(StringComparer.Ordinal)];
        if (!ofOneClass && learners.Length > 0)
            Add(ClashKind.Learners, learners: learners.Select(code => new Code<Learner>(code)).ToValueList());

        void Add(ClashKind kind, Code<Lecturer>? lecturer = null, Code<Room>? room = null, ValueList<Code<Learner>> learners = default)
            => clashes.Add(Describe(new TimetableClash
            {
                Kind = kind,
                Earlier = PathOf(earlier.Place),
                Later = PathOf(later.Place),
                Lecturer = lecturer,
                Room = room,
                Learners = learners,
                Date = a.Date,
                Start = LocalTime.Midnight.PlusMinutes(start),
                End = LocalTime.Midnight.PlusMinutes(end),
            }));
    }

    private static DocumentPath PathOf((int Course, int Class, int Session) place)
        => DocumentPath.Parse($"/courses/{place.Course}/classes/{place.Class}/timetable/sessions/{place.Session}");

    // Who is in a session of a class.
    private static IEnumerable<(string Code, char Person)> Identities(TrainingClass @class, Session session)
        => @class.Learners.Where(learner => session.Groups.IsEmpty || (learner.Group is not null && session.Groups.Contains(learner.Group))).Select(learner => (learner.Code.Value, GeneratedCourses.PersonOf[learner.Name]));

    private static (int Start, int End) Held(Session session) => session switch
    {
        { Time: TimeRange time } => ((time.Start.Hour * 60) + time.Start.Minute, (time.End.Hour * 60) + time.End.Minute),
        { Part: DayPart.Morning } => (0, 720),
        { Part: DayPart.Afternoon } => (720, 1080),
        _ => (1080, 1440),
    };
}
