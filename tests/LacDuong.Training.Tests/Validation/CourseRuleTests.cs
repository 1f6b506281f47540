using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class CourseRuleTests : RuleTests<CourseRuleTests>, IRuleCases
{
    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT5001", "two courses share a code")
        {
            Broken = new() { Courses = [SomeCourse, SomeCourse] },
            Path = "/courses/1",
            Related = ["/courses/0"],
            Neighbour = new() { Courses = [SomeCourse, SomeCourse with { Code = new("khoa-2") }] },
        },
        new("LDT5002", "two classes share a code")
        {
            Broken = InCourse(course => course with { Classes = [Class("lop-1"), Class("lop-1")] }),
            Path = "/courses/0/classes/1",
            Related = ["/courses/0/classes/0"],
            Neighbour = InCourse(course => course with { Classes = [Class("lop-1"), Class("lop-2")] }),
        },
        new("LDT5003", "no organiser leads")
        {
            Broken = Organised(OrganiserRole.Partner),
            Path = "/courses/0/organisers",
            Neighbour = Organised(OrganiserRole.Partner, OrganiserRole.Lead),
        },
        new("LDT5003", "silent without organisers")
        {
            Broken = Organised(OrganiserRole.Partner),
            Path = "/courses/0/organisers",
            Neighbour = Organised(),
        },
        new("LDT5004", "the class has another number of days")
        {
            Broken = Stated(new() { Days = 4 }, Dates("2019-08-27/2019-08-29")),
            Path = "/courses/0/stated/days",
            Neighbour = Stated(new() { Days = 3 }, Dates("2019-08-27/2019-08-29")),
        },
        new("LDT5004", "days in two ranges are counted together")
        {
            Broken = Stated(new() { Days = 3 }, Dates("2019-08-26", "2019-08-27/2019-08-29")),
            Path = "/courses/0/stated/days",
            Neighbour = Stated(new() { Days = 4 }, Dates("2019-08-26", "2019-08-27/2019-08-29")),
        },
        new("LDT5004", "one class of that number is enough")
        {
            Broken = Stated(new() { Days = 2 }, Dates("2019-08-26"), Dates("2019-08-27/2019-08-29")),
            Path = "/courses/0/stated/days",
            Neighbour = Stated(new() { Days = 3 }, Dates("2019-08-26"), Dates("2019-08-27/2019-08-29")),
        },
        new("LDT5004", "silent where no class has wholly known dates")
        {
            Broken = Stated(new() { Days = 0 }, Dates("2019-08-27")),
            Path = "/courses/0/stated/days",
            Neighbour = Stated(new() { Days = 0 }, Dates("2019-08-27/"), Dates()),
        },
        new("LDT5005", "another number of topics is listed")
        {
            Broken = StatedTopics(2, "dv/1"),
            Path = "/courses/0/stated/topics",
            Neighbour = StatedTopics(1, "dv/1"),
        },
        new("LDT5005", "silent where none is listed")
        {
            Broken = StatedTopics(2, "dv/1"),
            Path = "/courses/0/stated/topics",
            Neighbour = StatedTopics(2),
        },
        new("LDT5006", "the classes add up to another number of learners")
        {
            Broken = StatedLearners(60, 59),
            Path = "/courses/0/stated/learners",
            Neighbour = StatedLearners(59, 59),
        },
        new("LDT5006", "the learners of all classes are counted together")
        {
            Broken = StatedLearners(59, 59, 37),
            Path = "/courses/0/stated/learners",
            Neighbour = StatedLearners(96, 59, 37),
        },
        new("LDT5006", "silent where a class does not say")
        {
            Broken = StatedLearners(60, 59),
            Path = "/courses/0/stated/learners",
            Neighbour = StatedLearners(60, 59, null),
        },
        new("LDT5006", "a roster counts before the total")
        {
            Broken = StatedRoster(2, total: 2),
            Path = "/courses/0/stated/learners",
            Besides = ["LDT2006 /courses/0/classes/0/learners"],
            Neighbour = StatedRoster(1, total: 1),
        },
        new("LDT5007", "no class")
        {
            Broken = InCourse(course => course with { Classes = [] }),
            Path = "/courses/0",
            Neighbour = InCourse(course => course),
        },
        new("LDT5008", "a range overlaps an earlier one")
        {
            Broken = Taught("2022-05-25/2022-05-27", "2022-05-27"),
            Path = "/courses/0/classes/0/dates/1",
            Related = ["/courses/0/classes/0/dates/0"],
            Neighbour = Taught("2022-05-25/2022-05-27", "2022-05-28"),
        },
        new("LDT5008", "a range overlaps one that is not just before it")
        {
            Broken = Taught("2022-05-20/2022-05-29", "2022-06-01", "2022-06-02", "2022-05-29/2022-06-03"),
            Path = "/courses/0/classes/0/dates/3",
            Related = ["/courses/0/classes/0/dates/0"],
            Neighbour = Taught("2022-05-20/2022-05-29", "2022-06-01", "2022-06-02", "2022-06-03"),
        },
        new("LDT5008", "a range starts before the one just before it")
        {
            Broken = Taught("2022-05-25", "2022-05-24"),
            Path = "/courses/0/classes/0/dates/1",
            Neighbour = Taught("2022-05-24", "2022-05-25"),
        },
        new("LDT5008", "a range between others lacks its end")
        {
            Broken = Taught("2022-05-25/", "2022-05-24"),
            Path = "/courses/0/classes/0/dates/0",
            Besides = ["LDT5008 /courses/0/classes/0/dates/1"],
            Neighbour = Taught("2022-05-24", "2022-05-25/"),
        },
        new("LDT5008", "a later range lacks its start")
        {
            Broken = Taught("2022-05-25", "/2022-05-26"),
            Path = "/courses/0/classes/0/dates/1",
            Related = ["/courses/0/classes/0/dates/0"],
            Neighbour = Taught("/2022-05-24", "2022-05-25/2022-05-26"),
        },
    ];

    private static TrainingDocument Organised(params OrganiserRole[] roles) => InCourse(course => course with
    {
        Organisers = [.. roles.Select(role => new Organiser(new("24848"), role))],
    }) with
    { Units = [Unit("24848")] };

    private static TrainingDocument Stated(StatedFigures stated, params ValueList<DateRange>[] datesOfClasses) => InCourse(course => course with
    {
        Stated = stated,
        Classes = [.. datesOfClasses.Select((dates, k) => Class($"lop-{k}") with { Dates = dates })],
    });

    private static TrainingDocument StatedTopics(int stated, params string[] topics) => InCourse(course => course with
    {
        Stated = new() { Topics = stated },
        Topics = TopicList(topics),
    }) with
    { Catalogues = [SomeCatalogue] };

    private static TrainingDocument StatedLearners(int stated, params int?[] totals) => InCourse(course => course with
    {
        Stated = new() { Learners = stated },
        Classes = [.. totals.Select((total, k) => Class($"lop-{k}") with { Audience = new() { Total = total } })],
    });

    private static TrainingDocument StatedRoster(int stated, int total) => InCourse(course => course with
    {
        Stated = new() { Learners = stated },
        Classes = [Class("lop-1") with { Audience = new() { Total = total }, Learners = [Learner("hv-1")] }],
    });

    private static TrainingDocument Taught(params string[] ranges) => InClass(item => item with { Dates = Dates(ranges) });
}
