using System.Runtime.InteropServices;

namespace LacDuong.Training;

/// <summary>Units by code and date, as numbers: the place of a unit in the list that was given.</summary>
/// <remarks>
/// The number of a code is that of the first unit that has it. The units of one code are chained in the order of the list, so that a code
/// used once costs no list of its own. A code with many units has a timeline, so that no look-up goes over all of them.
/// </remarks>
internal sealed class UnitIndex
{
    /// <summary>In place of the number of a unit or code: there is none.</summary>
    public const int None = -1;

    private const int FewUnits = 8;

    private readonly Dictionary<Code<Unit>, int> _firstOfCode;
    private readonly Entry[] _entries;

    // By the numbers of codes; null if no code has many units.
    private readonly Dictionary<int, UnitTimeline>? _timelines;

    public UnitIndex(ValueList<Unit> units)
    {
        Units = units;
        _firstOfCode = new Dictionary<Code<Unit>, int>(units.Count);
        _entries = GC.AllocateUninitializedArray<Entry>(units.Count);
        ReadOnlySpan<Unit> list = units.AsSpan();
        bool hasMany = false;
        // From the last to the first, so that each chain is in the order of the list.
        for (int i = list.Length - 1; i >= 0; i--)
        {
            ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(_firstOfCode, list[i].Code, out bool isKnown);
            DateRange? validity = list[i].Validity;
            _entries[i] = new Entry(
                validity?.Start is LocalDate start ? Pack(start) : int.MinValue,
                validity?.End is LocalDate end ? Pack(end) : int.MaxValue,
                isKnown ? first : None,
                isKnown ? _entries[first].Count + 1 : 1);
            first = i;
            hasMany |= _entries[i].Count > FewUnits;
        }
        if (hasMany)
        {
            _timelines = _firstOfCode.Values.Where(code => _entries[code].Count > FewUnits)
                .ToDictionary(code => code, code => new UnitTimeline(this, code));
        }
    }

    public ValueList<Unit> Units { get; }

    /// <summary>All codes, in no order.</summary>
    public IEnumerable<string> Codes => _firstOfCode.Keys.Select(code => code.Value);

    /// <summary>The number of a code, or <see cref="None"/>.</summary>
    public int CodeOf(Code<Unit> code) => _firstOfCode.TryGetValue(code, out int first) ? first : None;

    /// <summary>The units of a code through time.</summary>
    public UnitTimeline TimelineOf(int code) => _timelines?.GetValueOrDefault(code) ?? new UnitTimeline(this, code);

    /// <summary>The number of the next unit of the same code in the list, or <see cref="None"/>.</summary>
    public int Next(int unit) => _entries[unit].Next;

    /// <summary>The first unit of a code that is valid on a day, or <see cref="None"/>, which is also allowed for the code.</summary>
    public int Find(int code, LocalDate day)
    {
        if (code != None && _entries[code].Count > FewUnits)
            return _timelines![code].UnitOn(DayNumber.Of(day));
        int packed = Pack(day);
        int unit = code;
        while (unit != None)
        {
            ref readonly Entry entry = ref _entries[unit];
            if (entry.First <= packed && packed <= entry.Last)
                break;
            unit = entry.Next;
        }
        return unit;
    }

    /// <summary>The number of a unit that is in the list, or equal to one, or <see cref="None"/>.</summary>
    public int NumberOf(Unit unit)
    {
        int number = CodeOf(unit.Code);
        while (number != None && !Units[number].Equals(unit))
            number = Next(number);
        return number;
    }

    /// <summary>
    /// The last day, at most <paramref name="limit"/>, up to which some unit of a code is valid on every day from <paramref name="day"/>
    /// on, on which one is.
    /// </summary>
    public LocalDate LastDayInUse(int code, LocalDate day, LocalDate limit)
    {
        for (int unit = Find(code, day); unit != None; unit = Find(code, day))
        {
            if (Units[unit].Validity?.End is not LocalDate end || end >= limit)
                return limit;
            day = end.PlusDays(1);
        }
        return day.PlusDays(-1);
    }

    /// <summary>
    /// The first day, at least <paramref name="limit"/>, from which some unit of a code is valid on every day to <paramref name="day"/>, on
    /// which one is.
    /// </summary>
    public LocalDate FirstDayInUse(int code, LocalDate day, LocalDate limit)
    {
        for (int unit = Find(code, day); unit != None; unit = Find(code, day))
        {
            if (Units[unit].Validity?.Start is not LocalDate start || start <= limit)
                return limit;
            day = start.PlusDays(-1);
        }
        return day.PlusDays(1);
    }

    // Orders days as the calendar does, and no more is needed of it.
    private static int Pack(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    /// <summary>
    /// The validity of a unit, both ends inclusive, the next unit of its code, and how many there are from it on: beside one another, so
    /// that a look-up need not go to the unit.
    /// </summary>
    private readonly record struct Entry(int First, int Last, int Next, int Count);
}
