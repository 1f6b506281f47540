using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on when sessions are, among themselves and in the day: LDT4003, 4008, 4011–4013, 4018 and 4020.</summary>
internal static class SequenceRules
{
    private static readonly LocalTime s_noon = new(12, 0);
    private static readonly LocalTime s_evening = new(18, 0);

    public static void Check(ClassScope scope)
    {
        for (int i = 0; i < scope.Sessions.Count; i++)
        {
            TimeIsWithinItsPart(scope, i);
            DayIsATeachingDay(scope, i);
        }
        TopicsHaveTheirPeriods(scope);
        AssessmentsComeAfterTopics(scope);
        OpeningsAreFirstAndClosingsLast(scope);
        NoDayIsEmpty(scope);
    }

    // LDT4003 where the part has bells, else LDT4020.
    private static void TimeIsWithinItsPart(ClassScope scope, int index)
    {
        Session session = scope.Sessions[index];
        if (session.Time is not { } time)
            return;
        ValueList<TimeRange> bells = scope.Course.BellsOf(session.Part);
        Rule? rule = bells.IsEmpty
            ? PartOf(time.Start) == session.Part ? null : LDT4020
            : bells[0].Start <= time.Start && time.End <= bells[bells.Count - 1].End ? null : LDT4003;
        if (rule is not null)
            scope.Context.Report(rule, scope.PlaceOfSession(index).Then("time"), scope.NameOf(session), ClassScope.TimeOf(session), time);
    }

    private static DayPart PartOf(LocalTime start)
        => start < s_noon ? DayPart.Morning : start < s_evening ? DayPart.Afternoon : DayPart.Evening;

    // LDT4008
    private static void TopicsHaveTheirPeriods(ClassScope scope)
    {
        ValueList<TopicReference> topics = scope.Course.Course.Topics;
        for (int i = 0; i < topics.Count; i++)
        {
            if (scope.Context.Topics.Find(topics[i])?.Periods is not int asked || scope.Course.Topics.IndexOf(topics[i]) != i
                || PeriodsOf(scope, topics[i]) is not int held || held >= asked)
                continue;
            scope.Context.Report(
                LDT4008, scope.Course.Place.Then("topics", i), [scope.PlaceOfTimetable], scope.Course.NameOf(topics[i]), asked, held, scope.Class.Code);
        }
    }

    // The periods of the sessions on a topic; null where there is no such session, or one of which it cannot be told.
    private static int? PeriodsOf(ClassScope scope, TopicReference topic)
    {
        if (scope.Course.Course.Bells is not { } bells)
            return null;
        PeriodCounter counter = new(bells, stackalloc ulong[PeriodCounter.BufferLength]);
        bool isTaught = false;
        for (int place = 0; place < scope.Order.Count; place++)
        {
            Session session = scope.Sessions[scope.Order.At(place)];
            if (session.Activity.AboutTopic != topic)
                continue;
            if (!counter.TryAdd(session))
                return null;
            isTaught = true;
        }
        return isTaught ? counter.Count : null;
    }

    // LDT4011
    private static void AssessmentsComeAfterTopics(ClassScope scope)
    {
        int teaching = -1;
        for (int place = scope.Order.Count - 1; place >= 0; place--)
        {
            int index = scope.Order.At(place);
            Session session = scope.Sessions[index];
            if (session.Activity is Activity.Teaching)
            {
                teaching = index;
            }
            else if (session.Activity is Activity.Assessment && teaching >= 0)
            {
                scope.Report(LDT4011, index, teaching);
            }
        }
    }

    // LDT4012
    private static void OpeningsAreFirstAndClosingsLast(ClassScope scope)
    {
        int before = -1;
        for (int place = 0; place < scope.Order.Count; place++)
        {
            int index = scope.Order.At(place);
            if (scope.Sessions[index].Activity is not Activity.Opening)
                before = before < 0 ? index : before;
            else if (before >= 0)
                scope.Report(LDT4012, index, before);
        }
        int after = -1;
        for (int place = scope.Order.Count - 1; place >= 0; place--)
        {
            int index = scope.Order.At(place);
            if (scope.Sessions[index].Activity is not Activity.Closing)
                after = index;
            else if (after >= 0)
                scope.Report(LDT4012, index, after);
        }
    }

    // LDT4013
    private static void DayIsATeachingDay(ClassScope scope, int index)
    {
        Session session = scope.Sessions[index];
        if (NonTeachingRange(scope, session.Date) is not null)
            scope.Context.Report(LDT4013, scope.PlaceOfSession(index).Then("date"), scope.NameOf(session), ClassScope.TimeOf(session));
    }

    // LDT4018
    private static void NoDayIsEmpty(ClassScope scope)
    {
        if (!scope.HasTeaching)
            return;
        for (int i = 0; i < scope.Class.Dates.Count; i++)
        {
            if (scope.Class.Dates[i] is { Start: LocalDate start, End: LocalDate end } && EmptyDays(scope, start, end) is { } empty)
                scope.Context.Report(
                    LDT4018, scope.Place.Then("dates", i), empty.ToValueList(), scope.Class.Code, scope.Course.Course.Title);
        }
    }

    // The days without a session, as ranges, so that a range of a thousand years is no longer than one of three days; null where there is none.
    private static List<DateRange>? EmptyDays(ClassScope scope, LocalDate start, LocalDate end)
    {
        List<DateRange>? empty = null;
        int place = 0;
        for (LocalDate? next = start; next is LocalDate day && day <= end;)
        {
            while (place < scope.Order.Count && scope.Sessions[scope.Order.At(place)].Date < day)
                place++;
            LocalDate? session = place < scope.Order.Count ? scope.Sessions[scope.Order.At(place)].Date : null;
            if (session == day)
            {
                next = After(day);
            }
            else if (NonTeachingRange(scope, day) is { } holiday)
            {
                next = holiday.End is LocalDate last ? After(last) : null;
            }
            else
            {
                LocalDate until = Earliest(end, session, NextNonTeachingStart(scope, day));
                (empty ??= []).Add(new DateRange(day, until));
                next = After(until);
            }
        }
        return empty;
    }

    // The last of the days, or the day before one that is no longer without a session.
    private static LocalDate Earliest(LocalDate end, LocalDate? session, LocalDate? holiday)
    {
        LocalDate until = end;
        if (session is LocalDate held && held <= until)
            until = held.PlusDays(-1);
        if (holiday is LocalDate free && free <= until)
            until = free.PlusDays(-1);
        return until;
    }

    // Null after the last day of all.
    private static LocalDate? After(LocalDate day) => day == new LocalDate(9999, 12, 31) ? null : day.PlusDays(1);

    private static DateRange? NonTeachingRange(ClassScope scope, LocalDate day)
    {
        foreach (DateRange range in scope.Context.Document.NonTeachingDays)
        {
            if (range.Contains(day))
                return range;
        }
        return null;
    }

    private static LocalDate? NextNonTeachingStart(ClassScope scope, LocalDate day)
    {
        LocalDate? next = null;
        foreach (DateRange range in scope.Context.Document.NonTeachingDays)
        {
            if (range.Start is LocalDate start && start > day && !(next <= start))
                next = start;
        }
        return next;
    }
}
