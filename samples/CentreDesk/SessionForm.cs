using LacDuong.Training;
using LacDuong.Training.Vietnamese;
using LacDuong.Training.Wording;
using NodaTime;

namespace CentreDesk;

/// <summary>The form of one session: what it offers, and how it's read.</summary>
internal static class SessionForm
{
    /// <summary>The activities besides topics that a clerk can choose.</summary>
    public static ValueList<TrainingActivity> Others { get; } =
    [
        new TrainingActivity.Opening(),
        new TrainingActivity.Closing(),
        new TrainingActivity.Discussion(),
        new TrainingActivity.Assessment(),
        new TrainingActivity.FieldStudy(),
        new TrainingActivity.Break(),
        new TrainingActivity.Other { Title = new LocalisedText("–") },
    ];

    /// <summary>The value that stands for an activity in the form.</summary>
    public static string KeyOf(TrainingActivity activity)
        => activity.AboutTopic is { } topic ? $"{activity.GetType().Name}:{topic}" : activity.GetType().Name;

    /// <summary>What the form shows of a session, by field.</summary>
    public static Dictionary<string, string> Show(Session session) => new(StringComparer.Ordinal)
    {
        ["activity"] = KeyOf(session.Activity),
        ["title"] = session.Activity.Title?.Find(LanguageTag.Vietnamese) ?? "",
        ["title-en"] = session.Activity.Title?.Find(LanguageTag.English) ?? "",
        ["date"] = Days.Iso(session.Date),
        ["part"] = session.Part.ToWord(),
        ["start"] = session.Time?.ToString()[..5] ?? "",
        ["end"] = session.Time?.ToString()[6..] ?? "",
        ["lecturer"] = string.Join(',', session.Lecturers),
        ["room"] = session.Room?.Value ?? "",
        ["groups"] = string.Join(", ", session.Groups),
        ["cancelled"] = session.Cancelled ? "1" : "",
    };

    /// <summary>The document with what the form says of a session.</summary>
    /// <param name="document">The document as it's stored.</param>
    /// <param name="inClass">The class.</param>
    /// <param name="old">The session as it's stored; null for a new one.</param>
    /// <param name="seen">The session as the form showed it: what's as it was then stays as it's stored.</param>
    /// <param name="typed">The form.</param>
    public static TrainingDocument Read(TrainingDocument document, Code<TrainingClass> inClass, Session? old, Session? seen, Typed typed)
    {
        Course course = document.Courses[0];
        TrainingActivity? activity = ReadActivity(typed, seen?.Activity);
        LocalDate? date = Days.Read(typed["date"]);
        if (date is null)
            typed.Refuse("date", "Buổi học cần có ngày.", "A session needs a day.");
        if (!WireWords.TryParse(typed["part"], out DayPart part))
            typed.Refuse("part", "Chọn sáng, chiều hay tối.", "Choose the morning, the afternoon or the evening.");
        TimeRange? time = ReadTime(typed);
        (document, ValueList<Code<Lecturer>> lecturers) = ReadLecturers(document, seen?.Lecturers ?? [], typed);
        (document, Code<Room>? room) = ReadRoom(document, typed);
        if (typed.HasProblems || activity is null || date is null)
            return document;
        ValueList<Session> sessions = course.Classes.Find(inClass)!.Timetable?.Sessions ?? [];
        Session session = new()
        {
            Code = old?.Code ?? FreeCode(sessions),
            Date = date.Value,
            Part = part,
            Time = time,
            Activity = activity,
            Lecturers = lecturers,
            Room = room,
            Groups = Split(typed["groups"]).ToValueList(),
            Cancelled = typed["cancelled"] is not null,
            Annotations = old?.Annotations ?? Annotations.Empty,
        };
        if (old is not null && seen is not null)
            session = Merge(old, seen, session);
        return document.WithCourse(course.Code, revised => revised.WithClass(inClass, item => old is null
            ? item with { Timetable = new Timetable { Sessions = [.. sessions, session] } }
            : item.WithSession(old.Code, _ => session)));
    }

    // Another clerk may have moved a session whose room this one changed.
    private static Session Merge(Session old, Session seen, Session typed)
    {
        bool isMoved = (typed.Date, typed.Part) != (seen.Date, seen.Part);
        return old with
        {
            Date = isMoved ? typed.Date : old.Date,
            Part = isMoved ? typed.Part : old.Part,
            Time = typed.Time == seen.Time ? old.Time : typed.Time,
            Activity = typed.Activity == seen.Activity ? old.Activity : typed.Activity,
            Lecturers = typed.Lecturers == seen.Lecturers ? old.Lecturers : typed.Lecturers,
            Room = typed.Room == seen.Room ? old.Room : typed.Room,
            Groups = typed.Groups == seen.Groups ? old.Groups : typed.Groups,
            Cancelled = typed.Cancelled == seen.Cancelled ? old.Cancelled : typed.Cancelled,
        };
    }

    private static Code<Session> FreeCode(ValueList<Session> sessions)
    {
        HashSet<string> taken = [.. sessions.Select(session => session.Code.Value)];
        return new(Enumerable.Range(sessions.Count + 1, sessions.Count + 1).Select(number => $"b-{number}")
            .First(code => !taken.Contains(code)));
    }

    private static TrainingActivity? ReadActivity(Typed typed, TrainingActivity? old)
    {
        string[] key = (typed["activity"] ?? "").Split(':', 2);
        TopicReference? topic = key.Length == 2 && TopicReference.TryParse(key[1], out TopicReference? named) ? named : null;
        LocalisedText? title = typed["title"] is { } vietnamese ? new LocalisedText(vietnamese, typed["title-en"]) : null;
        if (title is null && typed["title-en"] is not null)
            typed.Refuse("title", "Cần có tên tiếng Việt trước tên tiếng Anh.", "Give the Vietnamese title before the English one.");
        // A title in a third language stays.
        if (title is not null && old?.Title is { } same && title.All(text => same.Find(text.Key) == text.Value)
            && same.Find(LanguageTag.English) == typed["title-en"])
        {
            title = same;
        }
        if (title is null && key[0] == nameof(TrainingActivity.Other))
            typed.Refuse("title", "Hoạt động khác cần có tên.", "Another activity needs a title.");
        TrainingActivity? activity = key[0] switch
        {
            nameof(TrainingActivity.Teaching) when topic is not null => new TrainingActivity.Teaching { Topic = topic },
            nameof(TrainingActivity.Discussion) => new TrainingActivity.Discussion { Topic = topic },
            var kind => Others.FirstOrDefault(other => other.GetType().Name == kind),
        };
        if (activity is null)
            typed.Refuse("activity", "Chọn nội dung buổi học.", "Choose what the session is about.");
        return activity is null || (activity is TrainingActivity.Other && title is null) ? null : activity with { Title = title };
    }

    private static TimeRange? ReadTime(Typed typed)
    {
        if (typed["start"] is null && typed["end"] is null)
            return null;
        if (TimeRange.TryParse($"{typed["start"]}/{typed["end"]}", out TimeRange? time))
            return time;
        typed.Refuse("start", "Cần cả giờ bắt đầu và giờ kết thúc, kết thúc sau bắt đầu.", "Give a start and an end after it.");
        return null;
    }

    private static (TrainingDocument Document, ValueList<Code<Lecturer>> Codes) ReadLecturers(
        TrainingDocument document, ValueList<Code<Lecturer>> old, Typed typed)
    {
        HashSet<string> chosen = [.. typed.Form["lecturer"].OfType<string>()];
        // They keep the order that they had.
        List<Code<Lecturer>> codes =
            [.. old.Concat(document.Lecturers.Select(lecturer => lecturer.Code)).Distinct().Where(code => chosen.Contains(code.Value))];
        foreach (string name in Split(typed["new-lecturers"]))
        {
            if (!PersonNameGuess.TrySplit(name, out PersonNameGuess? guess))
            {
                typed.Refuse("new-lecturers", $"«{name}» không phải là họ tên.", $"“{name}” isn't a name.");
                continue;
            }
            Lecturer? known = document.Lecturers.FirstOrDefault(
                lecturer => MatchKey.KeepingAccentsComparer.Equals(lecturer.Name.ToString(), guess.Name.ToString()));
            if (known is null)
            {
                // The same name gives the same code in each course, so that clashes between courses are found.
                Code<Lecturer> code = Code<Lecturer>.FromName(guess.Name.ToString());
                known = new Lecturer { Code = Free(document.Lecturers, code), Name = guess.Name, Title = guess.Title };
                document = document with { Lecturers = [.. document.Lecturers, known] };
            }
            if (!codes.Contains(known.Code))
                codes.Add(known.Code);
        }
        return (document, codes.ToValueList());
    }

    private static (TrainingDocument Document, Code<Room>? Code) ReadRoom(TrainingDocument document, Typed typed)
    {
        if (typed["new-room"] is not { } name)
            return (document, typed.Read<Code<Room>>("room", "Không có phòng này.", "There's no such room."));
        Room? known = document.Rooms.FirstOrDefault(room => MatchKey.KeepingAccentsComparer.Equals(room.Name.ToString(), name));
        if (known is not null)
            return (document, known.Code);
        if (!name.Any(char.IsLetterOrDigit))
        {
            typed.Refuse("new-room", "Tên phòng cần có chữ hoặc số.", "A room's name needs a letter or a digit.");
            return (document, null);
        }
        known = new Room { Code = Free(document.Rooms, Code<Room>.FromName(name)), Name = new LocalisedText(name) };
        return (document with { Rooms = [.. document.Rooms, known] }, known.Code);
    }

    private static string[] Split(string? text)
        => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The code, or one that begins with it and that no item has.</summary>
    public static Code<T> Free<T>(ValueList<T> items, Code<T> code)
        where T : class, ICoded<T>
    {
        string stem = code.Value[..Math.Min(code.Value.Length, 50)];
        return Enumerable.Range(1, items.Count + 1)
            .Select(number => number == 1 ? code : new Code<T>(FormattableString.Invariant($"{stem}-{number}")))
            .First(free => items.Find(free) is null);
    }
}
