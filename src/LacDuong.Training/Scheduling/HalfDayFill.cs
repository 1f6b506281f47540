namespace LacDuong.Training.Scheduling;

/// <summary>Spreads topics in teaching order over half-days whose hours are not known.</summary>
/// <param name="halfDays">The number of half-days.</param>
/// <param name="topics">The number of topics.</param>
/// <param name="canCome">Whether all who teach a topic can come in a half-day.</param>
internal sealed class HalfDayFill(int halfDays, int topics, Func<int, int, bool> canCome)
{
    private readonly int[] _lastChance
        = [.. Enumerable.Range(0, topics).Select(topic => Enumerable.Range(0, halfDays).LastOrDefault(halfDay => canCome(topic, halfDay), -1))];

    /// <summary>Whether a topic has a place: whether those who teach it can come at all.</summary>
    public bool IsPlaced(int topic) => _lastChance[topic] >= 0;

    public List<TopicShare> Fill()
    {
        List<TopicShare> shares = [];
        List<int> open = [.. Enumerable.Range(0, topics).Where(IsPlaced)];
        int begun = -1;
        int more = 0;
        for (int halfDay = 0; halfDay < halfDays; halfDay++)
        {
            int ahead = halfDays - halfDay;
            int quota = Math.Max(1, open.Count / ahead);
            int share = Math.Max(1, ahead / Math.Max(1, open.Count));
            List<int> taught = Taught(open, halfDay, quota, begun);
            foreach (int topic in taught)
            {
                shares.Add(new TopicShare(topic, halfDay, 0));
                more = topic == begun ? more - 1 : share - 1;
                begun = topic;
                if (topic != taught[^1] || more == 0 || !IsFirst(open, topic, halfDay + 1))
                    open.Remove(topic);
            }
        }
        return shares;
    }

    // The first ones that can come: as many as keep the spread even, and as many as it takes for nobody to miss the last chance.
    private List<int> Taught(List<int> open, int halfDay, int quota, int begun)
    {
        List<int> able = [.. open.Where(topic => canCome(topic, halfDay))];
        int last = able.FindLastIndex(topic => topic != begun && _lastChance[topic] == halfDay);
        return able.GetRange(0, Math.Min(able.Count, Math.Max(quota, last + 1)));
    }

    private bool IsFirst(List<int> open, int topic, int halfDay)
        => halfDay < halfDays && open.FindIndex(other => canCome(other, halfDay)) is int at and >= 0 && open[at] == topic;
}
