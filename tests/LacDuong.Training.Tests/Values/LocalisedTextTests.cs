using CsCheck;

namespace LacDuong.Training.Tests.Values;

public sealed class LocalisedTextTests
{
    private static readonly LanguageTag s_koho = new("kpm");

    // Tags that begin alike, and those beside them in ordinal order.
    private static readonly string[] s_near =
    [
        "vi", "vi-VN", "vi-Latn", "vi-Latn-VN", "vie", "vh", "vj", "vj-VN", "en", "en-GB", "en-GB-oed", "en-US", "eng", "kpm", "x-en", "en-x-vi",
    ];

    private static readonly Gen<string[]> s_tags
        = Gen.Select(Gen.Shuffle(s_near), Gen.Int[1, s_near.Length]).Select((tags, count) => tags[..count]);

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
        Assert.Equal("a", text.Get(LanguageTag.Vietnamese));
        Assert.Equal("b", text.Get(new LanguageTag("en-GB")));
        Assert.Equal("b", text.Get(s_koho));
        Assert.Null(text.Find(LanguageTag.Vietnamese));
    }

    [Theory]
    [InlineData("en-GB-oed", "en-GB")]
    [InlineData("en-US", "en")]
    [InlineData("fr", "fr-CA")]
    [InlineData("zh", "zh-Hans-CN")]
    [InlineData("zh-Hant", "vi")]
    [InlineData("eng", "vi")]
    public void Else_it_is_in_a_variety_of_the_language_or_in_the_narrowest_that_it_is_a_variety_of(string language, string expected)
        => Assert.Equal(expected, TextIn(["vi", "en", "en-GB", "fr-CA", "fr-FR", "zh-Hans-CN"]).Get(new LanguageTag(language)));

    [Fact]
    public void The_text_of_a_reader_is_the_one_that_a_look_at_all_of_them_finds()
        => Gen.Select(s_tags, Gen.OneOf(s_near)).Sample((tags, reader) =>
        {
            LocalisedText text = TextIn(tags);
            LanguageTag language = new(reader);
            string expected = text.Find(language)
                ?? text.Where(entry => entry.Key.IsOf(language)).Select(entry => entry.Value).FirstOrDefault()
                ?? text.Where(entry => language.IsOf(entry.Key)).Select(entry => entry.Value).MaxBy(value => value.Length)
                ?? text.First().Value;

            Assert.Equal(expected, text.Get(language));
            Assert.Equal(tags.Contains(reader) ? reader : null, text.Find(language));
        }, iter: 1000);

    [Fact]
    public void The_order_is_the_same_in_whatever_order_and_however_many_were_given()
        => s_tags.Sample(tags =>
        {
            string[] ordered = [.. tags.OrderBy(tag => tag != "vi").ThenBy(tag => tag, StringComparer.Ordinal)];

            Assert.Equal(ordered, TextIn(tags).Select(entry => entry.Key.Value));
            LocalisedText grown = tags[1..].Aggregate(TextIn(tags[..1]), (text, tag) => text.With(new LanguageTag(tag), tag));
            Assert.Equal(ordered, grown.Select(entry => entry.Key.Value));
            Assert.Throws<ArgumentException>(() => TextIn([.. tags, tags[0]]));
        }, iter: 1000);

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

    // Each text is its language's tag.
    private static LocalisedText TextIn(IEnumerable<string> tags)
        => new(tags.Select(tag => KeyValuePair.Create(new LanguageTag(tag), tag)));
}
