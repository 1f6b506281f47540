namespace LacDuong.Training;

/// <summary>
/// The days of ranges, by <see cref="DayNumber"/>. The ranges may come in any order and overlap. An unknown side is unbounded.
/// </summary>
internal sealed class DaySet
{
    // Sorted, with a gap of at least one day between runs.
    private readonly Run[] _runs;

    public DaySet(ValueList<DateRange> ranges)
    {
        Run[] runs = new Run[ranges.Count];
        for (int i = 0; i < runs.Length; i++)
            runs[i] = new Run(DayNumber.FirstOf(ranges[i]), DayNumber.LastOf(ranges[i]), default);
        Array.Sort(runs);
        _runs = Join(runs);
    }

    /// <summary>Makes a set from days in order; a day may occur more than once.</summary>
    public DaySet(ReadOnlySpan<int> days)
    {
        Run[] runs = new Run[days.Length];
        for (int i = 0; i < runs.Length; i++)
            runs[i] = new Run(days[i], days[i], default);
        _runs = Join(runs);
    }

    /// <summary>The days in order, as runs of consecutive days.</summary>
    public IEnumerable<(int First, int Last)> Runs => _runs.Select(run => (run.First, run.Last));

    public bool Contains(int day) => CountWithin(day, day) > 0;

    /// <summary>Returns the distance, in days, from a day to the nearest day of the set.</summary>
    public int DaysFrom(int day)
    {
        int at = RunAt(day);
        int before = at < 0 ? int.MaxValue : Math.Max(0, day - _runs[at].Last);
        int after = at + 1 < _runs.Length ? _runs[at + 1].First - day : int.MaxValue;
        return Math.Min(before, after);
    }

    /// <summary>Counts the days of the set from a first to a last day, both inclusive.</summary>
    public int CountWithin(int first, int last) => DaysWithin(first, last).All;

    /// <summary>Counts the days of the set from a first to a last day, both inclusive, and the weekend days among them.</summary>
    public DayCount DaysWithin(int first, int last) => last < first ? default : CountUntil(last) - CountUntil(first - 1);

    /// <summary>Returns the days from a first to a last day that the set lacks, as runs of consecutive days.</summary>
    public IEnumerable<(int First, int Last)> GapsWithin(int first, int last)
    {
        for (int i = RunAt(first); first <= last; i++)
        {
            if (i >= 0 && _runs[i].Last >= first)
                first = _runs[i].Last + 1;
            int end = i + 1 < _runs.Length ? Math.Min(_runs[i + 1].First - 1, last) : last;
            if (first <= end)
                yield return (first, end);
            first = end + 1;
        }
    }

    private DayCount CountUntil(int day)
    {
        int at = RunAt(day);
        return at < 0 ? default : _runs[at].DaysBefore + DayCount.Of(_runs[at].First, Math.Min(day, _runs[at].Last));
    }

    // The last run that starts on or before a day, or -1.
    private int RunAt(int day)
    {
        int at = Array.BinarySearch(_runs, new Run(day, 0, default));
        return at < 0 ? ~at - 1 : at;
    }

    private static Run[] Join(Run[] sorted)
    {
        int joined = 0;
        for (int i = 1; i < sorted.Length; i++)
        {
            ref Run last = ref sorted[joined];
            if (sorted[i].First <= last.Last + 1)
                last.Last = Math.Max(last.Last, sorted[i].Last);
            else
                sorted[++joined] = sorted[i] with { DaysBefore = last.DaysBefore + DayCount.Of(last.First, last.Last) };
        }
        return joined + 1 < sorted.Length ? sorted[..(joined + 1)] : sorted;
    }

    private record struct Run(int First, int Last, DayCount DaysBefore) : IComparable<Run>
    {
        public readonly int CompareTo(Run other) => First.CompareTo(other.First);
    }
}
