using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

/// <summary>A rule of a host's own that does what a test says.</summary>
internal sealed class HostRule(Rule rule, Action<RuleContext> check) : ITrainingRule
{
    public static RuleTexts Texts { get; } = new()
    {
        Title = new("Lớp không có địa điểm", "Class without a venue"),
        Message = new("Lớp {0} chưa có địa điểm ({1}).", "On {1}, class {0} has no venue."),
        Explanation = new("Mỗi lớp phải có địa điểm.", "Every class has a venue."),
        Remedy = new("Ghi địa điểm.", "Write the venue."),
    };

    public Rule Rule { get; } = rule;

    public static HostRule Of(string code, Action<RuleContext> check, Severity severity = Severity.Warning) => new(new Rule(code, severity, Texts), check);

    public void Check(RuleContext context) => check(context);
}
