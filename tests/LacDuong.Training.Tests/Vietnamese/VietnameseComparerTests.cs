using CsCheck;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Tests.Vietnamese;

public sealed class VietnameseComparerTests
{
    private static readonly VietnameseComparer s_recited = VietnameseComparer.SchoolTones;

    [Fact]
    public void Provinces_sort_as_in_a_dictionary_in_both_conventions()
    {
        AssertOrder(OrderedLists.Provinces, VietnameseComparer.Default);
        AssertOrder(OrderedLists.Provinces, s_recited);
    }

    [Fact]
    public void The_words_and_units_of_a_course_sort_as_in_a_dictionary() => AssertOrder(OrderedLists.LacDuong, VietnameseComparer.Default);

    [Fact]
    public void Tones_sort_as_in_most_dictionaries() => AssertOrder(OrderedLists.DictionaryTones, VietnameseComparer.Default);

    [Fact]
    public void Tones_sort_as_recited_where_that_is_chosen() => AssertOrder(OrderedLists.RecitedTones, s_recited);

    [Theory]
    // A syllable is decided, its tone included, before the next is looked at.
    [InlineData("hoa mai", "hoá an")]
    [InlineData("Lê Thị Ân", "Lễ An")]
    // A shorter text is before a longer one that it begins.
    [InlineData("Hoa", "Hoa An")]
    [InlineData("Hoá", "Hoan")]
    // Letters before tones; d before đ, though a tone follows.
    [InlineData("dự", "đa")]
    [InlineData("cụ", "cư")]
    // Case last: after the tone of a later syllable.
    [InlineData("Hoa Mai", "hoa mài")]
    [InlineData("đảng", "Đảng")]
    // The place of the tone after the tone of the next syllable, before case.
    [InlineData("hòa", "hoá")]
    [InlineData("hoà bình", "hòa bính")]
    [InlineData("Hoà", "hòa")]
    // K'Ho and Ê Đê letters: ƀ is a letter after b, other marks weigh after the tones.
    [InlineData("buôn", "ƀuôn")]
    [InlineData("ƀuôn", "ca")]
    [InlineData("ạ", "ā")]
    [InlineData("ê̆", "êa")]
    [InlineData("ệ", "ê̆")]
    // White space, punctuation, digits, letters, other scripts; apostrophes alike until the end.
    [InlineData("a b", "a-b")]
    [InlineData("Lớp -", "Lớp 1")]
    [InlineData("Lớp 1", "Lớp A")]
    [InlineData("Lớp Z", "Lớp Я")]
    [InlineData("K'Brêm", "K’Brêm")]
    [InlineData("K’Brêm", "K'Brên")]
    [InlineData("", " ")]
    public void The_first_is_before_the_second(string first, string second) => AssertOrder([first, second], VietnameseComparer.Default);

    [Fact]
    public void Letters_are_in_the_order_of_the_alphabet_and_all_with_tones_are_of_their_letter()
    {
        string[] alphabet = [.. "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".Select(letter => letter.ToString())];
        AssertOrder(alphabet, VietnameseComparer.Default);
        string[] bySyllable = [.. alphabet.Where("aăâeêioôơuưy".Contains).SelectMany(letter => Tones(letter, VietnameseComparer.Default))];
        Assert.Equal(12 * 6, bySyllable.Length);
        AssertOrder(bySyllable, VietnameseComparer.Default);
    }

    [Fact]
    public void Null_is_before_all_and_equal_to_itself()
    {
        Assert.True(VietnameseComparer.Default.Compare(null, "") < 0);
        Assert.True(VietnameseComparer.Default.Compare("", null) > 0);
        Assert.Equal(0, VietnameseComparer.Default.Compare(null, null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_order_is_total_and_agrees_with_normalised_equality(bool hasSchoolTones)
    {
        VietnameseComparer comparer = hasSchoolTones ? VietnameseComparer.SchoolTones : VietnameseComparer.Default;
        Gen.Select(NearText(), NearText(), NearText()).Sample((x, y, z) =>
        {
            int xy = Math.Sign(comparer.Compare(x, y));
            Assert.Equal(-xy, Math.Sign(comparer.Compare(y, x)));
            Assert.Equal(LatinNormalisation.Normalise(x) == LatinNormalisation.Normalise(y), xy == 0);
            if (xy <= 0 && comparer.Compare(y, z) <= 0)
                Assert.True(comparer.Compare(x, z) <= 0, $"{x} ≤ {y} ≤ {z}");
        }, iter: 20_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Keys_compare_byte_by_byte_as_the_texts_do(bool hasSchoolTones)
    {
        VietnameseComparer comparer = hasSchoolTones ? VietnameseComparer.SchoolTones : VietnameseComparer.Default;
        Gen.Select(NearText(), NearText()).Sample(
            (x, y) => Math.Sign(comparer.Compare(x, y)) == Math.Sign(comparer.GetSortKey(x).AsSpan().SequenceCompareTo(comparer.GetSortKey(y))),
            iter: 50_000);
    }

    [Fact]
    public void A_key_of_a_long_text_is_whole_to_its_last_letter()
    {
        string text = new('ế', 2_000);
        byte[] key = VietnameseComparer.Default.GetSortKey(text + "a");
        Assert.True(VietnameseComparer.Default.GetSortKey(text).AsSpan().SequenceCompareTo(key) < 0);
        Assert.True(key.AsSpan().SequenceCompareTo(VietnameseComparer.Default.GetSortKey(text + "ă")) < 0);
    }

    [Fact]
    public void A_key_is_the_same_bytes_in_every_version()
    {
        string letters = "6254" + "01" + "02" + "40" + "01" + "FB";
        string lowerCase = "6F6821C3A2";
        string upperCaseFirst = "4F";
        Assert.Equal(letters + "00" + lowerCase + "00" + upperCaseFirst, Convert.ToHexString(VietnameseComparer.Default.GetSortKey("Ng á")));
    }

    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void Comparing_allocates_nothing()
    {
        string[] texts = [.. OrderedLists.Mixed(OrderedLists.Provinces), "Y Ê̆ban", "Niê K\u2019Đăm"];
        long allocated = Allocation.Of(() =>
        {
            for (int index = 1; index < texts.Length; index++)
                _ = VietnameseComparer.Default.Compare(texts[index], texts[index - 1]);
        });
        Assert.Equal(0, allocated);
    }

    /// <summary>Text of which two draws often differ in little: syllables of few letters in all tones and cases, and now and then any UTF-16.</summary>
    private static Gen<string> NearText()
    {
        const string Units = "aAáÁàạăằâậeêệoòóôơợuưyđĐdnhHbƀcčñ \u00A0-'\u2019\u02BC\u00B4\u200B\u200D\u00AD19\u0306\u0301\u0323\u0302\u031B\uFE20\uD834\uDD65\uD800ǅǆǄöß中Я\0";
        string[] alike = ["hoà", "hòa", "hoá", "Hoa", "hoà bình", "hòa bính", "Hoà Bình", "ệ", "e\u0323\u0302", "ê\u0323", "h\u200Boà", "K' Hoà", "K'hoà", "K\u2019 \u200Dhoà"];
        return Gen.Frequency(
            (6, Gen.Char[Units].Array[0, 6].Select(units => new string(units))),
            (2, Gen.Int[0, alike.Length - 1].Select(index => alike[index])),
            (1, LatinNormalisationTests.AnyText()));
    }

    private static IEnumerable<string> Tones(string letter, VietnameseComparer comparer) =>
        new[] { "", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323" }.Select(tone => letter + tone).Order(comparer);

    private static void AssertOrder(string[] expected, VietnameseComparer comparer)
    {
        string[] mixed = OrderedLists.Mixed(expected);
        string[] sorted = [.. mixed.Reverse()];
        Array.Sort(sorted, comparer);
        Assert.Equal(mixed, sorted);
        Assert.Equal(mixed, mixed.Reverse().OrderBy(comparer.GetSortKey, Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y))));
    }
}
