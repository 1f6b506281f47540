using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

public sealed class SeverityWordsTests
{
    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "info")]
    public void A_severity_has_one_word_in_every_language(Severity severity, string word) => Assert.Equal(word, severity.ToWord());

    [Fact]
    public void A_severity_that_there_is_not_has_none()
        => Assert.Throws<ArgumentOutOfRangeException>("value", () => ((Severity)3).ToWord());

    [Fact]
    public void An_entry_of_a_severity_that_there_is_not_cannot_be_made()
        => Assert.Throws<ArgumentOutOfRangeException>(
            nameof(ReportEntry.Severity), () => new ReportEntry { Severity = (Severity)3, Rule = "LDT5007", Path = "", Message = "" });
}
