using CsCheck;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Tests.Vietnamese;

public sealed class LatinNormalisationTests
{
    /// <summary>Letters and marks from which canonical equivalence is hard, some of other scripts, and halves of a surrogate pair.</summary>
    internal const string Difficult =
        "aeouyADKEb\u01B0\u01A1\u1EDB\u1ED9\u01D6\u212A\u212B\u0300\u0301\u0303\u0306\u0302\u031B\u0323\u0309\u0340\u0341\u0344\u0345\u0340\u05B4\uD834\uDD65"
        + "\u0939\u093C\u0915\u0958\u03B1 '\u2019-1";

    public static TheoryData<string, string> Composed => new()
    {
        // As a Mac writes file names: every mark apart.
        { "Nguye\u0302\u0303n Thi\u0323 Hue\u0323\u0302", "Nguy\u1EC5n Th\u1ECB Hu\u1EC7" },
        // As Windows' Vietnamese keyboard writes: the letter composed, the tone apart (code page 1258).
        { "D\u01B0\u01A1\u0323ng", "D\u01B0\u1EE3ng" },
        { "\u0110a\u0323 Nhim", "\u0110\u1EA1 Nhim" },
        // The tone before the horn, and the dot below between them: any order of marks.
        { "o\u0301\u031Bn", "\u1EDBn" },
        { "\u1EDB\u0323", "\u1EE3\u0301" },
        // Ê Đê, Gia Rai and K'Ho: some letters have no composed character at all.
        { "\u00CA\u0306 e\u0302\u0306", "\u00CA\u0306 \u00EA\u0306" },
        { "o\u0306 u\u0306 e\u0306 c\u030C n\u0303", "\u014F \u016D \u0115 \u010D \u00F1" },
        { "o\u031B\u0306 u\u0306\u031B", "\u01A1\u0306 \u01B0\u0306" },
        // Vietnamese tone marks of their own, deprecated; the Kelvin and the Ångström sign.
        { "a\u0340 a\u0341", "\u00E0 \u00E1" },
        { "\u212A'Ho \u212B", "K'Ho \u00C5" },
        // Both marks of one that falls apart, and a letter that must give up a mark for one below it.
        { "u\u0344", "\u01D8" },
        { "\u01D6\u0323", "\u1EE5\u0308\u0304" },
    };

    public static TheoryData<string> Kept =>
    [
        "",
        "Nguy\u1EC5n Th\u1ECB Hu\u1EC7, 25/5/2022 \u2013 K\u2019Br\u00EAm",
        // Other scripts, though ICU composes them: Devanagari, Greek, Hangul, Hebrew.
        "\u0928\u093C \u03B1\u0301 \u1100\u1161 \u05E9\u05C1",
        // Marks on a digit, on a space, on nothing.
        "\u03011\u0341 \u0340",
        // Lone surrogates, with a mark after one.
        "\uD800\u0301a\uDC00\u0341\uD834",
        "a\uD834",
    ];

    [Theory]
    [MemberData(nameof(Composed))]
    public void A_letter_and_its_marks_are_composed_whatever_their_order(string typed, string expected)
    {
        Assert.Equal(expected, LatinNormalisation.Normalise(typed));
        Assert.False(LatinNormalisation.IsNormalised(typed));
        Assert.True(LatinNormalisation.IsNormalised(expected));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void All_other_text_is_returned_as_the_same_instance(string text)
    {
        Assert.Same(text, LatinNormalisation.Normalise(text));
        Assert.True(LatinNormalisation.IsNormalised(text));
    }

    [Theory]
    [InlineData(33)]
    [InlineData(20_001)]
    public void A_letter_may_carry_any_number_of_marks(int count)
    {
        string above = new('\u0301', count);
        string typed = "a" + above + "\u0323";
        Assert.Equal("\u1EA1" + above, LatinNormalisation.Normalise(typed));
        Assert.True(LatinNormalisation.IsNormalised("\u1EA1" + above));
    }

    [Fact]
    public void Letters_at_every_place_of_a_long_text_are_found()
    {
        for (int place = 0; place < 40; place++)
        {
            string around = new('\u1EC7', place);
            Assert.Equal($"{around}\u00E9{around}", LatinNormalisation.Normalise($"{around}e\u0301{around}"));
        }
    }

    [Fact]
    public void Normalising_is_idempotent_and_IsNormalised_says_what_it_would_do() =>
        AnyText().Sample(text =>
        {
            string once = LatinNormalisation.Normalise(text);
            Assert.True(LatinNormalisation.IsNormalised(once));
            Assert.Same(once, LatinNormalisation.Normalise(once));
            Assert.Equal(ReferenceEquals(once, text), LatinNormalisation.IsNormalised(text));
            Assert.Equal(ReferenceEquals(once, text), once == text);
        });

    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void Asking_whether_text_is_normalised_allocates_nothing()
    {
        string[] texts = [.. Enumerable.Concat<object[]>(Composed, Kept).Select(row => (string)row[0])];
        int normalised = 0;
        long allocated = Allocation.Of(() =>
        {
            normalised = 0;
            foreach (string text in texts)
                normalised += LatinNormalisation.IsNormalised(text) ? 1 : 0;
        });
        Assert.Equal(0, allocated);
        Assert.Equal(Kept.Count, normalised);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => LatinNormalisation.Normalise(null!));

    /// <summary>Any UTF-16 at all, half of its characters the difficult ones.</summary>
    internal static Gen<string> AnyText() => Gen.OneOf(Gen.Char[Difficult], Gen.Char).Array[0, 24].Select(characters => new string(characters));
}
