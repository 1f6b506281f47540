namespace LacDuong.Training.Tests.Values;

/// <summary>What a text is, by way of a name's part: the same check stands behind every text of the model.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("a\tb", "a\tb")]
    [InlineData(" a ", " a ")]
    [InlineData("\uD83D\uDE00\r", "\uD83D\uDE00\n")]
    [InlineData("한국", "한국")]
    public void Latin_letters_are_brought_to_NFC_and_line_ends_to_line_feeds_and_nothing_else(string text, string kept)
        => Assert.Equal(kept, PersonName.FromSingleName(text).Given);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n\u00A0\u3000")]
    [InlineData("a\u0000")]
    [InlineData("a\u007F")]
    [InlineData("a\u0085b")]
    [InlineData("\u001B[31m")]
    [InlineData("\uD83D\uDE00\u0007")]
    public void Blank_or_controlling_text_is_none_and_is_not_quoted(string text)
    {
        Assert.False(PersonName.TryCreate(null, null, text, out _));
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => PersonName.FromSingleName(text));
        Assert.Equal("Given", refusal.ParamName);
        Assert.True(text.Length == 0 || !refusal.Message.Contains(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(" ", null, "a")]
    [InlineData(null, " ", "a")]
    [InlineData(null, null, null)]
    public void A_name_whose_parts_are_not_all_texts_or_has_no_given_name_is_none(string? family, string? middle, string? given)
        => Assert.False(PersonName.TryCreate(family, middle, given, out _));

    // Apart, since the runner's own way with a theory's data makes them whole.
    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text()
    {
        Assert.False(PersonName.TryCreate(null, null, "\uD83D", out _));
        Assert.False(PersonName.TryCreate(null, null, "\uDE00a", out _));
    }
}
