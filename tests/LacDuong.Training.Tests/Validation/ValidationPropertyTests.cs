using LacDuong.Training.Tests.Generators;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

public sealed class ValidationPropertyTests
{
    [Fact]
    public void Whatever_can_be_constructed_is_validated_and_its_findings_can_be_read()
        => AnyDocument.Document.Sample(
            document => { AssertReadable(document); },
            iter: 300);

    [Fact]
    public void What_fitted_together_until_it_was_changed_is_validated_and_its_findings_can_be_read()
    {
        HashSet<Rule> found = [];
        (int read, int refused) = (0, 0);
        MutatedDocument.Any.Sample(
            document =>
            {
                if (document is null)
                {
                    refused++;
                    return;
                }
                read++;
                found.UnionWith(AssertReadable(document));
            },
            iter: 1500,
            threads: 1);
        Assert.True(read > refused, $"Only {read} documents could be read, and {refused} could not.");
        Assert.True(found.Count > TrainingRules.All.Count / 2, $"The documents broke only {found.Count} rules.");
    }

    [Fact]
    public void A_document_is_found_the_same_with_each_time()
        => AnyDocument.Document.Sample(
            document => Assert.Equal(Lines(document), Lines(document)),
            iter: 100);

    private static IEnumerable<Rule> AssertReadable(TrainingDocument document)
    {
        IReadOnlyList<Finding> findings = TrainingValidator.Default.Validate(document).Findings;
        foreach (Finding finding in findings)
        {
            Assert.NotEmpty(finding.Describe("vi"));
            Assert.NotEmpty(finding.Describe("en"));
        }
        return findings.Select(finding => finding.Rule);
    }

    private static IEnumerable<string> Lines(TrainingDocument document)
        => TrainingValidator.Default.Validate(document).Findings.Select(finding => $"{finding} {string.Join(' ', finding.Related)} {finding.Describe("vi")}");
}
