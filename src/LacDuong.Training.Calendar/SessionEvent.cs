using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Calendar;

/// <summary>One event as its readers see it: a session, or a joint session of several classes. Equal events look the same to
/// readers.</summary>
internal sealed record SessionEvent
{
    public required string Uid { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>The start and the end, or null for the whole day.</summary>
    public required TimeRange? Time { get; init; }

    public required string TimeZone { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public required string Location { get; init; }

    public required string? Uri { get; init; }

    public required bool IsCancelled { get; init; }

    /// <summary>The events of a document that a feed shows, by identity, in the order of the document.</summary>
    public static OrderedDictionary<string, SessionEvent> Find(TrainingDocument document, CalendarFeed feed)
    {
        SessionWording wording = new(feed.Language, document);
        OrderedDictionary<string, SessionEvent> events = new(StringComparer.Ordinal);
        Dictionary<Code<Room>, Room> rooms = document.Rooms.DistinctBy(room => room.Code).ToDictionary(room => room.Code);
        foreach ((string courseKey, Course course) in Keyed(document.Courses, course => course.Code.Value))
        {
            if (!feed.Shows(course))
                continue;
            foreach (IGrouping<object, SessionRow> rows in RowsOf(course, courseKey, feed).GroupBy(row => row.Joint))
            {
                SessionEvent shown = Make([.. rows], document, feed, wording, rooms);
                events.Add(shown.Uid, shown);
            }
        }
        return events;
    }

    // A joint session is one event. Only sessions of different classes join, so the first of one class pairs with the first of another.
    private static IEnumerable<SessionRow> RowsOf(Course course, string courseKey, CalendarFeed feed)
    {
        foreach ((string classKey, TrainingClass item) in Keyed(course.Classes, item => item.Code.Value))
        {
            if (!feed.Shows(item))
                continue;
            Dictionary<Session, int> repeats = new(TimetableClashes.JointSessionComparer);
            foreach ((string sessionKey, Session session) in Keyed(item.Timetable?.Sessions ?? default, session => session.Code.Value))
            {
                if (!feed.Shows(session))
                    continue;
                bool mayBeJoint = !session.Cancelled && (session.Room is not null || !session.Lecturers.IsEmpty);
                int repeat = repeats[session] = mayBeJoint ? repeats.GetValueOrDefault(session) + 1 : 0;
                object joint = mayBeJoint ? new JointKey(session, repeat) : new object();
                yield return new($"{courseKey}~{classKey}~{sessionKey}", course, item, session, joint);
            }
        }
    }

    private static SessionEvent Make(
        SessionRow[] rows, TrainingDocument document, CalendarFeed feed, SessionWording wording, Dictionary<Code<Room>, Room> rooms)
    {
        (string key, Course course, _, Session session, _) = rows[0];
        TimeRange? time = session.Time ?? HalfDay(course.Bells, session.Part) ?? HalfDay(feed.Bells, session.Part);
        Room? room = session.Room is null ? null : rooms.GetValueOrDefault(session.Room);
        string title = wording.TitleOf(session);
        return new SessionEvent
        {
            Uid = $"{key}@{feed.Domain}",
            Date = session.Date,
            Time = time,
            TimeZone = document.TimeZone.Id,
            Summary = time is null ? $"{wording.NameOf(session.Part)}: {title}" : title,
            Description = Describe(rows, feed.Language, wording, room),
            Location = string.Join(", ", Places(rows, feed.Language, wording)),
            Uri = room?.Uri,
            IsCancelled = session.Cancelled,
        };
    }

    private static TimeRange? HalfDay(BellSchedule? bells, DayPart part)
        => bells?.GetPeriods(part) is { IsEmpty: false } periods ? new TimeRange(periods[0].Start, periods[^1].End) : null;

    private static string Describe(SessionRow[] rows, LanguageTag language, SessionWording wording, Room? room)
    {
        bool isEnglish = language.IsOf(LanguageTag.English);
        (_, Course course, _, Session session, _) = rows[0];
        List<string> lines = [$"{(isEnglish ? "Course" : "Khóa")}: {course.Title.Get(language)}"];
        IEnumerable<string> classes = rows.Select(row => row.Session.Groups.IsEmpty
            ? NameOf(row.Class, language)
            : $"{NameOf(row.Class, language)} ({string.Join(", ", row.Session.Groups)})");
        lines.Add($"{(isEnglish ? rows.Length == 1 ? "Class" : "Classes" : "Lớp")}: {string.Join("; ", classes)}");
        if (!session.Lecturers.IsEmpty)
            lines.Add($"{(isEnglish ? "Taught by" : "Giảng viên")}: {wording.NamesOf(session.Lecturers)}");
        if (room?.Uri is string uri)
            lines.Add($"{(isEnglish ? "Online" : "Trực tuyến")}: {uri}");
        return string.Join('\n', lines);
    }

    // Visitors need the venue of the class as well as the room.
    private static IEnumerable<string> Places(SessionRow[] rows, LanguageTag language, SessionWording wording)
        => rows.Select(row => row.Class.Venue?.Get(language)).Prepend(wording.NameOf(rows[0].Session.Room))
            .Where(place => !string.IsNullOrEmpty(place)).Distinct(StringComparer.Ordinal)!;

    private static string NameOf(TrainingClass item, LanguageTag language) => item.Name?.Get(language) ?? item.Code.Value;

    // A draft may repeat a code. The second gets «!2» after it, and codes never contain «!».
    private static IEnumerable<(string Key, T Item)> Keyed<T>(IEnumerable<T> items, Func<T, string> code)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (T item in items)
        {
            int count = counts[code(item)] = counts.GetValueOrDefault(code(item)) + 1;
            yield return (count == 1 ? code(item) : $"{code(item)}!{count}", item);
        }
    }

    private readonly record struct SessionRow(string Key, Course Course, TrainingClass Class, Session Session, object Joint);

    private sealed record JointKey(Session Session, int Repeat)
    {
        public bool Equals(JointKey? other)
            => other is not null && Repeat == other.Repeat && TimetableClashes.JointSessionComparer.Equals(Session, other.Session);

        public override int GetHashCode() => TimetableClashes.JointSessionComparer.GetHashCode(Session);
    }
}
