namespace LacDuong.Training.Scheduling;

/// <summary>Gathers clashes as numbers, and puts them in order and in words at the end; of each kind as many as it is to keep, and the number of the others.</summary>
internal sealed class ClashCollector(SessionTable table, int limit = int.MaxValue)
{
    private readonly List<Entry> _entries = [];
    private readonly HashSet<(int Earlier, int Later)> _pairsOfLearners = [];
    private readonly long[] _counts = new long[(int)ClashKind.Learners + 1];

    /// <summary>Adds two sessions that hold a lecturer or a room at once, in either order.</summary>
    public void Add(int resource, int one, int other)
        => Add(table.Resources.Lecturer(resource) is null ? ClashKind.Room : ClashKind.Lecturer, resource, one, other);

    /// <summary>Adds two sessions of one class that are held at once, in either order.</summary>
    public void AddWithinClass(int one, int other) => Add(ClashKind.Class, 0, one, other);

    /// <summary>Whether two sessions that hold learners at once, the earlier one first, are kept, and the learners are to be told.</summary>
    public bool KeepsPairOfLearners(int earlier, int later)
    {
        // Where all are kept, there is no need to know which.
        if (limit == int.MaxValue || _pairsOfLearners.Contains((earlier, later)))
            return true;
        return ++_counts[(int)ClashKind.Learners] <= limit && _pairsOfLearners.Add((earlier, later));
    }

    /// <summary>Adds two sessions that hold a learner at once, in either order, and an entry of the learner.</summary>
    public void AddLearner(int one, int other, int learner) => Keep(ClashKind.Learners, learner, one, other);

    /// <summary>
    /// How many clashes of a kind are not kept. Of learners it is a bound: a pair that is not kept counts for each set of classes that learners have.
    /// </summary>
    public int LeftOut(ClashKind kind) => (int)Math.Clamp(_counts[(int)kind] - limit, 0, int.MaxValue);

    /// <summary>The clashes in order.</summary>
    public IReadOnlyList<TimetableClash> ToList()
    {
        _entries.Sort();
        List<TimetableClash> clashes = new(_entries.Count);
        int end;
        for (int start = 0; start < _entries.Count; start = end)
        {
            end = start + 1;
            while (end < _entries.Count && _entries[end].SharesLearnersWith(_entries[start]))
                end++;
            clashes.Add(ToClash(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_entries)[start..end]));
        }
        return clashes;
    }

    private void Add(ClashKind kind, int resource, int one, int other)
    {
        if (++_counts[(int)kind] <= limit)
            Keep(kind, resource, one, other);
    }

    private void Keep(ClashKind kind, int resource, int one, int other)
        => _entries.Add(new Entry(Math.Max(one, other), Math.Min(one, other), kind, resource));

    private TimetableClash ToClash(ReadOnlySpan<Entry> entries)
    {
        Entry entry = entries[0];
        TimetableClash clash = TimetableClash.Between(
            entry.Kind, table.PlaceOf(entry.Earlier), table.TimeOf(entry.Earlier), table.PlaceOf(entry.Later), table.TimeOf(entry.Later));
        return entry.Kind switch
        {
            ClashKind.Lecturer => clash with { Lecturer = table.Resources.Lecturer(entry.Resource) },
            ClashKind.Room => clash with { Room = table.Resources.Room(entry.Resource) },
            ClashKind.Learners => clash with { Learners = LearnersOf(entries) },
            _ => clash,
        };
    }

    private ValueList<Code<Learner>> LearnersOf(ReadOnlySpan<Entry> entries)
    {
        List<Code<Learner>> codes = new(entries.Length);
        foreach (Entry entry in entries)
            codes.Add(table.Facts.CodeOf(entry.Resource));
        return TimetableClash.InOrder(codes);
    }

    /// <summary>A clash; the resource of <see cref="ClashKind.Learners"/> is an entry of one learner.</summary>
    private readonly record struct Entry(int Later, int Earlier, ClashKind Kind, int Resource) : IComparable<Entry>
    {
        public bool SharesLearnersWith(Entry other)
            => Kind is ClashKind.Learners && Kind == other.Kind && Later == other.Later && Earlier == other.Earlier;

        public int CompareTo(Entry other)
        {
            int order = Later.CompareTo(other.Later);
            if (order == 0)
                order = Earlier.CompareTo(other.Earlier);
            if (order == 0)
                order = Kind.CompareTo(other.Kind);
            return order != 0 ? order : Resource.CompareTo(other.Resource);
        }
    }
}
