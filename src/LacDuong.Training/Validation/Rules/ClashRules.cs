using LacDuong.Training.Scheduling;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on what sessions of all courses hold at once: LDT4004–4006. Scheduling finds the clashes; here they are only said.</summary>
internal static class ClashRules
{
    public static void Check(ValidationContext context, BookingIndex courses)
    {
        // A hall that a broken file books a thousand times at once has half a million clashes: no more are made than are kept.
        ClashCollector clashes = courses.Collect(context.FindingsPerRule);
        foreach (TimetableClash clash in clashes.ToList())
        {
            // Those within one class are LDT4002's.
            if (clash.Lecturer is { } lecturer)
                Report(context, courses.Table, LDT4004, clash, (object?)context.Lecturers.Find(lecturer)?.Name ?? lecturer);
            else if (clash.Room is { } room)
                Report(context, courses.Table, LDT4005, clash, (object?)context.Rooms.Find(room)?.Name ?? room);
            else if (!clash.Learners.IsEmpty)
                Report(context, courses.Table, LDT4006, clash, NamesOf(courses, clash), clash.Learners);
        }
        context.CountMore(LDT4004, (int)Math.Min(clashes.LeftOut(ClashKind.Lecturer), int.MaxValue));
        context.CountMore(LDT4005, (int)Math.Min(clashes.LeftOut(ClashKind.Room), int.MaxValue));
        context.CountMore(LDT4006, (int)Math.Min(clashes.LeftOut(ClashKind.Learners), int.MaxValue));
    }

    private static void Report(ValidationContext context, SessionTable table, Rule rule, TimetableClash clash, object held, object? codes = null)
    {
        int later = table.NumberOf(clash.Later);
        int earlier = table.NumberOf(clash.Earlier);
        context.Report(
            rule,
            ValidationContext.PlaceOf(clash.Later),
            [ValidationContext.PlaceOf(clash.Earlier)],
            held,
            table.TimeOf(later).ToEntry(),
            context.NameOf(table.ActivityOf(later)),
            context.NameOf(table.ActivityOf(earlier)),
            table.TimeOf(earlier).ToEntry(),
            codes);
    }

    private static PersonName[] NamesOf(BookingIndex courses, TimetableClash clash)
    {
        int @class = courses.Table.FindClass(clash.Later.Course, clash.Later.Class);
        return [.. clash.Learners.Select(code => courses.Table.NameOf(courses.ByLearner.FindEntry(@class, code)))];
    }
}
