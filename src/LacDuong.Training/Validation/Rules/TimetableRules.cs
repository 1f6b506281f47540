using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>The rules on what timetables refer to, and on whether they contain what their course requires.</summary>
internal sealed class TimetableRules() : RuleCheck(
    TrainingRules.SessionIsOutsideClassDates,
    TrainingRules.SessionsOverlap,
    TrainingRules.TopicIsNotTaught,
    TrainingRules.TopicIsNotOfCourse,
    TrainingRules.AssessmentHasTooFewHalfDays,
    TrainingRules.SessionsShareCode,
    TrainingRules.LecturerIsUnknown,
    TrainingRules.RoomIsUnknown,
    TrainingRules.LecturersOrRoomsShareCode,
    TrainingRules.OpeningOrClosingIsFarFromClass,
    TrainingRules.LecturerIsNamedTwice,
    TrainingRules.GroupHasNoLearner)
{
    // For an opening or a closing.
    private const int MostDaysAway = 31;

    public override void CheckDocument(DocumentContext context)
    {
        HeaderIndexes indexes = context.Run.Indexes;
        Rule rule = TrainingRules.LecturersOrRoomsShareCode;
        context.ReportRepeats(rule, indexes.Lecturers, Paths.Root.Lecturers, lecturer => lecturer.Name);
        context.ReportRepeats(rule, indexes.Rooms, Paths.Root.Rooms, room => room.Name);
    }

    public override void CheckCourse(CourseContext context)
    {
        for (int i = 0; i < context.Course.Lecturers.Count; i++)
        {
            Code<Lecturer> lecturer = context.Course.Lecturers[i];
            if (context.Find(lecturer) is null)
            {
                object unknown = UnknownCode.Of(lecturer, context.Header.Lecturers);
                context.Report(TrainingRules.LecturerIsUnknown, context.CoursePath.Lecturers[i], unknown, context.Course.Title);
            }
        }
    }

    public override void CheckClass(ClassContext context)
    {
        DaySet dates = new(context.Class.Dates);
        // Created at the first session with groups, because most classes lack them.
        HashSet<string>? groups = null;
        for (int i = 0; i < context.Sessions.Count; i++)
        {
            Session session = context.Sessions[i];
            if (!session.Cancelled)
            {
                SessionIsWithinTheDates(context, dates, session, i);
                if (!session.Groups.IsEmpty)
                    GroupsHaveLearners(context, groups ??= GroupsOf(context.Class), session, i);
            }
            TopicIsOfTheCourse(context, session, i);
            NoLecturerComesTwice(context, session, i);
            for (int k = 0; k < session.Lecturers.Count; k++)
            {
                if (context.Find(session.Lecturers[k]) is null)
                {
                    DocumentPath path = context.SessionPath(i).Lecturers[k];
                    object unknown = UnknownCode.Of(session.Lecturers[k], context.Header.Lecturers);
                    context.Report(TrainingRules.LecturerIsUnknown, path, unknown, context.GetName(session.Activity));
                }
            }
            if (session.Room is { } room && context.Find(room) is null)
            {
                object unknown = UnknownCode.Of(room, context.Header.Rooms);
                context.Report(TrainingRules.RoomIsUnknown, context.SessionPath(i).Room, unknown, context.GetName(session.Activity));
            }
        }
        foreach ((int later, int first) in context.Run.Tables.Sessions.Repeats())
            context.Report(TrainingRules.SessionsShareCode, later, first);
        TimedSessionsDoNotOverlap(context);
        EveryTopicIsTaught(context);
        AssessmentHasItsHalfDays(context);
    }

    private static void SessionIsWithinTheDates(ClassContext context, DaySet dates, Session session, int index)
    {
        int day = DayNumber.Of(session.Date);
        if (context.Class.Dates.IsEmpty || dates.Contains(day))
            return;
        bool isFree = session.Activity is TrainingActivity.Opening or TrainingActivity.Closing;
        int away = isFree ? dates.DaysFrom(day) : 0;
        if (isFree && away <= MostDaysAway)
            return;
        DocumentPath path = context.SessionPath(index).Date;
        object name = context.GetName(session.Activity);
        DateEntry time = ClassContext.TimeOf(session);
        if (isFree)
            context.Report(TrainingRules.OpeningOrClosingIsFarFromClass, path, name, time, away, context.Class.Code);
        else
            context.Report(TrainingRules.SessionIsOutsideClassDates, path, name, time, context.Class.Dates);
    }

    private static void NoLecturerComesTwice(ClassContext context, Session session, int index)
    {
        if (session.Lecturers.Count < 2)
            return;
        HashSet<Code<Lecturer>> before = [];
        for (int i = 0; i < session.Lecturers.Count; i++)
        {
            if (before.Add(session.Lecturers[i]))
                continue;
            DocumentPath path = context.SessionPath(index).Lecturers[i];
            object lecturer = (object?)context.Find(session.Lecturers[i])?.Name ?? session.Lecturers[i];
            context.Report(
                TrainingRules.LecturerIsNamedTwice, path, lecturer, context.GetName(session.Activity), ClassContext.TimeOf(session));
        }
    }

    private static HashSet<string> GroupsOf(TrainingClass item) => [.. item.Learners.Select(learner => learner.Group).OfType<string>()];

    // A roster that leaves out groups can't contradict them.
    private static void GroupsHaveLearners(ClassContext context, HashSet<string> groups, Session session, int index)
    {
        for (int i = 0; i < session.Groups.Count && groups.Count > 0; i++)
        {
            if (groups.Contains(session.Groups[i]))
                continue;
            DocumentPath path = context.SessionPath(index).Groups[i];
            object name = context.GetName(session.Activity);
            context.Report(
                TrainingRules.GroupHasNoLearner, path, session.Groups[i], name, ClassContext.TimeOf(session), context.Class.Code);
        }
    }

    private static void TopicIsOfTheCourse(ClassContext context, Session session, int index)
    {
        bool listsNone = context.Course.Topics.IsEmpty && context.Course.ExtraTopics.IsEmpty;
        if (listsNone || session.Activity.AboutTopic is not { } topic || context.PlaceOf(topic) >= 0)
            return;
        DocumentPath path = context.SessionPath(index).Activity.Topic;
        context.Report(TrainingRules.TopicIsNotOfCourse, path, context.GetName(topic), ClassContext.TimeOf(session), context.Course.Title);
    }

    private static void TimedSessionsDoNotOverlap(ClassContext context)
    {
        for (int start = 0; start < context.Order.Count;)
        {
            int end = context.Order.EndOfDay(start);
            if (MayOverlap(context, start, end))
                ReportOverlaps(context, start, end);
            start = end;
        }
    }

    // Fast path: in nearly all timetables, consecutive sessions already show that overlaps are absent.
    private static bool MayOverlap(ClassContext context, int start, int end)
    {
        int until = 0;
        for (int place = start; place < end; place++)
        {
            if (context.Sessions[context.Order.At(place)].Time is not { } time)
                continue;
            if (time.StartMinute < until)
                return true;
            until = time.EndMinute;
        }
        return false;
    }

    private static void ReportOverlaps(ClassContext context, int start, int end)
    {
        List<int> timed = [];
        for (int place = start; place < end; place++)
        {
            if (context.Sessions[context.Order.At(place)].Time is not null)
                timed.Add(context.Order.At(place));
        }
        timed.Sort();
        int[] overlapped = FirstOverlapped([.. timed.Select(i => context.Sessions[i])]);
        for (int i = 0; i < overlapped.Length; i++)
        {
            if (overlapped[i] < 0)
                continue;
            int first = timed[overlapped[i]];
            Session session = context.Sessions[timed[i]];
            Session other = context.Sessions[first];
            context.Report(
                TrainingRules.SessionsOverlap,
                context.SessionPath(timed[i]),
                [context.SessionPath(first)],
                context.GetName(session.Activity),
                session.Time,
                context.GetName(other.Activity),
                other.Time,
                session.Date);
        }
    }

    // Two sessions for groups overlap only if they share a group.
    private static int[] FirstOverlapped(Session[] sessions)
    {
        (int, int)[] times = Array.ConvertAll(sessions, session => MinutesOf(session.Time!));
        int[] first = Overlaps.FirstEarlier(times);
        if (Array.TrueForAll(sessions, session => session.Groups.IsEmpty))
            return first;
        int[] firstForAll = Overlaps.FirstEarlier(times, place => sessions[place].Groups.IsEmpty);
        for (int i = 0; i < first.Length; i++)
            first[i] = sessions[i].Groups.IsEmpty ? first[i] : firstForAll[i];
        ILookup<string, int> ofGroups = Enumerable.Range(0, sessions.Length)
            .SelectMany(place => sessions[place].Groups.Distinct(), (place, name) => (place, name))
            .ToLookup(pair => pair.name, pair => pair.place);
        foreach (IGrouping<string, int> group in ofGroups)
        {
            int[] places = [.. group];
            int[] found = Overlaps.FirstEarlier(Array.ConvertAll(places, place => times[place]));
            for (int i = 0; i < places.Length; i++)
            {
                int earlier = found[i] < 0 ? int.MaxValue : places[found[i]];
                if (first[places[i]] < 0 || earlier < first[places[i]])
                    first[places[i]] = found[i] < 0 ? first[places[i]] : earlier;
            }
        }
        return first;
    }

    private static (int First, int Last) MinutesOf(TimeRange time) => (time.StartMinute, time.EndMinute - 1);

    private static void EveryTopicIsTaught(ClassContext context)
    {
        ValueList<TopicReference> topics = context.Course.Topics;
        if (topics.IsEmpty || !context.HasTopicSession)
            return;
        // A course may have many topics and many classes: the topics are gone through only for findings that are kept.
        int missing = context.Run.Tables.ListedTopics.Count - Mark(context, isTaught: true);
        foreach (int i in context.Run.Tables.ListedTopics)
        {
            if (missing == 0 || !context.Run.Findings.HasRoom(TrainingRules.TopicIsNotTaught))
                break;
            if (context.Run.Tables.IsTaught[i])
                continue;
            DocumentPath path = context.CoursePath.Topics[i];
            context.Report(TrainingRules.TopicIsNotTaught, path, [context.TimetablePath], context.GetName(topics[i]), context.Class.Code);
            missing--;
        }
        context.Run.Findings.CountMore(TrainingRules.TopicIsNotTaught, missing);
        Mark(context, isTaught: false);
    }

    // Marks the topics that the class teaches, or takes the marks away. Gives how many topics it is about.
    private static int Mark(ClassContext context, bool isTaught)
    {
        int marked = 0;
        foreach (Session session in context.Sessions)
        {
            if (session.Cancelled || session.Activity.AboutTopic is not { } topic || context.IndexOf(topic) is not (var at and >= 0))
                continue;
            marked += context.Run.Tables.IsTaught[at] == isTaught ? 0 : 1;
            context.Run.Tables.IsTaught[at] = isTaught;
        }
        return marked;
    }

    private static void AssessmentHasItsHalfDays(ClassContext context)
    {
        if (context.Course.Assessment?.Sessions is not int asked || !context.HasTopicSession || context.Run.Tables.IsAssessedElsewhere)
            return;
        int halfDays = 0;
        (LocalDate, DayPart)? last = null;
        for (int place = 0; place < context.Order.Count; place++)
        {
            Session session = context.Sessions[context.Order.At(place)];
            if (session.Activity is not TrainingActivity.Assessment || (session.Date, session.Part) == last)
                continue;
            last = (session.Date, session.Part);
            halfDays++;
        }
        if (halfDays < asked)
        {
            DocumentPath path = context.TimetablePath;
            context.Report(TrainingRules.AssessmentHasTooFewHalfDays, path, asked, halfDays, context.Class.Code, context.Course.Title);
        }
    }
}
