namespace LacDuong.Training;

/// <summary>
/// The units that stand above themselves on some day. On a day, a step leads from a code to the parent's code of the unit that it means.
/// </summary>
/// <remarks>
/// It would be slow to go all the way up each time that a step changes: the time would grow with the square of the changes. So the
/// changes are halved again and again. While half of them happen, the other steps are fixed, and those between two steps that change
/// become one. For a few changes only a few steps are left, and then the way up is short. That takes n log n.
/// </remarks>
internal sealed class UnitCycles
{
    private const int None = UnitIndex.None;
    private const int Few = 16;

    private readonly Dictionary<int, LocalDate> _firstDays = [];

    private UnitCycles()
    {
    }

    /// <summary>Of each unit that is in a cycle on some day: its number, and the first such day.</summary>
    public static IReadOnlyDictionary<int, LocalDate> FirstDays(UnitIndex index)
    {
        List<Change> changes = [];
        int[] named = CountSteps(index);
        for (int code = 0; code < named.Length; code++)
        {
            (int from, int to) = named[code] == 0 ? default : index.Meant.Of(code);
            for (int i = from; i < to; i++)
            {
                Segment segment = index.Meant.All[i];
                if (index.ParentCodes[segment.Unit] is not (var parent and not None))
                    continue;
                changes.Add(new Change(segment.First, code, parent, segment.Unit));
                changes.Add(new Change(segment.Until, code, None, None));
            }
        }
        // Of one day, what ends comes before what begins, so that no cycle arises that no day has.
        changes.Sort(static (one, other) => (one.Day, one.Target).CompareTo((other.Day, other.Target)));
        UnitCycles cycles = new();
        cycles.Make([.. changes], new Steps(named.Length));
        return cycles._firstDays;
    }

    /// <summary>
    /// The number of steps that lead to each code, without those from a code to which no step leads: it's in no cycle. Of sound data none
    /// are left.
    /// </summary>
    private static int[] CountSteps(UnitIndex index)
    {
        int[] steps = new int[index.Units.Count];
        foreach (Segment segment in index.Meant.All)
        {
            if (index.ParentCodes[segment.Unit] is var parent and not None)
                steps[parent]++;
        }
        Stack<int> without = new(Enumerable.Range(0, steps.Length).Where(code => steps[code] == 0));
        while (without.TryPop(out int code))
        {
            (int from, int to) = index.Meant.Of(code);
            for (int i = from; i < to; i++)
            {
                if (index.ParentCodes[index.Meant.All[i].Unit] is var parent and not None && --steps[parent] == 0)
                    without.Push(parent);
            }
        }
        return steps;
    }

    /// <summary>Makes changes, in order, and notes who is in a cycle then.</summary>
    private void Make(ReadOnlySpan<Change> changes, Steps steps)
    {
        if (changes.Length > Few)
        {
            MakeShortened(changes[..(changes.Length / 2)], steps);
            MakeShortened(changes[(changes.Length / 2)..], steps);
            return;
        }
        foreach (Change change in changes)
        {
            steps.Make(change);
            // After as many steps as there are nodes, the way up has led into a cycle without the node that changed.
            int at = change.Target;
            for (int left = steps.Count; at != None && at != change.Node && left > 0; left--)
                at = steps.Next[at];
            if (at != change.Node)
                continue;
            do
            {
                Note(steps, at, change.Day);
                at = steps.Next[at];
            }
            while (at != change.Node);
        }
    }

    private void MakeShortened(ReadOnlySpan<Change> changes, Steps steps)
    {
        Shortening shortening = new(changes, steps);
        Make(shortening.Changes, shortening.Steps);
        foreach ((int node, int day) in shortening.DaysOfFixed())
            Note(steps, node, day);
        foreach (Change change in changes)
            steps.Make(change);
    }

    private void Note(Steps steps, int node, int day)
    {
        if (steps.Units[node] != None)
            _firstDays.TryAdd(steps.Units[node], DayNumber.ToDate(day));
        else
            steps.Days[node] = Math.Min(steps.Days[node], day);
    }

    /// <summary>
    /// From a day on, a step leads from a node to a target, or doesn't. The node stands for a code, which means the unit then.
    /// </summary>
    private readonly record struct Change(int Day, int Node, int Target, int Unit);

    /// <summary>
    /// Where each node leads. A node is a code that changes, or the first one of some fixed steps, which has no unit here.
    /// </summary>
    private sealed class Steps(int capacity)
    {
        public int Count { get; set; } = capacity;

        public int[] Next { get; } = Filled(capacity, None);

        public int[] Units { get; } = Filled(capacity, None);

        /// <summary>Of a node without a unit: the first day on which it is in a cycle.</summary>
        public int[] Days { get; } = Filled(capacity, int.MaxValue);

        public void Make(Change change) => (Next[change.Node], Units[change.Node]) = (change.Target, change.Unit);
    }

    /// <summary>As few steps as there can be while some changes happen, in place of many.</summary>
    private sealed class Shortening
    {
        private const int Unknown = -2;

        private readonly Steps _long;
        private readonly int[] _places;
        private readonly int[] _ends;
        private readonly List<int> _nodes = [];
        private readonly List<int> _fixed = [];
        private readonly int _changing;

        public Shortening(ReadOnlySpan<Change> changes, Steps steps)
        {
            _long = steps;
            _places = Filled(steps.Count, None);
            _ends = Filled(steps.Count, Unknown);
            foreach (Change change in changes)
            {
                if (_places[change.Node] == None)
                    _places[change.Node] = Add(change.Node);
            }
            _changing = _nodes.Count;
            Steps = new Steps((2 * _changing) + changes.Length);
            for (int place = 0; place < _changing; place++)
                (Steps.Next[place], Steps.Units[place]) = (Enter(steps.Next[_nodes[place]]), steps.Units[_nodes[place]]);
            Changes = new Change[changes.Length];
            for (int i = 0; i < changes.Length; i++)
                Changes[i] = changes[i] with { Node = _places[changes[i].Node], Target = Enter(changes[i].Target) };
            Steps.Count = _nodes.Count;
        }

        public Steps Steps { get; }

        public Change[] Changes { get; }

        /// <summary>The nodes of fixed steps that are in a cycle while the changes happen, and the first day of it.</summary>
        public IEnumerable<(int Node, int Day)> DaysOfFixed()
        {
            int[] days = Filled(_long.Count, int.MaxValue);
            for (int place = _changing; place < _nodes.Count; place++)
                days[_nodes[place]] = Steps.Days[place];
            // Each comes before the one that it leads to.
            for (int i = _fixed.Count - 1; i >= 0; i--)
            {
                int node = _fixed[i];
                if (days[node] == int.MaxValue)
                    continue;
                yield return (node, days[node]);
                days[_long.Next[node]] = Math.Min(days[_long.Next[node]], days[node]);
            }
        }

        private int Add(int node)
        {
            _nodes.Add(node);
            return _nodes.Count - 1;
        }

        /// <summary>The place of a node in the short steps, or <see cref="None"/> if no code that changes is above it.</summary>
        private int Enter(int node)
        {
            if (node == None || _places[node] != None)
                return node == None ? None : _places[node];
            int end = EndOf(node);
            if (end == None)
                return None;
            _places[node] = Add(node);
            Steps.Next[_places[node]] = _places[end];
            return _places[node];
        }

        /// <summary>The first code that changes on the way up from a node, or <see cref="None"/>.</summary>
        private int EndOf(int node)
        {
            Stack<int> way = new();
            int at = node;
            for (; at != None && !IsChanging(at) && _ends[at] == Unknown; at = _long.Next[at])
            {
                // Should the way come back here, then it has no end.
                _ends[at] = None;
                way.Push(at);
            }
            int end = at == None || IsChanging(at) ? at : _ends[at];
            while (way.TryPop(out int passed))
            {
                _ends[passed] = end;
                _fixed.Add(passed);
            }
            return end;
        }

        private bool IsChanging(int node) => _places[node] is >= 0 and var place && place < _changing;
    }

    private static int[] Filled(int count, int value)
    {
        int[] values = new int[count];
        Array.Fill(values, value);
        return values;
    }
}
