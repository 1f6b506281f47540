using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using LacDuong.Training.Wording;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

/// <summary>Languages that a host adds.</summary>
public sealed class MessageLanguageTests
{
    private static readonly LanguageTag s_french = new("fr");

    private static readonly TrainingDocument s_withoutClasses = InCourse(course => course with { Title = new("Khoá 1", "Course 1"), Classes = [] });

    // Every text marked, so that none of another language can pass for it.
    private static readonly LanguageTag s_marked = Add("fr-x-marked", English().ToDictionary(text => text.Key, text => $"fr {text.Value}"));

    [Fact]
    public void It_gives_every_text_of_a_rule()
        => Assert.All(TrainingRules.All, rule => Assert.Equal(
            [$"fr {rule.GetTitle("en")}", $"fr {rule.GetExplanation("en")}", $"fr {rule.GetRemedy("en")}"],
            [rule.GetTitle(s_marked), rule.GetExplanation(s_marked), rule.GetRemedy(s_marked)]));

    [Fact]
    public void It_gives_the_messages_of_findings_and_reports()
    {
        Dictionary<string, string> texts = English();
        texts["LDT5007.message"] = "Le cours « {0} » n’a pas de classe.";
        LanguageTag french = Add("fr-x-course", texts);
        ValidationReport report = TrainingValidator.Default.Validate(s_withoutClasses);
        Assert.Equal("Le cours « Khoá 1 » n’a pas de classe.", report.Findings[0].Describe(french));
        Assert.Equal("info LDT5007 /courses/0: Le cours « Khoá 1 » n’a pas de classe.\n", report.Describe(french));
        Assert.Contains("\"message\":\"Le cours « Khoá 1 » n’a pas de classe.\"", TrainingJson.Write(report, french), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_dates_are_worded_as_the_host_says()
    {
        TrainingDocument late = InClass(item => item with
        {
            Dates = Dates("2022-05-25"),
            Timetable = Timetable(Session("b-1", "2022-05-26", new TrainingActivity.Assessment())),
        });
        Finding finding = TrainingValidator.Default.Validate(late).Findings.First(found => found.Rule.Code == "LDT4001");
        Assert.Equal(finding.Describe("en"), finding.Describe(Add("fr-x-english", English(), DateWording.English)));
        Assert.NotEqual(finding.Describe("en"), finding.Describe(Add("fr-x-plain", English())));
    }

    [Fact]
    public void It_says_why_a_text_cannot_be_read()
    {
        Assert.False(TrainingJson.TryParse("[]", out _, out TrainingFormatException? error));
        Assert.StartsWith("fr ", error.Describe(s_marked), StringComparison.Ordinal);
        Assert.Equal(error.Describe(s_marked), ReportEntry.Create(error, s_marked).Message);
    }

    [Fact]
    public void A_host_s_rule_that_lacks_it_speaks_its_first_language()
    {
        Rule rule = HostCheck.CreateRule("KCG1", remedy: new LocalisedText("Ghi địa điểm.", "Write the venue.").With(s_french, "Écrire le lieu."));
        Assert.Equal(("Lớp không có địa điểm", "Écrire le lieu."), (rule.GetTitle(s_marked), rule.GetRemedy(s_marked)));
    }

    [Fact]
    public void The_texts_of_one_language_make_another_wording_of_it()
        => Assert.Equal(
            TrainingValidator.Default.Validate(s_withoutClasses).Describe("en"),
            TrainingValidator.Default.Validate(s_withoutClasses).Describe(Add("en-x-same", English())));

    [Fact]
    public void What_is_missing_is_named()
    {
        Dictionary<string, string> texts = English();
        texts.Remove("LDT2001.remedy");
        texts.Remove("report.leftOut");
        AssertRefused(texts, "LDT2001.remedy, report.leftOut.");
    }

    [Fact]
    public void What_the_library_does_not_say_is_named()
    {
        Dictionary<string, string> texts = English();
        texts["LDT2001.tilte"] = "x";
        AssertRefused(texts, "LDT2001.tilte.");
    }

    [Theory]
    [InlineData("Le cours n’a pas de classe.")]
    [InlineData("{0} {1}")]
    [InlineData("{0} {1}{")]
    [InlineData(" ")]
    public void Another_placeholder_an_ill_formed_text_and_a_blank_one_are_refused(string text)
    {
        Dictionary<string, string> texts = English();
        texts["LDT5007.message"] = text;
        AssertRefused(texts, "");
    }

    [Fact]
    public void A_key_that_comes_twice_is_refused() => AssertRefused([.. English(), new("report.leftOut", "{0} {1}")], "report.leftOut");

    [Theory]
    [InlineData("vi", "vi")]
    [InlineData("vi-VN", "vi")]
    [InlineData("en-US", "en")]
    [InlineData("en", "en")]
    [InlineData("de", "vi")]
    [InlineData("vie", "vi")]
    [InlineData("fr-x-narrow", "fr-x-narrow")]
    [InlineData("fr-x-narrow-er", "fr-x-narrow")]
    public void A_reader_gets_the_nearest_language_that_there_is(string asked, string spoken)
    {
        Add("fr-x-narrow", English());

        Assert.Equal(spoken, MessageLanguage.Get(asked).Language.Value);
    }

    private static LanguageTag Add(LanguageTag tag, Dictionary<string, string> texts, DateWording? dates = null)
    {
        MessageLanguage.Add(new MessageLanguage(tag, texts) { Dates = dates ?? DateWording.Get(tag) });
        return tag;
    }

    private static void AssertRefused(IEnumerable<KeyValuePair<string, string>> texts, string named)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new MessageLanguage(s_french, texts));
        Assert.Equal("texts", refused.ParamName);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> English() => new(MessageLanguage.English.Texts);
}
