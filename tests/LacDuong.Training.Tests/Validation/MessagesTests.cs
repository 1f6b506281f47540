using System.Text.RegularExpressions;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Validation;

public sealed partial class MessagesTests
{
    [Fact]
    public void Both_languages_have_the_same_keys()
        => Assert.Equal(MessageLanguage.Vietnamese.Keys.Order(StringComparer.Ordinal), MessageLanguage.English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_message_has_the_same_placeholders_in_both_languages()
        => Assert.All(MessageLanguage.Vietnamese.Keys, key => Assert.Equal(Placeholders(MessageLanguage.Vietnamese[key]), Placeholders(MessageLanguage.English[key])));

    [Fact]
    public void A_key_that_there_is_not_is_refused()
        => Assert.Throws<ArgumentException>(() => MessageLanguage.Vietnamese.Render("LDT0001.no-such-key"));

    [Theory]
    [InlineData("{1} after {0}", "b after a")]
    [InlineData("{0}{0}", "aa")]
    [InlineData("{{{0}}}", "{a}")]
    [InlineData("no placeholder", "no placeholder")]
    public void Placeholders_are_filled_in_by_number(string text, string filled)
        => Assert.Equal(filled, Parse(text).Render("key", "a", "b"));

    [Theory]
    [InlineData("{2}")]
    [InlineData("{x}")]
    [InlineData("{0")]
    [InlineData("0}")]
    public void A_placeholder_without_an_argument_is_refused(string text)
        => Assert.Throws<ArgumentException>(() => Parse(text).Render("key", "a", "b"));

    [Theory]
    [InlineData("no colon")]
    [InlineData(": no key")]
    [InlineData("key: one\nkey: two")]
    public void Lines_of_another_form_are_refused(string lines)
        => Assert.Throws<ArgumentException>(() => MessageLanguage.Parse(LanguageTag.English, lines));

    private static MessageLanguage Parse(string text) => MessageLanguage.Parse(LanguageTag.English, $"# a comment\n\nkey: {text}\n");

    private static SortedSet<string> Placeholders(string text) => [.. PlaceholderPattern().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex PlaceholderPattern();
}
