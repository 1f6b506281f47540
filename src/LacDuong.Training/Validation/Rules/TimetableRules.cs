using System.Buffers;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on lecturers, rooms and timetables: LDT4001, 4002, 4007, 4009, 4010, 4014–4016 and 4019.</summary>
internal static class TimetableRules
{
    public static void Check(ValidationContext context)
    {
        CodeIndex<Lecturer> lecturers = context.Lecturers;
        for (int i = 0; i < lecturers.Items.Count; i++)
        {
            if (lecturers.FirstLike(i) is var first && first != i)
                ReportSameCode(context, "lecturers", i, first, lecturers.Items[i].Name, lecturers.Items[first].Name);
        }
        CodeIndex<Room> rooms = context.Rooms;
        for (int i = 0; i < rooms.Items.Count; i++)
        {
            if (rooms.FirstLike(i) is var first && first != i)
                ReportSameCode(context, "rooms", i, first, rooms.Items[i].Name, rooms.Items[first].Name);
        }
    }

    public static void Check(CourseScope scope)
    {
        for (int i = 0; i < scope.Course.Lecturers.Count; i++)
        {
            if (!scope.Context.Lecturers.Has(scope.Course.Lecturers[i]))
                scope.Context.Report(LDT4015, scope.Place.Then("lecturers", i), scope.Course.Lecturers[i], scope.Course.Title);
        }
    }

    public static void Check(ClassScope scope)
    {
        for (int i = 0; i < scope.Sessions.Count; i++)
        {
            SessionIsWithinTheDates(scope, i);
            TopicIsOfTheCourse(scope, i);
            SessionCodeIsUnique(scope, i);
            LecturersAreKnown(scope, i);
            RoomIsKnown(scope, i);
        }
        TimedSessionsDoNotOverlap(scope);
        EveryTopicIsTaught(scope);
        AssessmentHasItsHalfDays(scope);
    }

    // LDT4019
    private static void ReportSameCode(ValidationContext context, string list, int later, int first, object laterName, object firstName)
        => context.Report(LDT4019, default(Place).Then(list, later), [default(Place).Then(list, first)], laterName, firstName);

    // LDT4001
    private static void SessionIsWithinTheDates(ClassScope scope, int index)
    {
        Session session = scope.Sessions[index];
        if (scope.Class.Dates.IsEmpty || session.Activity is Activity.Opening or Activity.Closing)
            return;
        foreach (DateRange range in scope.Class.Dates)
        {
            if (range.Contains(session.Date))
                return;
        }
        scope.Context.Report(
            LDT4001, scope.PlaceOfSession(index).Then("date"), scope.NameOf(session), ClassScope.TimeOf(session), scope.Class.Dates);
    }

    // LDT4002
    private static void TimedSessionsDoNotOverlap(ClassScope scope)
    {
        for (int start = 0; start < scope.Order.Count;)
        {
            int end = scope.Order.EndOfDay(start);
            for (int place = start; place < end; place++)
            {
                int later = scope.Order.At(place);
                if (FirstOverlapped(scope, later, start, end) is not (var first and >= 0))
                    continue;
                scope.Context.HasOverlap = true;
                Session session = scope.Sessions[later];
                scope.Context.Report(
                    LDT4002,
                    scope.PlaceOfSession(later),
                    [scope.PlaceOfSession(first)],
                    scope.NameOf(session),
                    session.Time,
                    scope.NameOf(scope.Sessions[first]),
                    scope.Sessions[first].Time,
                    session.Date);
            }
            start = end;
        }
    }

    private static int FirstOverlapped(ClassScope scope, int later, int start, int end)
    {
        int first = -1;
        if (scope.Sessions[later].Time is not { } time)
            return first;
        for (int place = start; place < end; place++)
        {
            int other = scope.Order.At(place);
            if (other < later && (first < 0 || other < first) && scope.Sessions[other].Time is { } earlier && earlier.Overlaps(time))
                first = other;
        }
        return first;
    }

    // LDT4007
    private static void EveryTopicIsTaught(ClassScope scope)
    {
        ValueList<TopicReference> topics = scope.Course.Course.Topics;
        if (topics.IsEmpty || !scope.HasTeaching)
            return;
        bool[] isTaught = ArrayPool<bool>.Shared.Rent(topics.Count);
        isTaught.AsSpan(0, topics.Count).Clear();
        foreach (Session session in scope.Sessions)
        {
            if (session.Activity.AboutTopic is { } topic && scope.Course.Topics.IndexOf(topic) is var at and >= 0)
                isTaught[at] = true;
        }
        for (int i = 0; i < topics.Count; i++)
        {
            if (!isTaught[i] && scope.Course.Topics.IndexOf(topics[i]) == i)
            {
                scope.Context.Report(
                    LDT4007, scope.Course.Place.Then("topics", i), [scope.PlaceOfTimetable], scope.Course.NameOf(topics[i]), scope.Class.Code);
            }
        }
        ArrayPool<bool>.Shared.Return(isTaught);
    }

    // LDT4009
    private static void TopicIsOfTheCourse(ClassScope scope, int index)
    {
        if (!scope.Course.Course.Topics.IsEmpty && scope.Sessions[index].Activity.AboutTopic is { } topic && scope.Course.Topics.IndexOf(topic) < 0)
        {
            scope.Context.Report(
                LDT4009,
                scope.PlaceOfSession(index).Then("activity").Then("topic"),
                scope.Course.NameOf(topic),
                ClassScope.TimeOf(scope.Sessions[index]),
                scope.Course.Course.Title);
        }
    }

    // LDT4010
    private static void AssessmentHasItsHalfDays(ClassScope scope)
    {
        if (scope.Course.Course.Assessment?.Sessions is not int asked || !scope.HasTeaching)
            return;
        int halfDays = 0;
        for (int start = 0; start < scope.Order.Count;)
        {
            int end = scope.Order.EndOfHalfDay(start);
            bool isAssessed = false;
            for (int place = start; place < end; place++)
                isAssessed |= scope.Sessions[scope.Order.At(place)].Activity is Activity.Assessment;
            halfDays += isAssessed ? 1 : 0;
            start = end;
        }
        if (halfDays < asked)
            scope.Context.Report(LDT4010, scope.PlaceOfTimetable, asked, halfDays, scope.Class.Code, scope.Course.Course.Title);
    }

    // LDT4014
    private static void SessionCodeIsUnique(ClassScope scope, int index)
    {
        if (scope.SessionsByCode.FirstLike(index) is var first && first != index)
            scope.Report(LDT4014, index, first);
    }

    // LDT4015, of a session; a course's are above.
    private static void LecturersAreKnown(ClassScope scope, int index)
    {
        ValueList<Code<Lecturer>> lecturers = scope.Sessions[index].Lecturers;
        for (int i = 0; i < lecturers.Count; i++)
        {
            if (!scope.Context.Lecturers.Has(lecturers[i]))
                scope.Context.Report(
                    LDT4015, scope.PlaceOfSession(index).Then("lecturers", i), lecturers[i], scope.NameOf(scope.Sessions[index]));
        }
    }

    // LDT4016
    private static void RoomIsKnown(ClassScope scope, int index)
    {
        if (scope.Sessions[index].Room is { } room && !scope.Context.Rooms.Has(room))
            scope.Context.Report(LDT4016, scope.PlaceOfSession(index).Then("room"), room, scope.NameOf(scope.Sessions[index]));
    }
}
