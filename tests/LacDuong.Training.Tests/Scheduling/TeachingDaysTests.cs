using CsCheck;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class TeachingDaysTests
{
    private static readonly LocalDate s_first = new(2022, 5, 25);

    // Some without a start, some without an end.
    private static readonly Gen<DateRange> s_range = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 8], Gen.Int[0, 9]).Select((start, more, open)
        => new DateRange(open == 0 ? null : s_first.PlusDays(start), open == 1 ? null : s_first.PlusDays(start + more)));

    [Fact]
    public void They_are_the_days_that_are_in_a_range_of_known_sides_and_in_none_of_the_others()
        => Gen.Select(s_range.Array[0, 6], s_range.Array[0, 6]).Sample((dates, without)
            => DraftRun.FindDays(dates.ToValueList(), without.ToValueList()).SequenceEqual(
                Enumerable.Range(0, 50).Select(s_first.PlusDays).Where(day
                    => dates.Any(range => range.DayCount is not null && range.Contains(day))
                        && !without.Any(range => range.Contains(day)))));

    [Fact]
    public void The_last_day_there_is_can_be_one()
        => Assert.Equal(
            [new LocalDate(9999, 12, 31)], DraftRun.FindDays([DateRange.Parse("9999-12-30/9999-12-31")], [DateRange.Parse("/9999-12-30")]));
}
