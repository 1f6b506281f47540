using CsCheck;

namespace LacDuong.Training.Tests.Values;

public sealed class DateRangeTests
{
    private static readonly LocalDate s_first = new(2022, 5, 25);
    private static readonly LocalDate s_last = new(2022, 5, 27);

    [Theory]
    [InlineData("2022-05-25/2022-05-27", "2022-05-25/2022-05-27", 3)]
    [InlineData("2022-05-25", "2022-05-25", 1)]
    [InlineData("2022-05-25/2022-05-25", "2022-05-25", 1)]
    [InlineData("2025-07-01/", "2025-07-01/", null)]
    [InlineData("/2025-06-30", "/2025-06-30", null)]
    [InlineData("0001-01-01/9999-12-31", "0001-01-01/9999-12-31", 3652059)]
    public void Both_ends_are_inclusive_and_one_day_is_written_as_the_day(string text, string written, int? days)
    {
        DateRange range = DateRange.Parse(text);
        Assert.Equal((written, days), (range.ToString(), range.DayCount));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("2022-05-27/2022-05-25")]
    [InlineData("2022-02-30")]
    [InlineData("0000-01-01")]
    [InlineData("2022-00-25")]
    [InlineData("2022-13-25")]
    [InlineData("2022-05-00")]
    [InlineData("2022-5-25")]
    [InlineData("2022-05-25/2022-05-27/")]
    [InlineData(" 2022-05-25")]
    public void A_range_without_a_known_side_or_turned_round_is_none(string text) => Assert.False(DateRange.TryParse(text, out _));

    [Fact]
    public void The_constructor_refuses_what_the_grammar_does()
    {
        Assert.Throws<ArgumentException>(() => new DateRange(null, null));
        Assert.Throws<ArgumentException>(() => new DateRange(s_last, s_first));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateRange(new LocalDate(-1, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateRange(new LocalDate(1738, 1, 1, CalendarSystem.Coptic)));
    }

    [Fact]
    public void An_unknown_side_is_unbounded()
    {
        DateRange until = new(null, s_last);
        Assert.True(until.Contains(new LocalDate(1, 1, 1)));
        Assert.True(until.Contains(s_last));
        Assert.False(until.Contains(s_last.PlusDays(1)));
        Assert.True(until.Overlaps(new DateRange(s_last, null)));
        Assert.False(until.Overlaps(new DateRange(s_last.PlusDays(1), null)));
    }

    [Fact]
    public void Ranges_overlap_exactly_when_a_day_is_in_both()
    {
        Gen<DateRange> range = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Select((one, other) => new DateRange(s_first.PlusDays(Math.Min(one, other)), s_first.PlusDays(Math.Max(one, other))));
        Gen.Select(range, range).Sample((one, other)
            => one.Overlaps(other) == Enumerable.Range(0, 10).Any(day => one.Contains(s_first.PlusDays(day)) && other.Contains(s_first.PlusDays(day))));
    }
}
