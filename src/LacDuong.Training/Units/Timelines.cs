namespace LacDuong.Training;

/// <summary>
/// The meaning of each code through time, in segments: on each day, the first unit in the list that is valid. A look-up takes time in the
/// logarithm of the number of the code's units, however they overlap.
/// </summary>
internal sealed class Timelines
{
    private readonly (int From, int To)[] _places;
    private readonly List<Segment> _segments = [];

    // Adjacent segments of a code are a run. _runs holds the run of each segment, and _runStarts the place of each run's first segment.
    private readonly List<int> _runs = [];
    private readonly List<int> _runStarts = [];

    public Timelines(UnitIndex index)
    {
        _places = new (int, int)[index.Units.Count];
        PriorityQueue<Segment, int> valid = new();
        foreach (int code in index.Codes.Values)
        {
            _places[code].From = _segments.Count;
            List<Segment> validities = [];
            for (int unit = code; unit != UnitIndex.None; unit = index.Next(unit))
                validities.Add(index.ValidityOf(unit));
            Sweep(code, validities, valid);
            _places[code].To = _segments.Count;
        }
    }

    /// <summary>The segments of all codes, code after code.</summary>
    public IReadOnlyList<Segment> All => _segments;

    /// <summary>Returns the places of a code's segments in <see cref="All"/>: the first inclusive, the last exclusive.</summary>
    public (int From, int To) Of(int code) => _places[code];

    /// <summary>Returns the places of a code's segments that share a day with a time.</summary>
    public (int From, int To) Of(int code, int first, int until)
    {
        int last = EndingAfter(code, until - 1);
        return (EndingAfter(code, first), last < _places[code].To && _segments[last].First < until ? last + 1 : last);
    }

    /// <summary>Finds the place of a code's segment that contains a day, or returns <see cref="UnitIndex.None"/>.</summary>
    public int Find(int code, int day) => Of(code, day, day + 1) is var (from, to) && from < to ? from : UnitIndex.None;

    /// <summary>Returns the days of the run that contains a segment.</summary>
    public (int First, int Until) RunOf(int place)
    {
        int run = _runs[place];
        int end = run + 1 < _runStarts.Count ? _runStarts[run + 1] : _segments.Count;
        return (_segments[_runStarts[run]].First, _segments[end - 1].Until);
    }

    // The place of the first segment of a code that ends after a day.
    private int EndingAfter(int code, int day)
    {
        (int low, int high) = _places[code];
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _segments[middle].Until <= day ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    // Sweeps over the days on which units of a code begin or end. The first valid unit in the list is at the head of the queue.
    private void Sweep(int code, List<Segment> validities, PriorityQueue<Segment, int> valid)
    {
        validities.Sort(static (one, other) => one.First.CompareTo(other.First));
        int next = 0;
        int day = DayNumber.BeforeAll;
        while (next < validities.Count || valid.Count > 0)
        {
            for (; next < validities.Count && validities[next].First <= day; next++)
                valid.Enqueue(validities[next], validities[next].Unit);
            int change = next < validities.Count ? validities[next].First : DayNumber.Last + 1;
            while (valid.TryPeek(out Segment ended, out _) && ended.Until <= day)
                valid.Dequeue();
            if (valid.TryPeek(out Segment unit, out _))
            {
                change = Math.Min(change, unit.Until);
                Add(code, new Segment(day, change, unit.Unit));
            }
            day = change;
        }
    }

    private void Add(int code, Segment segment)
    {
        bool touches = _segments.Count > _places[code].From && _segments[^1].Until == segment.First;
        if (touches && _segments[^1].Unit == segment.Unit)
        {
            _segments[^1] = segment with { First = _segments[^1].First };
            return;
        }
        if (!touches)
            _runStarts.Add(_segments.Count);
        _runs.Add(_runStarts.Count - 1);
        _segments.Add(segment);
    }
}
