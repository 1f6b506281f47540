namespace LacDuong.Training.Validation;

/// <summary>
/// The days outside the validity of a code's units on which one of them has a successor or a predecessor. On such a day, the people of the
/// unit, or those it came from, are in a valid unit.
/// </summary>
/// <remarks>
/// A unit leads to another by a reorganisation, or if the next unit of its code begins on the day after it ends. The other unit is valid on
/// the day of the change. So a chain covers consecutive days, and its furthest day is enough to know.
/// </remarks>
internal sealed class UnitChains
{
    private readonly UnitIndex _units;
    private readonly Dictionary<int, DaySet> _daysOfCodes;

    public UnitChains(UnitIndex units, ValueList<Reorganisation> reorganisations)
    {
        _units = units;
        IEnumerable<Change> ofCodes = Enumerable.Range(0, units.Units.Count).Select(NextOfCode).OfType<Change>();
        Change[] changes = [.. reorganisations.Select(ChangeOf), .. ofCodes];
        Array.Sort(changes, (one, other) => one.Day.CompareTo(other.Day));
        int[] lasts = Follow(changes.Reverse(), change => (change.From, change.To), unit => units.ValidityOf(unit).Until - 1, Math.Max);
        int[] firsts = Follow(changes, change => (change.To, change.From), unit => Math.Max(units.ValidityOf(unit).First, 0), Math.Min);
        _daysOfCodes = Enumerable.Range(0, units.Units.Count)
            .SelectMany(unit => new[]
            {
                (Unit: unit, First: units.ValidityOf(unit).Until, Last: lasts[unit]),
                (Unit: unit, First: firsts[unit], Last: units.ValidityOf(unit).First - 1),
            })
            .Where(days => days.First <= days.Last)
            .GroupBy(days => units.CodeOf(units.Units[days.Unit].Code))
            .ToDictionary(
                code => code.Key,
                code => new DaySet([.. code.Select(days => new DateRange(DayNumber.ToDate(days.First), DayNumber.ToDate(days.Last)))]));
    }

    /// <summary>Whether a unit of a code has a successor or a predecessor on a day on which all units of the code are invalid.</summary>
    public bool Reach(Code<Unit> code, LocalDate day)
        => _daysOfCodes.TryGetValue(_units.CodeOf(code), out DaySet? days) && days.Contains(DayNumber.Of(day));

    private Change ChangeOf(Reorganisation change)
    {
        int day = DayNumber.Of(change.On);
        return new(day, Valid(change.From.Except(change.LandOnly), day - 1), Valid(change.To, day));

        int[] Valid(IEnumerable<Code<Unit>> codes, int on)
            => [.. codes.Select(code => _units.Find(_units.CodeOf(code), on)).Where(unit => unit != UnitIndex.None)];
    }

    private Change? NextOfCode(int unit)
    {
        int day = _units.ValidityOf(unit).Until;
        int next = _units.Find(_units.CodeOf(_units.Units[unit].Code), day);
        return next != UnitIndex.None && _units.ValidityOf(next).First == day ? new(day, [unit], [next]) : null;
    }

    /// <summary>
    /// Finds how far each unit leads by changes that begin where its validity ends. A unit that lacks such changes leads to the end of its
    /// validity.
    /// </summary>
    /// <param name="changes">The changes in the opposite order of the way.</param>
    /// <param name="sides">The two sides of a change: where the way comes from, and where it goes to.</param>
    /// <param name="endOf">The last day of a unit's validity in the direction of the way.</param>
    /// <param name="further">Returns the further one of two days.</param>
    private int[] Follow(
        IEnumerable<Change> changes, Func<Change, (int[] From, int[] To)> sides, Func<int, int> endOf, Func<int, int, int> further)
    {
        // The days reached by later changes, and those reached only by changes at the end of the validity.
        int[] reached = [.. Enumerable.Range(0, _units.Units.Count).Select(endOf)];
        int[] fromEnd = [.. reached];
        foreach (IGrouping<int, Change> day in changes.GroupBy(change => change.Day))
        {
            // A chain takes one change a day.
            (int[] From, int Last)[] steps =
            [
                .. day.Select(sides).Where(change => change.To.Length > 0)
                    .Select(change => (change.From, change.To.Select(unit => reached[unit]).Aggregate(further))),
            ];
            foreach ((int[] from, int last) in steps)
            {
                foreach (int unit in from)
                {
                    reached[unit] = further(reached[unit], last);
                    Segment validity = _units.ValidityOf(unit);
                    if (validity.Until == day.Key || validity.First == day.Key)
                        fromEnd[unit] = further(fromEnd[unit], last);
                }
            }
        }
        return fromEnd;
    }

    private sealed record Change(int Day, int[] From, int[] To);
}
