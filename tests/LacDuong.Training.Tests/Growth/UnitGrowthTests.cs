using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Units.UnitHistory;

namespace LacDuong.Training.Tests.Growth;

[Trait("Category", "Growth")]
[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
[Collection(GrowthTestsAlone.Name)]
public class UnitGrowthTests
{
    private static readonly Code<Unit> s_code = new("A");

    [LongFact]
    public void Looking_up_a_code_of_many_units_on_every_day() => Growth.IsNearlyLinear(10_000, Successive, LookUpEveryDay);

    [LongFact]
    public void Looking_up_a_code_of_many_units_one_inside_the_other() => Growth.IsNearlyLinear(10_000, Nested, LookUpEveryDay);

    [LongFact]
    public void All_units_of_a_code() => Growth.IsNearlyLinear(20_000, n => new UnitDirectory(Nested(n)), units => units.GetAll(s_code));

    [LongFact]
    public void Asking_about_each_of_many_units_of_one_code() => Growth.IsNearlyLinear(5_000, Nested, list =>
    {
        UnitDirectory units = new(list);
        foreach (Unit unit in list)
            units.GetParent(unit, Day(0));
    });

    [LongFact]
    public void Units_of_a_day()
        => Growth.IsNearlyLinear(100_000, n => new UnitDirectory(Nested(n)), units => units.GetValid(Day(0), UnitLevel.Commune));

    [LongFact]
    public void The_way_up_and_down_a_chain_of_parents() => Growth.IsNearlyLinear(10_000, n => Line("C", n, n - 1), GoUpAndDown);

    [LongFact]
    public void The_way_up_and_down_a_ring_of_parents() => Growth.IsNearlyLinear(10_000, n => Line("C", n, 0), GoUpAndDown);

    [LongFact]
    public void The_way_down_from_a_code_of_many_units_with_many_children()
        => Growth.IsNearlyLinear(10_000, n => Units([.. Successive(n), .. Codes("C", n).Select(code => Unit(code, parent: "A"))]), list =>
        {
            UnitDirectory units = new(list);
            units.GetChildren(list[0], Day(0));
            units.GetDescendants(s_code, Day(1));
        });

    [LongFact]
    public void Successors_through_many_units_of_one_code() => IsNearlyLinear(10_000, Successive, _ => []);

    [LongFact]
    public void Successors_through_many_codes()
        => IsNearlyLinear(
            5_000,
            n => [.. Codes("C", n).Select((code, i) => Unit(code, i, i))],
            n => [.. Days(1, n - 1).Select(i => Change(i, [$"C{i - 1}"], [$"C{i}"]))]);

    [LongFact]
    public void Successors_of_a_unit_that_takes_part_in_many_reorganisations()
        => IsNearlyLinear(5_000, _ => [Unit("A")], n => [.. Days(1, n).Select(day => Change(day, ["A"], ["A"]))]);

    [LongFact]
    public void Successors_by_many_reorganisations_on_one_day()
        => IsNearlyLinear(
            2_000,
            n => [Unit("A", 0, 0), .. Many("C", n, 1, 2), Unit("Z", 3, 3)],
            n => [.. Codes("C", n).SelectMany(code => new[] { Change(1, ["A"], [code]), Change(3, [code], ["Z"]) })]);

    [LongFact]
    public void Successors_by_one_reorganisation_of_many_units()
        => IsNearlyLinear(
            5_000,
            n => [Unit("A", 0, 0), .. Many("C", n, 1, 1), .. Many("D", n, 2), Unit("Z", 3)],
            n => [Change(1, ["A"], Codes("C", n)), Change(2, Codes("C", n), Codes("D", n)), Change(3, Codes("D", n), ["Z"])]);

    [LongFact]
    public void Successors_through_a_unit_to_which_many_pass_day_by_day_and_which_passes_to_many_on_one()
        => IsNearlyLinear(
            5_000,
            n => [Unit("A", 0, 0), .. Many("C", n, 1), Unit("X"), .. Many("D", n, n + 2), Unit("Z", n + 3)],
            n =>
            [
                Change(1, ["A"], Codes("C", n)), .. Codes("C", n).Select((code, i) => Change(i + 2, [code], ["X"])),
                .. Codes("D", n).Select(code => Change(n + 2, ["X"], [code])), Change(n + 3, Codes("D", n), ["Z"]),
            ]);

    [LongFact]
    public void Successors_through_a_unit_to_which_many_pass_on_one_day_and_which_passes_to_many_day_by_day()
        => IsNearlyLinear(
            5_000,
            n => [Unit("A", 0, 0), .. Many("C", n, 1), Unit("X"), .. Many("D", n, 2), Unit("Z", n + 3)],
            n =>
            [
                Change(1, ["A"], Codes("C", n)), .. Codes("C", n).Select(code => Change(2, [code], ["X"])),
                .. Codes("D", n).Select((code, i) => Change(i + 3, ["X"], ["X", code])), Change(n + 3, Codes("D", n), ["Z"]),
            ]);

    [LongFact]
    public void A_suggestion_among_many_long_codes_that_look_alike()
        => Growth.IsNearlyLinear(
            10_000,
            n => new UnitDirectory(Units(Codes(new string('C', 50), n).Select(code => Unit(code)))),
            units => Miss(units, new string('C', 57)));

    [LongFact]
    public void A_suggestion_of_a_code_of_many_units()
        => Growth.IsNearlyLinear(20_000, n => new UnitDirectory(Nested(n)), units => Miss(units, "AA"));

    [LongTheory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(2, "b")]
    public void Searching_for_a_part_of_a_long_name(int part, string end)
        => Growth.IsNearlyLinear(
            50_000,
            n => (Units: Named(1, _ => new string('a', n)), Text: new string('a', n / part) + end),
            search => search.Units.FindByName(search.Text));

    [LongTheory]
    [InlineData("a")]
    [InlineData("aaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaabaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Searching_for_a_short_text_in_a_long_name(string text)
        => Growth.IsNearlyLinear(100_000, n => Named(1, _ => new string('a', n)), units => units.FindByName(text));

    [LongFact]
    public void Searching_for_a_long_text()
        => Growth.IsNearlyLinear(
            250_000,
            n => (Units: Named(9, i => $"Xã {i}"), Text: new string('a', n)),
            search => search.Units.FindByName(search.Text));

    [LongFact]
    public void Searching_among_many_names()
        => Growth.IsNearlyLinear(10_000, n => Named(n, i => $"Xã {n - i}").Units, list => new UnitDirectory(list).FindByName("x"));

    [LongFact]
    public void Validating_many_units_of_one_code_and_their_children()
        => Growth.IsNearlyLinear(
            5_000,
            n => Units([.. Successive(n), .. Nested(n), .. Codes("C", n).Select((code, i) => Unit(code, i, null, "A"))]),
            Validate);

    [LongFact]
    public void Cycles_in_a_ring_that_closes_and_opens_every_day()
        => Growth.IsNearlyLinear(
            5_000, n => Units([.. Line("C", n, 0).Skip(1), .. Days(0, n).Select(day => Unit("C0", 2 * day, 2 * day, "C1"))]), FindCycles);

    [LongFact]
    public void Cycles_in_a_ring_in_which_another_unit_is_renamed_every_day()
        => Growth.IsNearlyLinear(
            5_000,
            n => Units(Line("C", n, 0).SelectMany((unit, day) => new[]
            {
                unit with { Validity = new DateRange(null, Day(day)) }, unit with { Validity = new DateRange(Day(day + 1), null) },
            })),
            FindCycles);

    [LongFact]
    public void Cycles_in_a_ring_to_which_a_long_chain_leads()
        => Growth.IsNearlyLinear(
            5_000,
            n => Units([.. Line("C", n, 0), .. Line("D", n, 0).Skip(1), .. Days(0, n).Select(day => Unit("D0", day, day, "C0"))]),
            FindCycles);

    private static void IsNearlyLinear(int size, Func<int, ValueList<Unit>> units, Func<int, ValueList<Reorganisation>> reorganisations)
        => Growth.IsNearlyLinear(size, n => (Units: units(n), Reorganisations: reorganisations(n)), history =>
        {
            UnitDirectory directory = new(history.Units, history.Reorganisations);
            LocalDate last = history.Units.Max(unit => unit.Validity?.Start ?? Day(0));
            Assert.NotEmpty(directory.GetSuccessors(history.Units[0], last));
            Assert.NotEmpty(directory.GetPredecessors(history.Units[^1], Day(0)));
        });

    private static ValueList<Unit> Units(IEnumerable<Unit> units) => units.ToValueList();

    private static IEnumerable<int> Days(int first, int count) => Enumerable.Range(first, count);

    private static string[] Codes(string letters, int n) => [.. Enumerable.Range(0, n).Select(i => $"{letters}{i}")];

    private static IEnumerable<Unit> Many(string letters, int n, int first, int? last = null)
        => Codes(letters, n).Select(code => Unit(code, first, last));

    private static ValueList<Unit> Successive(int n) => Units(Days(0, n).Select(day => Unit("A", day, day)));

    /// <summary>Units of one code, the first in the list within all others.</summary>
    private static ValueList<Unit> Nested(int n) => Units(Days(0, n).Select(i => Unit("A", n - i, n + i)));

    /// <summary>Units of which each is under the next, and the last one under one of them, itself included.</summary>
    private static ValueList<Unit> Line(string letters, int n, int parentOfLast)
        => Units(Codes(letters, n).Select((code, i) => Unit(code, parent: $"{letters}{(i < n - 1 ? i + 1 : parentOfLast)}")));

    private static UnitDirectory Named(int n, Func<int, string> name)
        => new(Units(Codes("C", n).Select((code, i) => Unit(code) with { Name = new(name(i)) })));

    private static Reorganisation Change(int day, string[] from, string[] to) => new()
    {
        On = Day(day),
        From = from.Select(code => new Code<Unit>(code)).ToValueList(),
        To = to.Select(code => new Code<Unit>(code)).ToValueList(),
    };

    private static void LookUpEveryDay(ValueList<Unit> list)
    {
        UnitDirectory units = new(list);
        for (int day = 0; day < list.Count; day++)
            units.TryGet(s_code, Day(day), out _);
    }

    private static void GoUpAndDown(ValueList<Unit> list)
    {
        UnitDirectory units = new(list);
        units.GetAncestors(list[0], Day(0));
        units.GetDescendants(list[^1], Day(0));
    }

    private static void Miss(UnitDirectory units, string code)
        => Assert.Throws<KeyNotFoundException>(() => units.Get(new(code), Day(0)));

    private static void Validate(ValueList<Unit> list) => TrainingValidator.Default.Validate(new TrainingDocument { Units = list });

    private static void FindCycles(ValueList<Unit> list)
        => Assert.Contains(TrainingValidator.Default.Validate(new TrainingDocument { Units = list }).Findings, finding => finding.Rule == TrainingRules.UnitIsAboveItself);
}
