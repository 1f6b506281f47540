using CsCheck;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Tests.Generators;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class HeldTimeTests
{
    private static readonly Gen<(LocalDate Date, DayPart Part, TimeRange? Time)> s_any = Gen.Select(
        AnyValue.Date, Gen.Enum<DayPart>(), Gen.OneOf(Gen.Const((TimeRange?)null), AnyValue.TimeRange.Select(time => (TimeRange?)time)));

    [Fact]
    public void A_time_gives_back_what_it_was_made_of() => s_any.Sample(of =>
    {
        HeldTime time = new(of.Date, of.Part, of.Time);
        return (time.Date, time.Part, time.IsTimed) == (of.Date, of.Part, of.Time is not null)
            && (of.Time is null || (Minute(time.StartMinute), Minute(time.EndMinute)) == (of.Time.Start, of.Time.End));
    });

    [Fact]
    public void The_first_and_the_last_day_there_are_can_be_held()
        => Assert.All(
            [new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31)],
            date => Assert.Equal((date, DayPart.Evening, 1080, 1440), Parts(new HeldTime(date, DayPart.Evening, null))));

    [Fact]
    public void Times_are_ordered_by_day_then_start_then_end() => Gen.Select(s_any, s_any).Sample((one, other) =>
    {
        HeldTime first = new(one.Date, one.Part, one.Time);
        HeldTime second = new(other.Date, other.Part, other.Time);
        int expected = (one.Date, first.StartMinute, first.EndMinute).CompareTo((other.Date, second.StartMinute, second.EndMinute));
        return Math.Sign(first.CompareTo(second)) == Math.Sign(expected);
    });

    [Fact]
    public void Times_are_equal_when_day_and_part_and_time_are()
        => Gen.Select(s_any, s_any).Sample((one, other)
            => new HeldTime(one.Date, one.Part, one.Time) == new HeldTime(other.Date, other.Part, other.Time) == (one == other));

    private static (LocalDate, DayPart, int, int) Parts(HeldTime time) => (time.Date, time.Part, time.StartMinute, time.EndMinute);

    private static LocalTime Minute(int minute) => LocalTime.Midnight.PlusMinutes(minute);
}
