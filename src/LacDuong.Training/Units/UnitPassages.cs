using System.Runtime.InteropServices;

namespace LacDuong.Training;

/// <summary>
/// What passes to what on the day of each reorganisation, and the walk over it in both directions. Days are <see cref="DayNumber"/>s.
/// </summary>
/// <remarks>
/// A step of a walk is a code on a day. Around that day the code is in use. Its days of use run from its last reorganisation to the day
/// before its next one, as long as it means some unit. A walk visits these days, and each reorganisation, once. So it ends on any data, in
/// n log n.
/// </remarks>
internal sealed class UnitPassages
{
    private readonly UnitIndex _index;
    private readonly Reorganisation[] _reorganisations;
    private readonly int[] _days;
    private readonly Groups _leaving;
    private readonly Lazy<Groups> _arriving;

    // For each reorganisation with parts, the codes of the parts.
    private readonly Dictionary<int, HashSet<Code<Unit>>> _parts = [];

    public UnitPassages(UnitIndex index, ValueList<Reorganisation> reorganisations)
    {
        _index = index;
        _reorganisations = [.. reorganisations.OrderBy(reorganisation => reorganisation.On)];
        _days = Array.ConvertAll(_reorganisations, reorganisation => DayNumber.Of(reorganisation.On));
        for (int i = 0; i < _reorganisations.Length; i++)
        {
            if (_reorganisations[i].Parts.Count > 0)
                _parts.Add(i, [.. _reorganisations[i].Parts]);
        }
        _leaving = GroupByCode(From);
        _arriving = new(() => GroupByCode(r => r.To));
    }

    /// <summary>Finds the units valid on a day to which the units of a code on an earlier day have passed.</summary>
    public UnitWalk Forward(int code, int from, int on)
    {
        Stack<(int Code, int Day)> ahead = new([(code, from)]);
        HashSet<(int Code, int Left)> seen = [];
        SortedSet<int> passed = [];
        SortedSet<int> reached = [];
        UnitWalk walk = new();
        while (ahead.TryPop(out (int Code, int Day) step))
        {
            ReadOnlySpan<int> leaving = _leaving.Of(step.Code);
            int next = CountUntil(leaving, step.Day);
            int left = next < leaving.Length ? _days[leaving[next]] : DayNumber.Last + 1;
            if (_index.UntilUnused(step.Code, step.Day) <= Math.Min(left - 1, on))
            {
                walk.IsRestUnknown = true;
                continue;
            }
            if (!seen.Add((step.Code, next)))
                continue;
            if (left > on)
            {
                reached.Add(_index.Find(step.Code, on));
                continue;
            }
            ReadOnlySpan<int> day = leaving[next..CountUntil(leaving, left)];
            if (Keeps(step.Code, day))
                ahead.Push((step.Code, left));
            else if (LosesSight(step.Code, day))
                walk.IsRestUnknown = true;
            foreach (int reorganisation in day)
            {
                if (!passed.Add(reorganisation))
                    continue;
                walk.IsRestAbolished |= _reorganisations[reorganisation].To.Count == 0;
                foreach (int to in CodesOf(_reorganisations[reorganisation].To))
                {
                    if (to == UnitIndex.None)
                        walk.IsRestUnknown = true;
                    else
                        ahead.Push((to, left));
                }
            }
        }
        walk.Reached = [.. reached];
        walk.Passed = [.. passed.Select(i => _reorganisations[i])];
        return walk;
    }

    /// <summary>
    /// Finds the units valid on a day that have passed to those of a code on a later day, by ascending number. It also tells whether only a
    /// part of each unit's people passed.
    /// </summary>
    public (int Unit, bool IsPart)[] Backward(int code, int from, int on)
    {
        Stack<(int Code, int Day)> ahead = new([(code, from)]);
        // For each step, the first of its days, and its place in the list of the reorganisations that leave the code.
        Dictionary<(int Code, int Day), (int First, int Next)> seen = [];
        HashSet<int> passed = [];
        SortedDictionary<int, (int Code, int Day)> reached = [];
        while (ahead.TryPop(out (int Code, int Day) step))
        {
            // A step back starts from the day on which the code left, so every two steps go through different days of use.
            ReadOnlySpan<int> leaving = _leaving.Of(step.Code);
            int next = CountUntil(leaving, step.Day);
            int left = next > 0 ? _days[leaving[next - 1]] : on;
            int first = Math.Max(_index.SinceUsed(step.Code, step.Day), Math.Max(left, on));
            if (first > step.Day || !seen.TryAdd(step, (first, next)))
                continue;
            if (first == on)
                reached[_index.Find(step.Code, on)] = step;
            if (first == left && left > on && Keeps(step.Code, leaving[CountUntil(leaving, left - 1)..next]))
                ahead.Push((step.Code, left - 1));
            ReadOnlySpan<int> arriving = _arriving.Value.Of(step.Code);
            int end = CountUntil(arriving, step.Day);
            for (int i = CountUntil(arriving, Math.Max(first - 1, on)); i < end; i++)
            {
                if (!passed.Add(arriving[i]))
                    continue;
                foreach (int came in CodesOf(From(_reorganisations[arriving[i]])))
                {
                    if (came != UnitIndex.None)
                        ahead.Push((came, _days[arriving[i]] - 1));
                }
            }
        }
        HashSet<(int Code, int Next)> whole = FindWhole(seen, from);
        return [.. reached.Select(pair => (pair.Key, !whole.Contains((pair.Value.Code, seen[pair.Value].Next))))];
    }

    /// <summary>Finds the steps of a walk back all of whose people went to the start of the walk.</summary>
    private HashSet<(int Code, int Next)> FindWhole(Dictionary<(int Code, int Day), (int First, int Next)> seen, int from)
    {
        Dictionary<(int Code, int Next), int> whole = [];
        Dictionary<int, bool> isWhole = [];
        foreach (((int code, int day), (int first, int next)) in seen.OrderByDescending(step => step.Key.Day))
        {
            if (day == from || LeadsToWhole(code, day + 1, next))
                whole.TryAdd((code, next), first);
        }
        return [.. whole.Keys];

        bool LeadsToWhole(int code, int left, int next)
        {
            ReadOnlySpan<int> leaving = _leaving.Of(code);
            leaving = leaving[next..CountUntil(leaving, left)];
            if (Keeps(code, leaving) ? !Arrives(code, left) : LosesSight(code, leaving))
                return false;
            foreach (int i in leaving)
            {
                if (!isWhole.TryGetValue(i, out bool all))
                    isWhole.Add(i, all = _reorganisations[i].To.Count > 0 && CodesOf(_reorganisations[i].To).All(to => Arrives(to, left)));
                if (!all)
                    return false;
            }
            return true;
        }

        bool Arrives(int code, int day)
            => code != UnitIndex.None && whole.TryGetValue((code, CountUntil(_leaving.Of(code), day)), out int first) && first <= day;
    }

    private static IEnumerable<Code<Unit>> From(Reorganisation reorganisation)
    {
        if (reorganisation.LandOnly.Count == 0)
            return reorganisation.From;
        HashSet<Code<Unit>> landOnly = [.. reorganisation.LandOnly];
        return reorganisation.From.Where(code => !landOnly.Contains(code));
    }

    /// <summary>Whether a code gives away only parts by the reorganisations of a day, while its unit stays and keeps the rest.</summary>
    private bool Keeps(int code, ReadOnlySpan<int> leaving)
        => GivesParts(code, leaving) && _index.Find(code, _days[leaving[0]]) is var unit and not UnitIndex.None
            && unit == _index.Find(code, _days[leaving[0]] - 1);

    /// <summary>Whether a code gives one part away by the reorganisations of a day, and the rest goes somewhere unknown.</summary>
    private bool LosesSight(int code, ReadOnlySpan<int> leaving) => leaving[0] == leaving[^1] && GivesParts(code, leaving);

    private bool GivesParts(int code, ReadOnlySpan<int> leaving)
    {
        foreach (int reorganisation in leaving)
        {
            if (!_parts.TryGetValue(reorganisation, out HashSet<Code<Unit>>? parts) || !parts.Contains(_index.Units[code].Code))
                return false;
        }
        return true;
    }

    /// <summary>Counts the reorganisations, in the order of their days, that are on or before a day.</summary>
    private int CountUntil(ReadOnlySpan<int> reorganisations, int day)
    {
        int low = 0;
        int high = reorganisations.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_days[reorganisations[middle]] <= day)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private IEnumerable<int> CodesOf(IEnumerable<Code<Unit>> codes) => codes.Select(_index.CodeOf);

    /// <summary>Groups the reorganisations, in the order of their days, by the codes of one of their sides.</summary>
    private Groups GroupByCode(Func<Reorganisation, IEnumerable<Code<Unit>>> side)
    {
        List<int> codes = new(_reorganisations.Length);
        List<int> reorganisations = new(_reorganisations.Length);
        for (int i = 0; i < _reorganisations.Length; i++)
        {
            foreach (Code<Unit> code in side(_reorganisations[i]))
            {
                codes.Add(_index.CodeOf(code));
                reorganisations.Add(i);
            }
        }
        return new Groups(_index.Units.Count, CollectionsMarshal.AsSpan(codes), CollectionsMarshal.AsSpan(reorganisations));
    }
}
