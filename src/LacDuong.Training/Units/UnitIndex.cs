using System.Runtime.InteropServices;

namespace LacDuong.Training;

/// <summary>
/// Units by code and day, as numbers. A unit's number is its place in the list. A code's number is that of the first unit with the code.
/// </summary>
/// <remarks>
/// The units of one code form a chain in the order of the list, which saves a list for each code. Most codes have one unit or two. If a
/// code has many, a look-up uses <see cref="Meant"/>.
/// </remarks>
internal sealed class UnitIndex
{
    /// <summary>Represents an absent unit or code.</summary>
    public const int None = -1;

    private const int Few = 4;

    private readonly Dictionary<Code<Unit>, int> _codes;
    private readonly Entry[] _entries;
    private readonly Lazy<Timelines> _meant;
    private readonly Lazy<int[]> _parentCodes;
    private readonly Lazy<Dictionary<Unit, int>> _numbers;

    public UnitIndex(ValueList<Unit> units)
    {
        Units = units;
        _codes = new Dictionary<Code<Unit>, int>(units.Count);
        _entries = GC.AllocateUninitializedArray<Entry>(units.Count);
        ReadOnlySpan<Unit> list = units.AsSpan();
        // From the last to the first, so each chain is in the order of the list.
        for (int i = list.Length - 1; i >= 0; i--)
        {
            ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codes, list[i].Code, out bool isKnown);
            _entries[i] = new Entry(FirstDayOf(list[i]), DayNumber.LastOf(list[i].Validity) + 1, isKnown ? code : None);
            code = i;
        }
        _meant = new(() => new Timelines(this));
        _parentCodes = new(FindParentCodes);
        _numbers = new(NumberAll);
    }

    public ValueList<Unit> Units { get; }

    /// <summary>All codes and their numbers, unordered.</summary>
    public IReadOnlyDictionary<Code<Unit>, int> Codes => _codes;

    /// <summary>For each unit, the number of its parent's code, or <see cref="None"/>.</summary>
    public ReadOnlySpan<int> ParentCodes => _parentCodes.Value;

    /// <summary>The meaning of each code through time: on a day, the first unit in the list that is valid.</summary>
    public Timelines Meant => _meant.Value;

    /// <summary>Returns the number of a code, or <see cref="None"/>.</summary>
    public int CodeOf(Code<Unit> code) => _codes.TryGetValue(code, out int number) ? number : None;

    /// <summary>Returns the number of the next unit of the same code in the list, or <see cref="None"/>.</summary>
    public int Next(int unit) => _entries[unit].Next;

    /// <summary>Returns the days on which a unit is valid.</summary>
    public Segment ValidityOf(int unit) => new(_entries[unit].First, _entries[unit].Until, unit);

    /// <summary>
    /// Finds the unit that a code means on a day, or returns <see cref="None"/>. The code may be <see cref="None"/>, too.
    /// </summary>
    public int Find(int code, LocalDate day) => Find(code, DayNumber.Of(day));

    /// <inheritdoc cref="Find(int, LocalDate)"/>
    public int Find(int code, int day)
    {
        int unit = code;
        for (int passed = 0; unit != None; unit = _entries[unit].Next, passed++)
        {
            if (_entries[unit].First <= day && day < _entries[unit].Until)
                break;
            if (passed == Few)
                return Meant.Find(code, day) is var place and not None ? Meant.All[place].Unit : None;
        }
        return unit;
    }

    /// <summary>Returns the first day, at or after a day, on which a code lacks a unit.</summary>
    public int UntilUnused(int code, int day)
    {
        int unit = Find(code, day);
        for (int passed = 0; unit != None; unit = Find(code, day), passed++)
        {
            if (passed == Few)
                return Meant.RunOf(Meant.Find(code, day)).Until;
            day = _entries[unit].Until;
        }
        return day;
    }

    /// <summary>Returns the first of the consecutive days up to a day on which a code means a unit.</summary>
    public int SinceUsed(int code, int day)
    {
        int unit = Find(code, day);
        for (int passed = 0; unit != None; unit = Find(code, day), passed++)
        {
            if (passed == Few)
                return Meant.RunOf(Meant.Find(code, day)).First;
            day = _entries[unit].First - 1;
        }
        return day + 1;
    }

    /// <summary>Returns the number of a unit in the list, or of its equal, or <see cref="None"/>.</summary>
    public int NumberOf(Unit unit)
    {
        // This finds every unit except those that an earlier one of their code overlaps.
        int number = Find(CodeOf(unit.Code), FirstDayOf(unit));
        return number != None && Units[number].Equals(unit) ? number : _numbers.Value.GetValueOrDefault(unit, None);
    }

    private static int FirstDayOf(Unit unit) => unit.Validity?.Start is LocalDate start ? DayNumber.Of(start) : DayNumber.BeforeAll;

    private int[] FindParentCodes()
    {
        int[] codes = new int[Units.Count];
        Code<Unit>? last = null;
        for (int i = 0; i < codes.Length; i++)
        {
            // Units of one parent are mostly adjacent, and then one look-up serves them all.
            Code<Unit>? parent = Units[i].Parent;
            codes[i] = parent is null ? None : parent.Equals(last) ? codes[i - 1] : CodeOf(parent);
            last = parent;
        }
        return codes;
    }

    private Dictionary<Unit, int> NumberAll()
    {
        Dictionary<Unit, int> numbers = [];
        for (int i = 0; i < Units.Count; i++)
            numbers.TryAdd(Units[i], i);
        return numbers;
    }

    /// <summary>The validity of a unit and the next unit of its code, side by side. A look-up then needs only one read.</summary>
    private readonly record struct Entry(int First, int Until, int Next);
}
