using CsCheck;
using static LacDuong.Training.Tests.Units.UnitHistory;

namespace LacDuong.Training.Tests.Units;

/// <summary>Any few units of a few codes on a few days, with their parents: overlaps, gaps, unknown codes, unknown days, rings.</summary>
internal static class AnyUnits
{
    public const int Days = 12;
    private const string Codes = "ABCDE";

    /// <summary>Each unit has a name of its own, so that no two are equal.</summary>
    public static Gen<Unit[]> List { get; } = Gen
        .Select(Gen.Char[Codes], Gen.Int[-2, Days], Gen.Int[0, Days + 2], Gen.Char[Codes + "X "], Gen.Enum<UnitLevel>(), Make).Array[1, 30]
        .Select(units => units.Select((unit, i) => unit with { Name = new($"{unit.Code}{i}") }).ToArray());

    /// <summary>All days that the units differ on, and the first and the last of all days.</summary>
    public static IReadOnlyList<LocalDate> AllDays { get; }
        = [new LocalDate(1, 1, 1), .. Enumerable.Range(-1, Days + 4).Select(Day), new LocalDate(9999, 12, 31)];

    /// <summary>The unit that a code means on a day, by going through the list.</summary>
    public static Unit? Meant(Unit[] units, Code<Unit>? code, LocalDate day)
        => units.FirstOrDefault(unit => unit.Code == code && unit.IsValidOn(day));

    // An end before the beginning, or a day outside these few, is an unknown side.
    private static Unit Make(char code, int first, int last, char parent, UnitLevel level)
    {
        Unit unit = Unit($"{code}", first >= 0 && first <= last ? first : null, last <= Days ? last : null);
        return unit with { Parent = parent == ' ' ? null : new($"{parent}"), Level = level };
    }
}
