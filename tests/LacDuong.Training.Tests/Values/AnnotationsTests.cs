using System.Globalization;

namespace LacDuong.Training.Tests.Values;

public sealed class AnnotationsTests
{
    [Fact]
    public void Keys_are_in_ordinal_order_and_values_are_kept_as_they_are()
    {
        Annotations annotations = Annotations.Empty.With("b", "").With("B", " \u0000 ").With("a", "e\u0302");
        Assert.Equal(["B", "a", "b"], annotations.Keys);
        Assert.Equal("e\u0302", annotations["a"]);
    }

    [Fact]
    public void Annotations_are_equal_when_they_have_equal_values_under_the_same_keys()
    {
        Annotations one = Annotations.Empty.With("a", "1").With("b", "2");
        Annotations other = new([new("b", "2"), new("a", "1")]);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one.With("a", "3"));
    }

    [Fact]
    public void Keys_that_become_equal_by_NFC_are_one_key_twice()
    {
        Assert.Throws<ArgumentException>(() => new Annotations([new("ê", "1"), new("e\u0302", "2")]));
        Assert.False(Annotations.TryCreate([new("ê", "1"), new("e\u0302", "2")], out _));
    }

    [Fact]
    public void What_is_not_there_makes_no_annotations() => Assert.False(Annotations.TryCreate(null, out _));

    [Fact]
    public void Annotations_may_be_made_of_values_that_fit()
    {
        Assert.True(Annotations.TryCreate([new("a", "1")], out Annotations? annotations));
        Assert.Equal(Annotations.Empty.With("a", "1"), annotations);
    }

    [Fact]
    public void Ill_formed_values_are_refused()
        => Assert.Equal("value", Assert.Throws<ArgumentException>(() => Annotations.Empty.With("a", "\uD800")).ParamName);

    [Fact]
    public void A_value_is_found_under_every_spelling_of_its_key_that_NFC_makes_equal()
    {
        Annotations annotations = Annotations.Empty.With("e\u0302", "1");
        Assert.Equal("1", annotations["e\u0302"]);
        Assert.True(annotations.ContainsKey("ê") && annotations.TryGetValue("e\u0302", out _));
        Assert.Equal(Annotations.Empty, annotations.Without("e\u0302"));
    }

    [Fact]
    public void A_key_that_is_not_there_is_not_found()
    {
        Assert.Throws<KeyNotFoundException>(() => Annotations.Empty["a"]);
        Assert.Throws<KeyNotFoundException>(() => Annotations.Empty[" "]);
        Assert.False(Annotations.Empty.TryGetValue("a", out _));
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => Annotations.Empty[null!]).ParamName);
    }

    [Fact]
    public void One_key_more_costs_little_beside_many()
    {
        Annotations many = new(Enumerable.Range(1, 100_000).Select(key => KeyValuePair.Create(key.ToString(CultureInfo.InvariantCulture), "")));

        long before = GC.GetAllocatedBytesForCurrentThread();
        many.With("a", "").With("0", "").Without("5");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 10_000);
    }

    [Fact]
    public void A_key_can_be_taken_out()
    {
        Assert.Same(Annotations.Empty, Annotations.Empty.Without("a"));
        Assert.Equal(Annotations.Empty, Annotations.Empty.With("a", "1").Without("a"));
    }
}
