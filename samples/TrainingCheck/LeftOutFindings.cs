using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>The findings of one rule that are not listed, since there are too many.</summary>
internal sealed record LeftOutFindings(string Rule, Severity Severity, int Count)
{
    public static LeftOutFindings[] Of(ValidationReport report, ValidationPolicy policy)
        => [.. report.LeftOut.Select(rule => new LeftOutFindings(rule.Key.Code, policy.SeverityOf(rule.Key)!.Value, rule.Value))];

    /// <summary>They are written as one more entry, so that every output has a place for them.</summary>
    public ReportEntry ToEntry(string language)
        => new() { Severity = Severity, Rule = Rule, Path = "", Message = Texts.LeftOut(language, Count) };
}
