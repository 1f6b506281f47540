namespace LacDuong.Training.Scheduling;

/// <summary>The sessions of each lecturer and each room.</summary>
internal sealed class ResourceBookings
{
    private readonly int[] _ends;
    private readonly int[] _sessions;

    public ResourceBookings(SessionTable table)
    {
        _ends = new int[table.ResourceCount];
        _sessions = new int[table.AllResources.Length];

        // Each resource's number of sessions, then where its sessions start, which moves to where they end as they come.
        foreach (int resource in table.AllResources)
            _ends[resource]++;
        int start = 0;
        foreach (ref int end in _ends.AsSpan())
            (end, start) = (start, start + end);
        for (int session = 0; session < table.SessionCount; session++)
        {
            foreach (int resource in table.ResourcesOf(session))
                _sessions[_ends[resource]++] = session;
        }
    }

    public Span<int> SessionsOf(int resource) => _sessions.AsSpan((resource == 0 ? 0 : _ends[resource - 1]).._ends[resource]);
}
