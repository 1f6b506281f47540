using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class ResultRuleTests : RuleTests<ResultRuleTests>, IRuleCases
{
    private const string FirstClass = "/courses/0/classes/0";

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
    ];

    private static Grade Grade(string code, decimal? min = null) => new() { Code = new(code), Name = new("Giỏi", "Very good"), Min = min };

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
}
