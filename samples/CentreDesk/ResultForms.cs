using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.Wording;

namespace CentreDesk;

/// <summary>The form of the results of a class, which writes only what the clerk changed in it.</summary>
internal static class ResultForms
{
    private const string WasPrefix = "was.";

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

    /// <summary>Whether every mark has a grade: only the last one needs no lowest mark.</summary>
    public static bool HasLowestMarks(GradeScale? scale)
        => scale is { Grades: { IsEmpty: false } grades }
            && grades[^1].Min is null or 0
            && grades[..^1].All(grade => grade.Min is not null);

    /// <summary>Whether a field of the form is as it was shown, or only says what was shown.</summary>
    public static bool IsUnchanged(Typed typed, string field)
    {
        if (field.StartsWith(WasPrefix, StringComparison.Ordinal))
            return true;
        string key = field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..];
        int place = Fields(key).IndexOf(field);
        return place >= 0 && typed.Form.ContainsKey(WasPrefix + key) && Shown(typed, key).ElementAtOrDefault(place) == (typed[field] ?? "");
    }

    /// <summary>The learner of a key, in whichever class; null if there's none.</summary>
    public static Learner? FindLearner(TrainingDocument document, string key)
        => document.Courses[0].Classes.Select(one => LearnerKey.Find(one.Learners, key) is var at and >= 0 ? one.Learners[at] : null)
            .FirstOrDefault(learner => learner is not null);

    private static string AddressAfter(RouteValueDictionary route, Typed typed) => $"/courses/{route["code"]}/results/{route["class"]}";

    private static TrainingDocument UseUsualScale(TrainingDocument document, Typed typed, RouteValueDictionary route)
        => document.WithCourse(document.Courses[0].Code, course => course.Assessment?.Scale is null
            ? course with { Assessment = (course.Assessment ?? new CourseAssessment()) with { Scale = UsualScale.Value } }
            : course);

    private static TrainingDocument Edit(TrainingDocument document, Typed typed, RouteValueDictionary route)
    {
        Course course = document.Courses[0];
        if (course.Find((string?)route["class"]) is not { } found)
        {
            typed.Refuse("results", "Lớp này không còn nữa.", "This class is no longer there.");
            return document;
        }
        GradeScale? scale = course.Assessment?.Scale;
        IReadOnlyList<string> keys = LearnerKey.All(found.Learners);
        HashSet<string> changed = [.. Changed(typed)];
        if (changed.Except(keys).Any())
            typed.Refuse("results", "Có học viên không còn trong danh sách.", "A learner is no longer on the roster.");
        bool gradesByMark = typed["grade-by-mark"] is not null;
        return document.WithCourse(course.Code, old => old.WithClass(found.Code, one => one with
        {
            Learners =
            [
                .. one.Learners.Select((learner, index) =>
                {
                    Learner edited = changed.Contains(keys[index]) ? Read(typed, keys[index], learner, scale) : learner;
                    return gradesByMark && edited is { Grade: null, Mark: { } mark }
                        ? edited with { Grade = GradeOf(mark, scale) } : edited;
                }),
            ],
        }));
    }

    // The learners of whom a field isn't as it was shown.
    private static IEnumerable<string> Changed(Typed typed)
        => typed.Form.Keys.Where(field => field.StartsWith(WasPrefix, StringComparison.Ordinal)).Select(field => field[WasPrefix.Length..])
            .Where(key => !Fields(key).All(field => IsUnchanged(typed, field)));

    private static string[] Fields(string key) => [$"grade.{key}", $"mark.{key}", $"certificate.{key}", $"register.{key}"];

    private static string[] Shown(Typed typed, string key) => typed.Form[WasPrefix + key].ToString().Split('\t');

    // What another clerk has changed meanwhile stays, unless it's the same field.
    private static Learner Read(Typed typed, string key, Learner learner, GradeScale? scale)
        => learner with
        {
            Grade = IsUnchanged(typed, $"grade.{key}")
                ? learner.Grade : typed.Read<Code<Grade>>($"grade.{key}", "Không có loại này.", "There's no such grade."),
            Mark = IsUnchanged(typed, $"mark.{key}") ? learner.Mark : typed.ReadMark($"mark.{key}", scale?.Max),
            Certificate = IsUnchanged(typed, $"certificate.{key}") ? learner.Certificate : typed[$"certificate.{key}"],
            Register = IsUnchanged(typed, $"register.{key}") ? learner.Register : typed[$"register.{key}"],
        };

    // Grades are best first.
    private static Code<Grade>? GradeOf(decimal mark, GradeScale? scale)
        => HasLowestMarks(scale) ? scale!.Grades.First(grade => grade.Min is null || grade.Min <= mark).Code : null;
}
