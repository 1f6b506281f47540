using CsCheck;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

public sealed class NearlySortedTests
{
    [Fact]
    public void Items_in_any_order_are_sorted_as_a_stable_sort_sorts_them()
        => Gen.Select(Gen.Int[0, 9], Gen.Int).Array[0, 200].Sample(
            items =>
            {
                (int, int)[] expected = [.. items.OrderBy(item => item.Item1)];
                NearlySorted.Sort(items, (one, other) => one.Item1.CompareTo(other.Item1));
                Assert.Equal(expected, items);
            });

    [Fact]
    public void Items_nearly_in_order_take_few_comparisons()
    {
        int[] items = [.. Enumerable.Range(0, 10_000).Select(i => i ^ 1)];
        int comparisons = 0;
        NearlySorted.Sort(items, (one, other) =>
        {
            comparisons++;
            return one.CompareTo(other);
        });
        Assert.Equal(Enumerable.Range(0, 10_000), items);
        Assert.InRange(comparisons, 0, 20_000);
    }
}
