using System.ComponentModel;

namespace LacDuong.Training.Tests.Format;

public sealed class WireWordTests
{
    [Theory]
    [InlineData("morning", true)]
    [InlineData("Morning", false)]
    [InlineData("0", false)]
    [InlineData("7", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_word_is_read_and_no_number(string? text, bool isWord)
        => Assert.Equal(isWord, WireWords.TryParse(text, out DayPart _));

    [Fact]
    public void Every_value_has_a_word_that_is_read_back()
        => Assert.All(Enum.GetValues<UnitSector>(), sector => Assert.Equal(sector, WireWords.Parse<UnitSector>(sector.ToWord())));

    [Fact]
    public void An_unknown_word_is_refused_with_those_that_there_are()
        => Assert.Contains("morning, afternoon, evening", Assert.Throws<FormatException>(() => WireWords.Parse<DayPart>("noon")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_type_converter_takes_words_alone()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(UnitLevel));

        Assert.Equal(UnitLevel.Commune, converter.ConvertFromInvariantString("commune"));
        Assert.Equal("commune", converter.ConvertToInvariantString(UnitLevel.Commune));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("3"));
    }
}
