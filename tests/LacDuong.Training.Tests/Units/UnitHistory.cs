using System.Globalization;

namespace LacDuong.Training.Tests.Units;

/// <summary>Short ways to write small histories: days are numbers, codes are letters, and a unit's name is its code and its days.</summary>
internal static class UnitHistory
{
    public static LocalDate Day(int number) => new LocalDate(2000, 1, 1).PlusDays(number);

    /// <summary>A unit valid from one numbered day to another, both inclusive; a null side is unknown.</summary>
    public static Unit Unit(string code, int? first = null, int? last = null, string? parent = null) => new()
    {
        Code = new(code),
        Name = new(string.Create(CultureInfo.InvariantCulture, $"{code}{first}-{last}")),
        Level = UnitLevel.Commune,
        Sector = UnitSector.Territory,
        Parent = parent is null ? null : new(parent),
        Validity = first is null && last is null ? null : new DateRange(first is int f ? Day(f) : null, last is int l ? Day(l) : null),
    };

    /// <summary>A reorganisation on a numbered day between codes of one letter each: <c>Change(5, "AB", "C")</c>.</summary>
    public static Reorganisation Change(int day, string from, string to) => new() { On = Day(day), From = Codes(from), To = Codes(to) };

    /// <summary>The same with the codes of which only a part passes, and of which land alone does.</summary>
    public static Reorganisation Change(int day, string from, string to, string parts, string landOnly = "")
        => Change(day, from, to) with { Parts = Codes(parts), LandOnly = Codes(landOnly) };

    public static string Names(IEnumerable<UnitShare> shares) => Names(shares.Select(share => share.Unit));

    /// <summary>The names of shares; an asterisk follows the name of one that is only a part.</summary>
    public static string Shares(IEnumerable<UnitShare> shares)
        => string.Join(' ', shares.Select(share => share.Unit.Name + (share.IsPart ? "*" : "")));

    public static string Names(IEnumerable<Unit> units) => string.Join(' ', units.Select(unit => unit.Name.ToString()));

    private static ValueList<Code<Unit>> Codes(string letters)
        => letters.Select(letter => new Code<Unit>(letter.ToString())).ToValueList();
}
