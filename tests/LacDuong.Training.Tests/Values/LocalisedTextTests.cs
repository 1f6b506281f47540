namespace LacDuong.Training.Tests.Values;

public sealed class LocalisedTextTests
{
    private static readonly LanguageTag s_koho = new("kpm");

    [Fact]
    public void Vietnamese_comes_first_then_the_tags_in_ordinal_order()
    {
        LocalisedText text = new([new(s_koho, "c"), new(LanguageTag.English, "b"), new(LanguageTag.Vietnamese, "a")]);
        Assert.Equal(["vi", "en", "kpm"], text.Select(entry => entry.Key.Value));
        Assert.Equal("a", text.ToString());
    }

    [Fact]
    public void Texts_are_equal_in_whatever_order_they_were_given()
    {
        LocalisedText one = new([new(LanguageTag.English, "b"), new(LanguageTag.Vietnamese, "a")]);
        Assert.Equal(new LocalisedText("a", "b"), one);
        Assert.Equal(new LocalisedText("a", "b").GetHashCode(), one.GetHashCode());
        Assert.NotEqual(new LocalisedText("a"), one);
    }

    [Fact]
    public void A_text_for_a_reader_is_the_nearest_there_is()
    {
        LocalisedText text = new([new(new LanguageTag("vi-VN"), "a"), new(LanguageTag.English, "b")]);
        Assert.Equal("a", text.In(LanguageTag.Vietnamese));
        Assert.Equal("b", text.In(new LanguageTag("en-GB")));
        Assert.Equal("b", text.In(s_koho));
        Assert.Null(text.Find(LanguageTag.Vietnamese));
    }

    [Fact]
    public void There_is_at_least_one_text_and_no_language_twice()
    {
        Assert.Throws<ArgumentException>(() => new LocalisedText([]));
        Assert.Throws<ArgumentException>(() => new LocalisedText([new(s_koho, "a"), new(new LanguageTag("KPM"), "b")]));
        Assert.False(LocalisedText.TryCreate([], out _));
        Assert.False(LocalisedText.TryCreate(null, out _));
        Assert.False(LocalisedText.TryCreate([new(s_koho, " ")], out _));
    }

    [Fact]
    public void Another_text_in_a_language_takes_the_place_of_the_one_there()
        => Assert.Equal(new LocalisedText("a", "c"), new LocalisedText("a", "b").With(LanguageTag.English, "c"));
}
