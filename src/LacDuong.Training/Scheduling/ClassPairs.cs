namespace LacDuong.Training.Scheduling;

/// <summary>Finds sessions of two classes that are held at once, for each pair of classes that share a learner, once.</summary>
internal sealed class ClassPairs(SessionTable table, JointNumbers joint, ClashCollector clashes)
{
    private readonly HashSet<(int, int)> _found = [];
    private readonly Dictionary<int, TimeIndex> _times = [];

    // The sessions of a class that could be parts of one joint session, by the first of them; the others aren't in the index of times.
    private readonly Dictionary<int, List<int>> _alike = [];

    private bool IsDone => clashes.LeftOut(ClashKind.Learners) > 0;

    /// <summary>Adds the clashes between classes of one learner, until there are more than are kept.</summary>
    public void Find(ValueList<int> classes)
    {
        for (int i = 0; i < classes.Count; i++)
        {
            for (int j = i + 1; j < classes.Count; j++)
            {
                if (_found.Add((classes[i], classes[j])))
                    FindBetween(classes[i], classes[j]);
            }
        }
    }

    private void FindBetween(int one, int other)
    {
        (TimeIndex fewer, TimeIndex more) = (TimesOf(one), TimesOf(other));
        if (fewer.Sessions.Length > more.Sessions.Length)
            (fewer, more) = (more, fewer);
        foreach (int session in fewer.Sessions)
        {
            if (IsDone)
                return;
            more.Find(table.TimeOf(session), found => AddAll(session, found));
        }
    }

    private void AddAll(int one, int other)
    {
        if (IsDone || joint.Of(one) == joint.Of(other))
            return;
        foreach (int left in _alike[one])
        {
            foreach (int right in _alike[other])
            {
                if (IsDone)
                    return;
                clashes.AddLearners(left, right);
            }
        }
    }

    private TimeIndex TimesOf(int @class)
    {
        if (!_times.TryGetValue(@class, out TimeIndex? times))
        {
            List<int>[] groups = [.. table.SessionsOf(@class).GroupBy(joint.Of).Select(alike => alike.ToList())];
            foreach (List<int> alike in groups)
                _alike.Add(alike[0], alike);
            times = new TimeIndex(table, Array.ConvertAll(groups, alike => alike[0]));
            _times.Add(@class, times);
        }
        return times;
    }
}
