using System.Runtime.InteropServices;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>
/// The rules on double bookings across all courses, and on whether a room is large enough for all classes of a joint session.
/// </summary>
internal sealed class ClashRules() : RuleCheck(
    TrainingRules.LecturerIsDoubleBooked,
    TrainingRules.RoomIsDoubleBooked,
    TrainingRules.LearnersAreDoubleBooked,
    TrainingRules.RoomIsTooSmall)
{
    public override void CheckBookings(DocumentContext context, BookingIndex bookings)
    {
        NothingIsHeldTwiceAtOnce(context, bookings);
        RoomsAreLargeEnough(context, bookings.Table);
    }

    private static void NothingIsHeldTwiceAtOnce(DocumentContext context, BookingIndex bookings)
    {
        // A hall that a broken file books a thousand times at once has half a million clashes. Creates only those that the report keeps.
        ClashCollector clashes = bookings.Collect(context.Run.Findings.FindingsPerRule);
        SessionTable table = bookings.Table;
        foreach (ClashCollector.Entry clash in clashes.InOrder())
        {
            // SessionsOverlap covers clashes within one class.
            if (clash.Kind is ClashKind.Learners)
                ReportLearners(clash, bookings.ByLearner.SharedBy(clash.Earlier, clash.Later));
            else if (clash.Kind is ClashKind.Lecturer && table.Lecturer(clash.Resource) is { } lecturer)
                Report(TrainingRules.LecturerIsDoubleBooked, clash, (object?)context.Find(lecturer)?.Name ?? lecturer);
            else if (clash.Kind is ClashKind.Room && table.Room(clash.Resource) is { } room)
                Report(TrainingRules.RoomIsDoubleBooked, clash, (object?)context.Find(room)?.Name ?? room);
        }
        context.Run.Findings.CountMore(TrainingRules.LecturerIsDoubleBooked, clashes.LeftOut(ClashKind.Lecturer));
        context.Run.Findings.CountMore(TrainingRules.RoomIsDoubleBooked, clashes.LeftOut(ClashKind.Room));
        context.Run.Findings.CountMore(TrainingRules.LearnersAreDoubleBooked, clashes.LeftOut(ClashKind.Learners));

        // Only those that a message lists: two classes may share all their learners.
        void ReportLearners(ClashCollector.Entry clash, ValueList<Code<Learner>> codes)
        {
            int @class = table.ClassOf(clash.Later);
            IEnumerable<Code<Learner>> listed = codes.Take(MessageArguments.MostListed);
            PersonName[] names = [.. listed.Select(code => table.NameOf(bookings.ByLearner.FindEntry(@class, code)))];
            object held = names.Length == codes.Count ? names : new Clause("list.more", names, codes.Count - names.Length);
            Report(TrainingRules.LearnersAreDoubleBooked, clash, held, codes);
        }

        void Report(Rule rule, ClashCollector.Entry clash, object held, object? codes = null)
            => context.Report(
                rule,
                table.PathOf(clash.Later),
                [table.PathOf(clash.Earlier)],
                held,
                Describe(context, table, clash.Later),
                Describe(context, table, clash.Earlier),
                WhyNotJoint(table, clash.Later, clash.Earlier),
                codes);
    }

    // The place tells courses with one title apart.
    private static Clause Describe(DocumentContext context, SessionTable table, int session)
    {
        int course = table.CourseOf(table.ClassOf(session));
        HeldTime time = table.TimeOf(session);
        return new(
            time.IsTimed ? "session.timed" : "session.untimed",
            context.GetName(table.ActivityOf(session)),
            time.ToEntry(),
            table.CodeOfClass(table.ClassOf(session)),
            table.TitleOfCourse(course),
            course + 1,
            time.IsTimed ? time.ToTimeRange() : null);
    }

    // For two sessions on one topic that are almost one joint session: how they differ. Otherwise empty.
    private static Clause[] WhyNotJoint(SessionTable table, int one, int other)
    {
        (HeldTime time, HeldTime otherTime) = (table.TimeOf(one), table.TimeOf(other));
        bool isNear = table.ClassOf(one) != table.ClassOf(other) && table.ActivityOf(one).AboutTopic is { } topic
            && topic == table.ActivityOf(other).AboutTopic && time.Date == otherTime.Date && time.Part == otherTime.Part;
        if (!isNear)
            return [];
        List<Clause> differences = [];
        if (time != otherTime)
            differences.Add(new Clause("joint.time"));
        if (table.ActivityNumberOf(one) != table.ActivityNumberOf(other))
            differences.Add(new Clause("joint.activity"));
        (int[] lecturers, Code<Room>? room) = HoldersOf(table, one);
        (int[] otherLecturers, Code<Room>? otherRoom) = HoldersOf(table, other);
        if (!lecturers.SequenceEqual(otherLecturers))
            differences.Add(new Clause("joint.lecturers"));
        if (room != otherRoom)
            differences.Add(new Clause("joint.room"));
        return [new Clause("joint.near", differences)];
    }

    private static (int[] Lecturers, Code<Room>? Room) HoldersOf(SessionTable table, int session)
    {
        ReadOnlySpan<int> resources = table.ResourcesOf(session);
        Code<Room>? room = resources is [.., var last] ? table.Room(last) : null;
        return (resources[..(resources.Length - (room is null ? 0 : 1))].ToArray(), room);
    }

    private static void RoomsAreLargeEnough(DocumentContext context, SessionTable table)
    {
        Room?[] rooms = new Room?[table.ResourceCount];
        for (int i = 0; i < rooms.Length; i++)
            rooms[i] = table.Room(i) is { } code && context.Find(code) is { Capacity: not null } known ? known : null;
        // Shortcut: most documents have rooms for all their learners together.
        long learnersOfAll = Enumerable.Range(0, table.ClassCount).Sum(@class => (long)(table.LearnerCountOf(@class) ?? 0));
        if (Array.TrueForAll(rooms, room => room is null || room.Capacity >= learnersOfAll))
            return;
        Attenders attenders = new(table);
        JointNumbers joint = new(table);
        // The sessions of each joint session, one of each class.
        Dictionary<int, List<int>> together = [];
        foreach ((int @class, int session, _) in SessionsIn(table, rooms))
        {
            ref List<int>? sessions = ref CollectionsMarshal.GetValueRefOrAddDefault(together, joint.Of(session), out _);
            sessions ??= [];
            if (sessions.Count == 0 || table.ClassOf(sessions[^1]) != @class)
                sessions.Add(session);
        }
        Dictionary<int, long?> people = [];
        foreach ((int @class, int session, Room room) in SessionsIn(table, rooms))
        {
            int number = joint.Of(session);
            if (!people.TryGetValue(number, out long? ofAll))
                people.Add(number, ofAll = attenders.Count(together[number], room.Capacity!.Value));
            if (!((ofAll ?? attenders.Count(session)) is long learners && learners > room.Capacity))
                continue;
            DocumentPath path = table.PathOf(session).Room;
            object name = context.GetName(table.ActivityOf(session));
            context.Report(TrainingRules.RoomIsTooSmall, path, room.Name, room.Capacity, learners, name, table.TimeOf(session).ToEntry());
        }
    }

    // The sessions in some rooms. A session's resources end with the room.
    private static IEnumerable<(int Class, int Session, Room Room)> SessionsIn(SessionTable table, Room?[] rooms)
    {
        for (int c = 0; c < table.ClassCount; c++)
        {
            for (int s = table.FirstSessionOf(c); s < table.FirstSessionOf(c + 1); s++)
            {
                if (table.ResourcesOf(s) is [.., var last] && rooms[last] is { } room)
                    yield return (c, s, room);
            }
        }
    }
}
