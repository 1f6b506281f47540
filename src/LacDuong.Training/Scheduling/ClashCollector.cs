namespace LacDuong.Training.Scheduling;

/// <summary>Gathers clashes as numbers, and puts them in order and in words at the end.</summary>
internal sealed class ClashCollector(SessionTable table)
{
    private readonly List<Entry> _entries = [];

    /// <summary>Adds two sessions that hold a lecturer or a room at once, in either order.</summary>
    public void Add(int resource, int one, int other)
        => Add(table.Resources.Lecturer(resource) is null ? ClashKind.Room : ClashKind.Lecturer, resource, one, other);

    /// <summary>Adds two sessions of one class that are held at once, in either order.</summary>
    public void AddWithinClass(int one, int other) => Add(ClashKind.Class, 0, one, other);

    /// <summary>The clashes in order.</summary>
    public IReadOnlyList<TimetableClash> ToList()
    {
        _entries.Sort();
        return _entries.ConvertAll(ToClash);
    }

    private void Add(ClashKind kind, int resource, int one, int other)
        => _entries.Add(new Entry(Math.Max(one, other), Math.Min(one, other), kind, resource));

    private TimetableClash ToClash(Entry entry)
    {
        HeldTime earlier = table.TimeOf(entry.Earlier);
        HeldTime later = table.TimeOf(entry.Later);
        return new TimetableClash
        {
            Kind = entry.Kind,
            Earlier = table.PlaceOf(entry.Earlier),
            Later = table.PlaceOf(entry.Later),
            Lecturer = entry.Kind is ClashKind.Lecturer ? table.Resources.Lecturer(entry.Resource) : null,
            Room = entry.Kind is ClashKind.Room ? table.Resources.Room(entry.Resource) : null,
            Date = earlier.Date,
            Start = HeldTime.Time(Math.Max(earlier.StartMinute, later.StartMinute)),
            End = HeldTime.Time(Math.Min(earlier.EndMinute, later.EndMinute)),
        };
    }

    private readonly record struct Entry(int Later, int Earlier, ClashKind Kind, int Resource) : IComparable<Entry>
    {
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
