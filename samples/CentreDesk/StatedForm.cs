using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Wording;

namespace CentreDesk;

/// <summary>The form of the figures that a centre published of its course.</summary>
internal static class StatedForm
{
    private static readonly StatedField[] s_fields =
    [
        new("days", "Ngày", "Days", ["ngay", "day", "days"], false, old => old.Days, (old, figure) => old with { Days = figure }),
        new("halfDays", "Buổi", "Half-days", ["buoi", "buoi hoc", "half-day", "half-days", "half day", "half days"], true,
            old => old.HalfDays, (old, figure) => old with { HalfDays = figure }),
        new("periods", "Tiết", "Periods", ["tiet", "tiet hoc", "period", "periods"], false,
            old => old.Periods, (old, figure) => old with { Periods = figure }),
        new("topics", "Chuyên đề", "Topics", ["chuyen de", "topic", "topics"], true,
            old => old.Topics, (old, figure) => old with { Topics = figure }),
        new("classes", "Lớp", "Classes", ["lop", "lop hoc", "class", "classes"], true,
            old => old.Classes, (old, figure) => old with { Classes = figure }),
        new("learners", "Học viên", "Learners",
            ["hoc vien", "nguoi", "dong chi", "can bo", "dai bieu", "learner", "learners", "people"], true,
            old => old.Learners, (old, figure) => old with { Learners = figure }),
        new("units", "Đơn vị", "Units", ["don vi", "unit", "units"], true,
            old => old.Units, (old, figure) => old with { Units = figure }),
    ];

    public static void Map(WebApplication app)
        => app.MapEdit<FactsPage>("/courses/{code}/stated", EditAsync, (route, _) => $"/courses/{route["code"]}#stated");

    /// <summary>The field of a figure that has this name in the wire format.</summary>
    public static string Name(string member) => $"stated-{member}";

    /// <summary>The name and the label of each field.</summary>
    public static IEnumerable<(string Name, string Label)> Fields(Reader reader)
        => s_fields.Select(field => (field.Field, reader.Say(field.Vietnamese, field.English)));

    /// <summary>What the form shows, by field.</summary>
    public static Dictionary<string, string> Show(Course course, Reader reader)
        => s_fields.ToDictionary(
            field => field.Field,
            field => course.Stated is { } stated && field.Get(stated) is { } figure ? figure.Describe(reader.Language) : "");

    private static async Task<TrainingDocument> EditAsync(StoredCourse stored, Typed typed, RouteValueDictionary route, TrainingStore store)
    {
        StoredCourse seen = await store.GetSeenAsync(stored, typed);
        Dictionary<string, string> shown = Show(seen.Course, typed.Reader);
        StatedFigures none = new();
        StatedFigures stated = stored.Course.Stated ?? none;
        foreach (StatedField field in s_fields.Where(field => !typed.IsAsShown(field.Field, shown)))
            stated = field.Set(stated, typed.ReadFigure(field.Field, field.Counted, field.IsWhole));
        return stored.Document.WithCourse(stored.Course.Code, course => course with { Stated = stated == none ? null : stated });
    }

    private sealed record StatedField(
        string Member,
        string Vietnamese,
        string English,
        string[] Counted,
        bool IsWhole,
        Func<StatedFigures, Figure?> Get,
        Func<StatedFigures, Figure?, StatedFigures> Set)
    {
        public string Field => Name(Member);
    }
}
