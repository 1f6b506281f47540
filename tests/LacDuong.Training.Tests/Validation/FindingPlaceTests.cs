using System.Text.Json;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

/// <summary>Where findings point in the document as it is written.</summary>
public sealed class FindingPlaceTests
{
    public static TheoryData<string> Names => [.. AllRuleCases.Items.Select(item => item.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_path_leads_to_what_is_written(string name)
    {
        (List<string> places, IReadOnlyList<Finding> findings) = Validate(name);
        Assert.All(findings.SelectMany(finding => finding.Related.Prepend(finding.Path)), path => Assert.Contains(path.ToString(), places));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_are_in_the_order_of_what_is_written(string name)
    {
        (List<string> places, IReadOnlyList<Finding> findings) = Validate(name);
        int[] order = [.. findings.Select(finding => places.IndexOf(finding.Path.ToString()))];
        Assert.Equal(order.Order(), order);
    }

    private static (List<string> Places, IReadOnlyList<Finding> Findings) Validate(string name)
    {
        TrainingDocument document = AllRuleCases.Items.Single(item => item.ToString() == name).Broken;
        List<string> places = [];
        using JsonDocument written = JsonDocument.Parse(TrainingJson.Write(document));
        AddPlaces(written.RootElement, "", places);
        return (places, TrainingValidator.Default.Validate(document).Findings);
    }

    // Every place, a parent before its parts, in the order of the text.
    private static void AddPlaces(JsonElement element, string pointer, List<string> places)
    {
        places.Add(pointer);
        if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
                AddPlaces(member.Value, $"{pointer}/{member.Name}", places);
        }
        else if (element.ValueKind is JsonValueKind.Array)
        {
            foreach ((int index, JsonElement item) in element.EnumerateArray().Index())
                AddPlaces(item, $"{pointer}/{index}", places);
        }
    }
}
