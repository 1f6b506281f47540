namespace LacDuong.Training.Scheduling;

/// <summary>Finds overlapping sessions of two parts of classes, once for each pair that shares a learner.</summary>
internal sealed class ClassPairs(SessionTable table, ClassParts parts, JointNumbers joint, ClashCollector clashes)
{
    private readonly HashSet<(int, int)> _found = [];
    private readonly Dictionary<int, TimeIndex> _times = [];

    // Sessions of a part that could form one joint session, by the part and the first of them. The index of times leaves out the others.
    private readonly Dictionary<(int Part, int First), List<int>> _alike = [];

    private bool IsDone => clashes.LeftOut(ClashKind.Learners) > 0;

    /// <summary>Adds the clashes between the parts of different classes that one learner belongs to, up to the limit.</summary>
    public void Find(ValueList<int> ofLearner)
    {
        for (int i = 0; i < ofLearner.Count; i++)
        {
            for (int j = i + 1; j < ofLearner.Count; j++)
            {
                if (parts.ClassOf(ofLearner[i]) != parts.ClassOf(ofLearner[j]) && _found.Add((ofLearner[i], ofLearner[j])))
                    FindBetween(ofLearner[i], ofLearner[j]);
            }
        }
    }

    private void FindBetween(int one, int other)
    {
        (TimeIndex fewer, TimeIndex more) = (TimesOf(one), TimesOf(other));
        (int fewerPart, int morePart) = (one, other);
        if (fewer.Sessions.Length > more.Sessions.Length)
            (fewer, more, fewerPart, morePart) = (more, fewer, other, one);
        foreach (int session in fewer.Sessions)
        {
            if (IsDone)
                return;
            more.Find(table.TimeOf(session), found => AddAll((fewerPart, session), (morePart, found)));
        }
    }

    private void AddAll((int Part, int Session) one, (int Part, int Session) other)
    {
        if (IsDone || joint.Of(one.Session) == joint.Of(other.Session))
            return;
        foreach (int left in _alike[one])
        {
            foreach (int right in _alike[other])
            {
                if (IsDone)
                    return;
                clashes.AddOnce(ClashKind.Learners, left, right);
            }
        }
    }

    private TimeIndex TimesOf(int part)
    {
        if (!_times.TryGetValue(part, out TimeIndex? times))
        {
            List<int>[] groups = [.. parts.SessionsOf(part).GroupBy(joint.Of).Select(alike => alike.ToList())];
            foreach (List<int> alike in groups)
                _alike.Add((part, alike[0]), alike);
            times = new TimeIndex(table, Array.ConvertAll(groups, alike => alike[0]));
            _times.Add(part, times);
        }
        return times;
    }
}
