using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class ValidationPolicyTests
{
    // Document without courses' classes: LDT5007, an info.
    private static readonly TrainingDocument s_withoutClasses = InCourse(course => course with { Classes = [] });

    [Theory]
    [InlineData("Info", "LDT2006 LDT4007 LDT4008 LDT4010 LDT5003 LDT5004 LDT5005 LDT5006")]
    [InlineData("off", "LDT4018 LDT5007 LDT7001")]
    public void A_draft_is_quiet_about_what_is_not_there_yet(string severity, string codes) => AssertSeverities(ValidationPolicy.Draft, severity, codes);

    [Theory]
    [InlineData("Error", "LDT2006 LDT2009 LDT2010 LDT4008 LDT4013 LDT5003 LDT6002 LDT6005")]
    [InlineData("Warning", "LDT4018 LDT5004 LDT5005 LDT5006 LDT5007 LDT5009 LDT5010 LDT5011 LDT7001")]
    public void A_final_document_is_held_to_more(string severity, string codes) => AssertSeverities(ValidationPolicy.Final, severity, codes);

    [Fact]
    public void The_presets_change_no_other_rule()
    {
        string[] changed = ["LDT2006", "LDT2009", "LDT2010", "LDT4007", "LDT4008", "LDT4010", "LDT4013", "LDT4018", "LDT5003", "LDT5004", "LDT5005", "LDT5006", "LDT5007", "LDT5009", "LDT5010", "LDT5011", "LDT6002", "LDT6005", "LDT7001"];
        foreach (Rule rule in TrainingRules.All.Where(rule => !changed.Contains(rule.Code)))
        {
            Assert.Equal(rule.DefaultSeverity, ValidationPolicy.Draft.SeverityOf(rule));
            Assert.Equal(rule.DefaultSeverity, ValidationPolicy.Final.SeverityOf(rule));
        }
    }

    [Fact]
    public void By_default_every_rule_has_its_own_severity()
        => Assert.All(TrainingRules.All, rule => Assert.Equal(rule.DefaultSeverity, ValidationPolicy.Default.SeverityOf(rule)));

    [Fact]
    public void A_finding_has_the_severity_of_the_policy()
    {
        Finding finding = Assert.Single(new TrainingValidator(ValidationPolicy.Default.With(TrainingRules.CourseHasNoClass, Severity.Error)).Validate(s_withoutClasses).Findings);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void A_rule_that_is_off_finds_nothing()
        => Assert.Empty(new TrainingValidator(ValidationPolicy.Default.Without(TrainingRules.CourseHasNoClass)).Validate(s_withoutClasses).Findings);

    [Fact]
    public void A_rule_that_was_off_is_on_again_with_a_severity()
        => Assert.Single(new TrainingValidator(ValidationPolicy.Draft.With(TrainingRules.CourseHasNoClass, Severity.Info)).Validate(s_withoutClasses).Findings);

    [Fact]
    public void A_change_leaves_the_policy_it_came_from_as_it_is()
    {
        ValidationPolicy.Default.Without(TrainingRules.CourseHasNoClass);
        Assert.Equal(Severity.Info, ValidationPolicy.Default.SeverityOf(TrainingRules.CourseHasNoClass));
    }

    [Fact]
    public void A_severity_that_there_is_not_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ValidationPolicy.Default.With(TrainingRules.CourseHasNoClass, (Severity)3));

    private static void AssertSeverities(ValidationPolicy policy, string severity, string codes)
        => Assert.All(codes.Split(' '), code => Assert.Equal(severity, policy.SeverityOf(TrainingRules.Get(code))?.ToString() ?? "off"));
}
