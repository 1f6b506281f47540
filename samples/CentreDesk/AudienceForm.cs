using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Vietnamese;

namespace CentreDesk;

/// <summary>The form of the audience of a class: the total, and a row for each group. The last row is empty, for another group.</summary>
internal static class AudienceForm
{
    public static void Map(WebApplication app) => app.MapEdit<FactsPage>(
        "/courses/{code}/classes/{class}/audience", EditAsync, (route, _) => $"/courses/{route["code"]}#audience.{route["class"]}");

    public static string Total(TrainingClass one) => $"audience-total.{one.Code}";

    public static string Category(TrainingClass one, int row) => $"audience-category.{one.Code}.{row}";

    public static string Unit(TrainingClass one, int row) => $"audience-unit.{one.Code}.{row}";

    public static string Count(TrainingClass one, int row) => $"audience-count.{one.Code}.{row}";

    public static string Part(TrainingClass one, int row) => $"audience-part.{one.Code}.{row}";

    public static string NewCategory(TrainingClass one) => $"audience-new-category.{one.Code}";

    public static string NewCount(TrainingClass one) => $"audience-new-count.{one.Code}";

    /// <summary>What the form shows, by field. Rows count from 1.</summary>
    public static Dictionary<string, string> Show(TrainingDocument document, TrainingClass one)
    {
        CourseUnits units = new(document, one.FirstDay);
        Audience audience = one.Audience ?? new();
        Dictionary<string, string> shown = new() { [Total(one)] = TextOf(audience.Total) };
        for (int row = 1; row <= audience.Groups.Count + 1; row++)
        {
            AudienceGroup? group = audience.Groups.ElementAtOrDefault(row - 1);
            shown[Category(one, row)] = group?.Category?.Value ?? "";
            shown[Unit(one, row)] = units.TextOf(group?.Unit) ?? "";
            shown[Count(one, row)] = TextOf(group?.Count);
        }
        foreach ((int index, AudiencePart part) in audience.Including.Index())
            shown[Part(one, index + 1)] = TextOf(part.Count);
        return shown;
    }

    private static async Task<TrainingDocument> EditAsync(StoredCourse stored, Typed typed, RouteValueDictionary route, TrainingStore store)
    {
        if (stored.Course.Find((string?)route["class"]) is not { } edited)
        {
            typed.Refuse("facts", "Lớp này không còn nữa.", "This class is no longer there.");
            return stored.Document;
        }
        StoredCourse seen = await store.GetSeenAsync(stored, typed);
        TrainingClass shown = seen.Course.Classes.Find(edited.Code) ?? edited;
        Audience old = shown.Audience ?? new();
        Audience now = edited.Audience ?? new();
        (TrainingDocument document, Audience read) = Read(stored.Document, seen.Document, shown, typed);
        Audience merged = now with
        {
            Total = read.Total == old.Total ? now.Total : read.Total,
            Groups = ListMerge.Merge(old.Groups, now.Groups, read.Groups, group => (group.Category, group.Unit)),
            Including = ListMerge.Merge(old.Including, now.Including, read.Including, part => part.Name),
        };
        return typed.HasProblems ? stored.Document : VietnamUnits.FillIn(document.WithCourse(stored.Course.Code, course => course.WithClass(
            edited.Code, one => one with { Audience = merged == new Audience() ? null : merged })));
    }

    private static (TrainingDocument Document, Audience Audience) Read(
        TrainingDocument document, TrainingDocument seen, TrainingClass one, Typed typed)
    {
        Dictionary<string, string> shown = Show(seen, one);
        CourseUnits units = new(document, one.FirstDay);
        Audience old = one.Audience ?? new();
        List<AudienceGroup> groups = [];
        for (int row = 1; row <= old.Groups.Count + 1; row++)
        {
            AudienceGroup? group = old.Groups.ElementAtOrDefault(row - 1);
            Code<ParticipantCategory>? category
                = typed.Read<Code<ParticipantCategory>>(Category(one, row), "Không có đối tượng này.", "There's no such category.");
            Code<Unit>? unit = typed.IsAsShown(Unit(one, row), shown) ? group?.Unit : units.Read(typed, Unit(one, row));
            int? count = typed.ReadCount(Count(one, row));
            if (category is not null || unit is not null)
                groups.Add(new AudienceGroup(category, unit, count));
            else if (count is not null && typed[Unit(one, row)] is null)
                typed.Refuse(Category(one, row), "Chọn đối tượng hoặc ghi đơn vị.", "Choose a category or write a unit.");
        }
        (document, Code<ParticipantCategory>? added) = ReadNewCategory(document, one, typed);
        if (added is not null)
            groups.Add(new AudienceGroup(added, null, typed.ReadCount(NewCount(one))));
        return (document, new Audience
        {
            Total = typed.ReadCount(Total(one)),
            Groups = groups.ToValueList(),
            // A part whose number is taken out goes.
            Including = old.Including.Index().Select(part => (part.Item.Name, Count: typed.ReadCount(Part(one, part.Index + 1))))
                .Where(part => part.Count is not null).Select(part => new AudiencePart(part.Name, part.Count!.Value)).ToValueList(),
        });
    }

    private static (TrainingDocument Document, Code<ParticipantCategory>? Code) ReadNewCategory(
        TrainingDocument document, TrainingClass one, Typed typed)
    {
        if (typed[NewCategory(one)] is not { } name)
        {
            if (typed[NewCount(one)] is not null)
                typed.Refuse(NewCategory(one), "Ghi tên đối tượng.", "Write the category's name.");
            return (document, null);
        }
        if (!name.Any(char.IsLetterOrDigit))
        {
            typed.Refuse(NewCategory(one), "Tên đối tượng cần có chữ hoặc số.", "A category's name needs a letter or a digit.");
            return (document, null);
        }
        ParticipantCategory? known
            = document.Categories.FirstOrDefault(category => MatchKey.KeepingAccentsComparer.Equals(category.Name.ToString(), name));
        if (known is not null)
            return (document, known.Code);
        ParticipantCategory added = new()
        {
            Code = SessionForm.Free(document.Categories, Code<ParticipantCategory>.FromName(name)),
            Name = new LocalisedText(name),
        };
        return (document with { Categories = [.. document.Categories, added] }, added.Code);
    }

    private static string TextOf(int? count) => FormattableString.Invariant($"{count}");
}
