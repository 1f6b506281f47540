using CsCheck;
using static LacDuong.Training.Tests.Units.UnitHistory;

namespace LacDuong.Training.Tests.Units;

/// <summary>The walk against one that goes day by day and code by code, over small histories of every kind.</summary>
public class UnitPassageOracleTests
{
    private const int Days = 9;
    private const string Letters = "ABCDE";

    // Each unit has a name of its own, so that no two are equal.
    private static readonly Gen<Unit[]> s_units = Gen
        .Select(Gen.Char[Letters], Gen.Int[-3, Days], Gen.Int[0, Days + 3], Gen.Char[Letters + "X"], MakeUnit).Array[1, 9]
        .Select(units => units.Select((unit, i) => unit with { Name = new($"{unit.Code}{i}") }).ToArray());

    private static readonly Gen<(int From, int On)> s_days
        = Gen.Select(Gen.Int[0, Days], Gen.Int[0, Days], (a, b) => (Math.Min(a, b), Math.Max(a, b)));

    private static readonly Gen<Reorganisation> s_change = Gen.Select(
        Gen.Int[1, Days],
        Gen.String[Gen.Char[Letters + "X"], 1, 3],
        Gen.String[Gen.Char[Letters + "X"], 0, 3],
        Gen.String[Gen.Char[Letters], 0, 3],
        Gen.OneOf(Gen.Const(""), Gen.String[Gen.Char[Letters], 0, 2]),
        Change);

    // Any units and any reorganisations: overlaps, gaps, unknown codes, units that end unannounced.
    private static readonly Gen<(Unit[] Units, Reorganisation[] Changes)> s_anything = Gen.Select(
        s_units, s_change.Array[0, 6]);

    // Histories that hold together: on some days some codes merge, split or exchange, and each code that is named begins a new unit then.
    private static readonly Gen<(Unit[] Units, Reorganisation[] Changes)> s_consistent = Gen
        .Select(
            Gen.Int[1, Days],
            Gen.String[Gen.Char[Letters], 1, 3],
            Gen.String[Gen.Char[Letters], 0, 3],
            Gen.OneOf(Gen.Const(""), Gen.String[Gen.Char[Letters], 0, 3]),
            Gen.OneOf(Gen.Const(""), Gen.String[Gen.Char[Letters], 0, 2]),
            Change)
        .Array[1, 6]
        .Select(changes => (CutAt(changes), changes));

    [Fact]
    public void Any_history_agrees_with_a_walk_day_by_day() => Gen.Select(s_anything, s_days).Sample(AgreesWithOracle, iter: 10_000);

    [Fact]
    public void A_history_of_chains_splits_mergers_and_reused_codes_agrees_with_a_walk_day_by_day()
        => Gen.Select(s_consistent, s_days).Sample(AgreesWithOracle, iter: 10_000);

    [Fact]
    public void A_tree_of_any_units_agrees_with_the_parents_one_by_one()
        => s_units.Sample(
            units =>
            {
                UnitDirectory directory = new(units.ToValueList());
                LocalDate day = Day(Days / 2);
                foreach (Unit unit in units)
                {
                    Assert.Equal(
                        units.Where(other => ParentOf(units, other, day) is Unit parent && ReferenceEquals(parent, unit)),
                        directory.GetChildren(unit, day));
                    Assert.Equal(Above(units, unit, day), directory.GetAncestors(unit, day));
                    Assert.Equal(
                        units.Where(other
                            => !ReferenceEquals(other, unit) && Above(units, other, day).Any(above => ReferenceEquals(above, unit))),
                        directory.GetDescendants(unit, day).OrderBy(descendant => Array.IndexOf(units, descendant)));
                }
            },
            iter: 4000);

    private static void AgreesWithOracle((Unit[] Units, Reorganisation[] Changes) history, (int From, int On) days)
    {
        (Unit[] units, Reorganisation[] changes) = history;
        (int from, int on) = days;
        UnitDirectory directory = new(units.ToValueList(), changes.ToValueList());
        foreach (Unit unit in units.Where(unit => unit.IsValidOn(Day(from))))
        {
            (Unit[] reached, bool isPart, bool isAbolished) = Walk(history, unit.Code, from, on);
            Assert.Equal(reached.Select(r => new UnitShare(r, isPart)), directory.GetSuccessors(unit.Code, Day(from), Day(on)));
            Assert.Equal(isAbolished, directory.IsAbolished(unit.Code, Day(from), Day(on)));
        }
        foreach (Unit unit in units.Where(unit => unit.IsValidOn(Day(on))))
        {
            Unit? meant = Meant(units, unit.Code, on);
            Assert.Equal(
                units.Where(u => ReferenceEquals(Meant(units, u.Code, from), u))
                    .Select(u => (Unit: u, Walk: Walk(history, u.Code, from, on)))
                    .Where(past => past.Walk.Reached.Contains(meant))
                    .Select(past => new UnitShare(past.Unit, past.Walk.IsPart)),
                directory.GetPredecessors(unit.Code, Day(on), Day(from)));
        }
    }

    private static (Unit[] Reached, bool IsPart, bool IsAbolished) Walk(
        (Unit[] Units, Reorganisation[] Changes) history, Code<Unit> code, int from, int on)
    {
        HashSet<Code<Unit>> codes = [code];
        bool isRestUnknown = false;
        bool isRestAbolished = false;
        for (int day = from + 1; day <= on; day++)
        {
            HashSet<Code<Unit>> next = [];
            foreach (Code<Unit> left in codes)
            {
                Reorganisation[] changes = [.. history.Changes.Where(c => c.On == Day(day) && c.From.Contains(left) && !c.LandOnly.Contains(left))];
                bool givesParts = changes.All(c => c.Parts.Contains(left));
                bool stays = ReferenceEquals(Meant(history.Units, left, day - 1), Meant(history.Units, left, day));
                next.UnionWith(changes.SelectMany(c => c.To));
                if (changes.Length == 0 || (givesParts && stays))
                    next.Add(left);
                else if (givesParts && changes.Length == 1)
                    isRestUnknown = true;
                isRestAbolished |= changes.Any(c => c.To.Count == 0);
            }
            isRestUnknown |= next.RemoveWhere(c => Meant(history.Units, c, day) is null) > 0;
            codes = next;
        }
        Unit[] reached = [.. history.Units.Where(unit => codes.Contains(unit.Code) && ReferenceEquals(Meant(history.Units, unit.Code, on), unit))];
        return (
            reached, reached.Length > 1 || isRestUnknown || isRestAbolished, reached.Length == 0 && isRestAbolished && !isRestUnknown);
    }

    private static Unit? Meant(Unit[] units, Code<Unit> code, int day) => AnyUnits.Meant(units, code, Day(day));

    private static Unit? ParentOf(Unit[] units, Unit unit, LocalDate day)
    {
        Unit? parent = unit.IsValidOn(day) ? units.FirstOrDefault(u => u.Code == unit.Parent && u.IsValidOn(day)) : null;
        return ReferenceEquals(parent, unit) ? null : parent;
    }

    private static List<Unit> Above(Unit[] units, Unit unit, LocalDate day)
    {
        List<Unit> above = [];
        Unit? at = ParentOf(units, unit, day);
        while (at is not null && !ReferenceEquals(at, unit) && !above.Any(u => ReferenceEquals(u, at)))
        {
            above.Add(at);
            at = ParentOf(units, at, day);
        }
        return above;
    }

    // A day outside the history is an unknown side.
    private static Unit MakeUnit(char code, int first, int last, char parent)
        => Unit(code.ToString(), first >= 0 && first <= last ? first : null, last <= Days ? last : null, parent.ToString());

    private static Unit[] CutAt(Reorganisation[] changes)
    {
        List<Unit> units = [];
        foreach (char letter in Letters)
        {
            int? first = null;
            for (int day = 1; day <= Days; day++)
            {
                Code<Unit> code = new(letter.ToString());
                if (!changes.Any(c => c.On == Day(day) && (c.From.Contains(code) || c.To.Contains(code))))
                    continue;
                // A code that only left has no unit until it is named again.
                if (first is not null || units.All(u => u.Code.Value[0] != letter))
                    units.Add(Unit(letter.ToString(), first, day - 1));
                first = changes.Any(c => c.On == Day(day) && c.To.Contains(code)) ? day : null;
            }
            if (first is not null || units.All(u => u.Code.Value[0] != letter))
                units.Add(Unit(letter.ToString(), first));
        }
        return [.. units];
    }
}
