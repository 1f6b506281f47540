using CsCheck;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

public sealed class PersonNameGuessTests
{
    [Theory]
    [InlineData("Nguyễn Văn A", "Nguyễn", "Văn", "A")]
    [InlineData("Trần Thị Minh Thu", "Trần", "Thị Minh", "Thu")]
    [InlineData("Lê Huệ", "Lê", null, "Huệ")]
    [InlineData("Đặng  Thị\u00a0 Hoà", "Đặng", "Thị", "Hoà")]
    [InlineData("  Võ Nguyên Giáp ", "Võ", "Nguyên", "Giáp")]
    [InlineData("HOÀNG VĂN THỤ", "HOÀNG", "VĂN", "THỤ")]
    [InlineData("nguyễn thị huệ", "nguyễn", "thị", "huệ")]
    [InlineData("Nguye\u0302\u0303n Thi\u0323 Hue\u0323\u0302", "Nguyễn", "Thị", "Huệ")]
    [InlineData("Tôn Thất Tùng", "Tôn Thất", null, "Tùng")]
    [InlineData("Tôn Nữ Thị Ninh", "Tôn Nữ", "Thị", "Ninh")]
    [InlineData("Tôn Đức Thắng", "Tôn", "Đức", "Thắng")]
    [InlineData("Tôn Thất", "Tôn", null, "Thất")]
    [InlineData("Nguyễn K'Brêm", "Nguyễn", null, "K'Brêm")]
    public void A_name_that_begins_with_a_Vietnamese_family_name_ends_with_the_given_name(string whole, string family, string? middle, string given)
        => AssertGuess(whole, new PersonName(family, middle, given), PersonNameGuessBasis.FamilyName);

    [Theory]
    [InlineData("K'Brêm")]
    [InlineData("K’Brêm")]
    [InlineData("Nguyễn")]
    [InlineData("huệ")]
    public void A_name_of_one_word_is_a_given_name(string whole) => AssertGuess(whole, PersonName.FromSingleName(whole), PersonNameGuessBasis.SingleName);

    [Theory]
    [InlineData("Cil Ha Hương")]
    [InlineData("H'Hen Niê")]
    [InlineData("Y Ngông Niê Kdăm")]
    [InlineData("Ka Thiếu")]
    [InlineData("Lơ Mu Ha Póh")]
    [InlineData("Kơ Să K'Plin")]
    [InlineData("Ma Bio")]
    [InlineData("van der Berg")]
    public void Any_other_name_is_kept_as_given(string whole) => AssertGuess(whole, PersonName.FromSingleName(whole), PersonNameGuessBasis.KeptAsGiven);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("Nguyễn\u0000A")]
    public void What_is_no_text_has_no_parts(string? whole)
    {
        Assert.False(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
        Assert.Null(guess);
    }

    // Not among the data above: attributes are kept in UTF-8, which has no lone surrogates.
    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text() => Assert.False(PersonNameGuess.TrySplit("Nguyễn \ud83d", out _));

    [Fact]
    public void The_parts_together_are_the_name_as_typed_but_for_spaces()
    {
        Gen<string> words = Gen.OneOf("Nguyễn", "tôn", "Thất", "Nữ", "Âu", "DƯƠNG", "K'Brêm", "Y", "Thị", "a", "😀").Array[1, 5].Select(parts => string.Join(' ', parts));
        words.Sample(whole =>
        {
            Assert.True(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
            Assert.Equal(whole, guess.Name.ToString());
        });
    }

    [Fact]
    public void No_string_is_too_strange()
        => Gen.Char.Array[0, 12].Select(chars => new string(chars)).Sample(whole
            => Assert.Equal(PersonName.TryCreate(null, null, whole, out _), PersonNameGuess.TrySplit(whole, out _)));

    private static void AssertGuess(string whole, PersonName name, PersonNameGuessBasis basis)
    {
        Assert.True(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
        Assert.Equal((name, basis), (guess.Name, guess.Basis));
    }
}
