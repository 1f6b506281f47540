using CsCheck;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Tests.Generators;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class BellScheduleTests
{
    private static readonly LocalDate s_day = new(2022, 5, 25);

    private static readonly BellSchedule s_bells = new()
    {
        Morning = [TimeRange.Parse("07:30/08:15"), TimeRange.Parse("08:20/09:05"), TimeRange.Parse("09:20/10:05")],
        Afternoon = [TimeRange.Parse("13:30/14:15"), TimeRange.Parse("14:15/15:00")],
    };

    [Fact]
    public void Bells_are_those_of_a_half_day_and_of_nothing_else()
        => Assert.Equal("part", Assert.Throws<ArgumentOutOfRangeException>(() => new BellSchedule().GetPeriods((DayPart)3)).ParamName);

    [Fact]
    public void Periods_come_back_from_their_time()
        => Gen.Select(Gen.Int[1, 3], Gen.Int[1, 3]).Where((first, count) => first + count <= 4).Sample((first, count) =>
        {
            TimeRange? time = s_bells.FindTime(DayPart.Morning, first, count);
            return s_bells.FindPeriods(DayPart.Morning, time!) == (first, count);
        });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(3, 2)]
    [InlineData(4, 1)]
    [InlineData(2, int.MaxValue)]
    public void Periods_that_the_half_day_has_not_have_no_time(int first, int count)
        => Assert.Null(s_bells.FindTime(DayPart.Morning, first, count));

    [Theory]
    [InlineData("07:30/09:05", 1, 2)]
    [InlineData("07:31/09:30", 2, 1)]
    [InlineData("08:00/09:00", 0, 0)]
    [InlineData("06:00/12:00", 1, 3)]
    public void A_time_holds_the_periods_that_lie_wholly_within_it(string time, int first, int count)
        => Assert.Equal((first, count), s_bells.FindPeriods(DayPart.Morning, TimeRange.Parse(time)));

    [Fact]
    public void A_bell_of_a_date_counts_once()
        => Assert.Equal(4, s_bells.CountPeriods([At("07:30/09:05"), At("08:20/10:05"), At("07:30/08:15") with { Date = s_day.PlusDays(1) }]));

    [Fact]
    public void Periods_are_not_known_where_a_session_is_untimed()
        => Assert.Null(s_bells.CountPeriods([At("07:30/09:05"), At(null)]));

    [Fact]
    public void Periods_are_not_known_where_the_half_day_has_no_bells()
        => Assert.Null(s_bells.CountPeriods([At("18:30/19:15") with { Part = DayPart.Evening }]));

    [Fact]
    public void A_period_is_free_where_no_session_overlaps_it()
        => Assert.Equal(
            [(DayPart.Morning, 1, 1), (DayPart.Morning, 3, 1), (DayPart.Afternoon, 2, 1)],
            s_bells.FindFreePeriods(s_day, [At("08:15/08:21"), At("14:00/14:15") with { Part = DayPart.Afternoon }, At("07:30/10:05") with { Date = s_day.PlusDays(1) }]));

    [Fact]
    public void An_untimed_session_leaves_nothing_of_its_half_day_free()
        => Assert.Equal([(DayPart.Afternoon, 1, 2)], s_bells.FindFreePeriods(s_day, [At(null)]));

    [Fact]
    public void Of_any_bells_a_time_holds_those_that_it_contains()
        => Gen.Select(AnyEntity.Bells, Gen.Enum<DayPart>(), AnyValue.TimeRange).Sample((bells, part, time) =>
        {
            int[] expected = [.. NumbersOf(bells.GetPeriods(part).Select(time.Contains))];
            (int first, int count) = bells.FindPeriods(part, time);
            return Enumerable.Range(first, count).SequenceEqual(expected);
        });

    [Fact]
    public void Of_any_bells_sessions_hold_what_their_times_contain_together()
        => Gen.Select(AnyEntity.Bells, AnyTimedSessions).Sample((bells, sessions) =>
        {
            int expected = sessions.SelectMany(session => bells.GetPeriods(session.Part).Where(session.Time!.Contains).Select(bell => (session.Date, session.Part, bell))).Distinct().Count();
            return bells.CountPeriods(sessions) == (sessions.Any(session => bells.GetPeriods(session.Part).IsEmpty) ? null : expected);
        });

    [Fact]
    public void Of_any_bells_those_are_free_that_no_time_of_the_day_overlaps_in_runs_as_long_as_can_be()
        => Gen.Select(AnyEntity.Bells, AnyTimedSessions).Sample((bells, sessions) =>
        {
            IReadOnlyList<(DayPart Part, int First, int Count)> free = bells.FindFreePeriods(s_day, sessions);
            return free.SequenceEqual(free.OrderBy(run => (run.Part, run.First))) && Enum.GetValues<DayPart>().All(part =>
            {
                (DayPart Part, int First, int Count)[] runs = [.. free.Where(run => run.Part == part)];
                int[] expected = [.. NumbersOf(bells.GetPeriods(part).Select(bell => !sessions.Any(session => session.Date == s_day && session.Time!.Overlaps(bell))))];
                return runs.SelectMany(run => Enumerable.Range(run.First, run.Count)).SequenceEqual(expected)
                    && !runs.Any(run => runs.Any(next => next.First == run.First + run.Count));
            });
        });

    [Fact]
    public void A_half_day_may_have_a_period_in_every_minute()
    {
        TimeRange[] minutes =
            [.. Enumerable.Range(0, 1440).Select(LocalTime.FromMinutesSinceMidnight).Select(minute => new TimeRange(minute, minute.PlusMinutes(1)))];
        BellSchedule bells = new() { Morning = minutes.ToValueList() };
        Assert.Equal(1440, bells.CountPeriods([At("00:00/24:00"), At("23:00/23:59")]));
    }

    [Fact]
    public void Timed_sessions_of_a_half_day_follow_one_another_by_start()
        => Assert.Equal([1, 0, 2], TimetableRow.FindOrder([At("09:20/10:05"), At("07:30/08:15"), At("07:30/08:15") with { Part = DayPart.Afternoon }]));

    [Fact]
    public void Sessions_of_a_half_day_of_which_one_is_untimed_follow_one_another_in_list_order()
        => Assert.Equal([1, 2, 3, 0], TimetableRow.FindOrder([At(null) with { Date = s_day.PlusDays(1) }, At("09:20/10:05"), At(null), At("07:30/08:15")]));

    // Of two days and few half-days, so that the times of several meet.
    private static Gen<Session[]> AnyTimedSessions
        => Gen.Select(Gen.Int[0, 1], Gen.Enum<DayPart>(), AnyValue.TimeRange)
            .Select((day, part, time) => At("07:30/08:15") with { Date = s_day.PlusDays(day), Part = part, Time = time }).Array[0, 5];

    private static IEnumerable<int> NumbersOf(IEnumerable<bool> periods)
        => periods.Select((isIt, place) => isIt ? place + 1 : 0).Where(number => number > 0);

    private static Session At(string? time) => new()
    {
        Code = new("s"),
        Date = s_day,
        Part = DayPart.Morning,
        Time = time is null ? null : TimeRange.Parse(time),
        Activity = new TrainingActivity.Opening(),
    };
}
