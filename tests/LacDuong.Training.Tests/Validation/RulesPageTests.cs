using System.Text;
using LacDuong.Training.Json;
using LacDuong.Training.Tests.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

public sealed class RulesPageTests
{
    private static readonly (char Digit, string Subject)[] s_subjects =
    [
        ('1', "Units and reorganisations"),
        ('2', "Participants"),
        ('3', "Topics"),
        ('4', "Timetables"),
        ('5', "Courses and classes"),
        ('6', "Grades and results"),
        ('7', "Languages"),
    ];

    /// <summary>With the variable UPDATE_DOCS set, the page is written instead of compared.</summary>
    [Fact]
    public void The_rules_page_shows_the_catalogue_and_for_each_rule_a_case_that_breaks_it()
    {
        string path = Fixtures.PathOfRepository("docs/rules.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") is not null)
            File.WriteAllText(path, Page());
        else
            Assert.Equal(Page(), File.ReadAllText(path));
    }

    private static string Page()
    {
        StringBuilder page = new(
            """
            # The validation rules, edition 1

            What `TrainingValidator` finds in a training document. A finding has the code of its rule, a severity, a JSON Pointer to the place in the
            written document, pointers to what else has a part in it, and a message in Vietnamese or English. Codes never change their meaning. Where several things
            share a code, «later» is later in the document. A `ValidationPolicy` sets the severity of a rule or turns it off; the presets `Draft` (being written)
            and `Final` (to be sent to others) are given where they differ.

            This page is made from `TrainingRules` and from the cases of the tests.


            """);
        page.Append("| code | name in `TrainingRules` | finds | default | draft | final |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (Rule rule in TrainingRules.All)
        {
            page.Append($"| [{rule}](#{rule.Code.ToLowerInvariant()}) | `{NameOf(rule)}` | {rule.GetTitle("en")} | {Word(ValidationPolicy.Default, rule)} ")
                .Append($"| {Word(ValidationPolicy.Draft, rule)} | {Word(ValidationPolicy.Final, rule)} |\n");
        }
        foreach ((char digit, string subject) in s_subjects)
        {
            page.Append($"\n## {subject}\n");
            foreach (Rule rule in TrainingRules.All.Where(rule => rule.Code[3] == digit))
                Append(page, rule);
        }
        return page.ToString();
    }

    private static void Append(StringBuilder page, Rule rule)
    {
        RuleCase example = AllRuleCases.Items.First(item => item.Rule == rule.Code);
        Finding finding = TrainingValidator.Default.Validate(example.Broken).Findings.First(found => found.Rule == rule && found.Path.ToString() == example.Path);
        page.Append($"\n### {rule}\n\n**{rule.GetTitle("en")}.** {rule.GetExplanation("en")}\n\n")
            .Append($"Breaks it, at `{(finding.Path.Depth == 0 ? "(document)" : finding.Path)}`:\n\n```json\n{JsonLayout.Of(TrainingJson.Write(example.Broken))}\n```\n\n")
            .Append($"> {finding.Describe("en")}\n\nTo mend it: {rule.GetRemedy("en")}\n");
    }

    private static string NameOf(Rule rule)
        => typeof(TrainingRules).GetProperties().Single(property => ReferenceEquals(property.GetValue(null), rule)).Name;

    private static string Word(ValidationPolicy policy, Rule rule) => policy.SeverityOf(rule)?.ToString().ToLowerInvariant() ?? "off";
}
