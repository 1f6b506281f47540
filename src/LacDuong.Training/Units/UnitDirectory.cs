using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>
/// Units through time: which unit a code meant on a day, what stood above and below it, what became of it and what it came from.
/// </summary>
/// <remarks>
/// <para>
/// A unit is a code and a date: 24848 was xã Đạ Nhim until 30 June 2025 and is xã Lạc Dương since. Every question therefore names a day, in
/// the
/// ISO calendar, in the years 1 to 9999; another one is an <see cref="ArgumentOutOfRangeException"/>. An unknown side of a validity is
/// unbounded.
/// </para>
/// <para>
/// A directory takes any units and reorganisations, consistent or not; what is wrong with them is validation's subject (LDT1001 to
/// LDT1007).
/// Where two units of one code are valid on one day, the code means the first in the list, with its children and its passages; the other is
/// still found by <see cref="AllOf"/>, <see cref="ValidOn"/> and among its parent's children. A unit is never its own parent, and units
/// that
/// stand above one another in a circle are each named once. A reorganisation has no effect for a code of which no unit is valid on the day
/// that
/// matters.
/// </para>
/// <para>
/// A directory is immutable and safe for any number of readers at once. It is built in a time and memory linear in what it is given; what
/// only
/// some questions need is built when first asked for.
/// </para>
/// </remarks>
/// <example><code>
/// UnitDirectory units = new(document.Units, document.Reorganisations);
/// Unit commune = units.Get(new("24848"), on: new LocalDate(2022, 5, 25));                  // xã Đạ Nhim
/// IReadOnlyList&lt;Unit&gt; today = units.Successors(commune, on: new LocalDate(2025, 7, 1));    // xã Lạc Dương
/// </code></example>
public sealed partial class UnitDirectory
{
    private const int NearCount = 3;

    // Between these stand all days that can be named.
    private static readonly LocalDate s_firstDay = new(1, 1, 1);
    private static readonly LocalDate s_lastDay = new(9999, 12, 31);

    private readonly UnitIndex _index;
    private readonly Lazy<Chains> _children;
    private readonly Lazy<UnitPassages> _passages;
    private readonly Lazy<UnitNameIndex> _names;

    /// <summary>Makes a directory of units and of the reorganisations by which they passed to one another.</summary>
    /// <param name="units">The units, of all times.</param>
    /// <param name="reorganisations">The reorganisations, in any order.</param>
    public UnitDirectory(ValueList<Unit> units, ValueList<Reorganisation> reorganisations = default)
    {
        Reorganisations = reorganisations;
        _index = new UnitIndex(units);
        _children = new Lazy<Chains>(ChainByParent);
        _passages = new Lazy<UnitPassages>(() => new UnitPassages(_index, Reorganisations));
        _names = new Lazy<UnitNameIndex>(() => new UnitNameIndex(Units));
    }

    /// <summary>The units, as they were given.</summary>
    public ValueList<Unit> Units => _index.Units;

    /// <summary>The reorganisations, as they were given.</summary>
    public ValueList<Reorganisation> Reorganisations { get; }

    /// <summary>Looks up the unit that a code means on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="on">The day.</param>
    /// <param name="unit">The unit, or null where no unit of that code is valid on that day.</param>
    /// <exception cref="ArgumentException">The code is null, or the day not in the ISO calendar in the years 1 to 9999.</exception>
    public bool TryGet(Code<Unit> code, LocalDate on, [NotNullWhen(true)] out Unit? unit)
    {
        Guard.Against.Null(code);
        Require.Date(on, nameof(on));
        int number = _index.Find(_index.CodeOf(code), on);
        unit = number == UnitIndex.None ? null : Units[number];
        return unit is not null;
    }

    /// <summary>The unit that a code means on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">
    /// No unit of that code is valid on that day (the message names those of the code on other days, or the codes that look like it); or
    /// the
    /// code is null, or the day not in the ISO calendar in the years 1 to 9999.
    /// </exception>
    public Unit Get(Code<Unit> code, LocalDate on)
        => TryGet(code, on, out Unit? unit)
            ? unit
            : throw new ArgumentException($"No unit of code '{code}' is valid on {Show(on)}. {Near(code)}", nameof(code));

    /// <summary>
    /// All units that ever had a code, from the earliest on (an unknown first day is the earliest), else in the order of the directory.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public IReadOnlyList<Unit> AllOf(Code<Unit> code)
    {
        Guard.Against.Null(code);
        List<Unit> all = [];
        for (int i = _index.CodeOf(code); i != UnitIndex.None; i = _index.Next(i))
            all.Add(Units[i]);
        return all.Count < 2 ? all : [.. all.OrderBy(FirstDay)];
    }

    /// <summary>The units that are valid on a day, of a level, of a sector, of both, or all, in the order of the directory.</summary>
    /// <param name="on">The day.</param>
    /// <param name="level">The level, or null for any.</param>
    /// <param name="sector">The sector, or null for any.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar in the years 1 to 9999.</exception>
    public IReadOnlyList<Unit> ValidOn(LocalDate on, UnitLevel? level = null, UnitSector? sector = null)
    {
        Require.Date(on, nameof(on));
        List<Unit> found = [];
        foreach (Unit unit in Units)
        {
            if ((level is null || unit.Level == level) && (sector is null || unit.Sector == sector) && unit.IsValidOn(on))
                found.Add(unit);
        }
        return found;
    }

    private static LocalDate FirstDay(Unit unit) => unit.Validity?.Start ?? s_firstDay;

    private static LocalDate LastDay(Unit unit) => unit.Validity?.End ?? s_lastDay;

    private static string Show(LocalDate day) => new DateRange(day).ToString();

    private static string Show(Unit unit) => unit.Validity is null ? unit.ToString() : $"{unit} ({unit.Validity})";

    private string Near(Code<Unit> code)
    {
        IReadOnlyList<Unit> ofCode = AllOf(code);
        if (ofCode.Count > 0)
            return $"On other days there is {string.Join(", ", ofCode.Select(Show))}.";
        IReadOnlyList<string> near = NearCodes.Of(code.Value, _index.Codes, NearCount);
        return near.Count > 0
            ? $"Near it there is {string.Join(", ", near.SelectMany(c => AllOf(new Code<Unit>(c))).Select(Show))}."
            : $"No code among the {Units.Count} units of the directory looks like it.";
    }

    /// <summary>The number of a unit of this directory.</summary>
    private int NumberOf(Unit unit)
    {
        Guard.Against.Null(unit);
        return _index.NumberOf(unit) is var number and not UnitIndex.None
            ? number
            : throw new ArgumentException($"The directory has no unit equal to {Show(unit)}. {Near(unit.Code)}", nameof(unit));
    }

    private Unit[] UnitsOf(ReadOnlySpan<int> numbers)
    {
        Unit[] units = new Unit[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
            units[i] = Units[numbers[i]];
        return units;
    }
}
