namespace LacDuong.Training;

/// <summary>
/// What validation asks about units through time. A unit's parents are the units that its parent's code means on its own days. An answer
/// takes a time that grows with the logarithm of the number of units.
/// </summary>
internal sealed class UnitChecks(UnitIndex index)
{
    private readonly Lazy<RangeMinimum> _units = new(() => Values(index, segment => segment.Unit));
    private readonly Lazy<RangeMinimum> _minusLevels = new(() => Values(index, segment => -(int)index.Units[segment.Unit].Level));
    private readonly Lazy<IReadOnlyDictionary<int, LocalDate>> _cycles = new(() => UnitCycles.FirstDays(index));

    /// <summary>
    /// The first unit in the list that shares a unit's code and a day with it and stands before it, or <see cref="UnitIndex.None"/>.
    /// </summary>
    public int FirstOverlapped(int unit)
    {
        // On each day the code means the first of the valid ones: so the first of all is the least number among those that it means.
        (int from, int to) = Meant(index.CodeOf(index.Units[unit].Code), unit);
        int first = _units.Value.Of(from, to);
        return first < unit ? first : UnitIndex.None;
    }

    /// <summary>The first parent of a unit by its days, or <see cref="UnitIndex.None"/>.</summary>
    public int FirstParent(int unit)
    {
        (int from, int to) = Meant(index.ParentCodes[unit], unit);
        return from < to ? index.Meant.All[from].Unit : UnitIndex.None;
    }

    /// <summary>The first day on which a unit that names a parent has none, or null.</summary>
    public LocalDate? FirstDayWithoutParent(int unit)
    {
        Segment validity = index.ValidityOf(unit);
        int code = index.ParentCodes[unit];
        int day = index.UntilUnused(code, Math.Max(validity.First, 0));
        return index.Units[unit].Parent is not null && day < validity.Until ? DayNumber.ToDate(day) : null;
    }

    /// <summary>The first parent of a unit, by its days, whose level is below the unit's, or <see cref="UnitIndex.None"/>.</summary>
    public int FirstParentBelow(int unit)
    {
        int level = (int)index.Units[unit].Level;
        (int from, int to) = Meant(index.ParentCodes[unit], unit);
        if (_minusLevels.Value.Of(from, to) >= -level)
            return UnitIndex.None;
        // There is one: in the first half, or else in the second.
        while (to - from > 1)
        {
            int middle = (from + to) / 2;
            if (_minusLevels.Value.Of(from, middle) < -level)
                to = middle;
            else
                from = middle;
        }
        return index.Meant.All[from].Unit;
    }

    /// <summary>The first day on which the way up from a unit, from parent to parent, leads back to it, or null.</summary>
    public LocalDate? FirstDayInCycle(int unit) => _cycles.Value.TryGetValue(unit, out LocalDate day) ? day : null;

    private static RangeMinimum Values(UnitIndex index, Func<Segment, int> value)
    {
        int[] values = new int[index.Meant.All.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = value(index.Meant.All[i]);
        return new RangeMinimum(values);
    }

    /// <summary>The places of what a code means on the days of a unit.</summary>
    private (int From, int To) Meant(int code, int unit)
    {
        Segment validity = index.ValidityOf(unit);
        return code == UnitIndex.None ? default : index.Meant.Of(code, validity.First, validity.Until);
    }
}
