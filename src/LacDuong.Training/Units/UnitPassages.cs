namespace LacDuong.Training;

/// <summary>What passes to what on the day of each reorganisation, and the walk over it in both directions.</summary>
/// <remarks>
/// A step of the walk is a code with a day. A code is in use over a run of days: to the day before a reorganisation that it stands in
/// <see cref="Reorganisation.From"/> of, or before a day on which no unit of it is valid. Every reorganisation is gone through once in a
/// walk, and so
/// is every step, so that a walk ends on any data.
/// </remarks>
internal sealed class UnitPassages
{
    private readonly UnitIndex _index;
    private readonly Reorganisation[] _byDay;
    private readonly Chains _leaving;
    private readonly Lazy<Chains> _arriving;

    public UnitPassages(UnitIndex index, ValueList<Reorganisation> reorganisations)
    {
        _index = index;
        _byDay = InOrder(reorganisations);
        _leaving = ChainByCode(r => r.From);
        _arriving = new Lazy<Chains>(() => ChainByCode(r => r.To));
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
            LocalDate? left = FirstLeft(at, day) is LocalDate first && first <= on ? first : null;
            LocalDate last = left?.PlusDays(-1) ?? on;
            if (_index.LastDayInUse(at, day, last) < last)
                continue;
            if (left is null)
                walk.Reach(_index.Find(at, on));
            foreach (int i in _leaving.Of(at))
            {
                if (_byDay[i].On == left && walk.TryPass(i))
                    EnterAll(walk, _byDay[i].To, _byDay[i].On);
            }
        }
        return walk.Reached();
    }

    /// <summary>
    /// The units valid on a day that have passed to those of a code on a later day, or the same: their numbers, ascending.
    /// </summary>
    public int[] Backward(int code, LocalDate from, LocalDate on)
    {
        Walk walk = new(_index);
        walk.Enter(code, from);
        while (walk.TryTake(out int at, out LocalDate day))
        {
            // The run reaches back to the last reorganisation that the code left by, which another unit of it, or the same, may have come
            // by.
            LocalDate limit = LastLeft(at, day) is LocalDate left && left > on ? left : on;
            LocalDate first = _index.FirstDayInUse(at, day, limit);
            if (first == on)
                walk.Reach(_index.Find(at, on));
            foreach (int i in _arriving.Value.Of(at))
            {
                LocalDate arrived = _byDay[i].On;
                if (arrived > on && arrived >= first && arrived <= day && walk.TryPass(i))
                    EnterAll(walk, _byDay[i].From, arrived.PlusDays(-1));
            }
        }
        return walk.Reached();
    }

    /// <summary>The first day after another on which a code is in <see cref="Reorganisation.From"/>, or null.</summary>
    private LocalDate? FirstLeft(int code, LocalDate after)
    {
        foreach (int i in _leaving.Of(code))
        {
            if (_byDay[i].On > after)
                return _byDay[i].On;
        }
        return null;
    }

    /// <summary>The last day, another at most, on which a code is in <see cref="Reorganisation.From"/>, or null.</summary>
    private LocalDate? LastLeft(int code, LocalDate atMost)
    {
        LocalDate? last = null;
        foreach (int i in _leaving.Of(code))
        {
            if (_byDay[i].On <= atMost)
                last = _byDay[i].On;
        }
        return last;
    }

    private void EnterAll(Walk walk, ValueList<Code<Unit>> codes, LocalDate day)
    {
        foreach (Code<Unit> code in codes)
            walk.Enter(_index.CodeOf(code), day);
    }

    /// <summary>The reorganisations, in the order of their days, by the codes of one of their sides.</summary>
    private Chains ChainByCode(Func<Reorganisation, ValueList<Code<Unit>>> side)
    {
        Chains chains = new(_index.Units.Count, _byDay.Sum(r => side(r).Count));
        for (int i = _byDay.Length - 1; i >= 0; i--)
        {
            foreach (Code<Unit> code in side(_byDay[i]))
            {
                if (_index.CodeOf(code) is var number and not UnitIndex.None)
                    chains.Prepend(number, i);
            }
        }
        return chains;
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
