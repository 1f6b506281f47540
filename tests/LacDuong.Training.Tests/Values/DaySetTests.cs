using CsCheck;

namespace LacDuong.Training.Tests.Values;

public sealed class DaySetTests
{
    private const int Days = 30;
    private static readonly Gen<(int First, int Last)[]> s_ranges = Gen.Select(Gen.Int[0, Days - 1], Gen.Int[0, 5]).Select(range => (range.Item1, range.Item1 + range.Item2)).Array[0, 6];

    [Fact]
    public void It_has_and_counts_the_days_of_its_ranges_and_the_gaps_between_them()
        => Gen.Select(s_ranges, Gen.Int[0, Days], Gen.Int[0, Days]).Sample(
            (ranges, one, other) =>
            {
                (int first, int last) = (Math.Min(one, other), Math.Max(one, other));
                HashSet<int> days = [.. ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))];
                int[] asked = [.. Enumerable.Range(first, last - first + 1)];
                DaySet set = new([.. ranges.Select(range => new DateRange(DayNumber.ToDate(range.First), DayNumber.ToDate(range.Last)))]);
                Assert.Equal(asked.Select(days.Contains), asked.Select(set.Contains));
                Assert.Equal(asked.Count(days.Contains), set.CountWithin(first, last));
                (int First, int Last)[] gaps = [.. set.GapsWithin(first, last)];
                Assert.Equal(asked.Where(day => !days.Contains(day)), gaps.SelectMany(gap => Enumerable.Range(gap.First, gap.Last - gap.First + 1)));
                Assert.All(gaps.Zip(gaps.Skip(1)), pair => Assert.True(pair.First.Last + 1 < pair.Second.First, "Two gaps touch."));
            },
            iter: 5000);

    [Fact]
    public void A_side_that_is_not_known_is_unbounded()
    {
        DaySet set = new([DateRange.Parse("/2022-05-25"), DateRange.Parse("2022-05-27/")]);
        Assert.Equal([DayNumber.Of(new LocalDate(2022, 5, 26))], set.GapsWithin(0, DayNumber.Last).Select(gap => gap.First));
        Assert.True(set.Contains(0) && set.Contains(DayNumber.Last));
    }

    [Fact]
    public void Days_are_numbered_from_the_first_to_the_last_of_all()
        => Assert.Equal((0, DayNumber.Last, new LocalDate(9999, 12, 31)), (DayNumber.Of(new LocalDate(1, 1, 1)), DayNumber.Of(new LocalDate(9999, 12, 31)), DayNumber.ToDate(DayNumber.Last)));
}
