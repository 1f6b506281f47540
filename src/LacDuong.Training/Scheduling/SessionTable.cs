using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// Keeps what clash finding and the rules across courses need of courses, so you can release the courses. Numbers courses, classes,
/// sessions and roster entries in document order, so a later session has a higher number.
/// </summary>
/// <param name="areCoursesHeld">
/// Whether the courses stay in memory anyway. If so, the table refers to their rosters; otherwise it copies them.
/// </param>
internal sealed class SessionTable(bool areCoursesHeld)
{
    private const int Unknown = -1;

    private readonly List<CourseEntry> _courses = [];
    private readonly List<ClassEntry> _classes = [];
    private readonly List<SessionEntry> _sessions = [];
    private readonly List<int> _resources = [];
    private readonly List<int> _groupsOfSessions = [];
    private readonly List<int> _codeHashes = [];

    // Keeps each activity and each code of a lecturer or a room once. Codes of different kinds are always unequal.
    private readonly Numbering<TrainingActivity> _activities = new();
    private readonly Numbering<object> _codes = new();
    private readonly Numbering<string> _groups = new();

    public int CourseCount => _courses.Count;

    public int ClassCount => _classes.Count;

    public int SessionCount => _sessions.Count;

    /// <summary>The number of learners on all rosters.</summary>
    public int RosterCount => _codeHashes.Count;

    /// <summary>The hashes of the codes of all entries of rosters.</summary>
    public ReadOnlySpan<int> CodeHashes => CollectionsMarshal.AsSpan(_codeHashes);

    /// <summary>The number of lecturers and rooms, which share one numbering.</summary>
    public int ResourceCount => _codes.Count;

    /// <summary>The resources of all sessions, one session after the other.</summary>
    public ReadOnlySpan<int> AllResources => CollectionsMarshal.AsSpan(_resources);

    /// <summary>Reserves capacity for courses, to avoid copying as they come.</summary>
    public void Reserve(IReadOnlyList<Course> courses)
    {
        int classes = 0;
        int sessions = 0;
        int learners = 0;
        foreach (Course course in courses)
        {
            foreach (TrainingClass @class in course.Classes.AsSpan())
            {
                classes++;
                sessions += @class.Timetable?.Sessions.Count ?? 0;
                learners += @class.Learners.Count;
            }
        }
        _courses.EnsureCapacity(courses.Count);
        _classes.EnsureCapacity(classes);
        _sessions.EnsureCapacity(sessions);
        // Most sessions have one lecturer and one room.
        _resources.EnsureCapacity(2 * sessions);
        _codeHashes.EnsureCapacity(learners);
    }

    public void Add(Course course)
    {
        bool hasTime = course.Classes.Any(@class => !@class.Dates.IsEmpty || @class.Timetable is not null);
        UInt128? digest = hasTime && !areCoursesHeld ? DigestOf(course) : null;
        Append(_courses, new CourseEntry(course.Code, course.Title, ClassCount, hasTime && areCoursesHeld ? course : null, digest));
        foreach (TrainingClass @class in course.Classes.AsSpan())
        {
            PackedRoster? packed = areCoursesHeld || @class.Learners.IsEmpty ? null : new PackedRoster(@class.Learners.AsSpan());
            ValueList<Learner> held = areCoursesHeld ? @class.Learners : [];
            int count = @class.LearnerCount ?? Unknown;
            Append(_classes, new ClassEntry(@class.Code, CourseCount - 1, SessionCount, RosterCount, count, held, packed));
            foreach (Learner learner in @class.Learners.AsSpan())
                Append(_codeHashes, learner.Code.GetHashCode());
            foreach (Session session in (@class.Timetable?.Sessions ?? default).AsSpan())
                Add(session);
        }
    }

    /// <summary>Adds the courses of another table, with the numbers that they would get if you added each one here.</summary>
    public void Add(SessionTable other)
    {
        (int courses, int classes, int sessions, int resources, int entries)
            = (CourseCount, ClassCount, SessionCount, _resources.Count, RosterCount);
        int[] activities = [.. Enumerable.Range(0, other._activities.Count).Select(i => _activities.NumberOf(other._activities[i]))];
        int[] codes = [.. Enumerable.Range(0, other._codes.Count).Select(i => _codes.NumberOf(other._codes[i]))];
        int[] groups = [.. Enumerable.Range(0, other._groups.Count).Select(i => _groups.NumberOf(other._groups[i]))];
        int groupsOfSessions = _groupsOfSessions.Count;
        _courses.AddRange(other._courses.Select(course => course with { FirstClass = course.FirstClass + classes }));
        _classes.AddRange(other._classes.Select(@class => @class with
        {
            Course = @class.Course + courses,
            FirstSession = @class.FirstSession + sessions,
            FirstEntry = @class.FirstEntry + entries,
        }));
        _codeHashes.AddRange(other._codeHashes);
        for (int session = 0; session < other.SessionCount; session++)
        {
            SessionEntry entry = other._sessions[session];
            Append(_sessions, entry with
            {
                Activity = activities[entry.Activity],
                FirstResource = resources + entry.FirstResource,
                FirstGroup = groupsOfSessions + entry.FirstGroup,
            });
            // A session's lecturers come in order of their numbers, which differ here, and its room comes last.
            _resources.AddRange(other.ResourcesOf(session).ToArray().Select(resource => codes[resource])
                .OrderBy(resource => Room(resource) is not null).ThenBy(resource => resource));
        }
        _groupsOfSessions.AddRange(other._groupsOfSessions.Select(group => groups[group]));
    }

    public Code<Course> CodeOfCourse(int course) => _courses[course].Code;

    public LocalisedText TitleOfCourse(int course) => _courses[course].Title;

    public Code<TrainingClass> CodeOfClass(int @class) => _classes[@class].Code;

    /// <summary>The number of learners of a class, or null if unknown.</summary>
    public int? LearnerCountOf(int @class) => _classes[@class].LearnerCount is var count and not Unknown ? count : null;

    /// <summary>The course of a class.</summary>
    public int CourseOf(int @class) => _classes[@class].Course;

    public DocumentPath<TrainingClass> PathOfClass(int @class)
        => DocumentPath<TrainingDocument>.Root.Courses[CourseOf(@class)].Classes[IndexOfClass(@class)];

    /// <summary>
    /// A digest of everything that equal courses share, except the code, the sources and the annotations. Null if the course lacks both
    /// dates and timetables.
    /// </summary>
    public UInt128? DigestOfCourse(int course)
        => _courses[course].Held is { } held ? DigestOf(held) : _courses[course].Digest;

    /// <summary>Finds the number of a class that was added, or returns -1.</summary>
    public int FindClass(int course, int @class)
    {
        int number = (uint)course < (uint)CourseCount ? _courses[course].FirstClass + @class : -1;
        return (uint)number < (uint)ClassCount && CourseOf(number) == course ? number : -1;
    }

    public HeldTime TimeOf(int session) => _sessions[session].Time;

    public TrainingActivity ActivityOf(int session) => _activities[ActivityNumberOf(session)];

    /// <summary>The number of a session's activity. Equal activities have one number.</summary>
    public int ActivityNumberOf(int session) => _sessions[session].Activity;

    /// <summary>The lecturers of a session, each once, in order of their numbers, and then its room.</summary>
    public ReadOnlySpan<int> ResourcesOf(int session)
    {
        int end = session + 1 < SessionCount ? _sessions[session + 1].FirstResource : _resources.Count;
        return AllResources[_sessions[session].FirstResource..end];
    }

    /// <summary>Lists, for each of <see cref="AllResources"/>, the session that holds it.</summary>
    public int[] SessionsOfResources()
    {
        int[] sessions = new int[_resources.Count];
        for (int session = 0, at = 0; session < SessionCount; session++)
        {
            for (int end = at + ResourcesOf(session).Length; at < end; at++)
                sessions[at] = session;
        }
        return sessions;
    }

    /// <summary>The indexes in the path of a session.</summary>
    public (int Course, int Class, int Session) PlaceOf(int session)
    {
        int @class = ClassOf(session);
        return (CourseOf(@class), IndexOfClass(@class), session - FirstSessionOf(@class));
    }

    public DocumentPath<Session> PathOf(int session) => SessionPaths.Of(PlaceOf(session));

    /// <summary>The class of a session.</summary>
    public int ClassOf(int session) => FindLast(session, entry => entry.FirstSession);

    /// <summary>The first session of a class. For the number after the last class, the number after the last session.</summary>
    public int FirstSessionOf(int @class) => @class == ClassCount ? SessionCount : _classes[@class].FirstSession;

    /// <summary>The sessions of a class.</summary>
    public IEnumerable<int> SessionsOf(int @class)
        => Enumerable.Range(FirstSessionOf(@class), FirstSessionOf(@class + 1) - FirstSessionOf(@class));

    /// <summary>The code of a lecturer, or null if the resource is a room.</summary>
    public Code<Lecturer>? Lecturer(int resource) => _codes[resource] as Code<Lecturer>;

    /// <summary>The code of a room, or null if the resource is a lecturer.</summary>
    public Code<Room>? Room(int resource) => _codes[resource] as Code<Room>;

    /// <summary>Finds what <see cref="ResourcesOf"/> would return for a session. -1 marks a resource that is unknown here.</summary>
    public int[] FindResources(Session session)
    {
        IEnumerable<int> lecturers = session.Lecturers.Select(_codes.Find).Distinct().Order();
        return session.Room is { } room ? [.. lecturers, _codes.Find(room)] : [.. lecturers];
    }

    /// <summary>The groups of the class that take part in a session, each once. Empty means all.</summary>
    public ReadOnlySpan<int> GroupsOf(int session)
    {
        int end = session + 1 < SessionCount ? _sessions[session + 1].FirstGroup : _groupsOfSessions.Count;
        return CollectionsMarshal.AsSpan(_groupsOfSessions)[_sessions[session].FirstGroup..end];
    }

    /// <summary>Finds the number of a group that some session is for, or returns -1.</summary>
    public int FindGroup(string? group) => group is null ? Unknown : _groups.Find(group);

    /// <summary>A learner on a roster.</summary>
    public RosterEntry LearnerOf(int entry)
    {
        ClassEntry @class = _classes[ClassOfEntry(entry)];
        int index = entry - @class.FirstEntry;
        return @class.Packed is { } packed ? packed[index] : new RosterEntry(@class.Held[index]);
    }

    public Code<Learner> CodeOf(int entry) => LearnerOf(entry).Code;

    public PersonName NameOf(int entry) => LearnerOf(entry).Name;

    /// <summary>The class on whose roster an entry is.</summary>
    public int ClassOfEntry(int entry) => FindLast(entry, @class => @class.FirstEntry);

    /// <summary>The first entry of a class's roster. For the number after the last class, the number after the last entry.</summary>
    public int FirstEntryOf(int @class) => @class == ClassCount ? RosterCount : _classes[@class].FirstEntry;

    /// <summary>Whether two sessions of different classes form one joint session.</summary>
    public bool AreJoint(int one, int other)
        => ActivityNumberOf(one) == ActivityNumberOf(other) && HoldTheSame(one, TimeOf(other), ResourcesOf(other));

    /// <summary>
    /// Whether a session here forms one joint session with one from outside. Takes the time and the resources of the outside one.
    /// </summary>
    public bool AreJoint(int session, Session other, HeldTime time, ReadOnlySpan<int> resources)
        => HoldTheSame(session, time, resources) && ActivityOf(session) == other.Activity;

    private bool HoldTheSame(int session, HeldTime time, ReadOnlySpan<int> resources)
        => TimeOf(session) == time && !resources.IsEmpty && ResourcesOf(session).SequenceEqual(resources);

    private void Add(Session session)
    {
        int activity = _activities.NumberOf(session.Activity);
        Append(_sessions, new SessionEntry(new HeldTime(session), activity, _resources.Count, _groupsOfSessions.Count));
        if (session.Cancelled)
            return;
        if (!session.Groups.IsEmpty)
            _groupsOfSessions.AddRange(session.Groups.Select(_groups.NumberOf).Distinct());
        if (session.Lecturers is [var only])
            Append(_resources, _codes.NumberOf(only));
        else if (!session.Lecturers.IsEmpty)
            _resources.AddRange(session.Lecturers.Select(_codes.NumberOf).Distinct().Order());
        if (session.Room is { } room)
            Append(_resources, _codes.NumberOf(room));
    }

    // The last class whose number is at most this one. A class for each session and each entry would take a fifth more memory.
    private int FindLast(int number, Func<ClassEntry, int> first)
    {
        int low = 0;
        int high = ClassCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (first(_classes[middle]) <= number)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    private int IndexOfClass(int @class) => @class - _courses[CourseOf(@class)].FirstClass;

    // Grows by an eighth, because a list that doubles may stay half empty.
    private static void Append<T>(List<T> list, T item)
    {
        if (list.Count == list.Capacity)
            list.Capacity += Math.Max(16, list.Capacity / 8);
        list.Add(item);
    }

    private static UInt128 DigestOf(Course course)
        => WireDigest.Of(course, Course.Wire.Code, Course.Wire.Sources, Course.Wire.Annotations);

    private readonly record struct CourseEntry(Code<Course> Code, LocalisedText Title, int FirstClass, Course? Held, UInt128? Digest);

    private readonly record struct ClassEntry(
        Code<TrainingClass> Code,
        int Course,
        int FirstSession,
        int FirstEntry,
        int LearnerCount,
        ValueList<Learner> Held,
        PackedRoster? Packed);

    private readonly record struct SessionEntry(HeldTime Time, int Activity, int FirstResource, int FirstGroup);
}
