namespace LacDuong.Training.Scheduling;

/// <summary>Fills the periods of half-days with topics in teaching order.</summary>
/// <remarks>
/// Filling every period with the first topic that can be taught in it leaves the least behind, whatever else is allowed to stay empty: of two states of which one has no more left
/// of any topic, it still has no more left of any after the same period. So that outcome is the measure for leaving the rest of a half-day free.
/// </remarks>
/// <param name="capacity">The periods of each half-day, each at least one.</param>
/// <param name="asked">The periods of each topic, each at least one.</param>
/// <param name="canCome">Whether all who teach a topic can come in a half-day.</param>
internal sealed class PeriodFill(int[] capacity, int[] asked, Func<int, int, bool> canCome)
{
    private readonly int[] _left = [.. asked];

    /// <summary>What is left of each topic.</summary>
    public IReadOnlyList<int> Left => _left;

    public List<TopicShare> Fill()
    {
        List<TopicShare> shares = [];
        for (int halfDay = 0; halfDay < capacity.Length; halfDay++)
        {
            int free = capacity[halfDay];
            while (free > 0 && FirstTopic(_left, halfDay) is int topic and >= 0 && !CanWait(topic, halfDay, free))
            {
                int periods = Math.Min(free, _left[topic]);
                shares.Add(new TopicShare(topic, halfDay, periods));
                _left[topic] -= periods;
                free -= periods;
            }
        }
        return shares;
    }

    // Whether a topic that would be split is better begun in the next half-day.
    private bool CanWait(int topic, int halfDay, int free)
    {
        int next = halfDay + 1;
        bool isSplit = _left[topic] > free && _left[topic] == asked[topic] && free < capacity[halfDay];
        return isSplit && next < capacity.Length && _left[topic] <= capacity[next] && FirstTopic(_left, next) == topic
            && LeftAfter(next, capacity[next]) == LeftAfter(halfDay, free);
    }

    // The periods left at the end where every period is filled from here on.
    private long LeftAfter(int halfDay, int free)
    {
        int[] left = [.. _left];
        for (int at = halfDay; at < capacity.Length; at++)
        {
            int room = at == halfDay ? free : capacity[at];
            while (room > 0 && FirstTopic(left, at) is int topic and >= 0)
            {
                int periods = Math.Min(room, left[topic]);
                left[topic] -= periods;
                room -= periods;
            }
        }
        return left.Sum(periods => (long)periods);
    }

    private int FirstTopic(int[] left, int halfDay)
    {
        for (int topic = 0; topic < left.Length; topic++)
        {
            if (left[topic] > 0 && canCome(topic, halfDay))
                return topic;
        }
        return -1;
    }
}
