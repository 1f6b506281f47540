using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

public sealed class WordsTests
{
    [Theory]
    [InlineData(DayPart.Afternoon, "chiều", "afternoon")]
    public void A_half_day_has_a_word(DayPart part, string vietnamese, string english)
        => Assert.Equal((vietnamese, english), (part.Describe(LanguageTag.Vietnamese), part.Describe("en-GB")));

    [Fact]
    public void Every_value_of_the_format_s_enumerations_has_a_word_in_both_languages()
    {
        AssertWords<DayPart>();
        AssertWords<UnitLevel>();
        AssertWords<UnitSector>();
        AssertWords<OrganiserRole>();
        AssertWords<AssessmentKind>();
    }

    [Fact]
    public void The_kind_of_an_activity_has_a_word()
        => Assert.Equal("bế giảng", new TrainingActivity.Closing().Describe("vi"));

    [Theory]
    [InlineData("59", "59", "59")]
    [InlineData("7.5", "7,5", "7.5")]
    [InlineData("~1200", "khoảng 1.200", "about 1,200")]
    [InlineData("<100", "gần 100", "nearly 100")]
    [InlineData(">200", "hơn 200", "more than 200")]
    [InlineData("3800..4000", "từ 3.800 đến 4.000", "3,800 to 4,000")]
    public void A_figure_is_said_with_the_numbers_of_the_language(string figure, string vietnamese, string english)
        => Assert.Equal((vietnamese, english), (Figure.Parse(figure).Describe("vi"), Figure.Parse(figure).Describe("en")));

    [Theory]
    [InlineData("92.5", "92,5 %", "92.5%")]
    [InlineData("~90", "khoảng 90 %", "about 90%")]
    public void A_share_is_in_percent(string figure, string vietnamese, string english)
        => Assert.Equal((vietnamese, english), (Figure.Parse(figure).DescribeShare("vi"), Figure.Parse(figure).DescribeShare("en")));

    [Fact]
    public void What_is_not_of_the_format_has_no_word() => Assert.Throws<ArgumentException>(() => DateTimeKind.Utc.Describe("vi"));

    private static void AssertWords<T>()
        where T : struct, Enum
        => Assert.All(Enum.GetValues<T>(), value => Assert.NotEqual(value.Describe("vi"), value.Describe("en")));
}
