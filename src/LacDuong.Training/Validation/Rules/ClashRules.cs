using System.Runtime.InteropServices;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The rules on what sessions of all courses hold at once, and on whether a room holds all classes of a joint session.</summary>
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
        // A hall that a broken file books a thousand times at once has half a million clashes: no more are made than are kept.
        ClashCollector clashes = bookings.Collect(context.Run.Findings.FindingsPerRule);
        SessionTable table = bookings.Table;
        foreach (TimetableClash clash in clashes.ToList())
        {
            // SessionsOverlap is for those within one class.
            if (clash.Lecturer is { } lecturer)
                Report(TrainingRules.LecturerIsDoubleBooked, clash, (object?)context.Find(lecturer)?.Name ?? lecturer);
            else if (clash.Room is { } room)
                Report(TrainingRules.RoomIsDoubleBooked, clash, (object?)context.Find(room)?.Name ?? room);
            else if (!clash.Learners.IsEmpty)
                Report(TrainingRules.LearnersAreDoubleBooked, clash, NamesOf(clash), clash.Learners);
        }
        context.Run.Findings.CountMore(TrainingRules.LecturerIsDoubleBooked, clashes.LeftOut(ClashKind.Lecturer));
        context.Run.Findings.CountMore(TrainingRules.RoomIsDoubleBooked, clashes.LeftOut(ClashKind.Room));
        context.Run.Findings.CountMore(TrainingRules.LearnersAreDoubleBooked, clashes.LeftOut(ClashKind.Learners));

        PersonName[] NamesOf(TimetableClash clash)
        {
            int @class = table.FindClass(clash.Later.Course, clash.Later.Class);
            return [.. clash.Learners.Select(code => table.NameOf(bookings.ByLearner.FindEntry(@class, code)))];
        }

        void Report(Rule rule, TimetableClash clash, object held, object? codes = null)
        {
            int later = table.NumberOf(clash.Later);
            int earlier = table.NumberOf(clash.Earlier);
            context.Report(
                rule,
                Paths.Of(clash.Later),
                [Paths.Of(clash.Earlier)],
                held,
                table.TimeOf(later).ToEntry(),
                context.GetName(table.ActivityOf(later)),
                context.GetName(table.ActivityOf(earlier)),
                table.TimeOf(earlier).ToEntry(),
                codes);
        }
    }

    private static void RoomsAreLargeEnough(DocumentContext context, SessionTable table)
    {
        Room?[] rooms = new Room?[table.ResourceCount];
        for (int i = 0; i < rooms.Length; i++)
            rooms[i] = table.Room(i) is { } code && context.Find(code) is { Capacity: not null } known ? known : null;
        // Most documents have a room for all their learners together.
        long learnersOfAll = Enumerable.Range(0, table.ClassCount).Sum(@class => (long)(table.LearnerCountOf(@class) ?? 0));
        if (Array.TrueForAll(rooms, room => room is null || room.Capacity >= learnersOfAll))
            return;
        // Of each joint session the class that was counted last, and the learners of all so far; null if they aren't known.
        Dictionary<int, (int Class, long? Learners)> sums = [];
        JointNumbers joint = new(table);
        foreach ((int @class, int session, _) in SessionsIn(table, rooms))
        {
            ref (int Class, long? Learners) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, joint.Of(session), out bool isKnown);
            if (!isKnown || sum.Class != @class)
                sum = (@class, (isKnown ? sum.Learners : 0) + table.LearnerCountOf(@class));
        }
        foreach ((int @class, int session, Room room) in SessionsIn(table, rooms))
        {
            if ((sums[joint.Of(session)].Learners ?? table.LearnerCountOf(@class)) is not long learners || learners <= room.Capacity)
                continue;
            DocumentPath path = Paths.Of(table.PlaceOf(session)).Room;
            object name = context.GetName(table.ActivityOf(session));
            context.Report(TrainingRules.RoomIsTooSmall, path, room.Name, room.Capacity, learners, name, table.TimeOf(session).ToEntry());
        }
    }

    // The sessions in some rooms. Of what a session holds, the room comes last.
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
