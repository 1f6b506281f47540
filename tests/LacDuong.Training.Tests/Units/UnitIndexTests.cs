using CsCheck;
using static LacDuong.Training.Tests.Units.UnitHistory;

namespace LacDuong.Training.Tests.Units;

public class UnitIndexTests
{
    [Fact]
    public void A_code_means_the_first_valid_unit_in_the_list_on_every_day()
        => AnyUnits.List.Sample(
            units =>
            {
                UnitIndex index = new(units.ToValueList());
                foreach (Unit unit in units)
                {
                    foreach (LocalDate day in AnyUnits.AllDays)
                    {
                        int number = index.Find(index.CodeOf(unit.Code), day);
                        Assert.Same(AnyUnits.Meant(units, unit.Code, day), number == UnitIndex.None ? null : units[number]);
                    }
                }
            },
            iter: 5000);

    [Fact]
    public void Days_in_use_reach_as_far_as_some_unit_of_the_code_is_valid()
        => AnyUnits.List.Sample(
            units =>
            {
                UnitIndex index = new(units.ToValueList());
                int begin = DayNumber.Of(Day(-1));
                int end = DayNumber.Of(Day(AnyUnits.Days + 2));
                for (int day = begin; day <= end; day++)
                {
                    int usedAfter = Enumerable.Range(day, end - day + 1).TakeWhile(IsUsed).Count();
                    int usedBefore = Enumerable.Range(begin, day - begin + 1).Reverse().TakeWhile(IsUsed).Count();

                    Assert.Equal(day + usedAfter, Math.Min(index.UntilUnused(0, day), end + 1));
                    Assert.Equal(day + 1 - usedBefore, Math.Max(index.SinceUsed(0, day), begin));
                }

                bool IsUsed(int day) => AnyUnits.Meant(units, units[0].Code, DayNumber.ToDate(day)) is not null;
            },
            iter: 2000);

    [Fact]
    public void Every_unit_has_the_number_of_its_place()
        => AnyUnits.List.Sample(
            units =>
            {
                UnitIndex index = new(units.ToValueList());
                Assert.Equal(Enumerable.Range(0, units.Length), units.Select(unit => index.NumberOf(unit with { OtherNames = [] })));
                Assert.Equal(UnitIndex.None, index.NumberOf(units[0] with { Name = new("Z") }));
            },
            iter: 2000);

    [Fact]
    public void Of_equal_units_the_first_counts()
        => Assert.Equal(1, new UnitIndex([Unit("A", 0, 9), Unit("A", 5, 7), Unit("A", 5, 7)]).NumberOf(Unit("A", 5, 7)));

    [Fact]
    public void A_unit_of_unknown_beginning_is_valid_before_the_first_day_that_has_a_name()
    {
        UnitIndex index = new([Unit("A"), Unit("B") with { Validity = new DateRange(new LocalDate(1, 1, 1), null) }]);
        LocalDate before = new LocalDate(1, 1, 1).PlusDays(-1);

        Assert.Equal(0, index.Find(0, before));
        Assert.Equal(UnitIndex.None, index.Find(1, before));
    }

    [Fact]
    public void Days_have_numbers_and_numbers_days()
        => Gen.Int[0, DayNumber.Last].Sample(number =>
        {
            Assert.Equal(new LocalDate(1, 1, 1).PlusDays(number), DayNumber.ToDate(number));
            Assert.Equal(number, DayNumber.Of(DayNumber.ToDate(number)));
        });
}
