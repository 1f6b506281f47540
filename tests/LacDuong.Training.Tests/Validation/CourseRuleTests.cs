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
        new("LDT5004", "Saturdays, Sundays and non-teaching days may be left out")
        {
            Broken = Stated(new() { Days = 5 }, Dates("2026-02-13/2026-02-22")),
            Path = "/courses/0/stated/days",
            Neighbour = new()
            {
                NonTeachingDays = Dates("2026-02-16/2026-02-17"),
                Courses =
                [
                    .. new Figure[] { 10, 9, 8, 7, 6, 9.5m, Figure.About(9) }.Select((days, i) => SomeCourse with
                    {
                        Code = new($"khoa-{i}"),
                        Stated = new() { Days = days },
                        Classes = [Class("lop-1") with { Dates = Dates("2026-02-13/2026-02-22") }],
                    }),
                ],
            },
        },
        new("LDT5004", "the first and the last day always count")
        {
            Broken = Stated(new() { Days = 1 }, Dates("2026-02-14/2026-02-15")),
            Path = "/courses/0/stated/days",
            Neighbour = Stated(new() { Days = 1.5m }, Dates("2026-02-14/2026-02-15")),
        },
        new("LDT5004", "half the half-days of the timetable may be stated")
        {
            Broken = Planned(new() { Days = 2 }, "2022-05-25", "2022-05-27", "2022-05-26"),
            Path = "/courses/0/stated/days",
            Neighbour = Planned(new() { Days = 1.5m }, "2022-05-25", "2022-05-26", "2022-05-27"),
        },
        new("LDT5005", "the extra topics may be counted with the topics")
        {
            Broken = InCourse(course => course with { Stated = new() { Topics = 3 }, Topics = TopicList("dv/1"), ExtraTopics = TopicList("dv/2") })
                with { Catalogues = [SomeCatalogue] },
            Path = "/courses/0/stated/topics",
            Neighbour = InCourse(course => course with { Stated = new() { Topics = 2 }, Topics = TopicList("dv/1"), ExtraTopics = TopicList("dv/2") })
                with { Catalogues = [SomeCatalogue] },
        },
        new("LDT5006", "nearly a hundred are not sixty")
        {
            Broken = StatedFigure(Figure.FewerThan(100), 60),
            Path = "/courses/0/stated/learners",
            Neighbour = StatedFigure(Figure.FewerThan(100), 93),
        },
        new("LDT5009", "the timetable has another number of half-days")
        {
            Broken = Planned(new() { HalfDays = 2 }, "2022-05-25", "2022-05-26", "2022-05-27"),
            Path = "/courses/0/stated/halfDays",
            Neighbour = Planned(new() { HalfDays = 3 }, "2022-05-25", "2022-05-26", "2022-05-27"),
        },
        new("LDT5009", "a half-day outside the dates of the class does not count")
        {
            Broken = Planned(new() { HalfDays = 4 }, "2022-05-25", "2022-05-26", "2022-05-27", "2022-06-25"),
            Path = "/courses/0/stated/halfDays",
            Besides = ["LDT4001 /courses/0/classes/0/timetable/sessions/3/date"],
            Neighbour = Planned(new() { HalfDays = 3 }, "2022-05-25", "2022-05-26", "2022-05-27", "2022-06-25"),
            NeighbourHas = ["LDT4001 /courses/0/classes/0/timetable/sessions/3/date"],
        },
        new("LDT5010", "another number of classes is listed")
        {
            Broken = Stated(new() { Classes = 3 }, Dates(), Dates()),
            Path = "/courses/0/stated/classes",
            Neighbour = Stated(new() { Classes = 2 }, Dates(), Dates()),
        },
        new("LDT5011", "the topics add up to another number of periods")
        {
            Broken = Periods(12, ["dv/1"], ["dv/2"]),
            Path = "/courses/0/stated/periods",
            Neighbour = Periods(5, ["dv/1"], ["dv/2"]),
        },
        new("LDT5011", "the periods of the extra topics may be counted with them")
        {
            Broken = Periods(12, ["dv/1"], ["dv/2"]),
            Path = "/courses/0/stated/periods",
            Neighbour = Periods(10, ["dv/1"], ["dv/2"]),
        },
        new("LDT5011", "silent where a topic has no periods")
        {
            Broken = Periods(12, ["dv/1"], []),
            Path = "/courses/0/stated/periods",
            Neighbour = Periods(12, ["dv/1", "dv/3"], []),
        },
        new("LDT5012", "a course is entered twice under two codes")
        {
            Broken = Twice(course => course with { Sources = [new() { Title = "Báo" }], Annotations = Annotations.Empty.With("a", "b") }),
            Path = "/courses/1",
            Related = ["/courses/0"],
            Neighbour = Twice(course => course with { Objectives = [new("Mục tiêu", "An aim")] }),
        },
        new("LDT5012", "silent on courses without dates and timetables")
        {
            Broken = Twice(course => course),
            Path = "/courses/1",
            Related = ["/courses/0"],
            Neighbour = new() { Courses = [SomeCourse, SomeCourse with { Code = new("khoa-2") }] },
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

    private static TrainingDocument StatedFigure(Figure stated, int total) => InCourse(course => course with
    {
        Stated = new() { Learners = stated },
        Classes = [Class("lop-1") with { Audience = new() { Total = total } }],
    });

    private static TrainingDocument Planned(StatedFigures stated, params string[] days) => InCourse(course => course with
    {
        Stated = stated,
        Classes =
        [
            Class("lop-1") with
            {
                Dates = Dates("2022-05-25/2022-05-27"),
                Timetable = Timetable([.. days.Select((day, i) => Session($"s-{i}", day, Teaching("dv/1")))]),
            },
        ],
    }) with
    { Catalogues = [SomeCatalogue] };

    private static TrainingDocument Periods(int stated, string[] topics, string[] extra) => InCourse(course => course with
    {
        Stated = new() { Periods = stated },
        Topics = TopicList(topics),
        ExtraTopics = TopicList(extra),
    }) with
    { Catalogues = [CatalogueOf("dv") with { Topics = [Topic("1") with { Periods = 5 }, Topic("2") with { Periods = 5 }, Topic("3")] }] };

    private static TrainingDocument Twice(Func<Course, Course> revise)
    {
        Course course = SomeCourse with { Classes = [Class("lop-1") with { Dates = Dates("2022-05-25") }] };
        return new() { Courses = [course, revise(course) with { Code = new("khoa-2") }] };
    }
}
