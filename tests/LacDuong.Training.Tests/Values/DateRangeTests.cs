namespace LacDuong.Training.Tests.Values;

public sealed class DateRangeTests
{
    private static readonly LocalDate s_first = new(2022, 5, 25);
    private static readonly LocalDate s_last = new(2022, 5, 27);
    private static readonly LocalDate[] s_days = [.. Enumerable.Range(0, 8).Select(s_first.PlusDays)];

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
    public void A_range_comes_apart_into_its_sides()
    {
        (LocalDate? start, LocalDate? end) = DateRange.Parse("2025-07-01/");
        Assert.Equal((new LocalDate(2025, 7, 1), null), (start, end));
    }

    [Fact]
    public void Its_days_are_those_from_its_start_to_its_end()
    {
        Assert.Equal([s_first, s_first.PlusDays(1), s_last], new DateRange(s_first, s_last).EnumerateDays());
        Assert.Equal([new LocalDate(9999, 12, 31)], DateRange.Parse("9999-12-31").EnumerateDays());
        Assert.Equal(new LocalDate(1, 1, 1), DateRange.Parse("0001-01-01/9999-12-31").EnumerateDays().First());
    }

    [Theory]
    [InlineData("2025-07-01/", "The end of the date range '2025-07-01/' isn't known.")]
    [InlineData("/2025-06-30", "The start of the date range '/2025-06-30' isn't known.")]
    public void Without_both_sides_there_are_no_days_to_go_through(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(DateRange.Parse(text).EnumerateDays).Message);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(DateRange.Parse(text).ToDateInterval).Message);
    }

    [Fact]
    public void An_interval_of_NodaTime_has_the_same_days()
    {
        DateRange range = new(s_first, s_last);
        Assert.Equal(new DateInterval(s_first, s_last), range.ToDateInterval());
        Assert.Equal(range, DateRange.FromDateInterval(range.ToDateInterval()));
    }

    [Fact]
    public void An_interval_of_another_calendar_is_refused()
    {
        LocalDate day = new(1738, 1, 1, CalendarSystem.Coptic);
        DateInterval interval = new(day, day);
        Assert.Equal("interval", Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.FromDateInterval(interval)).ParamName);
    }

    [Fact]
    public void An_unknown_start_comes_first_and_an_unknown_end_last()
    {
        string[] ordered =
        [
            "/2022-05-25", "/2022-05-27", "0001-01-01", "2022-05-25", "2022-05-25/2022-05-27", "2022-05-25/9999-12-31", "2022-05-25/", "2022-05-26",
        ];
        Assert.Equal(ordered, ordered.Reverse().Select(text => DateRange.Parse(text)).Order().Select(range => range.ToString()));
    }

    [Theory]
    [InlineData("2022-05-25", "2022-05-26", "2022-05-25/2022-05-26")]
    [InlineData("2022-05-25", "2022-05-27", null)]
    [InlineData("/2022-05-25", "2022-05-26", "/2022-05-26")]
    [InlineData("/2022-05-25", "2022-05-24/", null)]
    [InlineData("/9999-12-31", "0001-01-01", "/9999-12-31")]
    public void Ranges_that_overlap_or_touch_have_a_union_unless_it_is_all_days(string one, string other, string? union)
    {
        Assert.Equal(union, DateRange.Parse(one).Union(DateRange.Parse(other))?.ToString());
        Assert.Equal(union, DateRange.Parse(other).Union(DateRange.Parse(one))?.ToString());
    }

    // The oracle counts day by day, among days of which the first and the last stand for all before and after.
    [Fact]
    public void What_two_ranges_have_in_common_is_that_of_their_days()
    {
        DateRange[] ranges =
        [
            .. from start in Sides()
            from end in Sides()
            where (start ?? end) is not null && !(start > end)
            select new DateRange(start, end),
        ];
        foreach (DateRange one in ranges)
        {
            foreach (DateRange other in ranges)
            {
                int[] ours = [.. DaysOf(one)];
                int[] theirs = [.. DaysOf(other)];
                int[] both = [.. ours.Intersect(theirs)];
                int[] either = [.. ours.Union(theirs).Order()];
                bool isRange = either[^1] - either[0] < either.Length && either.Length < s_days.Length;

                Assert.Equal(both.Length > 0, one.Overlaps(other));
                Assert.Equal(both.Length == theirs.Length, one.Contains(other));
                Assert.Equal(both, DaysOf(one.Intersection(other)));
                Assert.Equal(isRange ? either : [], DaysOf(one.Union(other)));
            }
        }
    }

    private static LocalDate?[] Sides() => [null, .. s_days[2..^2]];

    private static IEnumerable<int> DaysOf(DateRange? range)
        => range is null ? [] : Enumerable.Range(0, s_days.Length).Where(day => range.Contains(s_days[day]));
}
