namespace LacDuong.Training.Validation;

/// <summary>
/// Finds the units that are above themselves: on each day a code leads to the code of its unit's parent, and units stand in a circle if the
/// way returns.
/// </summary>
/// <remarks>
/// The days are halved again and again. Codes that lead to the same code throughout the days at hand are drawn together first, so a half is
/// left with those that change in it: every change is looked at once in each halving, and all together take O(n log n).
/// </remarks>
internal sealed class ParentCircles
{
    private const int Nowhere = -1;

    private readonly int[] _days;
    private readonly Dictionary<int, int> _firstDays = [];

    /// <summary>Looks for circles.</summary>
    /// <param name="links">The parents: of a unit, from a day until before another, the code of its own and that of its parent.</param>
    public ParentCircles(IReadOnlyList<(int Unit, int Code, int From, int To, int Parent)> links)
    {
        _days = [.. links.SelectMany(link => new[] { link.From, link.To }).Distinct().Order()];
        Search(0, _days.Length - 1, [.. links.Select(link => new Link(
            link.Code, Array.BinarySearch(_days, link.From), Array.BinarySearch(_days, link.To), link.Parent, new Way(link.Unit)))]);
    }

    /// <summary>The units in a circle, each with the first day on which it is.</summary>
    public IReadOnlyDictionary<int, int> FirstDays => _firstDays;

    // From left to right, so that the first day of a circle comes before its others.
    private void Search(int from, int to, List<Link> links)
    {
        if (links.Count == 0)
            return;
        Dictionary<int, Link> lasting = [];
        HashSet<int> changing = [];
        foreach (Link link in links)
        {
            if (link.From <= from && link.To >= to)
                lasting.Add(link.Code, link);
            else
                changing.Add(link.Code);
        }
        DrawTogether(lasting, _days[from]);
        List<Link> left = [];
        List<Link> right = [];
        int middle = (from + to) / 2;
        foreach (Link link in links)
        {
            if (!changing.Contains(link.Code))
                continue;
            Link drawn = lasting.TryGetValue(link.Parent, out Link next) ? link.Then(next) : link;
            // Where it leads to nothing that changes, it leads out of all circles.
            if (!changing.Contains(drawn.Parent))
                continue;
            if (link.From < middle)
                left.Add(drawn);
            if (link.To > middle)
                right.Add(drawn);
        }
        Search(from, middle, left);
        Search(middle, to, right);
    }

    // Makes each link lead as far as links lead that last; those in a circle lead nowhere.
    private void DrawTogether(Dictionary<int, Link> lasting, int day)
    {
        HashSet<int> drawn = [];
        Dictionary<int, int> places = [];
        List<int> way = [];
        foreach (int start in lasting.Keys.ToArray())
        {
            way.Clear();
            places.Clear();
            int at = start;
            while (lasting.ContainsKey(at) && !drawn.Contains(at) && places.TryAdd(at, way.Count))
            {
                way.Add(at);
                at = lasting[at].Parent;
            }
            int circle = places.GetValueOrDefault(at, way.Count);
            for (int i = way.Count - 1; i >= 0; i--)
            {
                Link link = lasting[way[i]];
                if (i >= circle)
                    link.Way.Enter(_firstDays, day);
                if (i >= circle)
                    lasting[way[i]] = link with { Parent = Nowhere };
                else if (lasting.TryGetValue(link.Parent, out Link next))
                    lasting[way[i]] = link.Then(next);
                drawn.Add(way[i]);
            }
        }
    }

    private readonly record struct Link(int Code, int From, int To, int Parent, Way Way)
    {
        public Link Then(Link next) => this with { Parent = next.Parent, Way = new Way(Way, next.Way) };
    }

    /// <summary>The units on the way from one code to another: one, or those of two ways.</summary>
    private sealed class Way
    {
        private readonly int _unit;
        private readonly Way? _first;
        private readonly Way? _second;
        private bool _isEntered;

        public Way(int unit) => _unit = unit;

        public Way(Way first, Way second) => (_first, _second) = (first, second);

        // Each way is gone over once, however often its units come into a circle again.
        public void Enter(Dictionary<int, int> firstDays, int day)
        {
            Stack<Way> ahead = new([this]);
            while (ahead.TryPop(out Way? way))
            {
                if (way._isEntered)
                    continue;
                way._isEntered = true;
                if (way._first is null)
                    firstDays.TryAdd(way._unit, day);
                else
                    ahead.Push(way._first);
                if (way._second is not null)
                    ahead.Push(way._second);
            }
        }
    }
}
