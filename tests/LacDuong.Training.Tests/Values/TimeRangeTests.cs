namespace LacDuong.Training.Tests.Values;

public sealed class TimeRangeTests
{
    private static readonly LocalTime s_lesson = new(7, 30);

    // All ranges of a few minutes at either end of the day.
    private static readonly TimeRange[] s_ranges =
    [
        .. from start in new[] { 0, 1, 2, 1437, 1438, 1439 }
        from end in new[] { 1, 2, 3, 1438, 1439, 1440 }
        where start < end
        select new TimeRange(Minute(start), Minute(end)),
    ];

    [Theory]
    [InlineData("07:30/11:00", 450, 660, 210)]
    [InlineData("00:00/23:59", 0, 1439, 1439)]
    [InlineData("18:00/24:00", 1080, 1440, 360)]
    [InlineData("00:00/24:00", 0, 1440, 1440)]
    public void A_time_range_is_two_times_its_start_before_its_end(string text, int startMinute, int endMinute, int minutes)
    {
        TimeRange range = TimeRange.Parse(text);
        Assert.Equal(text, range.ToString());
        Assert.Equal((startMinute, endMinute, minutes), (range.StartMinute, range.EndMinute, range.Minutes));
        Assert.Equal(range, new TimeRange(range.Start, range.End));
    }

    [Theory]
    [InlineData("11:00/07:30")]
    [InlineData("07:30/07:30")]
    [InlineData("07:30/00:00")]
    [InlineData("07:30/24:01")]
    [InlineData("24:00/24:00")]
    [InlineData("7:30/11:00")]
    [InlineData("07:60/11:00")]
    [InlineData("07:30-11:00")]
    public void Anything_else_is_none(string text) => Assert.False(TimeRange.TryParse(text, out _));

    [Fact]
    public void An_end_at_midnight_is_the_end_of_the_day()
    {
        TimeRange evening = new(new LocalTime(18, 0), LocalTime.Midnight);
        Assert.Equal("18:00/24:00", evening.ToString());
        Assert.Equal(LocalTime.Midnight, evening.End);
        Assert.True(evening.Contains(LocalTime.MaxValue));
        Assert.False(evening.Contains(LocalTime.Midnight));
    }

    [Fact]
    public void Its_times_are_in_whole_minutes()
        => Assert.Equal("end", Assert.Throws<ArgumentException>(() => new TimeRange(s_lesson, new LocalTime(8, 0, 1))).ParamName);

    [Fact]
    public void Its_start_is_before_its_end()
        => Assert.Equal("start", Assert.Throws<ArgumentException>(() => new TimeRange(s_lesson, s_lesson)).ParamName);

    [Fact]
    public void A_time_is_in_the_range_from_its_start_until_just_before_its_end()
    {
        TimeRange range = TimeRange.Parse("07:30/08:15");
        Assert.Equal(
            [false, true, true, false],
            new[] { new LocalTime(7, 29, 59), s_lesson, new LocalTime(8, 14, 59), new LocalTime(8, 15) }.Select(range.Contains));
    }

    [Fact]
    public void It_comes_apart_into_its_start_and_its_end()
    {
        (LocalTime start, LocalTime end) = TimeRange.Parse("07:30/11:00");
        Assert.Equal((new LocalTime(7, 30), new LocalTime(11, 0)), (start, end));
    }

    [Fact]
    public void Ranges_are_in_the_order_of_their_starts_then_of_their_ends()
        => Assert.Equal(
            s_ranges.OrderBy(range => range.StartMinute).ThenBy(range => range.EndMinute),
            s_ranges.Reverse().Order());

    // The oracle counts minute by minute.
    [Fact]
    public void What_two_ranges_have_in_common_is_that_of_their_minutes()
    {
        foreach (TimeRange one in s_ranges)
        {
            foreach (TimeRange other in s_ranges)
            {
                int[] ours = [.. MinutesOf(one)];
                int[] both = [.. ours.Intersect(MinutesOf(other))];
                int[] either = [.. ours.Union(MinutesOf(other)).Order()];

                Assert.Equal(both.Length > 0, one.Overlaps(other));
                Assert.Equal(both.Length == other.Minutes, one.Contains(other));
                Assert.Equal(both, MinutesOf(one.Intersection(other)));
                Assert.Equal(either[^1] - either[0] < either.Length ? either : [], MinutesOf(one.Union(other)));
            }
        }
    }

    private static LocalTime Minute(int minute) => LocalTime.FromMinutesSinceMidnight(minute % NodaConstants.MinutesPerDay);

    private static IEnumerable<int> MinutesOf(TimeRange? range)
        => range is null ? [] : Enumerable.Range(0, NodaConstants.MinutesPerDay).Where(minute => range.Contains(Minute(minute)));
}
