namespace LacDuong.Training.Scheduling;

/// <summary>Sessions by what holds them (a class) or what they hold (a lecturer, a room), in order of time within each: four bytes a booking.</summary>
internal sealed class SortedBookings
{
    private readonly SessionTable _table;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _sessions;

    private SortedBookings(SessionTable table, int[] starts, int[] ends, int[] sessions)
    {
        _table = table;
        _starts = starts;
        _ends = ends;
        _sessions = sessions;
        TimeSweep sweep = new(table);
        for (int holder = 0; holder < ends.Length; holder++)
            sweep.Sort(Of(holder));
    }

    /// <summary>The number of classes, or of lecturers and rooms.</summary>
    public int Count => _ends.Length;

    /// <summary>The sessions of each class.</summary>
    public static SortedBookings ByClass(SessionTable table)
    {
        int[] starts = new int[table.ClassCount];
        int[] ends = new int[table.ClassCount];
        int[] sessions = new int[table.SessionCount];
        for (int i = 0; i < starts.Length; i++)
            (starts[i], ends[i]) = (table.FirstSessionOf(i), table.FirstSessionOf(i + 1));
        for (int i = 0; i < sessions.Length; i++)
            sessions[i] = i;
        return new SortedBookings(table, starts, ends, sessions);
    }

    /// <summary>The sessions of each lecturer and room.</summary>
    public static SortedBookings ByResource(SessionTable table)
    {
        int[] starts = new int[table.Resources.Count + 1];
        foreach (int resource in table.AllResources)
            starts[resource + 1]++;
        for (int i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        int[] ends = starts.AsSpan(0, table.Resources.Count).ToArray();
        int[] sessions = new int[table.AllResources.Length];
        for (int session = 0; session < table.SessionCount; session++)
        {
            foreach (int resource in table.ResourcesOf(session))
            {
                ref int end = ref ends[resource];
                // A lecturer whom a session names twice is held by it once.
                if (end == starts[resource] || sessions[end - 1] != session)
                    sessions[end++] = session;
            }
        }
        return new SortedBookings(table, starts, ends, sessions);
    }

    public Span<int> Of(int holder) => _sessions.AsSpan(_starts[holder].._ends[holder]);

    /// <summary>Tells of every session of a holder that is held at a time: O(log n) and what the holder has earlier on that day.</summary>
    public void FindAt(int holder, HeldTime time, Action<int> found)
    {
        ReadOnlySpan<int> sessions = Of(holder);
        for (int at = FirstAtOrAfter(sessions, time.DayBits); at < sessions.Length; at++)
        {
            HeldTime held = _table.TimeOf(sessions[at]);
            if (held.StartsAt >= time.EndsAt)
                break;
            if (held.Overlaps(time))
                found(sessions[at]);
        }
    }

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
