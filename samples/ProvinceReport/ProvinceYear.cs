using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Json;
using NodaTime;

namespace ProvinceReport;

/// <summary>
/// A year of a province's courses, invented for this sample: three days, sixty learners and nine sessions each. Fifty courses in a row, one
/// a week, share a lecturer and a hall, which keeps them free of clashes. Now and then a course has the lecturer, the hall and a learner of
/// another in the same week.
/// </summary>
internal static class ProvinceYear
{
    private const int Weeks = 50;
    private const int Learners = 60;
    private const int CoursesBetweenClashes = 1_000;

    private static readonly LocalDate s_firstMonday = new(2024, 1, 8);
    private static readonly string[] s_families
        = ["Nguyễn", "Trần", "Lê", "Phạm", "Cil", "Kơ Să", "Bon Niêng", "Đặng", "Liêng Hót", "Dà Cát"];
    private static readonly string[] s_given = ["Hương", "Hoà", "K'Brêm", "Quỳnh", "Tuấn", "Đức", "Thảo", "Ha Krong", "Ka Să"];
    private static readonly string[] s_categories
        = ["Cán bộ dân vận", "Cán bộ Mặt trận và đoàn thể", "Cán bộ chính quyền", "Lực lượng vũ trang"];

    private static readonly string[] s_topics =
    [
        "Công tác dân vận của Đảng", "Công tác dân vận chính quyền", "Chính sách về tôn giáo", "Quy chế dân chủ ở cơ sở",
        "Dân vận trong vùng đồng bào dân tộc thiểu số",
        "Bảo vệ nền tảng tư tưởng của Đảng",
    ];

    // The half-days of three days, and what each holds: the opening, the six topics in order, the paper and the closing.
    private static readonly (int Day, DayPart Part, string Time, int Topic)[] s_plan =
    [
        (0, DayPart.Morning, "07:30/08:00", -1), (0, DayPart.Morning, "08:00/11:00", 0), (0, DayPart.Afternoon, "13:30/16:30", 1),
        (1, DayPart.Morning, "07:30/11:00", 2), (1, DayPart.Afternoon, "13:30/16:30", 3),
        (2, DayPart.Morning, "07:30/09:00", 4), (2, DayPart.Morning, "09:15/11:00", 5),
        (2, DayPart.Afternoon, "13:30/16:00", -2), (2, DayPart.Afternoon, "16:00/16:30", -3),
    ];

    public static void Write(string path, int courses)
    {
        Unit[] communes =
        [
            .. VietnamUnits.Directory.GetDescendants(new("68"), s_firstMonday)
                .Where(unit => unit.Level == UnitLevel.Commune && unit.IsValidOn(s_firstMonday.PlusYears(1))),
        ];
        IEnumerable<Course> made = Enumerable.Range(0, courses).Select(number => Course(number, communes));
        using FileStream stream = File.Create(path);
        // The file is complete in itself: it has the units that the courses name, and their successors.
        TrainingJsonLines.Write(VietnamUnits.FillIn(Header(courses), made), made, stream);
    }

    private static TrainingDocument Header(int courses)
    {
        int shared = 1 + (courses / Weeks);
        return new()
        {
            Categories = [.. s_categories.Select((name, i) => new ParticipantCategory { Code = new(Code("dt", i)), Name = new(name) })],
            Catalogues =
            [
                new()
                {
                    Code = new("dv"),
                    Title = new("Chuyên đề dân vận"),
                    Topics = [.. s_topics.Select((title, i) => new Topic { Code = new(Code("cd", i)), Title = new(title) })],
                },
            ],
            Lecturers = [.. Enumerable.Range(0, shared).Select(i => new Lecturer { Code = new(Code("gv", i)), Name = Name(i) })],
            Rooms =
            [
                .. Enumerable.Range(0, shared)
                    .Select(i => new Room { Code = new(Code("p", i)), Name = new($"Hội trường {i + 1}"), Capacity = 100 }),
            ],
        };
    }

    private static Course Course(int number, Unit[] communes)
    {
        LocalDate first = s_firstMonday.PlusWeeks(number % Weeks);
        // The course before this one in the same week. It teaches the topics in another order, since equal sessions at the same time would
        // be joint.
        bool clashes = number % CoursesBetweenClashes == CoursesBetweenClashes - 1;
        int other = clashes ? number - Weeks : number;
        return new()
        {
            Code = new(Code("khoa", number)),
            Title = new($"Bồi dưỡng nghiệp vụ công tác dân vận, khoá {number + 1}"),
            Topics = [.. s_topics.Select((_, i) => Topic(i))],
            Assessment = new() { Sessions = 1 },
            Classes =
            [
                new()
                {
                    Code = new("lop-1"),
                    Dates = [new DateRange(first, first.PlusDays(2))],
                    Learners = [.. Enumerable.Range(0, Learners).Select(i => Learner(i == 0 ? other : number, i, communes))],
                    Timetable = new() { Sessions = [.. s_plan.Select((_, i) => Session(i, first, other / Weeks, clashes ? 1 : 0))] },
                },
            ],
        };
    }

    private static Learner Learner(int course, int number, Unit[] communes) => new()
    {
        Code = new(string.Create(CultureInfo.InvariantCulture, $"hv-{course}-{number}")),
        Name = Name((7 * course) + number),
        BirthDate = new LocalDate(1970, 1, 1).PlusDays((13 * course) + number),
        Unit = communes[(course + number) % communes.Length].Code,
        Category = new(Code("dt", number % s_categories.Length)),
    };

    private static Session Session(int number, LocalDate first, int shared, int turn)
    {
        (int day, DayPart part, string time, int topic) = s_plan[number];
        return new()
        {
            Code = new(Code("b", number + 1)),
            Date = first.PlusDays(day),
            Part = part,
            Time = TimeRange.Parse(time),
            Activity = topic switch
            {
                -1 => new TrainingActivity.Opening(),
                -2 => new TrainingActivity.Assessment(),
                -3 => new TrainingActivity.Closing(),
                _ => new TrainingActivity.Teaching { Topic = Topic((topic + turn) % s_topics.Length) },
            },
            Lecturers = [new(Code("gv", shared))],
            Room = new(Code("p", shared)),
        };
    }

    private static TopicReference Topic(int number) => new(new("dv"), new(Code("cd", number)));

    private static PersonName Name(int number)
        => new(s_families[number % s_families.Length], null, s_given[number / s_families.Length % s_given.Length]);

    private static string Code(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");
}
