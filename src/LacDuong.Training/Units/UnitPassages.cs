using System.Runtime.InteropServices;

namespace LacDuong.Training;

/// <summary>
/// What passes to what on the day of each reorganisation, and the walk over it in both directions. Days are <see cref="DayNumber"/>s.
/// </summary>
/// <remarks>
/// A step of a walk is a code on a day. Around that day the code is in use: from the last reorganisation that it left by to the day
/// before the next one, but only as long as it means some unit. A walk goes through these days, and through a reorganisation, once. So it
/// ends on any data, in n log n.
/// </remarks>
internal sealed class UnitPassages
{
    private readonly UnitIndex _index;
    private readonly Reorganisation[] _reorganisations;
    private readonly int[] _days;
    private readonly Groups _leaving;
    private readonly Lazy<Groups> _arriving;

    public UnitPassages(UnitIndex index, ValueList<Reorganisation> reorganisations)
    {
        _index = index;
        _reorganisations = reorganisations.AsSpan().ToArray();
        _days = Array.ConvertAll(_reorganisations, r => DayNumber.Of(r.On));
        // A register is mostly written in order, and then there is nothing to sort.
        bool isInOrder = true;
        for (int i = 1; i < _days.Length; i++)
            isInOrder &= _days[i - 1] <= _days[i];
        if (!isInOrder)
            Array.Sort(_days, _reorganisations);
        _leaving = GroupByCode(r => r.From);
        _arriving = new(() => GroupByCode(r => r.To));
    }

    /// <summary>The numbers, ascending, of the units valid on a day to which those of a code on an earlier day have passed.</summary>
    public int[] Forward(int code, int from, int on)
    {
        Stack<(int Code, int Day)> ahead = new([(code, from)]);
        HashSet<(int Code, int Left)> seen = [];
        HashSet<int> passed = [];
        SortedSet<int> reached = [];
        while (ahead.TryPop(out (int Code, int Day) step))
        {
            ReadOnlySpan<int> leaving = _leaving.Of(step.Code);
            int next = CountUntil(leaving, step.Day);
            int left = next < leaving.Length ? _days[leaving[next]] : DayNumber.Last + 1;
            if (_index.UntilUnused(step.Code, step.Day) <= Math.Min(left - 1, on) || !seen.Add((step.Code, next)))
                continue;
            if (left > on)
                reached.Add(_index.Find(step.Code, on));
            int end = left > on ? next : CountUntil(leaving, left);
            for (int i = next; i < end; i++)
            {
                if (!passed.Add(leaving[i]))
                    continue;
                foreach (int to in Known(_reorganisations[leaving[i]].To))
                    ahead.Push((to, left));
            }
        }
        return [.. reached];
    }

    /// <summary>The numbers, ascending, of the units valid on a day that have passed to those of a code on a later day.</summary>
    public int[] Backward(int code, int from, int on)
    {
        Stack<(int Code, int Day)> ahead = new([(code, from)]);
        HashSet<(int Code, int Day)> seen = [];
        HashSet<int> passed = [];
        SortedSet<int> reached = [];
        while (ahead.TryPop(out (int Code, int Day) step))
        {
            // A step back is from the day on which the code left, so that no two steps go through the same days of use.
            ReadOnlySpan<int> leaving = _leaving.Of(step.Code);
            int left = CountUntil(leaving, step.Day) is var count and > 0 ? _days[leaving[count - 1]] : on;
            int first = Math.Max(_index.SinceUsed(step.Code, step.Day), Math.Max(left, on));
            if (first > step.Day || !seen.Add(step))
                continue;
            if (first == on)
                reached.Add(_index.Find(step.Code, on));
            ReadOnlySpan<int> arriving = _arriving.Value.Of(step.Code);
            int end = CountUntil(arriving, step.Day);
            for (int i = CountUntil(arriving, Math.Max(first - 1, on)); i < end; i++)
            {
                if (!passed.Add(arriving[i]))
                    continue;
                foreach (int came in Known(_reorganisations[arriving[i]].From))
                    ahead.Push((came, _days[arriving[i]] - 1));
            }
        }
        return [.. reached];
    }

    /// <summary>How many reorganisations, in the order of their days, are on a day or before it.</summary>
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

    private IEnumerable<int> Known(ValueList<Code<Unit>> codes) => codes.Select(_index.CodeOf).Where(code => code != UnitIndex.None);

    /// <summary>The reorganisations, in the order of their days, by the codes of one of their sides.</summary>
    private Groups GroupByCode(Func<Reorganisation, ValueList<Code<Unit>>> side)
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
