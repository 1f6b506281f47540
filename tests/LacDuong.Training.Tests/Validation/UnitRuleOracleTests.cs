using CsCheck;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

/// <summary>The rules on units through time, held to what asking every day finds.</summary>
public sealed class UnitRuleOracleTests
{
    private static readonly LocalDate s_first = new(2025, 7, 1);
    private static readonly string[] s_rules = ["LDT1001", "LDT1002", "LDT1003", "LDT1004", "LDT1005"];

    // On these days something may change: validities begin and end in the middle ones.
    private static readonly LocalDate[] s_days = [new(1, 1, 1), .. Enumerable.Range(0, 9).Select(s_first.PlusDays)];

    private static readonly Gen<DateRange?> s_validity = Gen.Select(Gen.Int[-1, 7], Gen.Int[-1, 7]).Select((start, end) => (start, end) switch
    {
        (-1, -1) => null,
        (-1, _) => new DateRange(null, s_first.PlusDays(end)),
        (_, -1) => new DateRange(s_first.PlusDays(start), null),
        _ => new DateRange(s_first.PlusDays(Math.Min(start, end)), s_first.PlusDays(Math.Max(start, end))),
    });

    private static readonly Gen<ValueList<Unit>> s_units
        = Gen.Select(Gen.Int[0, 3], Gen.Int[-1, 4], Gen.Enum<UnitLevel>(), s_validity).Array[1, 14].Select(units => units.Select(
            (unit, i) => new Unit
            {
                Code = new($"u{unit.Item1}"),
                Name = new($"Đơn vị {i}"),
                Parent = unit.Item2 < 0 ? null : new($"u{unit.Item2}"),
                Level = unit.Item3,
                Sector = UnitSector.Party,
                Validity = unit.Item4,
            }).ToValueList());

    [Fact]
    public void Units_break_the_rules_that_asking_every_day_finds()
        => s_units.Sample(
            units => Assert.Equal(
                Enumerable.Range(0, units.Count).SelectMany(i => Expected(units, i)).Order(StringComparer.Ordinal),
                TrainingValidator.Default.Validate(new() { Units = units }).Findings.Where(finding => s_rules.Contains(finding.Rule.Code))
                    .Select(Line)
                    .Order(StringComparer.Ordinal)),
            iter: 5000);

    private static string Line(Finding finding)
        => $"{finding.Path} {finding.Rule} {string.Join(' ', finding.Related)}{string.Join(' ', finding.Arguments.OfType<LocalDate>().Select(day => $"{day:uuuu-MM-dd}"))}";

    private static IEnumerable<string> Expected(ValueList<Unit> units, int index)
    {
        Unit unit = units[index];
        for (int i = 0; i < index; i++)
        {
            if (units[i].Code == unit.Code && s_days.Any(day => units[i].IsValidOn(day) && unit.IsValidOn(day)))
            {
                yield return $"/units/{index} LDT1001 /units/{i}";
                break;
            }
        }
        if (unit.Parent is null)
            yield break;
        (LocalDate Day, Unit? Parent)[] parents = [.. s_days.Where(unit.IsValidOn).Select(day => (day, ParentOn(units, unit, day)))];
        if (Array.TrueForAll(parents, parent => parent.Parent is null))
            yield return $"/units/{index}/parent LDT1002 ";
        else if (Array.Exists(parents, parent => parent.Parent is null))
            yield return $"/units/{index}{(unit.Validity is null ? "" : "/validity")} LDT1004 {parents.First(parent => parent.Parent is null).Day:uuuu-MM-dd}";
        if (Array.Exists(parents, parent => unit.Level < parent.Parent?.Level))
            yield return $"/units/{index}/level LDT1005 ";
        foreach (LocalDate day in s_days.Where(unit.IsValidOn))
        {
            Unit? above = ParentOn(units, unit, day);
            for (int steps = 0; above is not null && !ReferenceEquals(above, unit) && steps < units.Count; steps++)
                above = ParentOn(units, above, day);
            if (!ReferenceEquals(above, unit))
                continue;
            yield return $"/units/{index}/parent LDT1003 {day:uuuu-MM-dd}";
            break;
        }
    }

    private static Unit? ParentOn(ValueList<Unit> units, Unit unit, LocalDate day) => units.FirstOrDefault(other => other.Code == unit.Parent && other.IsValidOn(day));
}
