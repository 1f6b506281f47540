using LacDuong.Training.Tests.Generators;

namespace LacDuong.Training.Tests.Values;

public class CodeOfNameTests
{
    [Theory]
    [InlineData("Chi bộ thôn Đạ Nhim 2", "chi-bo-thon-da-nhim-2")]
    [InlineData("Phường Lang Biang - Đà Lạt", "phuong-lang-biang-da-lat")]
    [InlineData("Xã Đưng K'Nớ", "xa-dung-kno")]
    [InlineData("  (A) ", "a")]
    [InlineData("東 2", "u6771-2")]
    public void A_name_gives_its_letters_and_digits_with_hyphens_between_words(string name, string code)
        => Assert.Equal(code, Code<Unit>.FromName(name).Value);

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void A_name_without_letters_and_digits_is_refused(string name) => Assert.Throws<ArgumentException>(() => Code<Unit>.FromName(name));

    [Fact]
    public void A_long_name_is_cut_and_ends_in_a_letter_or_digit()
        => Assert.Equal(new string('a', 63), Code<Unit>.FromName(new string('a', 63) + " b").Value);

    [Fact]
    public void Whatever_name_has_a_letter_gives_a_code()
        => AnyText.Text.Sample(text => Assert.Equal(new Code<Unit>(Code<Unit>.FromName($"x{text}").Value), Code<Unit>.FromName($"x{text}")), iter: 2000);
}
