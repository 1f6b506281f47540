using System.Globalization;

namespace LacDuong.Training.Tests.Values;

public sealed class ValueListTests
{
    [Fact]
    public void Default_is_the_empty_list()
    {
        ValueList<string> none = default;
        Assert.Equal([], none);
        Assert.True(none.IsEmpty);
        Assert.Empty(none);
        Assert.Equal(none.GetHashCode(), ((ValueList<string>)[]).GetHashCode());
    }

    [Fact]
    public void Lists_are_equal_when_their_items_are_in_order()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> same = new List<string> { "a", "b" }.ToValueList();
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != ["b", "a"]);
        Assert.True(one != ["a"]);
    }

    [Fact]
    public void A_list_is_gone_through_in_order_by_what_knows_no_type_of_items()
    {
        List<object?> items = [];
        foreach (object? item in (System.Collections.IEnumerable)(ValueList<string>)["a", "b"])
            items.Add(item);
        Assert.Equal(["a", "b"], items);
    }

    [Fact]
    public void Items_in_a_row_are_a_list_of_their_own()
    {
        ValueList<string> list = ["a", "b", "c", "d"];
        Assert.Equal(["b", "c"], list[1..3]);
        Assert.Equal(["d"], list[^1..]);
        Assert.Equal("d", list[^1]);
        Assert.Equal([], list[4..]);
        Assert.Equal(list, list[..]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[3..5]);
    }

    [Fact]
    public void A_list_is_matched_as_a_pattern()
        => Assert.True((ValueList<string>)["a", "b", "c"] is ["a", .. { Count: 1 }, "c"]);

    [Fact]
    public void An_item_is_found_by_what_it_is_equal_to()
    {
        ValueList<DateRange> list = [DateRange.Parse("2022-05-25"), DateRange.Parse("2022-05-26"), DateRange.Parse("2022-05-26")];
        Assert.Equal(1, list.IndexOf(DateRange.Parse("2022-05-26")));
        Assert.Equal(-1, list.IndexOf(DateRange.Parse("2022-05-27")));
        Assert.True(list.Contains(DateRange.Parse("2022-05-25")));
        Assert.False(default(ValueList<DateRange>).Contains(DateRange.Parse("2022-05-25")));
    }

    [Fact]
    public void Its_text_is_that_of_its_items_in_no_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal("[-1.5, 2]", ((ValueList<decimal>)[-1.5m, 2m]).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_item_is_null() => Assert.Throws<ArgumentNullException>(() => (ValueList<string>)["a", null!]);

    [Fact]
    public void What_it_was_made_of_may_change_without_changing_it()
    {
        string[] source = ["a"];
        ValueList<string> list = source.ToValueList();
        source[0] = "b";
        Assert.Equal("a", list[0]);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => list[1]).ParamName);
    }
}
