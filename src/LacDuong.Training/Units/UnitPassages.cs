namespace LacDuong.Training;

/// <summary>What passes to what on the day of each reorganisation, and the walk over it in both directions.</summary>
/// <remarks>
/// A step of the walk is a code with a day. A code is in use over a run of days: to the day before a reorganisation that it stands in <see
/// cref="Reorganisation.From"/> of, or before a day on which no unit of it is valid. Every reorganisation is gone through once in a walk, and so
/// is every step, so that a walk ends on any data, in a time linear in what it reaches.
/// </remarks>
internal sealed class UnitPassages
{
    private readonly UnitIndex _index;
    private readonly Reorganisation[] _byDay;
    private readonly IndexGroups _leaving;
    private readonly Lazy<IndexGroups> _arriving;

    public UnitPassages(UnitIndex index, ValueList<Reorganisation> reorganisations)
    {
        _index = index;
        _byDay = InOrder(reorganisations);
        _leaving = Group(r => r.From);
        _arriving = new Lazy<IndexGroups>(() => Group(r => r.To));
    }

    /// <summary>
    /// The units valid on a day to which those of a code on an earlier day, or the same, have passed: their numbers, ascending.
    /// </summary>
    public int[] Forward(int code, LocalDate from, LocalDate on)
    {
        Walk walk = new(_index);
        walk.Enter(code, from);
        while (walk.TryTake(out int at, out LocalDate day))
        {
            ReadOnlySpan<int> leaving = _leaving[at];
            int next = FirstAfter(leaving, day);
            bool leaves = next < leaving.Length && _byDay[leaving[next]].On <= on;
            LocalDate last = leaves ? _byDay[leaving[next]].On.PlusDays(-1) : on;
            if (_index.LastDayInUse(at, day, last) < last)
                continue;
            if (!leaves)
                walk.Reach(_index.Find(at, on));
            for (; leaves && next < leaving.Length && _byDay[leaving[next]].On == last.PlusDays(1); next++)
            {
                if (walk.TryPass(leaving[next]))
                    EnterAll(walk, _byDay[leaving[next]].To, last.PlusDays(1));
            }
        }
        return walk.Reached();
    }

    /// <summary>The units valid on a day that have passed to those of a code on a later day, or the same: their numbers, ascending.</summary>
    public int[] Backward(int code, LocalDate from, LocalDate on)
    {
        Walk walk = new(_index);
        walk.Enter(code, from);
        while (walk.TryTake(out int at, out LocalDate day))
        {
            // The run reaches back to the last reorganisation that the code left by, which another unit of it, or the same, may have come by.
            ReadOnlySpan<int> leaving = _leaving[at];
            int left = FirstAfter(leaving, day) - 1;
            LocalDate limit = left >= 0 && _byDay[leaving[left]].On > on ? _byDay[leaving[left]].On : on;
            LocalDate first = _index.FirstDayInUse(at, day, limit);
            if (first == on)
                walk.Reach(_index.Find(at, on));
            ReadOnlySpan<int> arriving = _arriving.Value[at];
            for (int i = FirstAfter(arriving, day) - 1; i >= 0 && _byDay[arriving[i]].On >= first && _byDay[arriving[i]].On > on; i--)
            {
                if (walk.TryPass(arriving[i]))
                    EnterAll(walk, _byDay[arriving[i]].From, _byDay[arriving[i]].On.PlusDays(-1));
            }
        }
        return walk.Reached();
    }

    private void EnterAll(Walk walk, ValueList<Code<Unit>> codes, LocalDate day)
    {
        foreach (Code<Unit> code in codes)
            walk.Enter(_index.CodeOf(code), day);
    }

    /// <summary>The place of the first of some reorganisations, which are in the order of their days, that is after a day.</summary>
    private int FirstAfter(ReadOnlySpan<int> reorganisations, LocalDate day)
    {
        int low = 0;
        int high = reorganisations.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byDay[reorganisations[middle]].On > day)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// <summary>The reorganisations, in the order of their days, by the codes of one of their sides.</summary>
    private IndexGroups Group(Func<Reorganisation, ValueList<Code<Unit>>> side)
    {
        List<(int Code, int Reorganisation)> pairs = new(_index.Units.Count);
        for (int i = 0; i < _byDay.Length; i++)
        {
            foreach (Code<Unit> code in side(_byDay[i]))
                pairs.Add((_index.CodeOf(code), i));
        }
        return IndexGroups.Of(_index.Units.Count, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pairs));
    }

    private static Reorganisation[] InOrder(ValueList<Reorganisation> reorganisations)
    {
        Reorganisation[] ordered = reorganisations.AsSpan().ToArray();
        // A register is mostly written in order, and then there is nothing to sort.
        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].On < ordered[i - 1].On)
                return [.. ordered.OrderBy(r => r.On)];
        }
        return ordered;
    }

    /// <summary>The state of one walk: what is still to be looked at, and what was.</summary>
    private sealed class Walk(UnitIndex index)
    {
        private readonly Stack<(int Code, LocalDate Day)> _ahead = new();
        private readonly HashSet<(int Code, LocalDate Day)> _entered = [];
        private readonly HashSet<int> _passed = [];
        private readonly SortedSet<int> _reached = [];

        /// <summary>Takes up a code where a unit of it is valid on the day, unless that was done.</summary>
        public void Enter(int code, LocalDate day)
        {
            if (index.Find(code, day) != UnitIndex.None && _entered.Add((code, day)))
                _ahead.Push((code, day));
        }

        public bool TryTake(out int code, out LocalDate day)
        {
            bool isAny = _ahead.TryPop(out (int Code, LocalDate Day) step);
            (code, day) = step;
            return isAny;
        }

        /// <summary>Whether a reorganisation is gone through for the first time.</summary>
        public bool TryPass(int reorganisation) => _passed.Add(reorganisation);

        public void Reach(int unit) => _reached.Add(unit);

        public int[] Reached() => [.. _reached];
    }
}
