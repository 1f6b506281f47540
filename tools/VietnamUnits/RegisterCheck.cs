using LacDuong.Training.Validation;
using NodaTime;

namespace LacDuong.Training.Tools.VietnamUnits;

/// <summary>The checks on a register of Vietnam's units before its publication.</summary>
internal static class RegisterCheck
{
    // The fate of most units before the reform is unknown.
    private static readonly LocalDate s_closedSince = new(2025, 7, 1);

    private static readonly Dictionary<UnitLevel, (int CodeLength, string[] Kinds)> s_forms = new()
    {
        [UnitLevel.Province] = (2, ["Tỉnh ", "Thành phố "]),
        [UnitLevel.District] = (3, ["Quận ", "Huyện ", "Thị xã ", "Thành phố "]),
        [UnitLevel.Commune] = (5, ProvinceCount.Kinds),
    };

    /// <summary>All faults, one sentence each.</summary>
    public static IReadOnlyList<string> FindFaults(TrainingDocument document, IReadOnlyList<ProvinceCount> counts)
    {
        UnitDirectory units = new(document.Units, document.Reorganisations);
        // The library's own rules cover codes that overlap, missing parents, and units that a reorganisation lacks.
        IEnumerable<string> findings = new TrainingValidator(ValidationPolicy.Final).Validate(document).Findings
            .Select(finding => $"{finding.Rule.Code} {finding.Path}: {finding.Describe(LanguageTag.English)}");
        return [.. findings, .. Forms(document), .. Counts(units, counts), .. Passages(units)];
    }

    private static IEnumerable<string> Forms(TrainingDocument document)
    {
        foreach (Unit unit in document.Units)
        {
            if (unit.Level is not { } level || !s_forms.TryGetValue(level, out (int CodeLength, string[] Kinds) form))
                yield return $"{unit}: it must be a province, a district or a commune.";
            else if (unit.Code.Value.Length != form.CodeLength || !unit.Code.Value.All(char.IsAsciiDigit))
                yield return $"{unit}: its code must have {form.CodeLength} digits.";
            else if (!form.Kinds.Any(kind => IsOf(kind, unit)))
                yield return $"{unit}: its name must begin with its kind.";
        }
    }

    private static bool IsOf(string kind, Unit unit) => unit.Name.ToString().StartsWith(kind, StringComparison.Ordinal);

    private static IEnumerable<string> Counts(UnitDirectory units, IReadOnlyList<ProvinceCount> counts)
    {
        foreach (ProvinceCount count in counts)
        {
            Unit[] communes = [.. units.GetDescendants(count.Province, count.Day).Where(unit => unit.Level == UnitLevel.Commune)];
            int[] found = [.. ProvinceCount.Kinds.Select(kind => communes.Count(unit => IsOf(kind, unit)))];
            if (!found.SequenceEqual(count.Counts))
            {
                yield return $"{count.Province} on {new DateRange(count.Day)}: {string.Join(", ", found)} communes by kind, "
                    + $"not {string.Join(", ", count.Counts)}.";
            }
        }
    }

    // A unit that passes on passes whole once, or in parts that say where the rest is. A unit that begins comes from others.
    private static IEnumerable<string> Passages(UnitDirectory units)
    {
        IEnumerable<Reorganisation> changes = units.Reorganisations.Where(change => change.On >= s_closedSince);
        foreach (IGrouping<LocalDate, Reorganisation> day in changes.GroupBy(change => change.On))
        {
            ILookup<Code<Unit>, bool> leaving = day
                .SelectMany(change => change.From.Except(change.LandOnly), (change, code) => (code, IsPart: change.Parts.Contains(code)))
                .ToLookup(leaves => leaves.code, leaves => leaves.IsPart);
            LocalDate before = day.Key.PlusDays(-1);
            foreach (Unit unit in units.GetValid(before))
            {
                bool[] parts = [.. leaving[unit.Code]];
                if (parts.Length > 1 ? !parts.All(isPart => isPart) : parts.Length == 1 && parts[0])
                    yield return $"{unit} on {new DateRange(day.Key)}: it must pass whole once, or in parts of which one is the rest.";
                if (units.GetSuccessors(unit.Code, before, day.Key).Count == 0 && !units.IsAbolished(unit.Code, before, day.Key))
                    yield return $"{unit} on {new DateRange(day.Key)}: what becomes of it isn't said.";
            }
            foreach (Unit unit in units.GetValid(day.Key))
            {
                if (unit.Validity?.Start == day.Key && units.GetPredecessors(unit.Code, day.Key, before).Count == 0)
                    yield return $"{unit} on {new DateRange(day.Key)}: what it came from isn't said.";
            }
        }
    }
}
