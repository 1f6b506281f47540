using LacDuong.Training.Validation;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Validation;

public sealed class TrainingRulesTests
{
    public static TheoryData<string> Codes => [.. TrainingRules.All.Select(rule => rule.Code)];

    [Fact]
    public void Rules_are_in_order_of_their_codes()
        => Assert.Equal(TrainingRules.All.Select(rule => rule.Code).Order(StringComparer.Ordinal).Distinct(), TrainingRules.All.Select(rule => rule.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_all_its_texts_in_both_languages(string code)
    {
        Rule rule = TrainingRules.Get(code);
        foreach (LanguageTag language in new[] { LanguageTag.Vietnamese, LanguageTag.English })
        {
            Assert.NotEmpty(rule.GetTitle(language));
            Assert.NotEmpty(rule.GetExplanation(language));
            Assert.NotEmpty(rule.GetRemedy(language));
            Assert.NotEmpty(MessageLanguage.Get(language)[$"{code}.message"]);
        }
    }

    [Fact]
    public void Every_text_of_a_rule_is_of_one_in_the_catalogue()
        => Assert.Equal(
            ["LDT0001", .. TrainingRules.All.Select(rule => rule.Code)],
            MessageLanguage.Vietnamese.Keys.Where(key => key.StartsWith("LDT", StringComparison.Ordinal)).Select(key => key.Split('.')[0])
                .Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_is_found_by_its_code(string code)
        => Assert.Equal((code, code), (TrainingRules.Find(code)!.Code, TrainingRules.Get(code).Code));

    [Fact]
    public void A_code_that_there_is_not_finds_nothing()
    {
        Assert.Null(TrainingRules.Find("LDT9999"));
        Assert.Throws<KeyNotFoundException>(() => TrainingRules.Get("LDT9999"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_case_that_breaks_it(string code) => Assert.Contains(AllRuleCases.Items, item => item.Rule == code);

    [Fact]
    public void A_rule_is_of_one_check() => Assert.Equal(TrainingRules.All, ValidationPolicy.Default.Rules);
}
