namespace LacDuong.Training.Scheduling;

/// <summary>From when to when each class has sessions, so that classes held at other times of the year need no further look.</summary>
internal sealed class ClassSpans
{
    private readonly ulong[] _starts;
    private readonly ulong[] _ends;

    public ClassSpans(SessionTable table)
    {
        _starts = new ulong[table.ClassCount];
        _ends = new ulong[table.ClassCount];
        Array.Fill(_starts, ulong.MaxValue);
        for (int i = 0; i < _starts.Length; i++)
        {
            for (int session = table.FirstSessionOf(i); session < table.FirstSessionOf(i + 1); session++)
            {
                HeldTime time = table.TimeOf(session);
                _starts[i] = Math.Min(_starts[i], time.StartsAt);
                _ends[i] = Math.Max(_ends[i], time.EndsAt);
            }
        }
    }

    /// <summary>Orders classes by their starts, then by their numbers.</summary>
    public int Compare(int one, int other)
        => _starts[one] != _starts[other] ? _starts[one].CompareTo(_starts[other]) : one.CompareTo(other);

    /// <summary>The end of a class.</summary>
    public ulong EndOf(int @class) => _ends[@class];

    /// <summary>Whether a class starts before an end.</summary>
    public bool StartsBefore(int @class, ulong end) => _starts[@class] < end;
}
