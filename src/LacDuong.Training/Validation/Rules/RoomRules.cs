using LacDuong.Training.Scheduling;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rule on whether rooms are large enough, joint sessions taken together: LDT4017.</summary>
internal static class RoomRules
{
    public static void Check(ValidationContext context)
    {
        if (!AnyCapacityIsKnown(context))
            return;
        // Without a second timetable there is no joint session.
        Dictionary<Session, long?>? together = context.TimetableCount > 1 ? LearnersTogether(context) : null;
        for (int c = 0; c < context.Document.Courses.Count; c++)
        {
            for (int k = 0; k < context.Document.Courses[c].Classes.Count; k++)
            {
                TrainingClass item = context.Document.Courses[c].Classes[k];
                for (int s = 0; s < (item.Timetable?.Sessions.Count ?? 0); s++)
                    Check(context, item.Timetable!.Sessions[s], item.LearnerCount, together, new SessionPlace(c, k, s));
            }
        }
    }

    private static void Check(ValidationContext context, Session session, int? ofClass, Dictionary<Session, long?>? together, SessionPlace place)
    {
        if (RoomOf(context, session) is not { Capacity: int capacity } room)
            return;
        long? learners = together?[session] ?? ofClass;
        if (capacity < learners)
        {
            context.Report(
                LDT4017, ValidationContext.PlaceOf(place).Then("room"), room.Name, capacity, learners, context.NameOf(session), ClassScope.TimeOf(session));
        }
    }

    // The learners of all classes of a session, each class once; null where those of one are not known.
    private static Dictionary<Session, long?> LearnersTogether(ValidationContext context)
    {
        Dictionary<Session, long?> together = new(JointSessionComparer.Instance);
        HashSet<Session> ofClass = new(JointSessionComparer.Instance);
        foreach (Course course in context.Document.Courses)
        {
            foreach (TrainingClass item in course.Classes)
            {
                ofClass.Clear();
                foreach (Session session in item.Timetable?.Sessions ?? default)
                {
                    if (RoomOf(context, session) is { Capacity: not null } && ofClass.Add(session))
                        together[session] = together.TryGetValue(session, out long? others) ? others + item.LearnerCount : item.LearnerCount;
                }
            }
        }
        return together;
    }

    private static Room? RoomOf(ValidationContext context, Session session) => session.Room is { } code ? context.Rooms.Find(code) : null;

    private static bool AnyCapacityIsKnown(ValidationContext context)
    {
        foreach (Room room in context.Document.Rooms)
        {
            if (room.Capacity is not null)
                return true;
        }
        return false;
    }
}
