namespace LacDuong.Training.Scheduling;

/// <summary>Sessions in order of their starts. Finds those that overlap a time, and skips the others.</summary>
internal sealed class TimeIndex
{
    private readonly int[] _sessions;
    private readonly HeldTime[] _times;

    // An implicit interval tree: its root is in the middle, and each half is a tree again. Each item is the latest end within its tree.
    private readonly long[] _latest;

    /// <summary>Takes over the sessions and sorts them.</summary>
    public TimeIndex(SessionTable table, int[] sessions)
    {
        _sessions = sessions;
        _times = Array.ConvertAll(sessions, table.TimeOf);
        Array.Sort(_times, _sessions);
        _latest = new long[sessions.Length];
        Build(0, sessions.Length);
    }

    /// <summary>The sessions in order of their starts.</summary>
    public ReadOnlySpan<int> Sessions => _sessions;

    /// <summary>Calls back for each session that overlaps a time, in O(log n) each.</summary>
    public void Find(HeldTime time, Action<int> found) => Find(0, _sessions.Length, time, found);

    private long Build(int start, int end)
    {
        if (start == end)
            return long.MinValue;
        int root = (start + end) / 2;
        return _latest[root] = Math.Max(_times[root].EndsAt, Math.Max(Build(start, root), Build(root + 1, end)));
    }

    private void Find(int start, int end, HeldTime time, Action<int> found)
    {
        int root = (start + end) / 2;
        if (start == end || _latest[root] <= time.StartsAt)
            return;
        Find(start, root, time, found);
        if (_times[root].StartsAt >= time.EndsAt)
            return;
        if (_times[root].EndsAt > time.StartsAt)
            found(_sessions[root]);
        Find(root + 1, end, time, found);
    }
}
