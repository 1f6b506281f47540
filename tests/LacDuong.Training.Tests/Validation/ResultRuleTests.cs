using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class ResultRuleTests : RuleTests<ResultRuleTests>, IRuleCases
{
    private const string FirstClass = "/courses/0/classes/0";

    private static readonly GradeScale s_passOrFail = Scale(Grade("dat"), Grade("khong-dat") with { Passes = false });

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT6001", "a learner has a grade that the scale does not have")
        {
            Broken = Graded(Scale(Grade("gioi", 8)), Learner("hv-1") with { Grade = new("kha") }),
            Path = $"{FirstClass}/learners/0/grade",
            Neighbour = Graded(Scale(Grade("gioi", 8)), Learner("hv-1") with { Grade = new("gioi") }),
        },
        new("LDT6001", "the results have a grade that the scale does not have")
        {
            Broken = Graded(Scale(Grade("gioi", 8)), Count("gioi", 1), Count("kha", 1)),
            Path = $"{FirstClass}/results/grades/1/grade",
            Neighbour = Graded(Scale(Grade("gioi", 8), Grade("kha", 6)), Count("gioi", 1), Count("kha", 1)),
        },
        new("LDT6001", "silent where the course has no scale")
        {
            Broken = Graded(Scale(), Count("gioi", 1)),
            Path = $"{FirstClass}/results/grades/0/grade",
            Neighbour = Graded(null, Count("gioi", 1)),
        },
        new("LDT6002", "the grades add up to another number than completed")
        {
            Broken = Ended(new() { Completed = 3, Grades = [Count("gioi", 1), Count("kha", 1)] }),
            Path = $"{FirstClass}/results/grades",
            Neighbour = Ended(new() { Completed = 2, Grades = [Count("gioi", 1), Count("kha", 1)] }),
        },
        new("LDT6002", "silent where there are no grades")
        {
            Broken = Ended(new() { Completed = 3, Grades = [Count("gioi", 0)] }),
            Path = $"{FirstClass}/results/grades",
            Neighbour = Ended(new() { Completed = 3 }),
        },
        new("LDT6003", "more completed than there are learners")
        {
            Broken = Ended(new() { Completed = 97 }, total: 96),
            Path = $"{FirstClass}/results/completed",
            Neighbour = Ended(new() { Completed = 96 }, total: 96),
        },
        new("LDT6003", "more certificates than there are learners")
        {
            Broken = Ended(new() { Certificates = 97 }, total: 96),
            Path = $"{FirstClass}/results/certificates",
            Neighbour = Ended(new() { Certificates = 96 }, total: 96),
        },
        new("LDT6003", "more commended than there are learners")
        {
            Broken = Ended(new() { Commended = 97 }, total: 96),
            Path = $"{FirstClass}/results/commended",
            Neighbour = Ended(new() { Commended = 96 }, total: 96),
        },
        new("LDT6003", "silent where the number of learners is not known")
        {
            Broken = Ended(new() { Commended = 97 }, total: 96),
            Path = $"{FirstClass}/results/commended",
            Neighbour = Ended(new() { Commended = 97 }),
        },
        new("LDT6004", "two grades of a scale share a code")
        {
            Broken = Graded(Scale(Grade("gioi"), Grade("gioi"))),
            Path = "/courses/0/assessment/scale/grades/1",
            Related = ["/courses/0/assessment/scale/grades/0"],
            Neighbour = Graded(Scale(Grade("gioi"), Grade("kha"))),
        },
        new("LDT6004", "a minimum is not below the last one before it")
        {
            Broken = Graded(Scale(Grade("gioi", 8), Grade("kha"), Grade("dat", 8))),
            Path = "/courses/0/assessment/scale/grades/2",
            Neighbour = Graded(Scale(Grade("gioi", 8), Grade("kha"), Grade("dat", 7.9m))),
        },
        new("LDT6004", "a minimum exceeds the maximum")
        {
            Broken = Graded(new() { Max = 10, Grades = [Grade("gioi", 10.5m)] }),
            Path = "/courses/0/assessment/scale/grades/0",
            Neighbour = Graded(new() { Max = 10, Grades = [Grade("gioi", 10)] }),
        },
        new("LDT6005", "the roster counts to other numbers")
        {
            Broken = GradedRoster(["gioi", "kha"], Count("gioi", 2)),
            Path = $"{FirstClass}/results/grades",
            Neighbour = GradedRoster(["gioi", "gioi"], Count("gioi", 2)),
        },
        new("LDT6005", "a grade left out counts nobody")
        {
            Broken = GradedRoster(["gioi", "kha"], Count("gioi", 1)),
            Path = $"{FirstClass}/results/grades",
            Neighbour = GradedRoster(["gioi"], Count("gioi", 1), Count("kha", 0)),
        },
        new("LDT6005", "a grade there twice is summed")
        {
            Broken = GradedRoster(["gioi", "gioi"], Count("gioi", 1), Count("gioi", 2)),
            Path = $"{FirstClass}/results/grades",
            Neighbour = GradedRoster(["gioi", "gioi"], Count("gioi", 1), Count("gioi", 1)),
        },
        new("LDT6005", "silent where a learner has no grade")
        {
            Broken = GradedRoster(["gioi", "kha"], Count("gioi", 2)),
            Path = $"{FirstClass}/results/grades",
            Neighbour = GradedRoster(["gioi", null], Count("gioi", 2)),
        },
        new("LDT6006", "absent from a session that there is not")
        {
            Broken = Absent("s-1", "s-2"),
            Path = $"{FirstClass}/learners/0/absences/1/session",
            Neighbour = Absent("s-1"),
        },
        new("LDT6001", "the results of a course have a grade that the scale does not have")
        {
            Broken = OfCourse(new() { Grades = [Count("kha", 1)] }, Scale(Grade("gioi", 8))),
            Path = "/courses/0/results/grades/0/grade",
            Neighbour = OfCourse(new() { Grades = [Count("gioi", 1)] }, Scale(Grade("gioi", 8))),
        },
        new("LDT6002", "only grades that pass are counted")
        {
            Broken = OfCourse(new() { Completed = 3, Grades = [Count("dat", 2), Count("khong-dat", 1)] }, s_passOrFail),
            Path = "/courses/0/results/grades",
            Neighbour = OfCourse(new() { Completed = 2, Grades = [Count("dat", 2), Count("khong-dat", 1)] }, s_passOrFail),
        },
        new("LDT6002", "silent where a grade has no count")
        {
            Broken = Ended(new() { Completed = 3, Grades = [Count("gioi", 1)] }),
            Path = $"{FirstClass}/results/grades",
            Neighbour = Ended(new() { Completed = 3, Grades = [Count("gioi", 1), new(new("kha"), percent: 50)] }),
        },
        new("LDT6003", "more certificates than learners who completed")
        {
            Broken = Ended(new() { Completed = 2, Certificates = 3 }, total: 3),
            Path = $"{FirstClass}/results/certificates",
            Neighbour = Ended(new() { Completed = 3, Certificates = 3 }, total: 3),
        },
        new("LDT6003", "more completed a course than its classes have learners")
        {
            Broken = OfCourse(new() { Completed = 7 }, learners: [3, 3]),
            Path = "/courses/0/results/completed",
            Neighbour = OfCourse(new() { Completed = 6 }, learners: [3, 3]),
        },
        new("LDT6003", "silent where the learners of a class are not known")
        {
            Broken = OfCourse(new() { Completed = 7 }, learners: [3, 3]),
            Path = "/courses/0/results/completed",
            Neighbour = OfCourse(new() { Completed = 7 }, learners: [3, null]),
        },
        new("LDT6007", "the classes add up to another figure than the course")
        {
            Broken = OfClasses(new() { Commended = 4 }, new ClassResults { Commended = 2 }, new ClassResults { Commended = 1 }),
            Path = "/courses/0/results/commended",
            Neighbour = OfClasses(new() { Commended = 3 }, new ClassResults { Commended = 2 }, new ClassResults { Commended = 1 }),
        },
        new("LDT6007", "silent where a class does not give the figure")
        {
            Broken = OfClasses(new() { Completed = 4 }, new ClassResults { Completed = 2 }, new ClassResults { Completed = 1 }),
            Path = "/courses/0/results/completed",
            Neighbour = OfClasses(new() { Completed = 4 }, new ClassResults { Completed = 2 }, new ClassResults()),
        },
        new("LDT6008", "the percentage is not that of the count")
        {
            Broken = Ended(new() { Grades = [new(new("gioi"), 1, 34.3m), new(new("kha"), 2)] }),
            Path = $"{FirstClass}/results/grades/0/percent",
            Neighbour = Ended(new() { Grades = [new(new("gioi"), 1, 33.3m), new(new("kha"), 2, 67)] }),
        },
        new("LDT6008", "a percentage may be rounded up or down, but not by a whole unit of its last decimal")
        {
            Broken = Ended(new() { Grades = [new(new("gioi"), 1, 26), new(new("kha"), 3)] }),
            Path = $"{FirstClass}/results/grades/0/percent",
            Neighbour = Ended(new() { Grades = [new(new("gioi"), 1, 25), new(new("kha"), 3, Figure.About(80))] }),
        },
        new("LDT6009", "the mark is above the highest of the scale")
        {
            Broken = Marked(10.5m, "gioi"),
            Path = $"{FirstClass}/learners/0/mark",
            Neighbour = Marked(10, "gioi"),
        },
        new("LDT6010", "the grade is below the one that the mark reaches")
        {
            Broken = Marked(8, "kha"),
            Path = $"{FirstClass}/learners/0/grade",
            Neighbour = Marked(7.9m, "kha"),
        },
        new("LDT6010", "the last grade needs no least mark")
        {
            Broken = Marked(3, "kha"),
            Path = $"{FirstClass}/learners/0/grade",
            Neighbour = Marked(3, "dat"),
        },
        new("LDT6011", "two learners have certificates of one number")
        {
            Broken = Certified(("hv-1", "12"), ("hv-2", "12")),
            Path = "/courses/0/classes/1/learners/0/certificate",
            Related = [$"{FirstClass}/learners/0/certificate"],
            Neighbour = Certified(("hv-1", "12"), ("hv-1", "12")),
        },
        new("LDT6012", "who passed missed more than the course allows")
        {
            Broken = Attended(80, "dat", "s-1", "s-2"),
            Path = $"{FirstClass}/learners/0/absences",
            Neighbour = Attended(80, "dat", "s-1"),
        },
        new("LDT6012", "silent where the learner did not pass")
        {
            Broken = Attended(80, "dat", "s-1", "s-2"),
            Path = $"{FirstClass}/learners/0/absences",
            Neighbour = Attended(80, "khong-dat", "s-1", "s-2"),
        },
        new("LDT6012", "an absence is counted once, and an opening is no session of these")
        {
            Broken = Attended(80, "dat", "s-1", "s-2"),
            Path = $"{FirstClass}/learners/0/absences",
            Neighbour = Attended(80, "dat", "s-1", "s-1", "s-0"),
        },
    ];

    private static Grade Grade(string code, decimal? min = null) => new() { Code = new(code), Name = NameOf(code), Min = min };

    private static LocalisedText NameOf(string grade) => grade switch
    {
        "gioi" => new("Giỏi", "Very good"),
        "kha" => new("Khá", "Good"),
        "dat" => new("Đạt", "Passed"),
        _ => new("Không đạt", "Not passed"),
    };

    private static GradeScale Scale(params Grade[] grades) => new() { Grades = [.. grades] };

    private static GradeResult Count(string grade, int count) => new(new(grade), count);

    private static TrainingDocument Graded(GradeScale? scale, params Learner[] learners)
        => InClass(item => item with { Learners = [.. learners] }).WithCourse(SomeCourse.Code, course => course with { Assessment = new() { Scale = scale } });

    private static TrainingDocument Graded(GradeScale? scale, params GradeResult[] counts)
        => Ended(new() { Grades = [.. counts] }).WithCourse(SomeCourse.Code, course => course with { Assessment = new() { Scale = scale } });

    private static TrainingDocument Graded(GradeScale scale) => Graded(scale, Array.Empty<Learner>());

    private static TrainingDocument Ended(ClassResults results, int? total = null)
        => InClass(item => item with { Audience = new() { Total = total }, Results = results });

    private static TrainingDocument GradedRoster(string?[] grades, params GradeResult[] counts) => InClass(item => item with
    {
        Learners = [.. grades.Select((grade, i) => Learner($"hv-{i}", $"B{i}") with { Grade = grade is null ? null : new(grade) })],
        Results = new() { Grades = [.. counts] },
    });

    private static TrainingDocument Absent(params string[] sessions) => InClass(item => item with
    {
        Learners = [Learner("hv-1") with { Absences = [.. sessions.Select(code => new Absence(new(code)))] }],
        Timetable = Timetable(Session("s-1", "2022-05-25", new TrainingActivity.FieldStudy())),
    });

    private static TrainingDocument OfCourse(ClassResults results, GradeScale? scale = null, int?[]? learners = null) => InCourse(course => course with
    {
        Assessment = new() { Scale = scale },
        Results = results,
        Classes = [.. (learners ?? [null]).Select((total, i) => Class($"lop-{i}") with { Audience = new() { Total = total } })],
    });

    private static TrainingDocument OfClasses(ClassResults results, params ClassResults[] ofClasses) => InCourse(course => course with
    {
        Results = results,
        Classes = [.. ofClasses.Select((one, i) => Class($"lop-{i}") with { Results = one })],
    });

    private static TrainingDocument Marked(decimal mark, string grade)
        => Graded(Scale(Grade("gioi", 8), Grade("kha", 6.5m), Grade("dat")) with { Max = 10 }, Learner("hv-1") with { Mark = mark, Grade = new(grade) });

    private static TrainingDocument Certified(params (string Code, string Number)[] learners) => InCourse(course => course with
    {
        Classes = [.. learners.Select((one, i) => Class($"lop-{i}") with { Learners = [Learner(one.Code) with { Certificate = one.Number }] })],
    });

    // Five sessions count: one missed is a fifth.
    private static TrainingDocument Attended(decimal minimum, string grade, params string[] missed) => InCourse(course => course with
    {
        Assessment = new() { Scale = s_passOrFail, MinimumAttendance = minimum },
        Classes =
        [
            Class("lop-1") with
            {
                Learners = [Learner("hv-1") with { Grade = new(grade), Absences = [.. missed.Select(code => new Absence(new(code)))] }],
                Timetable = Timetable(
                [
                    Session("s-0", "2022-05-25", new TrainingActivity.Opening()),
                    .. Enumerable.Range(1, 5).Select(i => Session($"s-{i}", "2022-05-26", new TrainingActivity.Discussion())),
                ]),
            },
        ],
    });
}
