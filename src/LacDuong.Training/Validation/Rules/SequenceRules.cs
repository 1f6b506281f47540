namespace LacDuong.Training.Validation;

/// <summary>The rules on the times of sessions, in relation to each other and to the day.</summary>
internal sealed class SequenceRules() : RuleCheck(
    TrainingRules.SessionIsOutsideBells,
    TrainingRules.TopicHasTooFewPeriods,
    TrainingRules.AssessmentComesBeforeTopic,
    TrainingRules.OpeningOrClosingIsOutOfPlace,
    TrainingRules.SessionIsOnNonTeachingDay,
    TrainingRules.ClassHasDaysWithoutSession,
    TrainingRules.SessionStartsOutsideHalfDay)
{
    public override void CheckClass(ClassContext context)
    {
        for (int i = 0; i < context.Sessions.Count; i++)
        {
            Session session = context.Sessions[i];
            if (session.Cancelled)
                continue;
            TimeIsWithinItsPart(context, session, i);
            if (context.IsNonTeachingDay(session.Date))
            {
                DocumentPath path = context.SessionPath(i).Date;
                object name = context.GetName(session.Activity);
                context.Report(TrainingRules.SessionIsOnNonTeachingDay, path, name, ClassContext.TimeOf(session));
            }
        }
        TopicsHaveTheirPeriods(context);
        AssessmentsComeAfterTopics(context);
        OpeningsAreFirst(context);
        ClosingsAreLast(context);
        NoDayIsEmpty(context);
    }

    private static void TimeIsWithinItsPart(ClassContext context, Session session, int index)
    {
        if (session.Time is not { } time)
            return;
        ValueList<TimeRange> bells = context.Course.Bells?.GetPeriods(session.Part) ?? default;
        bool isWithin = bells.IsEmpty
            ? HeldMinutes.Find(session.Part, time: null) is var (start, end) && start <= time.StartMinute && time.StartMinute < end
            : bells[0].StartMinute <= time.StartMinute && time.EndMinute <= bells[bells.Count - 1].EndMinute;
        if (isWithin)
            return;
        Rule rule = bells.IsEmpty ? TrainingRules.SessionStartsOutsideHalfDay : TrainingRules.SessionIsOutsideBells;
        DocumentPath path = context.SessionPath(index).Time;
        context.Report(rule, path, context.GetName(session.Activity), ClassContext.TimeOf(session), time);
    }

    private static void TopicsHaveTheirPeriods(ClassContext context)
    {
        ValueList<TopicReference> topics = context.Course.Topics;
        if (context.Course.Bells is not { } bells)
            return;
        // The sessions of each topic, in order of time.
        ILookup<int, Session> sessions = Enumerable.Range(0, context.Order.Count).Select(place => context.Sessions[context.Order.At(place)])
            .Where(session => session.Activity.AboutTopic is not null).ToLookup(session => context.IndexOf(session.Activity.AboutTopic!));
        foreach (IGrouping<int, Session> ofTopic in sessions.OrderBy(ofTopic => ofTopic.Key).SkipWhile(ofTopic => ofTopic.Key < 0))
        {
            int i = ofTopic.Key;
            if (context.Find(topics[i])?.Periods is not int asked || bells.CountPeriods(ofTopic) is not int held || held >= asked)
                continue;
            DocumentPath path = context.CoursePath.Topics[i];
            object name = context.GetName(topics[i]);
            context.Report(TrainingRules.TopicHasTooFewPeriods, path, [context.TimetablePath], name, asked, held, context.Class.Code);
        }
    }

    private static void AssessmentsComeAfterTopics(ClassContext context)
    {
        int topic = -1;
        for (int place = context.Order.Count - 1; place >= 0; place--)
        {
            int index = context.Order.At(place);
            if (context.Sessions[index].Activity is TrainingActivity.Teaching)
                topic = index;
            else if (context.Sessions[index].Activity is TrainingActivity.Assessment && topic >= 0)
                context.Report(TrainingRules.AssessmentComesBeforeTopic, index, topic);
        }
    }

    private static void OpeningsAreFirst(ClassContext context)
    {
        int before = -1;
        for (int place = 0; place < context.Order.Count; place++)
        {
            int index = context.Order.At(place);
            if (context.Sessions[index].Activity is not TrainingActivity.Opening)
                before = before < 0 ? index : before;
            else if (before >= 0)
                context.Report(TrainingRules.OpeningOrClosingIsOutOfPlace, index, before);
        }
    }

    private static void ClosingsAreLast(ClassContext context)
    {
        int after = -1;
        for (int place = context.Order.Count - 1; place >= 0; place--)
        {
            int index = context.Order.At(place);
            if (context.Sessions[index].Activity is not TrainingActivity.Closing)
                after = index;
            else if (after >= 0)
                context.Report(TrainingRules.OpeningOrClosingIsOutOfPlace, index, after);
        }
    }

    private static void NoDayIsEmpty(ClassContext context)
    {
        if (!context.HasTopicSession)
            return;
        DaySet holidays = context.Run.Indexes.NonTeachingDays;
        DaySet held = HeldDays(context, holidays);
        for (int i = 0; i < context.Class.Dates.Count; i++)
        {
            if (context.Class.Dates[i] is not { Start: LocalDate start, End: LocalDate end })
                continue;
            (int first, int last) = (DayNumber.Of(start), DayNumber.Of(end));
            if (holidays.CountWithin(first, last) + held.CountWithin(first, last) > last - first)
                continue;
            DocumentPath path = context.ClassPath.Dates[i];
            object empty = EmptyDays(holidays, held, first, last);
            context.Report(TrainingRules.ClassHasDaysWithoutSession, path, empty, context.Class.Code, context.Course.Title);
        }
    }

    private static DaySet HeldDays(ClassContext context, DaySet holidays)
    {
        int[] days = new int[context.Order.Count];
        int count = 0;
        for (int place = 0; place < days.Length; place++)
        {
            int day = DayNumber.Of(context.Sessions[context.Order.At(place)].Date);
            if (!holidays.Contains(day))
                days[count++] = day;
        }
        return new DaySet(days.AsSpan(0, count));
    }

    // Lazy, because the ranges of many classes over many holidays would fill the memory.
    private static IEnumerable<DateRange> EmptyDays(DaySet holidays, DaySet held, int first, int last)
        => from gap in holidays.GapsWithin(first, last)
           from days in held.GapsWithin(gap.First, gap.Last)
           select new DateRange(DayNumber.ToDate(days.First), DayNumber.ToDate(days.Last));
}
