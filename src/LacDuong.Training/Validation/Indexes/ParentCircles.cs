namespace LacDuong.Training.Validation;

/// <summary>
/// Finds the units that are above themselves. On each day, a code leads to the code of its unit's parent. Units form a circle if the way
/// returns.
/// </summary>
/// <remarks>
/// The method halves the days again and again. First it contracts codes that lead to the same code throughout the current days, so a half
/// keeps only codes that change in it. It looks at every change once in each halving, O(n log n) in total.
/// </remarks>
internal sealed class ParentCircles
{
    private const int Nowhere = -1;

    private readonly int[] _days;
    private readonly Dictionary<int, int> _firstDays = [];

    /// <summary>Finds the circles.</summary>
    /// <param name="links">
    /// The parents. Each link gives a unit, its code, the first day, the exclusive end day, and the code of the parent.
    /// </param>
    public ParentCircles(IReadOnlyList<(int Unit, int Code, int From, int To, int Parent)> links)
    {
        _days = [.. links.SelectMany(link => new[] { link.From, link.To }).Distinct().Order()];
        Search(0, _days.Length - 1, [.. links.Select(link => new Link(
            link.Code, Array.BinarySearch(_days, link.From), Array.BinarySearch(_days, link.To), link.Parent, new Way(link.Unit)))]);
    }

    /// <summary>The units in a circle, each with its first day in the circle.</summary>
    public IReadOnlyDictionary<int, int> FirstDays => _firstDays;

    // From left to right, because the first day of a circle must come first.
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
            // A way that leaves the changing codes leaves all circles.
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

    // Extends each lasting link as far as lasting links lead. Those in a circle get the end «nowhere».
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

    /// <summary>The units on the way from one code to another: one unit, or those of two ways.</summary>
    private sealed class Way
    {
        private readonly int _unit;
        private readonly Way? _first;
        private readonly Way? _second;
        private bool _isEntered;

        public Way(int unit) => _unit = unit;

        public Way(Way first, Way second) => (_first, _second) = (first, second);

        // Visits each way once, however often its units enter a circle again.
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
