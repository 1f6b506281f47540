namespace LacDuong.Training.Tests.Values;

public sealed class TimeRangeTests
{
    [Theory]
    [InlineData("07:30/11:00")]
    [InlineData("00:00/23:59")]
    public void A_time_range_is_two_times_its_start_before_its_end(string text) => Assert.Equal(text, TimeRange.Parse(text).ToString());

    [Theory]
    [InlineData("11:00/07:30")]
    [InlineData("07:30/07:30")]
    [InlineData("07:30/24:00")]
    [InlineData("7:30/11:00")]
    [InlineData("07:60/11:00")]
    [InlineData("07:30-11:00")]
    public void Anything_else_is_none(string text) => Assert.False(TimeRange.TryParse(text, out _));

    [Fact]
    public void Its_times_are_in_whole_minutes()
        => Assert.Equal("end", Assert.Throws<ArgumentException>(() => new TimeRange(new LocalTime(7, 30), new LocalTime(8, 0, 1))).ParamName);

    [Theory]
    [InlineData("07:30/08:15", "08:15/09:00", false)]
    [InlineData("07:30/08:15", "08:14/09:00", true)]
    [InlineData("07:30/11:00", "08:00/08:30", true)]
    public void Ranges_that_touch_do_not_overlap(string one, string other, bool expected)
    {
        Assert.Equal(expected, TimeRange.Parse(one).Overlaps(TimeRange.Parse(other)));
        Assert.Equal(expected, TimeRange.Parse(other).Overlaps(TimeRange.Parse(one)));
    }
}
