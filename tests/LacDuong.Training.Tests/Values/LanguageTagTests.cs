namespace LacDuong.Training.Tests.Values;

public sealed class LanguageTagTests
{
    // RFC 5646, appendix A, and section 2.1.1 for the case.
    [Theory]
    [InlineData("VI", "vi")]
    [InlineData("vi-vn", "vi-VN")]
    [InlineData("kpm", "kpm")]
    [InlineData("ZH-hant-cn", "zh-Hant-CN")]
    [InlineData("sr-LATN-rs", "sr-Latn-RS")]
    [InlineData("zh-cmn-Hans-CN", "zh-cmn-Hans-CN")]
    [InlineData("sl-rozaj-biske", "sl-rozaj-biske")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("es-419", "es-419")]
    [InlineData("en-US-U-islamcal", "en-US-u-islamcal")]
    [InlineData("zh-CN-a-myext-x-private", "zh-CN-a-myext-x-private")]
    [InlineData("X-whatever", "x-whatever")]
    [InlineData("x-whatever", "x-whatever")]
    [InlineData("de-X-a", "de-x-a")]
    [InlineData("I-KLINGON", "i-klingon")]
    [InlineData("en-gb-oed", "en-GB-oed")]
    [InlineData("art-lojban", "art-lojban")]
    public void A_tag_is_kept_in_its_conventional_case(string text, string kept) => Assert.Equal(kept, LanguageTag.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("v")]
    [InlineData("vi-")]
    [InlineData("-vi")]
    [InlineData("vi--VN")]
    [InlineData("vi_VN")]
    [InlineData("de-419-DE")]
    [InlineData("a-DE")]
    [InlineData("en-u")]
    [InlineData("x")]
    [InlineData("tiếng-việt")]
    [InlineData("abcdefghi")]
    [InlineData("de-CH-abcd")]
    [InlineData("zh-aaa-bbb-ccc-ddd")]
    [InlineData("x-abcdefghi")]
    public void What_is_not_of_the_grammar_is_none(string text) => Assert.False(LanguageTag.TryParse(text, out _));

    [Fact]
    public void Tags_are_equal_ignoring_case() => Assert.Equal(new LanguageTag("vi-VN"), new LanguageTag("VI-vn"));

    [Theory]
    [InlineData("vi", true)]
    [InlineData("vi-VN", true)]
    [InlineData("vie", false)]
    [InlineData("en", false)]
    public void Vietnamese_is_vi_and_what_begins_with_it(string tag, bool expected) => Assert.Equal(expected, new LanguageTag(tag).IsVietnamese);
}
