using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// What clash finding must know of the sessions of many courses, in columns, so that the courses need not be kept: about 24 bytes for a session of one lecturer
/// and a room. Sessions and classes are numbered in document order; so a session is later than another where its number is higher.
/// </summary>
internal sealed class SessionTable
{
    private readonly List<ulong> _times = [];
    private readonly List<int> _activities = [];
    private readonly List<int> _resourceEnds = [];
    private readonly List<int> _resources = [];
    private readonly List<ClassEntry> _classes = [];
    private readonly Dictionary<Activity, int> _activityNumbers = [];
    private Activity? _lastActivity;
    private int _lastActivityNumber;

    public int CourseCount { get; private set; }

    public int ClassCount => _classes.Count;

    public int SessionCount => _times.Count;

    /// <summary>The lecturers and rooms, in one numbering.</summary>
    public ResourceBook Resources { get; } = new();

    /// <summary>The resources of all sessions one after the other: a lecturer whom a session names twice is there twice.</summary>
    public ReadOnlySpan<int> AllResources => CollectionsMarshal.AsSpan(_resources);

    /// <summary>The <see cref="HeldTime.Bits"/> of all sessions.</summary>
    public ReadOnlySpan<ulong> Times => CollectionsMarshal.AsSpan(_times);

    public void Add(Course course)
    {
        for (int i = 0; i < course.Classes.Count; i++)
        {
            _classes.Add(new ClassEntry(CourseCount, i, SessionCount));
            if (course.Classes[i].Timetable is Timetable timetable)
            {
                foreach (Session session in timetable.Sessions.AsSpan())
                    Add(session);
            }
        }
        CourseCount++;
    }

    public HeldTime TimeOf(int session) => new(_times[session]);

    public HeldSession At(int session) => new(TimeOf(session), _activities[session], ResourcesOf(session));

    /// <summary>A session as one of the table would be, with -1 for what the table does not know.</summary>
    public HeldSession Describe(Session session)
    {
        List<int> resources = [];
        foreach (Code<Lecturer> lecturer in session.Lecturers)
            resources.Add(Resources.Find(lecturer));
        if (session.Room is Code<Room> room)
            resources.Add(Resources.Find(room));
        return new HeldSession(HeldTime.Of(session), _activityNumbers.GetValueOrDefault(session.Activity, -1), resources.ToArray());
    }

    /// <summary>The lecturers and the room of a session.</summary>
    public ReadOnlySpan<int> ResourcesOf(int session)
    {
        int start = session == 0 ? 0 : _resourceEnds[session - 1];
        return AllResources[start.._resourceEnds[session]];
    }

    public SessionPlace PlaceOf(int session)
    {
        ClassEntry entry = _classes[ClassOf(session)];
        return new SessionPlace(entry.Course, entry.Class, session - entry.FirstSession);
    }

    /// <summary>The number of a class that was added, or -1.</summary>
    public int FindClass(int course, int @class)
    {
        int at = CollectionsMarshal.AsSpan(_classes).BinarySearch(new ClassEntry(course, @class, 0));
        return at < 0 ? -1 : at;
    }

    public int FirstSessionOf(int @class) => @class == _classes.Count ? SessionCount : _classes[@class].FirstSession;

    /// <summary>The class of a session: the last one that starts at it or before.</summary>
    public int ClassOf(int session)
    {
        int low = 0;
        int high = _classes.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_classes[middle].FirstSession <= session)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    private void Add(Session session)
    {
        _times.Add(HeldTime.Of(session).Bits);
        _activities.Add(NumberOf(session.Activity));
        foreach (Code<Lecturer> lecturer in session.Lecturers.AsSpan())
            _resources.Add(Resources.NumberOf(lecturer));
        if (session.Room is Code<Room> room)
            _resources.Add(Resources.NumberOf(room));
        _resourceEnds.Add(_resources.Count);
    }

    private int NumberOf(Activity activity)
    {
        if (ReferenceEquals(activity, _lastActivity))
            return _lastActivityNumber;
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_activityNumbers, activity, out bool isKnown);
        if (!isKnown)
            number = _activityNumbers.Count;
        _lastActivity = activity;
        return _lastActivityNumber = number;
    }

    private readonly record struct ClassEntry(int Course, int Class, int FirstSession) : IComparable<ClassEntry>
    {
        public int CompareTo(ClassEntry other) => Course != other.Course ? Course.CompareTo(other.Course) : Class.CompareTo(other.Class);
    }
}
