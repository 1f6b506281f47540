namespace LacDuong.Training.Validation;

/// <summary>
/// What a code means to the units that name it as their parent: the first of their days on which the parent is missing, and the first
/// parents.
/// </summary>
internal sealed class ParentTimes(UnitIndex units, int code)
{
    // For each level asked for: for every segment of the code, the index of the next one whose unit is below that level.
    private readonly Dictionary<UnitLevel, int[]> _nextBelow = [];
    private readonly (int From, int To) _places = units.Meant.Of(code);

    /// <summary>The meanings of the code through time.</summary>
    public IEnumerable<Segment> Segments
        => Enumerable.Range(_places.From, _places.To - _places.From).Select(place => units.Meant.All[place]);

    /// <summary>The first of some days on which the code is unused, or null.</summary>
    public int? FirstDayWithout(int first, int last) => units.UntilUnused(code, first) is var day && day <= last ? day : null;

    /// <summary>The first unit that the code means in a range of days, or null.</summary>
    public Unit? FirstUnit(int first, int last)
        => units.Meant.Of(code, first, last + 1) is var (from, to) && from < to ? UnitAt(from) : null;

    /// <summary>The first unit of a lower level that the code means in a range of days, or null.</summary>
    public Unit? FirstUnitBelow(UnitLevel level, int first, int last)
    {
        (int from, int to) = units.Meant.Of(code, first, last + 1);
        if (!_nextBelow.TryGetValue(level, out int[]? next))
            _nextBelow.Add(level, next = NextBelow(level));
        return from < to && next[from - _places.From] is var place && place < to ? UnitAt(place) : null;
    }

    private Unit UnitAt(int place) => units.Units[units.Meant.All[place].Unit];

    private int[] NextBelow(UnitLevel level)
    {
        int[] next = new int[_places.To - _places.From];
        int found = _places.To;
        for (int place = _places.To - 1; place >= _places.From; place--)
        {
            if (UnitAt(place).Level > level)
                found = place;
            next[place - _places.From] = found;
        }
        return next;
    }
}
