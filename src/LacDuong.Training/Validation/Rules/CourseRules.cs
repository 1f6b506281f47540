using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The rules on courses, their classes, and what a source states of them.</summary>
internal sealed class CourseRules() : RuleCheck(
    TrainingRules.CoursesShareCode,
    TrainingRules.ClassesShareCode,
    TrainingRules.CourseHasNoLeadOrganiser,
    TrainingRules.StatedDaysDisagree,
    TrainingRules.StatedTopicsDisagree,
    TrainingRules.StatedLearnersDisagree,
    TrainingRules.CourseHasNoClass,
    TrainingRules.ClassDatesAreOutOfOrder)
{
    public override void CheckCourse(CourseContext context)
    {
        Course course = context.Course;
        if (course.Classes.IsEmpty)
            context.Report(TrainingRules.CourseHasNoClass, context.CoursePath, course.Title);
        if (!course.Organisers.IsEmpty && !HasLead(course))
            context.Report(TrainingRules.CourseHasNoLeadOrganiser, context.CoursePath.Organisers, course.Title);
        if (course.Stated is { } stated)
            StatedFiguresAgree(context, stated);
        foreach ((int later, int first) in context.Run.Tables.Classes.Repeats())
        {
            DocumentPath path = context.CoursePath.Classes[later];
            DocumentPath related = context.CoursePath.Classes[first];
            context.Report(TrainingRules.ClassesShareCode, path, [related], course.Classes[later].Code, course.Title);
        }
    }

    public override void CheckClass(ClassContext context)
    {
        ValueList<DateRange> dates = context.Class.Dates;
        if (AreInOrder(dates))
            return;
        int[] overlapped = Overlaps.FirstEarlier([.. dates.Select(range => (DayNumber.FirstOf(range), DayNumber.LastOf(range)))]);
        for (int i = 0; i < dates.Count; i++)
        {
            bool isOutOfOrder = overlapped[i] >= 0
                || (i > 0 && (dates[i].Start is null || dates[i].Start < dates[i - 1].Start))
                || (i < dates.Count - 1 && dates[i].End is null);
            if (!isOutOfOrder)
                continue;
            DocumentPath[] related = overlapped[i] >= 0 ? [context.ClassPath.Dates[overlapped[i]]] : [];
            DocumentPath path = context.ClassPath.Dates[i];
            context.Report(TrainingRules.ClassDatesAreOutOfOrder, path, related, dates[i], context.Class.Code, context.Course.Title);
        }
    }

    public override void CheckBookings(DocumentContext context, BookingIndex bookings)
    {
        SessionTable table = bookings.Table;
        FirstPlaces<Code<Course>> codes = new();
        for (int i = 0; i < bookings.CourseCount; i++)
        {
            Code<Course> code = table.CodeOfCourse(i);
            if (codes.Add(code, i))
                continue;
            int first = codes.IndexOf(code);
            DocumentPath path = Paths.Root.Courses[i];
            DocumentPath related = Paths.Root.Courses[first];
            context.Report(TrainingRules.CoursesShareCode, path, [related], table.TitleOfCourse(i), table.TitleOfCourse(first));
        }
    }

    private static bool HasLead(Course course)
    {
        foreach (Organiser organiser in course.Organisers)
        {
            if (organiser.Role is OrganiserRole.Lead)
                return true;
        }
        return false;
    }

    private static void StatedFiguresAgree(CourseContext context, StatedFigures stated)
    {
        Course course = context.Course;
        if (stated.Days is int days && OtherDays(course.Classes, days) is int found)
            context.Report(TrainingRules.StatedDaysDisagree, context.CoursePath.Stated.Days, days, found, course.Title);
        int listed = course.Topics.Count;
        if (stated.Topics is int topics && listed > 0 && topics != listed)
            context.Report(TrainingRules.StatedTopicsDisagree, context.CoursePath.Stated.Topics, topics, listed, course.Title);
        if (stated.Learners is int learners && !course.Classes.IsEmpty && CountLearners(course.Classes) is long sum && sum != learners)
            context.Report(TrainingRules.StatedLearnersDisagree, context.CoursePath.Stated.Learners, learners, sum, course.Title);
    }

    // The number of days of the first class whose days are known; null if those of one are as stated, or no class's are known.
    private static int? OtherDays(ValueList<TrainingClass> classes, int stated)
    {
        int? other = null;
        foreach (TrainingClass item in classes)
        {
            if (CountDays(item.Dates) is not int days)
                continue;
            if (days == stated)
                return null;
            other ??= days;
        }
        return other;
    }

    private static int? CountDays(ValueList<DateRange> dates)
    {
        if (dates is [var only])
            return only.DayCount;
        foreach (DateRange range in dates)
        {
            if (range.DayCount is null)
                return null;
        }
        return dates.IsEmpty ? null : new DaySet(dates).CountWithin(0, DayNumber.Last);
    }

    // Null if the number of a class isn't known.
    private static long? CountLearners(ValueList<TrainingClass> classes)
    {
        long sum = 0;
        foreach (TrainingClass item in classes)
        {
            if (item.LearnerCount is not int learners)
                return null;
            sum += learners;
        }
        return sum;
    }

    private static bool AreInOrder(ValueList<DateRange> dates)
    {
        for (int i = 1; i < dates.Count; i++)
        {
            if (!(dates[i].Start > dates[i - 1].End))
                return false;
        }
        return true;
    }
}
