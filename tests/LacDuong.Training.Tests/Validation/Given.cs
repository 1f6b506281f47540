namespace LacDuong.Training.Tests.Validation;

/// <summary>Small parts of documents, named as a reader would name them, and with nothing in them that a rule finds.</summary>
internal static class Given
{
    public static Course SomeCourse { get; } = new()
    {
        Code = new("khoa-1"),
        Title = new("Bồi dưỡng công tác dân vận", "Training in mass mobilisation"),
        Classes = [Class("lop-1")],
    };

    public static TopicCatalogue SomeCatalogue { get; } = CatalogueOf("dv", "1", "2");

    public static TrainingDocument InCourse(Func<Course, Course> revise) => new() { Courses = [revise(SomeCourse)] };

    public static TrainingDocument InClass(Func<TrainingClass, TrainingClass> revise)
        => InCourse(course => course with { Classes = [revise(course.Classes[0])] });

    public static TrainingClass Class(string code) => new() { Code = new(code) };

    public static Unit Unit(string code, string? validity = null) => new()
    {
        Code = new(code),
        Name = new("Xã Đạ Nhim", "Đạ Nhim commune"),
        Level = UnitLevel.Commune,
        Sector = UnitSector.Territory,
        Validity = validity is null ? null : DateRange.Parse(validity),
    };

    public static ParticipantCategory Category(string code) => new() { Code = new(code), Name = new("Cán bộ dân vận", "Mobilisation officials") };

    public static TopicCatalogue CatalogueOf(string code, params string[] topics) => new()
    {
        Code = new(code),
        Title = new("Chuyên đề dân vận", "Mobilisation topics"),
        Topics = [.. topics.Select(Topic)],
    };

    public static Topic Topic(string code) => new() { Code = new(code), Title = new($"Chuyên đề thứ {code}", $"Topic number {code}") };

    public static Lecturer Lecturer(string code) => new() { Code = new(code), Name = new("Nguyễn", "Văn", "A") };

    public static Room Room(string code) => new() { Code = new(code), Name = new("Hội trường", "Hall") };

    public static Learner Learner(string code, string given = "B") => new() { Code = new(code), Name = new("Cil", null, given) };

    public static ValueList<TopicReference> TopicList(params string[] topics) => [.. topics.Select(topic => TopicReference.Parse(topic))];

    public static ValueList<DateRange> Dates(params string[] ranges) => [.. ranges.Select(range => DateRange.Parse(range))];

    public static Session Session(string code, string date, TrainingActivity activity, DayPart part = DayPart.Morning, string? time = null) => new()
    {
        Code = new(code),
        Date = DateRange.Parse(date).Start!.Value,
        Part = part,
        Time = time is null ? null : TimeRange.Parse(time),
        Activity = activity,
    };

    public static TrainingActivity Teaching(string topic) => new TrainingActivity.Teaching { Topic = TopicReference.Parse(topic) };

    public static Timetable Timetable(params Session[] sessions) => new() { Sessions = [.. sessions] };
}
