using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;

namespace CentreDesk;

/// <summary>The form of the units that organise a course, a row each. The last row is empty, for another unit.</summary>
internal static class PartnerForm
{
    public static void Map(WebApplication app)
        => app.MapEdit<FactsPage>("/courses/{code}/organisers", EditAsync, (route, _) => $"/courses/{route["code"]}#organisers");

    public static string Unit(int row) => $"organiser-unit.{row}";

    public static string Role(int row) => $"organiser-role.{row}";

    /// <summary>What the form shows, by field. Rows count from 1.</summary>
    public static Dictionary<string, string> Show(StoredCourse stored)
    {
        CourseUnits units = CourseUnits.Of(stored.Document);
        Dictionary<string, string> shown = [];
        for (int row = 1; row <= stored.Course.Organisers.Count + 1; row++)
        {
            Organiser? organiser = stored.Course.Organisers.ElementAtOrDefault(row - 1);
            shown[Unit(row)] = units.TextOf(organiser?.Unit) ?? "";
            shown[Role(row)] = organiser?.Role.ToWord() ?? "";
        }
        return shown;
    }

    private static async Task<TrainingDocument> EditAsync(StoredCourse stored, Typed typed, RouteValueDictionary route, TrainingStore store)
    {
        StoredCourse seen = await store.GetSeenAsync(stored, typed);
        Dictionary<string, string> shown = Show(seen);
        CourseUnits units = CourseUnits.Of(stored.Document);
        List<Organiser> organisers = [];
        for (int row = 1; row <= seen.Course.Organisers.Count + 1; row++)
        {
            Organiser? old = seen.Course.Organisers.ElementAtOrDefault(row - 1);
            bool hasRole = WireWords.TryParse(typed[Role(row)], out OrganiserRole role);
            Code<Unit>? unit = typed.IsAsShown(Unit(row), shown) ? old?.Unit : units.Read(typed, Unit(row));
            if (unit is null)
            {
                // A unit whose name is taken out goes, with its role.
                if (old is null && hasRole && typed[Unit(row)] is null)
                    typed.Refuse(Unit(row), "Ghi tên đơn vị.", "Write the unit's name.");
            }
            else if (hasRole)
                organisers.Add(new Organiser(unit, role));
            else
                typed.Refuse(Role(row), "Chọn vai trò của đơn vị.", "Choose the unit's role.");
        }
        ValueList<Organiser> merged
            = ListMerge.Merge(seen.Course.Organisers, stored.Course.Organisers, organisers.ToValueList(), organiser => organiser);
        return typed.HasProblems ? stored.Document
            : VietnamUnits.FillIn(stored.Document.WithCourse(stored.Course.Code, course => course with { Organisers = merged }));
    }
}
