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
