using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The rules on courses, their classes, and the figures that a source states.</summary>
internal sealed class CourseRules() : RuleCheck(
    TrainingRules.CoursesShareCode,
    TrainingRules.ClassesShareCode,
    TrainingRules.CourseHasNoLeadOrganiser,
    TrainingRules.StatedDaysDisagree,
    TrainingRules.StatedTopicsDisagree,
    TrainingRules.StatedLearnersDisagree,
    TrainingRules.CourseHasNoClass,
    TrainingRules.ClassDatesAreOutOfOrder,
    TrainingRules.StatedHalfDaysDisagree,
    TrainingRules.StatedClassesDisagree,
    TrainingRules.StatedPeriodsDisagree,
    TrainingRules.CourseIsEnteredTwice)
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
        StatedPeriodsAgree(context);
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
            if (CauseOf(dates, i, overlapped[i]) is not { } cause)
                continue;
            DocumentPath[] related = overlapped[i] >= 0 ? [context.ClassPath.Dates[overlapped[i]]] : [];
            DocumentPath path = context.ClassPath.Dates[i];
            context.Report(TrainingRules.ClassDatesAreOutOfOrder, path, related, dates[i], context.Class.Code, context.Course.Title, cause);
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
            context.Report(TrainingRules.CoursesShareCode, path, [related], table.TitleOfCourse(i), table.TitleOfCourse(first), code);
        }
        NoCourseIsEnteredTwice(context, table);
    }

    private static void NoCourseIsEnteredTwice(DocumentContext context, SessionTable table)
    {
        // Compares only courses with one title, because most titles are unique.
        foreach (IGrouping<LocalisedText, int> courses in Enumerable.Range(0, table.CourseCount).GroupBy(table.TitleOfCourse))
        {
            if (courses.Skip(1).Any())
                CompareCourses(context, table, courses);
        }
    }

    private static void CompareCourses(DocumentContext context, SessionTable table, IEnumerable<int> courses)
    {
        Dictionary<UInt128, Firsts<Course, int>> firsts = [];
        foreach (int course in courses)
        {
            Code<Course> code = table.CodeOfCourse(course);
            if (table.DigestOfCourse(course) is not UInt128 digest || firsts.TryAdd(digest, new(code, course)))
                continue;
            firsts[digest].Add(code, course);
            if (firsts[digest].Before(code) is not int first)
                continue;
            DocumentPath path = Paths.Root.Courses[course];
            DocumentPath related = Paths.Root.Courses[first];
            context.Report(TrainingRules.CourseIsEnteredTwice, path, [related], table.TitleOfCourse(course), course + 1, first + 1);
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

    private static Clause? CauseOf(ValueList<DateRange> dates, int range, int overlapped)
        => overlapped >= 0 ? new("dates.overlap", dates[overlapped])
            : range > 0 && dates[range].Start is null ? new("dates.noStart")
            : range > 0 && dates[range].Start < dates[range - 1].Start ? new("dates.early", dates[range - 1])
            : range < dates.Count - 1 && dates[range].End is null ? new("dates.noEnd")
            : null;

    private static void StatedFiguresAgree(CourseContext context, StatedFigures stated)
    {
        Course course = context.Course;
        DocumentPath<StatedFigures> path = context.CoursePath.Stated;
        if (stated.Days is { } days)
            StatedDaysAgree(context, days);
        if (stated.HalfDays is { } halfDays)
            StatedHalfDaysAgree(context, halfDays);
        int topics = course.Topics.Count;
        if (stated.Topics is { } figure && topics > 0 && !figure.Agrees(topics) && !figure.Agrees(topics + course.ExtraTopics.Count))
            context.Report(TrainingRules.StatedTopicsDisagree, path.Topics, figure, topics, course.Title);
        if (course.Classes.IsEmpty)
            return;
        if (stated.Learners is { } learners && course.LearnerCount is long sum && !learners.Agrees(sum))
            context.Report(TrainingRules.StatedLearnersDisagree, path.Learners, learners, sum, course.Title);
        if (stated.Classes is { } classes && !classes.Agrees(course.Classes.Count))
            context.Report(TrainingRules.StatedClassesDisagree, path.Classes, classes, course.Classes.Count, course.Title);
    }

    private static void StatedPeriodsAgree(CourseContext context)
    {
        Course course = context.Course;
        if (course.Stated?.Periods is not { } stated || course.Topics.IsEmpty || PeriodsOf(context, course.Topics) is not long periods)
            return;
        bool agrees = stated.Agrees(periods)
            || (PeriodsOf(context, course.ExtraTopics) is long extra && stated.Agrees(periods + extra));
        if (!agrees)
            context.Report(TrainingRules.StatedPeriodsDisagree, context.CoursePath.Stated.Periods, stated, periods, course.Title);
    }

    // Null if a topic's periods are unknown.
    private static long? PeriodsOf(CourseContext context, ValueList<TopicReference> topics)
    {
        long sum = 0;
        foreach (TopicReference topic in topics)
        {
            if (context.Find(topic)?.Periods is not int periods)
                return null;
            sum += periods;
        }
        return sum;
    }

    private static void StatedDaysAgree(CourseContext context, Figure stated)
    {
        List<Clause> others = [];
        foreach (TrainingClass item in context.Course.Classes)
        {
            if (item.Dates.IsEmpty || item.Dates.Any(range => range.DayCount is null))
                continue;
            DaySet dates = new(item.Dates);
            if (DaysOf(dates, context.Run.Indexes.NonTeachingDays).Any(days => stated.Agrees(days) || stated.Agrees(days - 0.5m))
                || (item.HasTopicSession && stated.Agrees(CountHalfDays(item) / 2m)))
                return;
            others.Add(new Clause("class.days", item.Code, dates.CountWithin(0, DayNumber.Last)));
        }
        if (others.Count > 0)
            context.Report(TrainingRules.StatedDaysDisagree, context.CoursePath.Stated.Days, stated, others, context.Course.Title);
    }

    // The numbers of days, with or without Saturdays, Sundays and holidays. The first and the last day always count.
    private static IEnumerable<int> DaysOf(DaySet dates, DaySet holidays)
    {
        int first = dates.Runs.First().First;
        int last = dates.Runs.Last().Last;
        DayCount days = dates.DaysWithin(first + 1, last - 1);
        DayCount free = default;
        foreach ((int start, int end) in dates.Runs)
            free += holidays.DaysWithin(Math.Max(start, first + 1), Math.Min(end, last - 1));
        int ends = first == last ? 1 : 2;
        foreach (DayCount counted in new[] { days, days - free })
        {
            int weekdays = ends + counted.All - counted.Saturdays - counted.Sundays;
            yield return weekdays;
            yield return weekdays + counted.Saturdays;
            yield return weekdays + counted.Sundays;
            yield return ends + counted.All;
        }
    }

    private static void StatedHalfDaysAgree(CourseContext context, Figure stated)
    {
        List<Clause> others = [];
        foreach (TrainingClass item in context.Course.Classes.Where(item => item.HasTopicSession))
        {
            int halfDays = CountHalfDays(item);
            if (stated.Agrees(halfDays))
                return;
            others.Add(new Clause("class.halfDays", item.Code, halfDays));
        }
        if (others.Count > 0)
        {
            DocumentPath path = context.CoursePath.Stated.HalfDays;
            context.Report(TrainingRules.StatedHalfDaysDisagree, path, stated, others, context.Course.Title);
        }
    }

    // Counts half-days with a session on a day of the class's dates; on any day if the class lacks dates.
    private static int CountHalfDays(TrainingClass item)
    {
        DaySet dates = new(item.Dates);
        return item.Timetable!.Sessions
            .Where(session => !session.Cancelled && (item.Dates.IsEmpty || dates.Contains(DayNumber.Of(session.Date))))
            .Select(session => (session.Date, session.Part)).Distinct().Count();
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
