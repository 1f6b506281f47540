using CsCheck;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Tests.Vietnamese;

public sealed class MatchKeyTests
{
    [Theory]
    [InlineData("Nguyễn Thị Huệ", "NGUYỄN  THỊ HUỆ")]
    [InlineData("Nguyễn Thị Huệ", "Nguye\u0302\u0303n Thi\u0323 Hue\u0323\u0302")]
    [InlineData("K'Brêm", "K’Brêm")]
    [InlineData("K'Brêm", "k\u02BCbrêm")]
    [InlineData("H‘Hen Niê", "HHen Niê")]
    [InlineData("Cil Ha Hương", "\tCil\u00A0Ha\n Hương ")]
    [InlineData("Đăm", "đăm")]
    [InlineData("Đặng Văn Đức", "Ðặng Văn Ðức")]
    [InlineData("Đặng", "ðặng")]
    [InlineData("Nguyễn Văn A", "Nguyễn\u200B Văn\u00AD A\uFEFF")]
    [InlineData("K'Brêm", "K' Brêm")]
    [InlineData("K'Brêm", "K′Brêm")]
    [InlineData("K'Brêm", "K´  Brêm")]
    [InlineData("K'Brêm", "K` Brêm")]
    public void Form_case_spacing_and_apostrophes_do_not_count(string first, string second) => AssertSameName(true, first, second);

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Huyện uỷ", "Huyện ủy")]
    [InlineData("KHOẺ", "khỏe")]
    [InlineData("Thuý Hoà", "Thúy Hòa")]
    [InlineData("Hoạ-Thuỷ.", "Họa-Thủy.")]
    [InlineData("loã xoã", "lõa xõa")]
    [InlineData("quý", "qúy")]
    [InlineData("hoàn", "hòan")]
    [InlineData("Huỳnh", "Hùynh")]
    [InlineData("khuỷu", "khủyu")]
    [InlineData("ngoài", "ngòai")]
    [InlineData("mùa", "muà")]
    [InlineData("chịu", "chiụ")]
    [InlineData("Nguyễn", "Ngũyên")]
    [InlineData("Hoàng", "Hòang")]
    [InlineData("Việt", "Vịêt")]
    public void The_tone_of_a_syllable_may_stand_on_any_of_its_letters(string first, string second) =>
        AssertSameName(true, first, second);

    [Theory]
    // Another tone, two tones, no tone; letters with a mark of their own; other pairs of vowels.
    [InlineData("hoà", "hoá")]
    [InlineData("hoà", "hòà")]
    [InlineData("hoà", "hoa")]
    [InlineData("hoà an", "hoa àn")]
    [InlineData("ôa", "oa")]
    // Accents and letters count.
    [InlineData("Dương", "Đương")]
    [InlineData("Huê", "Huệ")]
    [InlineData("Brêm", "Brem")]
    [InlineData("An Na", "Anna")]
    public void What_is_another_name_stays_another(string first, string second) => AssertSameName(false, first, second);

    [Theory]
    [InlineData("Nguyễn Thị Huệ", "nguyen thi hue")]
    [InlineData("Đạ Đờn, xã Đưng K’Nớ", "da don, xa dung kno")]
    [InlineData("Hòa HOÀ thuỷ", "hoa hoa thuy")]
    [InlineData("Ƀuôn Y Ê\u0306ban Ơ\u0306 Č ñ", "buon y eban o c n")]
    // The capitals that are mistaken for Đ.
    [InlineData("\u00D0\u00E0 \u0189\u00E0 \u0110\u00E0", "da da da")]
    [InlineData("Æsop 25/5", "æsop 25/5")]
    // Other scripts keep their marks.
    [InlineData("\u0418\u0306", "\u0438\u0306")]
    public void Without_accents_letters_are_plain_and_đ_is_d(string text, string key) => Assert.Equal(key, MatchKey.DroppingAccents(text));

    [Fact]
    public void A_key_keeps_its_accents_and_nothing_around_them() =>
        Assert.Equal("kbrêm hoà", MatchKey.KeepingAccents("  K'BRÊM \t HÒA "));

    [Fact]
    public void Names_become_keys_by_the_method_alone()
    {
        string[] names = ["Đạ Nhim", "K’Brêm"];
        Assert.Equal(["đạ nhim", "kbrêm"], names.Select(MatchKey.KeepingAccents));
        Assert.Equal(["da nhim", "kbrem"], names.Select(MatchKey.DroppingAccents));
        Assert.Throws<ArgumentNullException>(() => MatchKey.KeepingAccents(null!));
    }

    [Fact]
    public void A_letter_that_is_composed_in_lower_case_only_is_composed()
    {
        Assert.Equal("\u1E96", MatchKey.KeepingAccents("H\u0331"));
        Assert.Equal("\u00E1", MatchKey.KeepingAccents("A'\u0301"));
    }

    [Fact]
    public void A_key_of_a_key_is_that_key_and_keys_are_normalised() => LatinNormalisationTests.AnyText().Sample(text =>
    {
        string kept = MatchKey.KeepingAccents(text);
        string dropped = MatchKey.DroppingAccents(text);
        Assert.Equal(kept, MatchKey.KeepingAccents(kept));
        Assert.Equal(dropped, MatchKey.DroppingAccents(dropped));
        Assert.Equal(dropped, MatchKey.DroppingAccents(kept));
        Assert.True(LatinNormalisation.IsNormalised(kept));
        Assert.Equal(kept, MatchKey.KeepingAccents(LatinNormalisation.Normalise(text)));
    }, iter: 20_000);

    [Fact]
    public void The_comparer_says_what_the_keys_say() => Gen.Select(Name(), Name()).Sample((x, y) =>
    {
        AssertAgreement(MatchKey.KeepingAccentsComparer, MatchKey.KeepingAccents(x) == MatchKey.KeepingAccents(y), x, y);
        AssertAgreement(MatchKey.DroppingAccentsComparer, MatchKey.DroppingAccents(x) == MatchKey.DroppingAccents(y), x, y);
    }, iter: 20_000);

    [Fact]
    public void A_set_by_key_is_asked_by_span_too()
    {
        HashSet<string> names = new(MatchKey.KeepingAccentsComparer) { "Cil Ha Hương" };
        Assert.False(names.Add("CIL HA HƯƠNG"));
        Assert.True(names.GetAlternateLookup<ReadOnlySpan<char>>().Contains("Lớp: cil ha hương".AsSpan(5)));
        Assert.True(names.GetAlternateLookup<ReadOnlySpan<char>>().Add("Cil Ha".AsSpan()));
    }

    [Fact]
    public void Null_equals_null_alone_and_has_no_hash()
    {
        Assert.True(MatchKey.KeepingAccentsComparer.Equals(null, null));
        Assert.False(MatchKey.KeepingAccentsComparer.Equals(null, ""));
        Assert.False(MatchKey.KeepingAccentsComparer.Equals("", null));
        Assert.Throws<ArgumentNullException>(() => MatchKey.KeepingAccentsComparer.GetHashCode(null!));
    }

    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void Comparing_and_hashing_by_key_allocate_nothing()
    {
        string[] texts = [.. OrderedLists.Mixed(OrderedLists.Provinces), new('\u1EA1', 400), new('\u1EA0', 400)];
        long allocated = Allocation.Of(() =>
        {
            for (int index = 1; index < texts.Length; index++)
            {
                _ = MatchKey.KeepingAccentsComparer.Equals(texts[index], texts[index - 1]);
                _ = MatchKey.DroppingAccentsComparer.GetHashCode(texts[index]);
            }
        });
        Assert.Equal(0, allocated);
    }

    /// <summary>
    /// The framework leaves İ as it is, and knows letters newer than the tables in one of the two modes only: hence a table of our own.
    /// </summary>
    [Fact]
    public void Lower_case_is_that_of_the_framework_but_for_İ()
    {
        char[] mapped = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(unit => LowerCase.Of(unit) != unit)];
        Assert.Equal(['\u0130'], mapped.Where(unit => LowerCase.Of(unit) != char.ToLowerInvariant(unit)));
        Assert.Equal('i', LowerCase.Of('\u0130'));
        Assert.Equal(1_173, mapped.Length);
    }

    private static Gen<string> Name()
    {
        string[] alike = ["hoà", "hòa", "HÒA", "hoá", "Ho\u0300a", " hoà ", "K'Brêm", "k’brêm", "kbrem", "đá", "da", "DÁ", "quý", "qúy", new('Ộ', 90)];
        Gen<string> syllable = Gen.Int[0, alike.Length - 1].Select(index => alike[index]);
        return Gen.Frequency((4, syllable.Array[1, 2].Select(parts => string.Join(' ', parts))), (1, LatinNormalisationTests.AnyText()));
    }

    private static void AssertSameName(bool expected, string first, string second)
    {
        Assert.Equal(expected, MatchKey.KeepingAccents(first) == MatchKey.KeepingAccents(second));
        Assert.Equal(expected, MatchKey.KeepingAccentsComparer.Equals(first, second));
    }

    private static void AssertAgreement(IEqualityComparer<string> comparer, bool expected, string x, string y)
    {
        Assert.Equal(expected, comparer.Equals(x, y));
        if (expected)
            Assert.Equal(comparer.GetHashCode(x), comparer.GetHashCode(y));
    }
}
