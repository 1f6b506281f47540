using LacDuong.Training.Json;

namespace LacDuong.Training.EntityFrameworkCore.Tests;

/// <summary>Documents that tests save.</summary>
public static class Sample
{
    public static TrainingDocument DanVan2022 => Read("lac-duong-2022.json");

    public static TrainingDocument EveryMember => Read("every-member.json");

    /// <summary>A course of one class, of which you say what matters.</summary>
    public static TrainingDocument Course(
        string code, string title = "Lớp bồi dưỡng", Session[]? sessions = null, Learner[]? learners = null, string? dates = null,
        Room[]? rooms = null, string? zone = null)
    {
        TrainingDocument document = new()
        {
            Rooms = [.. rooms ?? []],
            Courses =
            [
                new Course
                {
                    Code = new(code),
                    Title = new(title),
                    Classes =
                    [
                        new TrainingClass
                        {
                            Code = new("lop-1"),
                            Dates = dates is null ? [] : [DateRange.Parse(dates)],
                            Learners = [.. learners ?? []],
                            Timetable = sessions is null ? null : new Timetable { Sessions = [.. sessions] },
                        },
                    ],
                },
            ],
        };
        return zone is null ? document : document with { TimeZone = DateTimeZoneProviders.Tzdb[zone] };
    }

    public static Session Session(
        string code, string day, string? time = null, string? lecturer = null, string? room = null, DayPart part = DayPart.Morning,
        string topic = "dan-van/dv-01", bool cancelled = false)
        => new()
        {
            Code = new(code),
            Date = DateRange.Parse(day).Start!.Value,
            Part = part,
            Time = time is null ? null : TimeRange.Parse(time),
            Activity = new TrainingActivity.Teaching { Topic = TopicReference.Parse(topic) },
            Lecturers = lecturer is null ? [] : [new(lecturer)],
            Room = room is null ? null : new(room),
            Cancelled = cancelled,
        };

    public static Learner Learner(string code, string given = "An", string? group = null)
        => new() { Code = new(code), Name = new("Nguyễn", "Văn", given), Group = group };

    private static TrainingDocument Read(string file)
        => TrainingJson.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", file)));
}
