using System.Globalization;
using System.Text;
using LacDuong.Training.Json;
using NodaTime;

namespace LacDuong.Training.Benchmarks;

/// <summary>Documents of courses like that of May 2022, of three days and six half-days, with rosters and timetables, and with nothing in them that a rule finds; as a
/// host has them who has read them.</summary>
internal static class ManyCourses
{
    private const int Units = 20;
    private const int Weeks = 50;

    private static readonly string[] s_families = ["Nguyễn", "Trần", "Lê", "Phạm", "Cil", "Kơ Să", "Bon Niêng", "Đặng"];
    private static readonly string[] s_middles = ["Văn", "Thị", "Hoài", "Ngọc", "Đình"];
    private static readonly string[] s_given = ["Hương", "Hòa", "K'Brêm", "Quỳnh", "Tuấn", "Đức", "Thảo"];
    private static readonly TimeRange s_morning = new(new LocalTime(7, 30), new LocalTime(11, 0));
    private static readonly TimeRange s_afternoon = new(new LocalTime(13, 30), new LocalTime(16, 30));
    private static readonly Code<Unit>[] s_units = [.. Enumerable.Range(0, Units).Select(i => new Code<Unit>(Name("xa", i)))];
    private static readonly Code<ParticipantCategory> s_category = new("a");
    private static readonly string[] s_topics = ["1", "2", "3", "4", "5"];

    /// <summary>The courses alone, with as many sessions each: six fill the three days, and more go on.</summary>
    public static Course[] Rostered(int courses, int sessions, int learners) => [.. Enumerable.Range(0, courses).Select(number => Course(number, learners, sessions))];

    public static TrainingDocument Document(int courses, int learners) => TrainingJson.Read(Written(courses, learners));

    public static byte[] Written(int courses, int learners) => Encoding.UTF8.GetBytes(TrainingJson.Write(Make(courses, learners)));

    /// <summary>A document in which the units of some learners and the categories of as many are not there.</summary>
    public static TrainingDocument WithUnknown(TrainingDocument document, int learners) => document.WithCourse(
        document.Courses[0].Code,
        course => course with
        {
            Classes =
            [
                course.Classes[0] with
                {
                    Learners =
                    [
                        .. course.Classes[0].Learners.Select(
                            (learner, i) => i < learners ? learner with { Unit = new($"none-{i}"), Category = new("none") } : learner),
                    ],
                },
            ],
        });

    private static TrainingDocument Make(int courses, int learners) => new()
    {
        Units = [.. Enumerable.Range(0, Units).Select(Unit)],
        Categories = [new() { Code = s_category, Name = Text("Cán bộ dân vận"), Levels = [UnitLevel.Commune], Sectors = [UnitSector.Party] }],
        Catalogues =
        [
            new() { Code = new("dv"), Title = Text("Chuyên đề dân vận"), Topics = [.. s_topics.Select(code => new Topic { Code = new(code), Title = Text($"Chuyên đề {code}") })] },
        ],
        Lecturers = [.. Enumerable.Range(0, 1 + (courses / Weeks)).Select(i => new Lecturer { Code = new(Name("gv", i)), Name = new("Nguyễn", "Văn", "A") })],
        Rooms = [.. Enumerable.Range(0, 1 + (courses / Weeks)).Select(i => new Room { Code = new(Name("p", i)), Name = Text("Hội trường"), Capacity = 100 })],
        Courses = [.. Enumerable.Range(0, courses).Select(number => Course(number, learners))],
    };

    private static Unit Unit(int number) => new() { Code = s_units[number], Name = Text($"Xã thứ {number}"), Level = UnitLevel.Commune, Sector = UnitSector.Territory };

    private static Course Course(int number, int learners, int sessions = 6)
    {
        LocalDate first = new LocalDate(2022, 1, 3).PlusWeeks(number % Weeks);
        return new()
        {
            Code = new(Name("khoa", number)),
            Title = Text($"Bồi dưỡng nghiệp vụ công tác dân vận, khóa {number}"),
            Organisers = [new(s_units[0], OrganiserRole.Lead)],
            Topics = [.. s_topics.Select(code => Topic(code))],
            Assessment = new() { Sessions = 1 },
            Stated = new() { Days = 3, Learners = learners == 0 ? null : learners, Topics = s_topics.Length },
            Classes =
            [
                new()
                {
                    Code = new("lop-1"),
                    Dates = [new DateRange(first, first.PlusDays(2))],
                    Audience = new() { Total = learners == 0 ? null : learners, Groups = learners == 0 ? [] : [new(s_category, s_units[0], learners)] },
                    Learners = [.. Enumerable.Range(0, learners).Select(i => Learner(number, i))],
                    Timetable = new() { Sessions = [.. Enumerable.Range(0, sessions).Select(i => Session(number, first, i))] },
                },
            ],
        };
    }

    private static Learner Learner(int course, int number) => new()
    {
        Code = new(string.Create(CultureInfo.InvariantCulture, $"hv-{course}-{number}")),
        Name = new(s_families[number % s_families.Length], s_middles[number / s_families.Length % s_middles.Length], s_given[number % s_given.Length]),
        BirthDate = new LocalDate(1980, 1, 1).PlusDays(number),
        Unit = s_units[number % Units],
        Category = s_category,
    };

    private static Session Session(int course, LocalDate first, int number) => new()
    {
        Code = new(Name("b", number)),
        Date = first.PlusDays(number / 2),
        Part = number % 2 == 0 ? DayPart.Morning : DayPart.Afternoon,
        Time = number % 2 == 0 ? s_morning : s_afternoon,
        Activity = number < s_topics.Length ? new TrainingActivity.Teaching { Topic = Topic(s_topics[number]) } : new TrainingActivity.Assessment(),
        Lecturers = [new(Name("gv", course / Weeks))],
        Room = new(Name("p", course / Weeks)),
    };

    private static TopicReference Topic(string code) => new(new("dv"), new(code));

    private static LocalisedText Text(string vietnamese) => new(vietnamese);

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");
}
