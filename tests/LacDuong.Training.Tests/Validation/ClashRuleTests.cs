using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class ClashRuleTests : RuleTests<ClashRuleTests>, IRuleCases
{
    private const string FirstSession = "/courses/0/classes/0/timetable/sessions/0";
    private const string OfSecondClass = "/courses/0/classes/1/timetable/sessions/0";

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT4004", "a lecturer in two classes at once")
        {
            Broken = InTwoClasses(Held("s-1", lecturer: "gv-1"), Held("s-1", lecturer: "gv-1") with { Activity = new TrainingActivity.Discussion() }),
            Path = OfSecondClass,
            Related = [FirstSession],
            Neighbour = InTwoClasses(Held("s-1", lecturer: "gv-1"), Held("s-1", lecturer: "gv-1")),
        },
        new("LDT4004", "an untimed session holds its half-day")
        {
            Broken = InTwoClasses(Held("s-1", lecturer: "gv-1"), Held("s-1", "11:59/12:30", lecturer: "gv-1")),
            Path = OfSecondClass,
            Related = [FirstSession],
            Neighbour = InTwoClasses(Held("s-1", lecturer: "gv-1"), Held("s-1", "12:00/12:30", lecturer: "gv-1") with { Part = DayPart.Afternoon }),
        },
        new("LDT4004", "within one class only where both are timed")
        {
            Broken = InOneClass(Held("s-1", "07:30/09:00", "gv-1"), Held("s-2", "08:00/10:00", "gv-1")),
            Path = "/courses/0/classes/0/timetable/sessions/1",
            Related = [FirstSession],
            Besides = ["LDT4002 /courses/0/classes/0/timetable/sessions/1"],
            Neighbour = InOneClass(Held("s-1", "07:30/09:00", "gv-1"), Held("s-2", lecturer: "gv-1")),
        },
        new("LDT4005", "a room in two classes at once")
        {
            Broken = InTwoClasses(Held("s-1", room: "p-1"), Held("s-1", room: "p-1") with { Activity = new TrainingActivity.Discussion() }),
            Path = OfSecondClass,
            Related = [FirstSession],
            Neighbour = InTwoClasses(Held("s-1", room: "p-1"), Held("s-1", room: "p-2") with { Activity = new TrainingActivity.Discussion() }),
        },
        new("LDT4005", "sessions that touch do not clash")
        {
            Broken = InTwoClasses(Held("s-1", "07:30/09:00", room: "p-1"), Held("s-1", "08:59/10:00", room: "p-1")),
            Path = OfSecondClass,
            Related = [FirstSession],
            Neighbour = InTwoClasses(Held("s-1", "07:30/09:00", room: "p-1"), Held("s-1", "09:00/10:00", room: "p-1")),
        },
        new("LDT4006", "a learner in two classes at once")
        {
            Broken = Shared("07:30/09:00", "08:00/10:00", Learner("hv-1"), Learner("hv-1")),
            Path = OfSecondClass,
            Related = [FirstSession],
            Neighbour = Shared("07:30/09:00", "09:00/10:00", Learner("hv-1"), Learner("hv-1")),
        },
        new("LDT4006", "one code that names two people is no clash")
        {
            Broken = Shared("07:30/09:00", "08:00/10:00", Learner("hv-1", "Hoà"), Learner("hv-1", "hòa")),
            Path = OfSecondClass,
            Related = [FirstSession],
            Neighbour = Shared("07:30/09:00", "08:00/10:00", Learner("hv-1", "Hoà"), Learner("hv-1", "Hoa")),
            NeighbourHas = ["LDT2010 /courses/0/classes/1/learners"],
        },
        new("LDT4017", "a room smaller than the class")
        {
            Broken = InOneClass(Held("s-1", room: "p-1")).WithCourse(SomeCourse.Code, course => Sized(course, 41)),
            Path = $"{FirstSession}/room",
            Neighbour = InOneClass(Held("s-1", room: "p-1")).WithCourse(SomeCourse.Code, course => Sized(course, 40)),
        },
        new("LDT4017", "a room smaller than the classes of a joint session together")
        {
            Broken = InTwoClasses(Held("s-1", room: "p-1"), Held("s-1", room: "p-1")).WithCourse(SomeCourse.Code, course => Sized(course, 20, 21)),
            Path = $"{FirstSession}/room",
            Besides = [$"LDT4017 {OfSecondClass}/room"],
            Neighbour = InTwoClasses(Held("s-1", room: "p-1"), Held("s-1", room: "p-1")).WithCourse(SomeCourse.Code, course => Sized(course, 20, 20)),
        },
        new("LDT4017", "of a joint session of which not all is known, a class alone")
        {
            Broken = InTwoClasses(Held("s-1", room: "p-1"), Held("s-1", room: "p-1")).WithCourse(SomeCourse.Code, course => Sized(course, 41, null)),
            Path = $"{FirstSession}/room",
            Neighbour = InTwoClasses(Held("s-1", room: "p-1"), Held("s-1", room: "p-1")).WithCourse(SomeCourse.Code, course => Sized(course, 40, null)),
        },
        new("LDT4004", "a cancelled session holds nobody")
        {
            Broken = InTwoClasses(Held("s-1", lecturer: "gv-1"), Held("s-2", lecturer: "gv-1", room: "p-1")),
            Path = "/courses/0/classes/1/timetable/sessions/0",
            Related = ["/courses/0/classes/0/timetable/sessions/0"],
            Neighbour = InTwoClasses(Held("s-1", lecturer: "gv-1") with { Cancelled = true }, Held("s-2", lecturer: "gv-1", room: "p-1")),
        },
        new("LDT4005", "a shared room holds several sessions at once")
        {
            Broken = InTwoClasses(Held("s-1", room: "p-2", time: "07:30/09:00"), Held("s-2", room: "p-2")),
            Path = "/courses/0/classes/1/timetable/sessions/0",
            Related = ["/courses/0/classes/0/timetable/sessions/0"],
            Neighbour = InTwoClasses(Held("s-1", room: "p-2", time: "07:30/09:00"), Held("s-2", room: "p-2")) with { Rooms = [Room("p-2") with { Shared = true }] },
        },
        new("LDT4006", "a learner is only in the sessions of the own group")
        {
            Broken = OfGroups("Tổ 1", "Tổ 1"),
            Path = "/courses/0/classes/1/timetable/sessions/0",
            Related = ["/courses/0/classes/0/timetable/sessions/0"],
            Neighbour = OfGroups("Tổ 2", "Tổ 1"),
        },
        new("LDT4006", "a learner without a group is in no session that has groups")
        {
            Broken = OfGroups("Tổ 1", "Tổ 1"),
            Path = "/courses/0/classes/1/timetable/sessions/0",
            Related = ["/courses/0/classes/0/timetable/sessions/0"],
            Neighbour = OfGroups(null, "Tổ 1"),
        },
        new("LDT4017", "the learners of the groups count")
        {
            Broken = InSmallRoom("Tổ 1", "Tổ 2"),
            Path = "/courses/0/classes/0/timetable/sessions/0/room",
            Neighbour = InSmallRoom("Tổ 1"),
        },
        new("LDT4017", "whoever is in several classes of a joint session counts once")
        {
            Broken = Joint("hv-1", "hv-2"),
            Path = "/courses/0/classes/0/timetable/sessions/0/room",
            Besides = ["LDT4017 /courses/0/classes/1/timetable/sessions/0/room"],
            Neighbour = Joint("hv-1", "hv-1"),
        },
    ];

    private static Session Held(string code, string? time = null, string? lecturer = null, string? room = null)
        => Session(code, "2022-05-25", new TrainingActivity.FieldStudy(), time: time) with
        {
            Lecturers = lecturer is null ? [] : [new(lecturer)],
            Room = room is null ? null : new(room),
        };

    private static TrainingDocument InOneClass(params Session[] sessions) => With([Class("lop-1") with { Timetable = Timetable(sessions) }]);

    private static TrainingDocument InTwoClasses(Session first, Session second)
        => With([Class("lop-1") with { Timetable = Timetable(first) }, Class("lop-2") with { Timetable = Timetable(second) }]);

    private static TrainingDocument Shared(string firstTime, string secondTime, Learner first, Learner second)
        => SharedBy(firstTime, secondTime, [first], [second]);

    private static TrainingDocument SharedBy(string firstTime, string secondTime, Learner[] first, Learner[] second)
        => With(
        [
            Class("lop-1") with { Learners = [.. first], Timetable = Timetable(Held("s-1", firstTime)) },
            Class("lop-2") with { Learners = [.. second], Timetable = Timetable(Held("s-1", secondTime)) },
        ]);

    private static TrainingDocument With(ValueList<TrainingClass> classes) => InCourse(course => course with { Classes = classes }) with
    {
        Lecturers = [Lecturer("gv-1")],
        Rooms = [Room("p-1") with { Capacity = 40 }, Room("p-2")],
    };

    private static Course Sized(Course course, params int?[] totals) => course with
    {
        Classes = [.. course.Classes.Select((item, i) => item with { Audience = new() { Total = totals[i] } })],
    };

    [Fact]
    public void Of_many_clashes_of_one_room_as_many_are_made_as_are_kept_and_the_others_are_counted()
    {
        const int Sessions = 2_000;
        Course[] courses = [.. Enumerable.Range(0, Sessions).Select(InOneRoom)];
        ValidationReport report = TrainingValidator.Default.Validate(new() { Rooms = [Room("p-1")], Courses = courses.ToValueList() });
        Assert.Equal(1_000, report.Findings.Count(finding => finding.Rule.Code == "LDT4005"));
        Assert.Equal((Sessions * (Sessions - 1) / 2) - 1_000, Assert.Single(report.LeftOut).Value);
    }

    [Fact]
    public void Of_learners_who_are_at_many_places_at_once_as_many_pairs_are_made_as_are_kept()
    {
        Course[] courses =
        [
            .. Enumerable.Range(0, 50).Select(number => InOneRoom(number) with
            {
                Classes = [InOneRoom(number).Classes[0].WithSession(new("s1"), session => session with { Room = null }) with { Learners = [Learner("hv-1"), Learner("hv-2", "C")] }],
            }),
        ];
        TrainingValidator validator = new(ValidationPolicy.Default.WithFindingsPerRule(10));
        ValidationReport report = validator.Validate(new() { Courses = courses.ToValueList() });
        Assert.Equal(10, report.Findings.Count(finding => finding.Rule.Code == "LDT4006"));
        Assert.All(report.Findings.Where(finding => finding.Rule.Code == "LDT4006"), finding => Assert.Contains("Cil B, Cil C", finding.Describe("vi"), StringComparison.Ordinal));
        Assert.Equal((50 * 49 / 2) - 10, Assert.Single(report.LeftOut).Value);
    }

    [Fact]
    public void Of_many_learners_in_two_classes_at_once_five_are_named_and_all_codes_are_given()
    {
        Learner[] learners = [.. Enumerable.Range(1, 60).Select(number => Learner($"hv-{number:00}", $"B{number}"))];
        Finding clash = TrainingValidator.Default.Validate(SharedBy("07:30/09:00", "08:00/10:00", learners, learners)).Errors.Single();
        Assert.StartsWith("Cil B1, Cil B2, Cil B3, Cil B4, Cil B5 và 55 nữa phải có mặt", clash.Describe("vi"), StringComparison.Ordinal);
        Assert.StartsWith("Cil B1, Cil B2, Cil B3, Cil B4, Cil B5 and 55 more:", clash.Describe("en"), StringComparison.Ordinal);
        Assert.Equal(learners.Select(learner => learner.Code), (IEnumerable<object>)clash.Arguments[^1]!);
    }

    private static Course InOneRoom(int number) => SomeCourse with
    {
        Code = new($"khoa-{number}"),
        Classes = [Class("lop") with { Timetable = Timetable(Session("s1", "2022-05-25", new TrainingActivity.Other { Title = new($"Việc thứ {number}") }) with { Room = new("p-1") }) }],
    };

    private static TrainingDocument OfGroups(string? groupOfLearner, string groupOfSession) => With(
    [
        Class("lop-1") with { Learners = [Learner("hv-1") with { Group = groupOfLearner }, Learner("hv-2", "C") with { Group = groupOfSession }], Timetable = Timetable(Held("s-1") with { Groups = [groupOfSession] }) },
        Class("lop-2") with { Learners = [Learner("hv-1")], Timetable = Timetable(Held("s-1", "07:30/09:00")) },
    ]);

    private static TrainingDocument InSmallRoom(params string[] groups) => With(
    [
        Class("lop-1") with
        {
            Learners = [Learner("hv-1", "A") with { Group = "Tổ 1" }, Learner("hv-2", "B") with { Group = "Tổ 2" }],
            Timetable = Timetable(Held("s-1", room: "p-3") with { Groups = [.. groups] }),
        },
    ]) with
    { Rooms = [Room("p-3") with { Capacity = 1 }] };

    private static TrainingDocument Joint(string first, string second) => With(
    [
        Class("lop-1") with { Learners = [Learner(first, "A")], Timetable = Timetable(Held("s-1", room: "p-3")) },
        Class("lop-2") with { Learners = [Learner(second, "A")], Timetable = Timetable(Held("s-1", room: "p-3")) },
    ]) with
    { Rooms = [Room("p-3") with { Capacity = 1 }] };
}
