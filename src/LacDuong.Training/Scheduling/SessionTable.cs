using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// What clash finding must know of the sessions of many courses, in columns, so that the courses need not be kept: about 24 bytes for a session of one lecturer
/// and a room. Sessions and classes are numbered in document order; so a session is later than another where its number is higher.
/// </summary>
internal sealed class SessionTable(CourseFacts facts)
{
    private readonly RentedList<ulong> _times = new(facts.IsTransient);
    private readonly RentedList<int> _resourceEnds = new(facts.IsTransient);
    private readonly RentedList<int> _resources = new(facts.IsTransient);
    private readonly List<ClassEntry> _classes = [];
    private readonly Runs _timetables = new();

    public CourseFacts Facts { get; } = facts;

    public int CourseCount { get; private set; }

    public int ClassCount => _classes.Count;

    public int SessionCount => _times.Count;

    /// <summary>The lecturers and rooms, in one numbering.</summary>
    public ResourceBook Resources { get; } = new();

    /// <summary>The resources of all sessions one after the other: a lecturer whom a session names twice is there twice.</summary>
    public ReadOnlySpan<int> AllResources => _resources.Span;

    /// <summary>The <see cref="HeldTime.Bits"/> of all sessions.</summary>
    public ReadOnlySpan<ulong> Times => _times.Span;

    /// <summary>Makes room for courses, so that little is copied as they come: the garbage would cost as much as the work.</summary>
    public void Reserve(IReadOnlyList<Course> courses)
    {
        int sessions = 0;
        int entries = 0;
        foreach (Course course in courses)
        {
            foreach (TrainingClass @class in course.Classes.AsSpan())
            {
                entries += @class.Learners.Count;
                sessions += @class.Timetable?.Sessions.Count ?? 0;
            }
        }
        _times.EnsureCapacity(sessions);
        _resourceEnds.EnsureCapacity(sessions);
        // A lecturer and a room, as most have.
        _resources.EnsureCapacity(2 * sessions);
        Facts.Reserve(sessions, entries);
    }

    public void Add(Course course)
    {
        Facts.Add(course);
        for (int i = 0; i < course.Classes.Count; i++)
        {
            TrainingClass @class = course.Classes[i];
            Facts.Add(@class);
            _classes.Add(new ClassEntry(CourseCount, i));
            _timetables.Add(SessionCount);
            foreach (Session session in (@class.Timetable?.Sessions ?? default).AsSpan())
                Add(session);
        }
        CourseCount++;
    }

    /// <summary>Gives memory back; nothing can be asked after it.</summary>
    public void Release()
    {
        _times.Release();
        _resourceEnds.Release();
        _resources.Release();
        Facts.Release();
    }

    public HeldTime TimeOf(int session) => new(_times[session]);

    /// <summary>The lecturers and the room of a session.</summary>
    public ReadOnlySpan<int> ResourcesOf(int session)
    {
        int start = session == 0 ? 0 : _resourceEnds[session - 1];
        return AllResources[start.._resourceEnds[session]];
    }

    public SessionPlace PlaceOf(int session)
    {
        int @class = ClassOf(session);
        return new SessionPlace(_classes[@class].Course, _classes[@class].Class, session - FirstSessionOf(@class));
    }

    /// <summary>Where a class stands: the place of its course, and its own in the course.</summary>
    public (int Course, int Class) PlaceOfClass(int @class) => (_classes[@class].Course, _classes[@class].Class);

    /// <summary>The number of the session at a place that has one.</summary>
    public int NumberOf(SessionPlace place) => FirstSessionOf(FindClass(place.Course, place.Class)) + place.Session;

    /// <summary>The number of a class that was added, or -1.</summary>
    public int FindClass(int course, int @class)
        => Math.Max(-1, CollectionsMarshal.AsSpan(_classes).BinarySearch(new ClassEntry(course, @class)));

    /// <summary>The first session of a class; of the number after the last class, the number after the last session.</summary>
    public int FirstSessionOf(int @class) => @class == _classes.Count ? SessionCount : _timetables.FirstOf(@class);

    /// <summary>The class of a session.</summary>
    public int ClassOf(int session) => _timetables.Of(session);

    /// <summary>Whether two sessions of different classes are one joint session, as <see cref="JointSessionComparer"/> says it of sessions.</summary>
    public bool AreJoint(int one, int other)
        => _times[one] == _times[other] && HoldTheSame(ResourcesOf(one), ResourcesOf(other)) && Facts.AreOfOneActivity(one, other);

    /// <summary>Whether a session is one joint session with one of another class, whose time and resources are given.</summary>
    public bool AreJoint(int session, Session other, HeldTime time, ReadOnlySpan<int> resources)
        => _times[session] == time.Bits && HoldTheSame(ResourcesOf(session), resources) && Facts.ActivityOf(session) == other.Activity;

    private static bool HoldTheSame(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        if (one.Length != other.Length || one.IsEmpty)
            return false;
        if (one.SequenceEqual(other))
            return true;
        int[] left = one.ToArray();
        int[] right = other.ToArray();
        Array.Sort(left);
        Array.Sort(right);
        return left.AsSpan().SequenceEqual(right);
    }

    private void Add(Session session)
    {
        _times.Add(HeldTime.Of(session).Bits);
        foreach (Code<Lecturer> lecturer in session.Lecturers.AsSpan())
            _resources.Add(Resources.NumberOf(lecturer));
        if (session.Room is Code<Room> room)
            _resources.Add(Resources.NumberOf(room));
        _resourceEnds.Add(_resources.Count);
    }

    private readonly record struct ClassEntry(int Course, int Class) : IComparable<ClassEntry>
    {
        public int CompareTo(ClassEntry other) => Course != other.Course ? Course.CompareTo(other.Course) : Class.CompareTo(other.Class);
    }
}
