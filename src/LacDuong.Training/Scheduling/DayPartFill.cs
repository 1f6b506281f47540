namespace LacDuong.Training.Scheduling;

/// <summary>Spreads topics in teaching order over half-days with unknown periods.</summary>
/// <param name="parts">The number of half-days.</param>
/// <param name="topics">The number of topics.</param>
/// <param name="canCome">Whether every lecturer of a topic can come in a half-day.</param>
internal sealed class DayPartFill(int parts, int topics, Func<int, int, bool> canCome)
{
    private readonly int[] _lastChances = [.. Enumerable.Range(0, topics).Select(
        topic => Enumerable.Range(1, parts).Select(i => parts - i).FirstOrDefault(part => canCome(topic, part), -1))];

    /// <summary>Whether a topic has a place: whether its lecturers can come in any half-day.</summary>
    public bool IsPlaced(int topic) => _lastChances[topic] >= 0;

    public List<TopicShare> Fill()
    {
        List<TopicShare> shares = [];
        LinkedList<int> open = new(Enumerable.Range(0, topics).Where(IsPlaced));
        ILookup<int, int> byLastChance = open.ToLookup(topic => _lastChances[topic]);
        bool[] isDone = new bool[topics];
        int begun = -1;
        int more = 0;
        for (int part = 0; part < parts; part++)
        {
            int ahead = parts - part;
            int quota = Math.Max(1, open.Count / ahead);
            int share = Math.Max(1, ahead / Math.Max(1, open.Count));
            int last = byLastChance[part].LastOrDefault(topic => topic != begun && !isDone[topic], -1);
            List<LinkedListNode<int>> taught = FindTaught(open, part, quota, last);
            foreach (LinkedListNode<int> topic in taught)
            {
                shares.Add(new TopicShare(topic.Value, part, 0));
                more = topic.Value == begun ? more - 1 : share - 1;
                begun = topic.Value;
                if (topic == taught[^1] && more > 0 && IsFirst(open, topic, part + 1))
                    continue;
                open.Remove(topic);
                isDone[begun] = true;
            }
        }
        return shares;
    }

    // Takes the first topics that can be taught: enough to keep the spread even, and enough for every topic to meet its last chance.
    private List<LinkedListNode<int>> FindTaught(LinkedList<int> open, int part, int quota, int last)
    {
        List<LinkedListNode<int>> taught = [];
        LinkedListNode<int>? topic = open.First;
        for (; topic is not null && (taught.Count < quota || topic.Value <= last); topic = topic.Next)
        {
            if (canCome(topic.Value, part))
                taught.Add(topic);
        }
        return taught;
    }

    private bool IsFirst(LinkedList<int> open, LinkedListNode<int> topic, int part)
        => part < parts && open.First(other => canCome(other, part) || other == topic.Value) == topic.Value && canCome(topic.Value, part);
}
