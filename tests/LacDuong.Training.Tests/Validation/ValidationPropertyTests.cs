using CsCheck;
using LacDuong.Training.Tests.Generators;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

public sealed class ValidationPropertyTests
{
    [Fact]
    public void Whatever_can_be_constructed_is_validated_and_its_findings_can_be_read()
        => AnyDocument.Document.Sample(
            document =>
            {
                foreach (Finding finding in TrainingValidator.Default.Validate(document).Findings)
                {
                    Assert.NotEmpty(finding.Message("vi"));
                    Assert.NotEmpty(finding.Message("en"));
                }
            },
            iter: 300);

    [Fact]
    public void A_document_is_found_the_same_with_each_time()
        => AnyDocument.Document.Sample(
            document => Assert.Equal(Lines(document), Lines(document)),
            iter: 100);

    private static IEnumerable<string> Lines(TrainingDocument document)
        => TrainingValidator.Default.Validate(document).Findings.Select(finding => $"{finding} {string.Join(' ', finding.RelatedPaths)} {finding.Message("vi")}");
}
