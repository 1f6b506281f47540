namespace LacDuong.Training.Scheduling;

/// <summary>Fills the periods of day parts with topics in teaching order.</summary>
/// <remarks>
/// To fill every period with the first topic that can be taught in it leaves the least behind, whatever else may stay empty: if one of two
/// states has no more left of any topic, it still has no more left of any after the same period. So that is the measure for leaving the
/// rest of a day part free.
/// </remarks>
/// <param name="capacity">The periods of each day part, each at least one.</param>
/// <param name="asked">The periods of each topic, each at least one.</param>
/// <param name="canCome">Whether all who teach a topic can come in a day part.</param>
internal sealed class PeriodFill(int[] capacity, int[] asked, Func<int, int, bool> canCome)
{
    private readonly Work _work = new([.. asked], canCome);

    // The last topic of each day part, or the number of topics if time is left. Only topics after it found no time there.
    private readonly int[] _last = new int[capacity.Length];

    private bool _hasWaited;

    // Looking ahead takes a step for each topic and each day part. It has an end however many there are: after it, topics are split.
    private long _stepsAhead = 2_000_000;

    /// <summary>What is left of each topic.</summary>
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

    /// <summary>Whether a topic of which something is left would have more time if all who teach it could always come.</summary>
    /// <remarks>
    /// If a topic waited, the time that it left free would have served all topics with something left, and didn't, since they couldn't come
    /// later.
    /// </remarks>
    public bool MissesTime(int topic)
        => _hasWaited || Enumerable.Range(0, capacity.Length).Any(part => topic < _last[part] && !canCome(topic, part));

    // Whether a topic that would be split is better begun in the next day part.
    private bool CanWait(int topic, int part, int free)
    {
        int next = part + 1;
        bool isSplit = Left[topic] > free && Left[topic] == asked[topic] && free < capacity[part];
        bool canWait = isSplit && next < capacity.Length && Left[topic] <= capacity[next] && _work.Find(next, 0) == topic
            && CountLeft(next, capacity[next]) is long ifItWaits && ifItWaits == CountLeft(part, free);
        _hasWaited |= canWait;
        return canWait;
    }

    // The periods left at the end if every period is filled from here on; null if that takes too long to find out.
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

        /// <summary>How many topics were looked at.</summary>
        public long Steps { get; private set; }

        /// <summary>The first topic from one on that isn't finished and can be taught in a day part, or the number of topics.</summary>
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

        /// <summary>Teaches a topic for a time, if there is that much left of it; gives how long.</summary>
        public int Teach(int topic, int time)
        {
            int periods = Math.Min(time, left[topic]);
            left[topic] -= periods;
            return periods;
        }
    }
}
