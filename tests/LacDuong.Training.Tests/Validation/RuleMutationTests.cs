using LacDuong.Training.Validation;
using Xunit.Sdk;

namespace LacDuong.Training.Tests.Validation;

/// <summary>Whether the tests would notice that a rule is not there: each must have a case of its own that fails without it.</summary>
public sealed class RuleMutationTests
{
    public static TheoryData<string> Codes => [.. TrainingRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Without_a_rule_every_case_of_it_fails(string code)
    {
        TrainingValidator without = new(ValidationPolicy.Default.Without(TrainingRules.Get(code)));
        RuleCase[] cases = [.. AllRuleCases.Items.Where(item => item.Rule == code)];
        Assert.NotEmpty(cases);
        Assert.All(cases, item =>
        {
            item.AssertBroken(TrainingValidator.Default);
            Assert.ThrowsAny<XunitException>(() => item.AssertBroken(without));
        });
    }
}
