using LacDuong.Training.Json;
using LacDuong.Training.Tests.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

/// <summary>
/// Faults that people reported to comparable projects, each as a small document: <c>Fixtures/reported/README.md</c> says where, and what is
/// right.
/// </summary>
public class ReportedCaseTests
{
    private const string First = "/courses/0/classes/0";

    private static readonly Dictionary<string, string[]> s_findings = new(StringComparer.Ordinal)
    {
        ["opening-in-the-wrong-year"] = [$"LDT4021 {First}/timetable/sessions/0/date", $"LDT4021 {First}/timetable/sessions/4/date"],
        ["joint-session-names-a-lecturer-twice"] = ["LDT4022 /courses/1/classes/0/timetable/sessions/0/lecturers/2"],
        ["eth-for-d"] = [$"LDT2007 {First}/learners/1"],
        ["names-typed-differently"] = ["LDT2010 /courses/0/classes/4/learners"],
        ["three-clashes-that-look-alike"] =
        [
            "LDT4004 /courses/1/classes/0/timetable/sessions/0", "LDT5012 /courses/2", "LDT4004 /courses/2/classes/0/timetable/sessions/0",
        ],
        ["cancelled-session"] = [],
        ["online-room"] = [],
        ["year-of-birth-only"] = [],
        ["one-certificate-number-twice"] = [$"LDT6011 {First}/learners/1/certificate"],
        ["more-certificates-than-completed"] = [$"LDT6003 {First}/results/certificates"],
        ["impossible-birth-dates"] = [.. Enumerable.Range(0, 3).Select(i => $"LDT2013 {First}/learners/{i}/birthDate")],
        ["one-code-two-birth-dates"] = ["LDT2010 /courses/0/classes/1/learners"],
        ["course-entered-twice"] = ["LDT5012 /courses/1"],
        ["stated-days-over-a-holiday"] = [],
        ["old-unit-code-after-the-reform"] = [],
        ["parent-of-800-validities"] = [.. Enumerable.Range(800, 800).Select(i => $"LDT1004 /units/{i}")],
        ["discussion-groups-at-once"] = [],
        ["eth-hides-a-clash"] = ["LDT4006 /courses/1/classes/0/timetable/sessions/0"],
        ["stated-days-of-two-classes"] = ["LDT5004 /courses/0/stated/days"],
        ["codes-start-again-in-each-class"] = ["LDT2010 /courses/0/classes/1/learners"],
    };

    public static TheoryData<string> Names => [.. s_findings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reported_case_has_these_findings(string name) => Assert.Equal(s_findings[name], FindingsOf(Read(name)).Select(Shown));

    [Fact]
    public void Every_case_has_a_test()
        => Assert.Equal(
            Directory.GetFiles(Fixtures.PathOfRepository("tests/LacDuong.Training.Tests/Fixtures/reported"), "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            s_findings.Keys.Append("lone-surrogate").Order(StringComparer.Ordinal));

    [Fact]
    public void A_lone_surrogate_is_refused_at_its_place()
    {
        TrainingFormatException error = Assert.Throws<TrainingFormatException>(() => Read("lone-surrogate"));

        Assert.Equal(("/courses/0/title/vi", 1, 72), (error.Path.ToString(), error.Line, error.Column));
    }

    [Fact]
    public void A_year_of_birth_is_written_as_the_year()
        => Assert.Contains("\"birthDate\":\"1985\"", TrainingJson.Write(Read("year-of-birth-only")), StringComparison.Ordinal);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void No_two_clashes_say_the_same(string language)
    {
        IReadOnlyList<Finding> findings = FindingsOf(Read("three-clashes-that-look-alike"));

        Assert.Equal(findings.Count, findings.Select(finding => finding.Describe(language)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_message_on_stated_days_names_the_days_of_both_classes()
    {
        string message = FindingsOf(Read("stated-days-of-two-classes")).Single().Describe("en");

        Assert.Contains("3 days", message, StringComparison.Ordinal);
        Assert.Contains("2 days", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_that_start_again_are_one_finding_with_the_codes()
        => Assert.Contains(
            FindingsOf(Read("codes-start-again-in-each-class")).Single().Arguments,
            argument => argument is IEnumerable<Code<Learner>> codes
                && codes.Select(code => code.Value).SequenceEqual(["hv-001", "hv-002", "hv-003"]));

    private static TrainingDocument Read(string name) => TrainingJson.Parse(Fixtures.Read($"reported/{name}.json"));

    private static IReadOnlyList<Finding> FindingsOf(TrainingDocument document) => TrainingValidator.Default.Validate(document).Findings;

    private static string Shown(Finding finding) => $"{finding.Rule.Code} {finding.Path}";
}
