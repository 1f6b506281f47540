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
    [InlineData("Cil Ha Hương", "Cil", "Ha", "Hương")]
    [InlineData("Kơ Să K'Plin", "Kơ Să", null, "K'Plin")]
    [InlineData("LIÊNG HÓT HA LUYẾN", "LIÊNG HÓT", "HA", "LUYẾN")]
    [InlineData("Bàn Văn Mình", "Bàn", "Văn", "Mình")]
    public void A_name_that_begins_with_a_Vietnamese_family_name_ends_with_the_given_name(string whole, string family, string? middle, string given)
        => AssertGuess(whole, new PersonName(family, middle, given));

    [Theory]
    [InlineData("Ma Thị Xuân", "Ma", "Thị", "Xuân")]
    [InlineData("GIÀNG  THỊ MAI HOA", "GIÀNG", "THỊ MAI", "HOA")]
    [InlineData("Vừ A Dính", "Vừ", "A", "Dính")]
    public void A_middle_name_shows_where_an_unknown_family_name_ends(string whole, string family, string? middle, string given)
    {
        AssertGuess(whole, new PersonName(family, middle, given));
        Assert.True(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
        Assert.Equal(PersonNameCertainty.Likely, guess.Certainty);
    }

    [Theory]
    [InlineData("K'Brêm")]
    [InlineData("K’Brêm")]
    [InlineData("Nguyễn")]
    [InlineData("huệ")]
    public void A_name_of_one_word_is_a_given_name(string whole) => AssertGuess(whole, PersonName.FromSingleName(whole));

    [Theory]
    [InlineData("Siu Ha Hương")]
    [InlineData("H'Hen Niê")]
    [InlineData("Y Ngông Niê Kdăm")]
    [InlineData("Ka Thiếu")]
    [InlineData("Lơ Mu Ha Póh")]
    [InlineData("Ma Bio")]
    [InlineData("Ma Thị")]
    [InlineData("Vừ A")]
    [InlineData("Ka Thị Hoa")]
    [InlineData("Y A Niê")]
    [InlineData("H'A Thị Niê")]
    [InlineData("Siu A Hồng Mai")]
    [InlineData("van der Berg")]
    public void Any_other_name_is_kept_as_given(string whole) => AssertGuess(whole, PersonName.FromSingleName(whole));

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
            => Assert.True(PersonName.TryCreate(null, null, whole, out _) || !PersonNameGuess.TrySplit(whole, out _)));

    [Theory]
    [InlineData("TS.GVC. Nguyễn Văn A", "TS.GVC.", "Nguyễn Văn A")]
    [InlineData("PGS.TS Trần Thị B", "PGS.TS", "Trần Thị B")]
    [InlineData("PGS.TS.Trần Thị B", "PGS.TS.", "Trần Thị B")]
    [InlineData("ThS Lê Huệ", "ThS", "Lê Huệ")]
    [InlineData("Th.S Lê Huệ", "Th.S", "Lê Huệ")]
    [InlineData("Đ/c K'Brêm", "Đ/c", "K'Brêm")]
    [InlineData("Đồng chí Nguyễn Văn A", "Đồng chí", "Nguyễn Văn A")]
    [InlineData("Ông Nguyễn Văn A", "Ông", "Nguyễn Văn A")]
    [InlineData("ông Y Thoan", "ông", "Y Thoan")]
    [InlineData("bà K'Brêm", "bà", "K'Brêm")]
    [InlineData("anh thu", null, "anh thu")]
    [InlineData("Bà TS. Nguyễn Thị B", null, "Bà TS. Nguyễn Thị B")]
    [InlineData("Cô Thị Lan", null, "Cô Thị Lan")]
    public void Titles_are_no_part_of_the_name(string whole, string? title, string name)
    {
        Assert.True(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
        Assert.Equal((title, name), (guess.Title, guess.Name.ToString()));
    }

    [Theory]
    [InlineData("Nguyễn Văn A (1985)", "Nguyễn Văn A", "(1985)")]
    [InlineData("K'Brêm (Ha Ju)", "K'Brêm", "(Ha Ju)")]
    [InlineData("Y Wang (Ama Hrin)", "Y Wang", "(Ama Hrin)")]
    [InlineData("Nguyễn Văn A 2", "Nguyễn Văn A", "2")]
    [InlineData("1. Nguyễn Văn A", "Nguyễn Văn A", "1.")]
    [InlineData("Nguyễn Văn A, Bí thư", "Nguyễn Văn A", ", Bí thư")]
    [InlineData("Nguyễn Văn A - Bí thư", "Nguyễn Văn A", "- Bí thư")]
    public void Brackets_digits_and_what_comes_after_them_are_no_name(string whole, string name, string besides)
    {
        Assert.True(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
        Assert.Equal((name, besides), (guess.Name.ToString(), guess.Besides));
    }

    [Theory]
    [InlineData("123")]
    [InlineData("(Ama Hrin)")]
    [InlineData("12.")]
    public void Where_nothing_can_be_a_name_there_is_none(string whole) => Assert.False(PersonNameGuess.TrySplit(whole, out _));

    [Theory]
    [InlineData("HOÀNG VĂN THỤ", "Hoàng Văn Thụ")]
    [InlineData("NGUYỄN THỊ MINH KHAI", "Nguyễn Thị Minh Khai")]
    [InlineData("ÐỖ THỊ HÒA", "Ðỗ Thị Hòa")]
    [InlineData("Hoàng Văn Thụ", null)]
    [InlineData("NGUYỄN K'BRÊM", null)]
    [InlineData("H'HEN NIÊ", null)]
    [InlineData("Y NGÔNG", null)]
    public void A_name_in_capitals_is_proposed_in_ordinary_case_only_if_that_is_certain(string whole, string? proposed)
    {
        Assert.True(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
        Assert.Equal(proposed, guess.InOrdinaryCase?.ToString());
    }

    [Theory]
    [InlineData("Nguyễn Văn A", PersonNameCertainty.Sure)]
    [InlineData("LÊ THỊ HUỆ", PersonNameCertainty.Sure)]
    [InlineData("Nguyễn Thị Minh Khai", PersonNameCertainty.Likely)]
    [InlineData("Lò Văn Inh", PersonNameCertainty.Sure)]
    [InlineData("K'Brêm", PersonNameCertainty.Likely)]
    [InlineData("Nguyễn", PersonNameCertainty.Unknown)]
    [InlineData("Siu Ha Hương", PersonNameCertainty.Unknown)]
    [InlineData("Cil Ha Hương", PersonNameCertainty.Likely)]
    public void A_guess_says_how_sure_it_is(string whole, PersonNameCertainty certainty)
    {
        Assert.True(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
        Assert.Equal(certainty, guess.Certainty);
    }

    [Fact]
    public void A_host_adds_the_family_names_of_its_own_sources()
    {
        FamilyNames families = FamilyNames.Default.With(["Rơ Châm", "Niê"]);

        Assert.True(PersonNameGuess.TrySplit("Rơ Châm Vụ", families, out PersonNameGuess? guess));
        Assert.Equal(new PersonName("Rơ Châm", null, "Vụ"), guess.Name);
        Assert.True(PersonNameGuess.TrySplit("NIÊ K'Plin", families, out guess));
        Assert.Equal(new PersonName("NIÊ", null, "K'Plin"), guess.Name);
        Assert.Throws<ArgumentException>(() => families.With([" "]));
        Assert.Throws<ArgumentException>(() => families.With(["Một hai ba bốn"]));
    }

    private static void AssertGuess(string whole, PersonName name)
    {
        Assert.True(PersonNameGuess.TrySplit(whole, out PersonNameGuess? guess));
        Assert.Equal(name, guess.Name);
    }
}
