using CsCheck;
using LacDuong.Training.Vietnamese;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

public sealed class PersonNameComparerTests
{
    private static readonly PersonNameComparer s_comparer = PersonNameComparer.Default;

    private static readonly Gen<string> s_part = Gen.OneOf(
        "An", "an", "Ân", "Ấn", "Hoà", "Hòa", "HÒA", "Hoa", "An Bình", "Bình", "Đỗ", "Dỗ", "K'Brêm", "K’Brêm", "K' Brêm", "H\u200Boà", "a\tb");

    private static readonly Gen<PersonName> s_name
        = Gen.Select(s_part.Null(), s_part.Null(), s_part, (family, middle, given) => new PersonName(family, middle, given));

    [Fact]
    public void Names_are_ordered_by_given_name_then_middle_name_then_family_name()
    {
        // The made-up class list of these tests, in the order that an office would give it.
        PersonName[] ordered =
        [
            new("Trần", null, "An"),
            new("Lê", "Thị", "An"),
            new("Dương", "Văn", "An"),
            new("Đỗ", "Văn", "An"),
            new("Nguyễn", "Bình", "Ân"),
            new("Nguyễn", "Thị", "Hoa"),
            new("Nguyễn", "An", "Hòa"),
            new("Lê", "Bình", "Hoà"),
            new("Đặng", "Văn", "Hòa"),
            new("Phạm", "An", "Hoá"),
            PersonName.FromSingleName("K'Brêm"),
            PersonName.FromSingleName("Y Ngông Niê Kdăm"),
        ];

        Gen.Shuffle(ordered).Sample(shuffled => Assert.Equal(ordered, shuffled.Order(s_comparer)));
    }

    [Fact]
    public void A_given_name_of_two_words_comes_after_that_of_its_first_word_alone()
        => Assert.True(s_comparer.Compare(new PersonName("Trần", "Văn", "An"), new PersonName("Lê", "An", "An Bình")) < 0);

    [Theory]
    [InlineData("K'Brêm", "K’ Brêm")]
    [InlineData("K'Brêm", "K`Brêm")]
    [InlineData("Hoà", "H\u200Bòa")]
    [InlineData("Ðào", "Đào")]
    public void Spellings_of_one_name_stand_together(string one, string other)
    {
        PersonName[] ordered = [new("Bùi", null, one), new("Lê", null, other), new("Trần", null, one)];

        Assert.Equal(ordered, ordered.Reverse().Order(s_comparer));
        Assert.Equal(ordered, ordered.Reverse().OrderBy(s_comparer.GetSortKey, Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y))));
    }

    [Fact]
    public void The_order_of_tones_is_that_of_the_text()
    {
        PersonName hook = new("Lê", null, "Thảo");
        PersonName acute = new("Lê", null, "Tháo");

        Assert.True(s_comparer.Compare(hook, acute) < 0);
        Assert.True(new PersonNameComparer(VietnameseComparer.SchoolTones).Compare(hook, acute) > 0);
    }

    [Fact]
    public void By_the_whole_name_the_first_word_decides()
    {
        PersonName[] ordered = [new("Dương", "Văn", "Bình"), new("Đỗ", null, "An"), PersonName.FromSingleName("K'Brêm"), new("Lê", "Thị", "An")];

        Gen.Shuffle(ordered).Sample(shuffled => Assert.Equal(ordered, shuffled.Order(PersonNameComparer.Get(PersonNameOrder.WholeName))));
    }

    [Fact]
    public void Without_accents_the_given_name_decides_and_then_the_rest()
    {
        PersonName[] ordered = [new("Đào", null, "Ân"), new("Lê", "Thị", "An"), new("Ngô", null, "Ấn"), new("Đỗ", null, "Đạt"), new("An", null, "Dũng")];

        Gen.Shuffle(ordered).Sample(shuffled
            => Assert.Equal(ordered, shuffled.Order(PersonNameComparer.Get(PersonNameOrder.GivenNameWithoutAccents))));
    }

    [Fact]
    public void Sort_keys_are_in_the_order_of_the_names_in_every_order()
        => Gen.Select(s_name, s_name, Gen.Enum<PersonNameOrder>()).Sample((x, y, order) =>
        {
            PersonNameComparer comparer = PersonNameComparer.Get(order);
            Assert.Equal(int.Sign(comparer.Compare(x, y)), int.Sign(comparer.GetSortKey(x).AsSpan().SequenceCompareTo(comparer.GetSortKey(y))));
            Assert.Equal(x == y, comparer.Compare(x, y) == 0);
        }, iter: 20_000);

    [Fact]
    public void Null_is_before_all_names()
    {
        Assert.True(s_comparer.Compare(null, PersonName.FromSingleName("An")) < 0);
        Assert.Equal(0, s_comparer.Compare(null, null));
    }

    [Fact]
    public void The_order_is_antisymmetric_and_zero_for_equal_names_alone()
        => Gen.Select(s_name, s_name).Sample((x, y) =>
        {
            Assert.Equal(-int.Sign(s_comparer.Compare(x, y)), int.Sign(s_comparer.Compare(y, x)));
            Assert.Equal(x == y, s_comparer.Compare(x, y) == 0);
        }, iter: 20_000);

    [Fact]
    public void The_order_is_transitive()
        => Gen.Select(s_name, s_name, s_name).Sample((x, y, z) =>
        {
            if (s_comparer.Compare(x, y) <= 0 && s_comparer.Compare(y, z) <= 0)
                Assert.True(s_comparer.Compare(x, z) <= 0);
        }, iter: 20_000);

    [Fact]
    public void Sort_keys_are_ordered_as_the_names_are_under_either_order_of_tones()
        => Gen.Select(s_name, s_name, Gen.OneOf(VietnameseComparer.Default, VietnameseComparer.SchoolTones)).Sample((x, y, tones) =>
        {
            PersonNameComparer comparer = new(tones);
            Assert.Equal(int.Sign(comparer.Compare(x, y)), int.Sign(comparer.GetSortKey(x).AsSpan().SequenceCompareTo(comparer.GetSortKey(y))));
        }, iter: 50_000);

    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void Names_are_compared_without_allocation()
    {
        PersonName x = new("Nguyễn", "Văn", "Hòa");
        PersonName y = new("Nguyễn", "Văn", "Hoà");
        Assert.Equal(0, Allocation.Of(() => s_comparer.Compare(x, y)));
        Assert.NotEqual(0, s_comparer.Compare(x, y));
    }
}
