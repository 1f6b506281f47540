namespace LacDuong.Training.Tests.Values;

public sealed class CodeTests
{
    [Theory]
    [InlineData("24848")]
    [InlineData("ttct-lac-duong")]
    [InlineData("DV.01")]
    [InlineData("a")]
    [InlineData("a:b_c-d.e")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public void A_code_is_1_to_64_letters_digits_and_marks_between_them(string text)
    {
        Code<Unit> code = new(text);
        Assert.Equal((text, text), (code.Value, code.ToString()));
        Assert.Equal(code, Code<Unit>.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("-a")]
    [InlineData("a.")]
    [InlineData("đ")]
    [InlineData("a/b")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234")]
    public void Anything_else_is_none(string text)
    {
        Assert.False(Code<Unit>.TryParse(text, out Code<Unit>? code));
        Assert.Null(code);
        Assert.Throws<FormatException>(() => Code<Unit>.Parse(text));
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => new Code<Unit>(text)).ParamName);
    }

    [Fact]
    public void Codes_are_equal_when_their_characters_are_case_included()
    {
        Assert.Equal(new Code<Unit>("a"), new Code<Unit>("a"));
        Assert.Equal(new Code<Unit>("a").GetHashCode(), new Code<Unit>("a").GetHashCode());
        Assert.NotEqual(new Code<Unit>("a"), new Code<Unit>("A"));
    }

    [Fact]
    public void A_format_string_is_refused_since_there_is_one_form()
        => Assert.Throws<FormatException>(() => ((IFormattable)new Code<Unit>("a")).ToString("G", null));

    [Fact]
    public void It_is_formatted_into_a_span_where_there_is_room()
    {
        ISpanFormattable code = new Code<Unit>("24848");
        Assert.False(code.TryFormat(new char[4], out int none, default, null));
        char[] room = new char[5];
        Assert.True(code.TryFormat(room, out int written, default, null));
        Assert.Equal((0, 5, "24848"), (none, written, new string(room)));
    }
}
