using CsCheck;
using static LacDuong.Training.Tests.Units.UnitHistory;

namespace LacDuong.Training.Tests.Units;

/// <summary>What validation asks about units through time, against going through all units on all days.</summary>
public class UnitChecksTests
{
    [Fact]
    public void The_first_overlapped_unit_is_the_first_before_it_that_shares_its_code_and_a_day()
        => Agrees(
            (units, i) => Number(units, units[..i].FirstOrDefault(one => one.Code == units[i].Code && DaysOf(units[i]).Any(one.IsValidOn))),
            (checks, i) => checks.FirstOverlapped(i));

    [Fact]
    public void The_first_parent_is_the_first_that_the_parents_code_means_in_the_units_days()
        => Agrees(
            (units, i) => Number(units, Parents(units, i).FirstOrDefault(parent => parent is not null)),
            (checks, i) => checks.FirstParent(i));

    [Fact]
    public void The_first_day_without_a_parent_is_the_first_on_which_the_parents_code_means_nothing()
        => Agrees(
            (units, i) => FirstDay(units[i], day => units[i].Parent is { } parent && AnyUnits.Meant(units, parent, day) is null),
            (checks, i) => checks.FirstDayWithoutParent(i));

    [Fact]
    public void The_first_parent_below_is_the_first_of_a_lower_level()
        => Agrees(
            (units, i) => Number(units, Parents(units, i).FirstOrDefault(parent => parent?.Level > units[i].Level)),
            (checks, i) => checks.FirstParentBelow(i));

    [Fact]
    public void The_first_day_in_a_cycle_is_the_first_on_which_the_way_up_leads_back()
        => Agrees(
            (units, i) => FirstDay(units[i], day => LeadsBack(units, units[i], day)), (checks, i) => checks.FirstDayInCycle(i));

    [Fact]
    public void A_cycle_is_no_cycle_if_no_day_has_all_of_it()
    {
        // On day 5, A passes from under B to under nobody, as B comes under A.
        Unit[] units = [Unit("A", 0, 4, "B"), Unit("A", 5), Unit("B", 0, 4), Unit("B", 5, null, "A")];
        UnitChecks checks = new(new UnitIndex(units.ToValueList()));

        Assert.All(Enumerable.Range(0, 4), unit => Assert.Null(checks.FirstDayInCycle(unit)));
    }

    [Fact]
    public void A_unit_that_only_leads_into_a_cycle_is_not_in_it()
    {
        Unit[] units = [Unit("A", parent: "B"), Unit("B", 3, null, "C"), Unit("C", 2, 8, "B"), Unit("D", parent: "D")];
        UnitChecks checks = new(new UnitIndex(units.ToValueList()));

        Assert.Equal([null, Day(3), Day(3), new LocalDate(1, 1, 1)], Enumerable.Range(0, 4).Select(checks.FirstDayInCycle));
    }

    private static void Agrees<T>(Func<Unit[], int, T> oracle, Func<UnitChecks, int, T> asked)
        => AnyUnits.List.Sample(
            units =>
            {
                UnitChecks checks = new(new UnitIndex(units.ToValueList()));
                Assert.Equal(units.Select((_, i) => oracle(units, i)), units.Select((_, i) => asked(checks, i)));
            },
            iter: 3000);

    private static IEnumerable<LocalDate> DaysOf(Unit unit) => AnyUnits.AllDays.Where(unit.IsValidOn);

    private static LocalDate? FirstDay(Unit unit, Func<LocalDate, bool> isSuch)
        => DaysOf(unit).Where(isSuch).Select(day => (LocalDate?)day).FirstOrDefault();

    private static IEnumerable<Unit?> Parents(Unit[] units, int unit)
        => DaysOf(units[unit]).Select(day => AnyUnits.Meant(units, units[unit].Parent, day));

    private static int Number(Unit[] units, Unit? unit) => unit is null ? UnitIndex.None : Array.IndexOf(units, unit);

    private static bool LeadsBack(Unit[] units, Unit unit, LocalDate day)
    {
        Unit? at = AnyUnits.Meant(units, unit.Parent, day);
        for (int steps = 0; at is not null && !ReferenceEquals(at, unit) && steps < units.Length; steps++)
            at = AnyUnits.Meant(units, at.Parent, day);
        return ReferenceEquals(at, unit);
    }
}
