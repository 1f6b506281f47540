using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>The findings of one rule that the list leaves out, since they are too many.</summary>
internal sealed record LeftOutFindings(string Rule, Severity Severity, int Count)
{
    public static LeftOutFindings[] Of(ValidationReport report, ValidationPolicy policy)
        => [.. report.LeftOut.Select(rule => new LeftOutFindings(rule.Key.Code, policy.SeverityOf(rule.Key)!.Value, rule.Value))];

    /// <summary>One more entry for them, since every output can show entries.</summary>
    public ReportEntry ToEntry(string language)
        => new() { Severity = Severity, Rule = Rule, Path = "", Message = Texts.LeftOut(language, Count) };
}
