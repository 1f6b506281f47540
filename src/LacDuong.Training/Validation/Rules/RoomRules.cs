using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rule on whether rooms are large enough, joint sessions taken together: LDT4017.</summary>
internal static class RoomRules
{
    /// <summary>Holds the only class that there is against the rule: it has no joint session.</summary>
    public static void Check(ValidationContext context, TrainingClass alone)
    {
        ValueList<Session> sessions = alone.Timetable?.Sessions ?? default;
        for (int s = 0; s < sessions.Count; s++)
        {
            if (sessions[s].Room is { } code && context.Rooms.Find(code) is { } room && room.Capacity < alone.LearnerCount)
                Report(context, room, alone.LearnerCount, new SessionPlace(0, 0, s), sessions[s].Activity, ClassScope.TimeOf(sessions[s]));
        }
    }

    public static void Check(ValidationContext context, BookingIndex courses)
    {
        SessionTable table = courses.Table;
        Room?[] rooms = RoomsOfKnownCapacity(context, table);
        if (Array.TrueForAll(rooms, room => room is null))
            return;
        JointRosters joint = new(table, session => RoomOf(table, session, rooms) is not null);
        for (int c = 0; c < table.ClassCount; c++)
        {
            for (int s = table.FirstSessionOf(c); s < table.FirstSessionOf(c + 1); s++)
            {
                if (RoomOf(table, s, rooms) is not { } room || (joint.LearnersOf(s) ?? table.LearnerCountOf(c)) is not long learners || learners <= room.Capacity)
                    continue;
                Report(context, room, learners, table.PlaceOf(s), table.ActivityOf(s), table.TimeOf(s).ToEntry());
            }
        }
    }

    private static void Report(ValidationContext context, Room room, long? learners, SessionPlace place, Activity activity, DateEntry time)
        => context.Report(LDT4017, ValidationContext.PlaceOf(place).Then("room"), room.Name, room.Capacity, learners, context.NameOf(activity), time);

    // By the numbers of rooms in the table.
    private static Room?[] RoomsOfKnownCapacity(ValidationContext context, SessionTable table)
    {
        Room?[] rooms = new Room?[table.ResourceCount];
        for (int i = 0; i < rooms.Length; i++)
            rooms[i] = table.Room(i) is { } code && context.Rooms.Find(code) is { Capacity: not null } room ? room : null;
        return rooms;
    }

    // The room is the last of what a session holds.
    private static Room? RoomOf(SessionTable table, int session, Room?[] rooms) => table.ResourcesOf(session) is [.., var last] ? rooms[last] : null;
}
