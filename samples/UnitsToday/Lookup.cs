using LacDuong.Training;
using LacDuong.Training.Vietnamese;
using NodaTime;

namespace UnitsToday;

/// <summary>Finds the units that a code or a name means.</summary>
internal static class Lookup
{
    /// <summary>
    /// The unit of the code; otherwise all units whose whole name is the text; otherwise the first unit that the search finds, and those of
    /// its name.
    /// </summary>
    public static IReadOnlyList<Unit> Find(UnitDirectory units, string codeOrName, LocalDate on)
    {
        if (Code<Unit>.TryParse(codeOrName.Trim(), out Code<Unit>? code) && units.TryGet(code, on, out Unit? unit))
            return [unit];
        IReadOnlyList<Unit> found = units.FindByName(codeOrName, on);
        if (found.Count == 0)
            return found;
        // Typed accents count, if a unit has exactly these.
        return OfName(found, codeOrName, MatchKey.KeepingAccents) is { Count: > 0 } exact ? exact
            : OfName(found, codeOrName, MatchKey.DroppingAccents) is { Count: > 0 } whole ? whole
            : OfName(found, found[0].Name.ToString(), MatchKey.KeepingAccents);
    }

    private static List<Unit> OfName(IReadOnlyList<Unit> found, string name, Func<string, string> toKey)
    {
        string key = toKey(name);
        return [.. found.Where(unit => unit.OtherNames.Prepend(unit.Name).Any(names => toKey(names.ToString()) == key))];
    }
}
