using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.Wording;

namespace CentreDesk;

/// <summary>The form of the results of a class, which writes only what the clerk changed in it.</summary>
internal static class ResultForms
{
    public static void MapResults(this WebApplication app)
    {
        app.MapEdit<ResultsPage>("/courses/{code}/results/{class}", Edit, AddressAfter);
        app.MapEdit<ResultsPage>("/courses/{code}/results/{class}/scale", UseUsualScale, AddressAfter);
    }

    /// <summary>What the fields of a learner show: grade, mark, certificate and number in the register.</summary>
    public static string[] TextsOf(Learner learner, Reader reader) =>
    [
        learner.Grade?.Value ?? "",
        learner.Mark is { } mark ? Figure.Exact(mark).Describe(reader.Language) : "",
        Typed.OneLine(learner.Certificate),
        Typed.OneLine(learner.Register),
    ];

    private static string AddressAfter(RouteValueDictionary route, Typed typed) => $"/courses/{route["code"]}/results/{route["class"]}";

    private static TrainingDocument UseUsualScale(TrainingDocument document, Typed typed, RouteValueDictionary route)
        => document.WithCourse(document.Courses[0].Code, course => course.Assessment?.Scale is null
            ? course with { Assessment = (course.Assessment ?? new CourseAssessment()) with { Scale = UsualScale.Value } }
            : course);

    private static TrainingDocument Edit(TrainingDocument document, Typed typed, RouteValueDictionary route)
    {
        Course course = document.Courses[0];
        if (RosterForms.ClassOf(course, route["class"]) is not { } found)
        {
            typed.Refuse("results", "Lớp này không còn nữa.", "This class is no longer there.");
            return document;
        }
        GradeScale? scale = course.Assessment?.Scale;
        IReadOnlyList<string> keys = LearnerKey.All(found.Learners);
        if (Changed(typed).Except(keys).Any())
            typed.Refuse("results", "Có học viên không còn trong danh sách.", "A learner is no longer on the roster.");
        HashSet<string> changed = [.. Changed(typed)];
        bool gradesByMark = typed["grade-by-mark"] is not null;
        return document.WithCourse(course.Code, old => old.WithClass(found.Code, one => one with
        {
            Learners =
            [
                .. one.Learners.Select((learner, index) =>
                {
                    Learner edited = changed.Contains(keys[index]) ? Read(typed, keys[index], learner, scale) : learner;
                    return gradesByMark && edited is { Grade: null, Mark: { } mark } ? edited with { Grade = GradeOf(mark, scale) } : edited;
                }),
            ],
        }));
    }

    // The learners of whom a field isn't as it was shown.
    private static IEnumerable<string> Changed(Typed typed)
        => typed.Form.Keys.Where(field => field.StartsWith("was.", StringComparison.Ordinal)).Select(field => field["was.".Length..])
            .Where(key => !Fields(key).Select(field => typed[field] ?? "").SequenceEqual(Shown(typed, key)));

    private static string[] Fields(string key) => [$"grade.{key}", $"mark.{key}", $"certificate.{key}", $"register.{key}"];

    private static string[] Shown(Typed typed, string key) => typed.Form[$"was.{key}"].ToString().Split('\t');

    // What another clerk has changed meanwhile stays, unless it's the same field.
    private static Learner Read(Typed typed, string key, Learner learner, GradeScale? scale)
    {
        string[] shown = Shown(typed, key);
        bool IsChanged(int field) => shown.ElementAtOrDefault(field) != (typed[Fields(key)[field]] ?? "");
        return learner with
        {
            Grade = IsChanged(0) ? typed.Read<Code<Grade>>($"grade.{key}", "Không có loại này.", "There's no such grade.") : learner.Grade,
            Mark = IsChanged(1) ? typed.ReadMark($"mark.{key}", scale?.Max) : learner.Mark,
            Certificate = IsChanged(2) ? typed[$"certificate.{key}"] : learner.Certificate,
            Register = IsChanged(3) ? typed[$"register.{key}"] : learner.Register,
        };
    }

    // Grades are best first, and the last ones may have no lowest mark.
    private static Code<Grade>? GradeOf(decimal mark, GradeScale? scale)
        => scale?.Grades.FirstOrDefault(grade => grade.Min is null || grade.Min <= mark)?.Code;
}
