using System.ComponentModel;
using System.Text.Json;

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
    public void A_parameter_takes_a_word_and_no_number(string? text, bool isWord)
        => Assert.Equal(isWord, WireWord<DayPart>.TryParse(text, null, out _));

    [Fact]
    public void A_parameter_is_the_value_that_it_names()
    {
        DayPart part = WireWord<DayPart>.Parse("afternoon");

        Assert.Equal(DayPart.Afternoon, part);
        Assert.Equal("afternoon", new WireWord<DayPart>(part).ToString());
    }

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

    [Fact]
    public void A_word_in_a_message_is_that_of_the_enumeration()
    {
        Assert.Equal("\"evening\"", JsonSerializer.Serialize(new WireWord<DayPart>(DayPart.Evening)));
        Assert.Equal(DayPart.Evening, JsonSerializer.Deserialize<WireWord<DayPart>>("\"evening\"").Value);
    }
}
