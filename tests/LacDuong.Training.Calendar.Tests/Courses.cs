using LacDuong.Training.Json;

namespace LacDuong.Training.Calendar.Tests;

/// <summary>Small documents, and calendars as another program reads them.</summary>
internal static class Courses
{
    public static Instant Monday { get; } = Instant.FromUtc(2022, 5, 23, 1, 0);

    public static Instant Tuesday { get; } = Instant.FromUtc(2022, 5, 24, 1, 0);

    public static Instant Wednesday { get; } = Instant.FromUtc(2022, 5, 25, 1, 0);

    public static Session Opening { get; } = new()
    {
        Code = new("s-1"),
        Date = new(2022, 5, 25),
        Part = DayPart.Morning,
        Time = TimeRange.Parse("07:30/08:00"),
        Activity = new TrainingActivity.Opening(),
    };

    public static Session Lecture { get; } = new()
    {
        Code = new("s-2"),
        Date = new(2022, 5, 25),
        Part = DayPart.Morning,
        Time = TimeRange.Parse("08:00/11:00"),
        Activity = new TrainingActivity.Teaching { Topic = TopicReference.Parse("dan-van-2022/dv-01") },
        Lecturers = [new("gv-01")],
        Room = new("hoi-truong"),
    };

    public static Session HalfDay { get; } = new()
    {
        Code = new("s-3"),
        Date = new(2022, 5, 26),
        Part = DayPart.Afternoon,
        Activity = new TrainingActivity.Assessment(),
    };

    public static TrainingDocument Document(params Session[] sessions) => Document(Class("lop-1", sessions));

    public static TrainingDocument Document(params TrainingClass[] classes) => new()
    {
        Catalogues =
        [
            new TopicCatalogue
            {
                Code = new("dan-van-2022"),
                Title = new("Công tác dân vận"),
                Topics = [new Topic { Code = new("dv-01"), Title = new("Công tác dân vận của Đảng", "The Party's mass-mobilisation work") }],
            },
        ],
        Lecturers = [new Lecturer { Code = new("gv-01"), Name = new PersonName("Nguyễn", "Văn", "A"), Title = "ThS" }],
        Rooms = [new Room { Code = new("hoi-truong"), Name = new("Hội trường, tầng 2") }],
        Courses = [new Course { Code = new("dan-van"), Title = new("Bồi dưỡng nghiệp vụ công tác dân vận"), Classes = classes.ToValueList() }],
    };

    public static TrainingClass Class(string code, params Session[] sessions)
        => new() { Code = new(code), Timetable = new Timetable { Sessions = sessions.ToValueList() } };

    public static TrainingDocument Fixture(string name)
    {
        using Stream stream = typeof(Courses).Assembly.GetManifestResourceStream(name)!;
        return TrainingJson.Read(stream);
    }

    /// <summary>The properties of each event, by name without parameters, and by name with them; lines unfolded, texts as they are written.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Events(string calendar)
    {
        List<Dictionary<string, string>> events = [];
        foreach (string line in calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            if (line == "BEGIN:VEVENT")
                events.Add(new(StringComparer.Ordinal));
            else if (events.Count > 0 && line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                events[^1].TryAdd(line[..colon].Split(';')[0], line[(line.IndexOf(';', StringComparison.Ordinal) is var at and > 0 && at < colon ? at : colon)..].TrimStart(':'));
        }
        return events;
    }

    public static Dictionary<string, string> Event(string calendar, string code)
        => Events(calendar).Single(item => item["UID"].Contains($"~{code}@", StringComparison.Ordinal));
}
