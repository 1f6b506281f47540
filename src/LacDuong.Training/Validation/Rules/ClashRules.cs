using LacDuong.Training.Scheduling;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on what sessions of the whole document hold at once: LDT4004–4006. Scheduling finds the clashes; here they are only said.</summary>
internal static class ClashRules
{
    public static void Check(ValidationContext context)
    {
        // A single timetable whose timed sessions do not overlap has no clash: no bookings are made for it.
        if (context.TimetableCount < 2 && !context.HasOverlap)
            return;
        foreach (TimetableClash clash in TimetableClashes.Find(context.Document.Courses))
        {
            // Those within one class are LDT4002's.
            if (clash.Lecturer is { } lecturer)
                Report(context, LDT4004, clash, (object?)context.Lecturers.Find(lecturer)?.Name ?? lecturer);
            else if (clash.Room is { } room)
                Report(context, LDT4005, clash, (object?)context.Rooms.Find(room)?.Name ?? room);
            else if (!clash.Learners.IsEmpty)
                Report(context, LDT4006, clash, NamesOf(context, clash), clash.Learners);
        }
    }

    private static void Report(ValidationContext context, Rule rule, TimetableClash clash, object held, object? codes = null)
    {
        (Session later, object laterName) = Find(context, clash.Later);
        (Session earlier, object earlierName) = Find(context, clash.Earlier);
        context.Report(
            rule, ValidationContext.PlaceOf(clash.Later), [ValidationContext.PlaceOf(clash.Earlier)], held, ClassScope.TimeOf(later), laterName, earlierName, ClassScope.TimeOf(earlier), codes);
    }

    private static PersonName[] NamesOf(ValidationContext context, TimetableClash clash)
    {
        ValueList<Learner> roster = context.Document.Courses[clash.Later.Course].Classes[clash.Later.Class].Learners;
        return [.. clash.Learners.Select(code => roster.Find(code)!.Name)];
    }

    private static (Session Session, object Name) Find(ValidationContext context, SessionPlace place)
    {
        Session session = context.Document.Courses[place.Course].Classes[place.Class].Timetable!.Sessions[place.Session];
        return (session, context.NameOf(session));
    }
}
