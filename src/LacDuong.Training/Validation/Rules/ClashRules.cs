using LacDuong.Training.Scheduling;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on what sessions of the whole document hold at once: LDT4004 and 4005. Scheduling finds the clashes; here they are only said.</summary>
internal static class ClashRules
{
    public static void Check(ValidationContext context)
    {
        // A single timetable whose timed sessions do not overlap has no clash: no bookings are made for it.
        if (context.TimetableCount < 2 && !context.HasOverlap)
            return;
        BookingIndex bookings = new();
        foreach (Course course in context.Document.Courses)
            bookings.Add(course);
        foreach (TimetableClash clash in bookings.FindClashes())
        {
            // Those within one class are LDT4002's.
            if (clash.Lecturer is { } lecturer)
                Report(context, LDT4004, clash, (object?)context.Lecturers.Find(lecturer)?.Name ?? lecturer);
            else if (clash.Room is { } room)
                Report(context, LDT4005, clash, (object?)context.Rooms.Find(room)?.Name ?? room);
        }
    }

    private static void Report(ValidationContext context, Rule rule, TimetableClash clash, object held)
    {
        (Session later, object laterName) = Find(context, clash.Later);
        (Session earlier, object earlierName) = Find(context, clash.Earlier);
        context.Report(
            rule, ValidationContext.PlaceOf(clash.Later), [ValidationContext.PlaceOf(clash.Earlier)], held, ClassScope.TimeOf(later), laterName, earlierName, ClassScope.TimeOf(earlier));
    }

    private static (Session Session, object Name) Find(ValidationContext context, SessionPlace place)
    {
        Session session = context.Document.Courses[place.Course].Classes[place.Class].Timetable!.Sessions[place.Session];
        return (session, context.NameOf(session));
    }
}
