namespace LacDuong.Training;

/// <summary>The units of one code through time: of each day the first in the list that is valid on it, or none.</summary>
internal sealed class UnitTimeline
{
    // Before all days that a document can name: a reorganisation on the first of them asks for the day before.
    private const int Always = -1;

    // In order; each lasts until the next.
    private readonly List<(int From, int Unit)> _spans = [(Always, UnitIndex.None)];

    /// <summary>Puts the units of a code in order.</summary>
    /// <param name="index">All units.</param>
    /// <param name="code">The number of the code.</param>
    public UnitTimeline(UnitIndex index, int code)
    {
        List<(int First, int Last, int Unit)> units = [];
        for (int unit = code; unit != UnitIndex.None; unit = index.Next(unit))
        {
            DateRange? validity = index.Units[unit].Validity;
            units.Add((validity?.Start is null ? Always : DayNumber.FirstOf(validity), DayNumber.LastOf(validity), unit));
        }
        units.Sort();
        int[] changes = [.. units.Select(unit => unit.First).Concat(units.Select(unit => unit.Last + 1)).Distinct().Order()];
        PriorityQueue<int, int> valid = new();
        int next = 0;
        foreach (int day in changes)
        {
            for (; next < units.Count && units[next].First == day; next++)
                valid.Enqueue(units[next].Last, units[next].Unit);
            // Who has ended may wait behind another: all that counts is who comes first.
            int first;
            while (valid.TryPeek(out int last, out first) && last < day)
                valid.Dequeue();
            Add(day, valid.Count == 0 ? UnitIndex.None : first);
        }
    }

    /// <summary>The number of spans, in each of which one unit is the first valid one, or none is.</summary>
    public int Count => _spans.Count;

    /// <summary>The first day of a span, by <see cref="DayNumber"/>.</summary>
    public int FromOf(int span) => _spans[span].From;

    /// <summary>The number of the unit of a span, or <see cref="UnitIndex.None"/>.</summary>
    public int UnitOf(int span) => _spans[span].Unit;

    /// <summary>The number of the first unit that is valid on a day, or <see cref="UnitIndex.None"/>.</summary>
    public int UnitOn(int day) => UnitOf(SpanAt(day));

    /// <summary>The span of a day, by <see cref="DayNumber"/>.</summary>
    public int SpanAt(int day)
    {
        int at = _spans.BinarySearch((day, int.MaxValue));
        return at < 0 ? ~at - 1 : at;
    }

    private void Add(int day, int unit)
    {
        if (day > DayNumber.Last || _spans[^1].Unit == unit)
            return;
        if (day == Always)
            _spans.Clear();
        _spans.Add((day, unit));
    }
}
