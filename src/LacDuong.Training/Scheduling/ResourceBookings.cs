namespace LacDuong.Training.Scheduling;

/// <summary>The sessions that hold each lecturer and room, in order of time within each: four bytes a booking.</summary>
internal sealed class ResourceBookings
{
    private readonly SessionTable _table;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _sessions;

    public ResourceBookings(SessionTable table)
    {
        _table = table;
        _starts = new int[table.Resources.Count + 1];
        foreach (int resource in table.AllResources)
            _starts[resource + 1]++;
        for (int i = 1; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];
        _ends = _starts.AsSpan(0, table.Resources.Count).ToArray();
        _sessions = new int[table.AllResources.Length];
        Fill();
        TimeSweep sweep = new(table);
        for (int resource = 0; resource < _ends.Length; resource++)
            sweep.Sort(Of(resource));
    }

    /// <summary>Tells of every two sessions that hold a resource at once: the resource, and both in either order.</summary>
    public void FindClashes(Action<int, int, int> clash)
    {
        int current = 0;
        TimeSweep sweep = new(_table);
        Action<int, int> overlap = (one, other) =>
        {
            bool ofOneClass = _table.ClassOf(one) == _table.ClassOf(other);
            if (IsClash(current, ofOneClass, _table.At(one), _table.At(other)))
                clash(current, one, other);
        };
        for (; current < _ends.Length; current++)
            sweep.Sweep(Of(current), overlap);
    }

    /// <summary>Tells of every session that holds a resource at once with one that is not in the table.</summary>
    /// <param name="asked">The session.</param>
    /// <param name="ofClass">The class that it belongs to, or -1 where that is not in the table.</param>
    /// <param name="replaced">A session that it takes the place of, or -1.</param>
    /// <param name="clash">Is told of the resource and the other session.</param>
    public void FindClashes(HeldSession asked, int ofClass, int replaced, Action<int, int> clash)
    {
        for (int i = 0; i < asked.Resources.Length; i++)
        {
            int resource = asked.Resources[i];
            if (resource < 0 || asked.Resources[..i].Contains(resource))
                continue;
            ReadOnlySpan<int> sessions = Of(resource);
            for (int at = FirstAtOrAfter(sessions, asked.Time.DayBits); at < sessions.Length; at++)
            {
                int session = sessions[at];
                HeldSession held = _table.At(session);
                if (held.Time.StartsAt >= asked.Time.EndsAt)
                    break;
                if (session != replaced && held.Time.Overlaps(asked.Time) && IsClash(resource, _table.ClassOf(session) == ofClass, held, asked))
                    clash(resource, session);
            }
        }
    }

    private void Fill()
    {
        for (int session = 0; session < _table.SessionCount; session++)
        {
            foreach (int resource in _table.ResourcesOf(session))
            {
                ref int end = ref _ends[resource];
                // A lecturer whom a session names twice is held by it once.
                if (end == _starts[resource] || _sessions[end - 1] != session)
                    _sessions[end++] = session;
            }
        }
    }

    private bool IsClash(int resource, bool ofOneClass, HeldSession one, HeldSession other)
        => ofOneClass ? _table.Resources.Lecturer(resource) is not null && one.Time.IsTimed && other.Time.IsTimed : !one.IsJointWith(other);

    private Span<int> Of(int resource) => _sessions.AsSpan(_starts[resource].._ends[resource]);

    private int FirstAtOrAfter(ReadOnlySpan<int> sessions, ulong bits)
    {
        int low = 0;
        int high = sessions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_table.Times[sessions[middle]] < bits)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
