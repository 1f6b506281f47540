using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>
/// Units through time: which unit a code meant on a day, which units were above and below it, what became of it and what it came from.
/// </summary>
/// <remarks>
/// <para>
/// A code and a date identify a unit: 24848 was xã Đạ Nhim until 30 June 2025 and is xã Lạc Dương since. So every question names a day, in
/// the ISO calendar, in the years 1 to 9999. Any other day throws an <see cref="ArgumentOutOfRangeException"/>. An unknown side of a
/// validity is unbounded.
/// </para>
/// <para>
/// You ask about a unit of the directory, or about a code and a day. A code and a day mean the unit that <see cref="Get"/> gives. The
/// methods throw as <see cref="Get"/> does if such a unit is absent.
/// </para>
/// <para>
/// A directory takes any units and reorganisations, consistent or inconsistent. Validation says what is wrong with them (LDT1001 to
/// LDT1007). If two units of one code are valid on one day, the code means the first in the list, with its children and its passages. You
/// still find the other one with <see cref="GetAll"/>, with <see cref="GetValid"/> and among its parent's children. A unit is never its own
/// parent, and each unit of a cycle occurs once. A reorganisation is ignored for a code if all its units are invalid on the day that
/// matters.
/// </para>
/// <para>
/// A directory is immutable and safe for any number of concurrent readers. Its time and memory are linear in its input, and n log n if many
/// units have one code. It builds lazily what only some questions need.
/// </para>
/// </remarks>
/// <example><code>
/// UnitDirectory units = new(document.Units, document.Reorganisations);
/// Unit commune = units.Get(new("24848"), on: new LocalDate(2022, 5, 25));                     // xã Đạ Nhim
/// IReadOnlyList&lt;UnitShare&gt; today = units.GetSuccessors(commune, on: new(2025, 7, 1));         // xã Lạc Dương
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed partial class UnitDirectory
{
    private const int MostSuggested = 3;
    private const int MostNamed = 5;

    private readonly UnitIndex _index;
    private readonly Lazy<Groups> _children;
    private readonly Lazy<UnitPassages> _passages;
    private readonly Lazy<UnitNameIndex> _names;

    /// <summary>Makes a directory from units and from the reorganisations by which they passed to one another.</summary>
    /// <param name="units">The units, of all times.</param>
    /// <param name="reorganisations">The reorganisations, in any order.</param>
    public UnitDirectory(ValueList<Unit> units, ValueList<Reorganisation> reorganisations = default)
    {
        Reorganisations = reorganisations;
        _index = new UnitIndex(units);
        _children = new(() => new Groups(units.Count, _index.ParentCodes));
        _passages = new(() => new UnitPassages(_index, Reorganisations));
        _names = new(() => new UnitNameIndex(Units));
    }

    /// <summary>The units, as you gave them.</summary>
    public ValueList<Unit> Units => _index.Units;

    /// <summary>The reorganisations, as you gave them.</summary>
    public ValueList<Reorganisation> Reorganisations { get; }

    /// <summary>Looks up the unit that a code means on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="on">The day.</param>
    /// <param name="unit">The unit, or null if every unit of that code is invalid on that day.</param>
    /// <exception cref="ArgumentException">The code is null, or the day is outside the ISO calendar's years 1 to 9999.</exception>
    public bool TryGet(Code<Unit> code, LocalDate on, [NotNullWhen(true)] out Unit? unit)
    {
        int number = _index.Find(_index.CodeOf(Guard.Against.Null(code)), Require.Date(on, nameof(on)));
        unit = number == UnitIndex.None ? null : Units[number];
        return unit is not null;
    }

    /// <summary>Returns the unit that a code means on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">
    /// The directory lacks a unit of that code that is valid on that day. The message names the units of the code on other days, or similar
    /// codes.
    /// </exception>
    /// <exception cref="ArgumentException">The code is null, or the day is outside the ISO calendar's years 1 to 9999.</exception>
    public Unit Get(Code<Unit> code, LocalDate on)
        => TryGet(code, on, out Unit? unit)
            ? unit
            : throw new KeyNotFoundException($"No unit with the code '{code}' is valid on {new DateRange(on)}. {Suggest(code)}");

    /// <summary>
    /// Returns all units that ever had a code, by their first days (an unknown one is the earliest), then in the order of the directory.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public IReadOnlyList<Unit> GetAll(Code<Unit> code)
    {
        List<Unit> all = [];
        for (int i = _index.CodeOf(Guard.Against.Null(code)); i != UnitIndex.None; i = _index.Next(i))
            all.Add(Units[i]);
        return [.. all.OrderBy(unit => unit.Validity?.Start)];
    }

    /// <summary>Returns the units valid on a day, in the order of the directory. You can filter by level, by sector, or by both.</summary>
    /// <param name="on">The day.</param>
    /// <param name="level">The level, or null for any.</param>
    /// <param name="sector">The sector, or null for any.</param>
    /// <exception cref="ArgumentException">The day is outside the ISO calendar's years 1 to 9999.</exception>
    public IReadOnlyList<Unit> GetValid(LocalDate on, UnitLevel? level = null, UnitSector? sector = null)
    {
        Require.Date(on, nameof(on));
        IEnumerable<Unit> valid = Units.Where(unit => unit.IsValidOn(on));
        return [.. valid.Where(unit => (level ?? unit.Level) == unit.Level && (sector ?? unit.Sector) == unit.Sector)];
    }

    private static string Show(Unit unit) => unit.Validity is null ? unit.ToString() : $"{unit} ({unit.Validity})";

    private static string Show(IReadOnlyList<Unit> units)
        => string.Join(", ", units.Take(MostNamed).Select(Show)) + (units.Count > MostNamed ? $" and {units.Count - MostNamed} more" : "");

    private string Suggest(Code<Unit> code)
    {
        if (GetAll(code) is { Count: > 0 } ofCode)
            return $"On other days there is {Show(ofCode)}.";
        return NearCodes.Of(code, _index.Codes.Keys, MostSuggested) is { Count: > 0 } near
            ? $"Near it there is {Show([.. near.SelectMany(GetAll)])}."
            : $"No code among the {Units.Count} units of the directory looks like it.";
    }

    /// <summary>Returns the number of a unit of this directory.</summary>
    private int NumberOf(Unit unit)
        => _index.NumberOf(Guard.Against.Null(unit)) is var number and not UnitIndex.None
            ? number
            : throw new ArgumentException($"The directory has no unit equal to {Show(unit)}. {Suggest(unit.Code)}", nameof(unit));
}
