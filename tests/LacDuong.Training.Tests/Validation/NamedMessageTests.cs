using System.Text.Json.Nodes;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

/// <summary>A reader knows people, topics and rooms by their names; a message gives a code only for what has none, or if the code is what's wrong.</summary>
public sealed class NamedMessageTests
{
    private const string Mark = "zq-";

    private static readonly HashSet<Rule> s_onCodes =
    [
        TrainingRules.UnitsShareCode, TrainingRules.CategoriesShareCode, TrainingRules.LearnersShareCode, TrainingRules.CataloguesShareCode,
        TrainingRules.TopicsShareCode, TrainingRules.LecturersOrRoomsShareCode, TrainingRules.CoursesShareCode,
    ];

    public static TheoryData<string> Names
        => [.. AllRuleCases.Items.Where(item => !s_onCodes.Contains(TrainingRules.Get(item.Rule))).Select(item => item.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_gives_no_code_of_what_has_a_name(string name)
    {
        RuleCase item = AllRuleCases.Items.Single(other => other.ToString() == name);
        TrainingDocument document = WithMarkedCodes(item.Broken);
        List<Finding> findings = [.. TrainingValidator.Default.Validate(document).Findings.Where(finding => finding.Rule.Code == item.Rule)];
        Assert.NotEmpty(findings);
        foreach (Finding finding in findings)
        {
            Assert.DoesNotContain(Mark, finding.Describe("vi"), StringComparison.Ordinal);
            Assert.DoesNotContain(Mark, finding.Describe("en"), StringComparison.Ordinal);
        }
    }

    // The same document, but each code of something that has a name, a title or an activity begins with the mark, wherever it stands;
    // a reference to a topic that is not there has no name.
    private static TrainingDocument WithMarkedCodes(TrainingDocument document)
    {
        JsonNode root = JsonNode.Parse(TrainingJson.Write(document))!;
        HashSet<string> named = [.. CodesOfNamed(root)];
        HashSet<string> topics =
            [.. document.Catalogues.DistinctBy(catalogue => catalogue.Code).SelectMany(catalogue => catalogue.Topics.Select(topic => $"{catalogue.Code}/{topic.Code}"))];
        foreach ((JsonValue node, string member) in WireLeaves.Of(root))
        {
            if (WireLeaves.KindOf(node, member) is "code" && named.Contains(node.GetValue<string>()))
                node.ReplaceWith($"{Mark}{node}");
            else if (WireLeaves.KindOf(node, member) is "reference" && topics.Contains(node.GetValue<string>()))
                node.ReplaceWith($"{Mark}{node.ToString().Replace("/", $"/{Mark}", StringComparison.Ordinal)}");
        }
        return TrainingJson.Parse(root.ToJsonString());
    }

    private static IEnumerable<string> CodesOfNamed(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(CodesOfNamed),
        JsonObject members when members["code"] is { } code && (members["name"] ?? members["title"] ?? members["activity"]) is not null
            => members.SelectMany(member => CodesOfNamed(member.Value)).Prepend(code.GetValue<string>()),
        JsonObject members => members.SelectMany(member => CodesOfNamed(member.Value)),
        _ => [],
    };
}
