namespace LacDuong.Training.Scheduling;

/// <summary>Collects clashes as numbers, of each kind up to its limit, and counts the rest.</summary>
internal sealed class ClashCollector(SessionTable table, LearnerBookings learners, int limit)
{
    private readonly List<Entry> _entries = [];
    private readonly HashSet<(ClashKind Kind, int Earlier, int Later)> _pairs = [];
    private readonly long[] _counts = new long[(int)ClashKind.Learners + 1];

    /// <summary>Counts clashes of a kind, and returns how many of them to add.</summary>
    public long Count(ClashKind kind, long clashes)
    {
        long kept = Math.Min(clashes, Math.Max(0, limit - _counts[(int)kind]));
        _counts[(int)kind] += clashes;
        return kept;
    }

    /// <summary>Whether another clash of a kind fits within the limit.</summary>
    public bool HasRoom(ClashKind kind) => _counts[(int)kind] < limit;

    /// <summary>Records that there are at least this many clashes of learners in total.</summary>
    public void CountLearners(long clashes) => _counts[(int)ClashKind.Learners] = Math.Max(_counts[(int)ClashKind.Learners], clashes);

    /// <summary>Adds two sessions that hold a class, a lecturer or a room at once. Takes them in either order.</summary>
    public void Add(ClashKind kind, int resource, int one, int other)
        => _entries.Add(new Entry(Math.Max(one, other), Math.Min(one, other), kind, resource));

    /// <summary>
    /// Counts two sessions that hold several learners or groups at once, in either order, and adds them within the limit. Ignores a
    /// repeated pair.
    /// </summary>
    public void AddOnce(ClashKind kind, int one, int other)
    {
        if (_pairs.Add((kind, Math.Min(one, other), Math.Max(one, other))) && Count(kind, 1) > 0)
            Add(kind, 0, one, other);
    }

    /// <summary>The number of clashes of a kind beyond the limit; for learners, a lower bound.</summary>
    public long LeftOut(ClashKind kind) => Math.Max(0, _counts[(int)kind] - limit);

    /// <summary>The clashes in order.</summary>
    public IReadOnlyList<Entry> InOrder()
    {
        _entries.Sort();
        return _entries;
    }

    public TimetableClashes ToClashes() => new([.. InOrder().Select(ToClash)], LeftOut);

    private TimetableClash ToClash(Entry entry)
        => TimetableClash.Create(
            entry.Kind, table.PathOf(entry.Earlier), table.PathOf(entry.Later), table.TimeOf(entry.Earlier), table.TimeOf(entry.Later)) with
        {
            Lecturer = entry.Kind is ClashKind.Lecturer ? table.Lecturer(entry.Resource) : null,
            Room = entry.Kind is ClashKind.Room ? table.Room(entry.Resource) : null,
            Learners = entry.Kind is ClashKind.Learners ? learners.SharedBy(entry.Earlier, entry.Later) : [],
        };

    /// <summary>Two sessions that hold a resource at once. The resource counts only for a lecturer or a room.</summary>
    public readonly record struct Entry(int Later, int Earlier, ClashKind Kind, int Resource) : IComparable<Entry>
    {
        public int CompareTo(Entry other)
            => (Later, Earlier, Kind, Resource).CompareTo((other.Later, other.Earlier, other.Kind, other.Resource));
    }
}
