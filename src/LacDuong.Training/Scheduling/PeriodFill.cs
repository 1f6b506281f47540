namespace LacDuong.Training.Scheduling;

/// <summary>Fills the periods of half-days with topics in teaching order.</summary>
/// <remarks>
/// Filling every period with the first topic that can be taught in it leaves the fewest periods over, even if other periods stay empty. The
/// reason: if one of two states has at most as much left of every topic, the same holds after the next period. So this greedy fill is the
/// measure for leaving the rest of a half-day free.
/// </remarks>
/// <param name="capacity">The periods of each half-day, each at least one.</param>
/// <param name="asked">The periods of each topic, each at least one.</param>
/// <param name="canCome">Whether every lecturer of a topic can come in a half-day.</param>
internal sealed class PeriodFill(int[] capacity, int[] asked, Func<int, int, bool> canCome)
{
    private readonly Work _work = new([.. asked], canCome);

    // The last topic of each half-day, or the number of topics if time is left. Only topics after it failed to get time there.
    private readonly int[] _last = new int[capacity.Length];

    private bool _hasWaited;

    // Looking ahead takes a step for each topic and each half-day. This is the limit of steps; beyond it, topics are split.
    private long _stepsAhead = 2_000_000;

    /// <summary>The periods left of each topic.</summary>
    public IReadOnlyList<int> Left => _work.Left;

    public List<TopicShare> Fill()
    {
        List<TopicShare> shares = [];
        for (int part = 0; part < capacity.Length; part++)
        {
            int free = capacity[part];
            int topic = _work.Find(part, 0);
            while (free > 0 && topic < asked.Length && !CanWait(topic, part, free))
            {
                int periods = _work.Teach(topic, free);
                shares.Add(new TopicShare(topic, part, periods));
                free -= periods;
                if (free > 0)
                    topic = _work.Find(part, topic);
            }
            _last[part] = free > 0 ? asked.Length : topic;
        }
        return shares;
    }

    /// <summary>Whether an unfinished topic would have more time if its lecturers could always come.</summary>
    /// <remarks>
    /// If a topic waited, the time that it left free would have served every unfinished topic. It stayed free because their lecturers were
    /// absent later.
    /// </remarks>
    public bool MissesTime(int topic)
        => _hasWaited || Enumerable.Range(0, capacity.Length).Any(part => topic < _last[part] && !canCome(topic, part));

    // Whether to begin a topic in the next half-day rather than split it.
    private bool CanWait(int topic, int part, int free)
    {
        int next = part + 1;
        bool isSplit = Left[topic] > free && Left[topic] == asked[topic] && free < capacity[part];
        bool canWait = isSplit && next < capacity.Length && Left[topic] <= capacity[next] && _work.Find(next, 0) == topic
            && CountLeft(next, capacity[next]) is long ifItWaits && ifItWaits == CountLeft(part, free);
        _hasWaited |= canWait;
        return canWait;
    }

    // The periods left at the end if every period from here on is filled; null if that takes too many steps to find out.
    private long? CountLeft(int part, int free)
    {
        Work ahead = new([.. Left], canCome);
        _stepsAhead -= asked.Length;
        for (int at = part; at < capacity.Length; at++)
        {
            int time = at == part ? free : capacity[at];
            for (int topic = 0; time > 0 && (topic = ahead.Find(at, topic)) < asked.Length;)
                time -= ahead.Teach(topic, time);
            if (ahead.Steps > _stepsAhead)
                return null;
        }
        _stepsAhead -= ahead.Steps;
        return ahead.Left.Sum(periods => (long)periods);
    }

    private sealed class Work(int[] left, Func<int, int, bool> canCome)
    {
        private int _first;

        public int[] Left => left;

        /// <summary>The number of topics examined.</summary>
        public long Steps { get; private set; }

        /// <summary>
        /// Finds the first unfinished topic from an index on that can be taught in a half-day; otherwise the number of topics.
        /// </summary>
        public int Find(int part, int from)
        {
            while (_first < left.Length && left[_first] == 0)
                _first++;
            int start = Math.Max(from, _first);
            int topic = start;
            while (topic < left.Length && (left[topic] == 0 || !canCome(topic, part)))
                topic++;
            Steps += topic - start + 1;
            return topic;
        }

        /// <summary>Teaches a topic for a number of periods, at most those left of it, and returns how many.</summary>
        public int Teach(int topic, int time)
        {
            int periods = Math.Min(time, left[topic]);
            left[topic] -= periods;
            return periods;
        }
    }
}
