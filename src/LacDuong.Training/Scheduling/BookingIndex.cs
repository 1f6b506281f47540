using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// Holds the bookings of any number of courses: their sessions by lecturer, room and learner. Finds the clashes among them, and tells you
/// whether one more session would fit.
/// </summary>
/// <remarks>
/// <para>
/// You add courses one by one, as they come out of a stream. The index keeps at most 72 bytes for a session of one lecturer and a room, the
/// title of its course included. For each learner it keeps the code and the name. It keeps each distinct code and activity once, and
/// releases the courses. The lecturers, rooms and classes that you ask about take as much again.
/// </para>
/// <para>
/// Times are half-open, so two sessions may touch. A session that lacks a time holds its whole half-day: 00:00–12:00, 12:00–18:00 or
/// 18:00–24:00. The sessions of one class follow one another: among them, a lecturer clashes only if both sessions are timed, and rooms are
/// ignored. Sessions of different classes may overlap if they form one joint session (<see cref="TimetableClashes.JointSessionComparer"/>).
/// A cancelled session is ignored. A session for groups of its class holds the learners of those groups. It overlaps only sessions that are
/// for all or for one of those groups. Lock the index if several threads use it: a question keeps what it sorted.
/// </para>
/// </remarks>
/// <example><code>
/// BookingIndex index = new();
/// await foreach (Course course in courses)
///     index.Add(course);
/// TimetableClashes clashes = index.FindClashes();
/// bool fits = index.FindClashes(session).Count == 0;
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class BookingIndex
{
    private readonly Dictionary<int, TimeIndex> _timesOfResources = [];
    private readonly Dictionary<int, TimeIndex> _timesOfClasses = [];
    private Groups? _byResource;
    private LearnerBookings? _byLearner;

    private readonly HashSet<Code<Room>> _sharedRooms;

    /// <summary>Creates an empty index.</summary>
    /// <param name="rooms">The known rooms. Sessions may share a room that is marked as shared.</param>
    public BookingIndex(ValueList<Room> rooms = default)
        : this(rooms, areCoursesHeld: false)
    {
    }

    private BookingIndex(ValueList<Room> rooms, bool areCoursesHeld)
    {
        Table = new SessionTable(areCoursesHeld);
        // Looking up a room by code uses the first one.
        _sharedRooms = [.. rooms.GroupBy(room => room.Code).Where(room => room.First().Shared).Select(room => room.Key)];
    }

    /// <summary>The number of courses added.</summary>
    public int CourseCount => Table.CourseCount;

    /// <summary>The number of sessions of all courses added.</summary>
    public int SessionCount => Table.SessionCount;

    /// <summary>The sessions by number.</summary>
    internal SessionTable Table { get; }

    /// <summary>The learners of all rosters.</summary>
    internal LearnerBookings ByLearner => _byLearner ??= new LearnerBookings(Table);

    // The sessions of each lecturer and each room.
    private Groups ByResource => _byResource ??= new Groups(Table.ResourceCount, Table.AllResources, Table.SessionsOfResources());

    /// <summary>Creates an index of courses, and refers to their rosters. The place of a course is its position in the sequence.</summary>
    /// <param name="courses">The courses.</param>
    /// <param name="rooms">The known rooms. Sessions may share a room that is marked as shared.</param>
    /// <exception cref="ArgumentNullException">The sequence or a course is null.</exception>
    public static BookingIndex Create(IEnumerable<Course> courses, ValueList<Room> rooms = default)
    {
        IReadOnlyList<Course> all = [.. Guard.Against.Null(courses).Select(course => Guard.Against.Null(course, nameof(courses)))];
        BookingIndex index = CreateEmpty(all, rooms);
        foreach (Course course in all)
            index.Add(course);
        return index;
    }

    /// <summary>Adds the sessions of a course. The next question sorts all bookings again.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public void Add(Course course)
    {
        Table.Add(Guard.Against.Null(course));
        Forget();
    }

    /// <summary>Adds all courses of another index, in their order.</summary>
    internal void Add(BookingIndex other)
    {
        Table.Add(other.Table);
        Forget();
    }

    private void Forget()
    {
        _timesOfResources.Clear();
        _timesOfClasses.Clear();
        _byResource = null;
        _byLearner = null;
    }

    /// <summary>Finds the clashes among the sessions. Takes O(n log n) for n bookings, and O(n) for each clash that it keeps.</summary>
    /// <param name="limit">
    /// The number of clashes to keep of each kind, at least one. Keeps those that it finds first, the same each time.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is less than one.</exception>
    public TimetableClashes FindClashes(int limit = TimetableClashes.DefaultLimit)
        => Collect(Guard.Against.NegativeOrZero(limit)).ToClashes();

    /// <summary>Finds what a session would clash with if you added it to a new class. The result is empty if the session fits.</summary>
    /// <param name="session">The session.</param>
    /// <param name="roster">The learners of its class.</param>
    /// <param name="limit">The number of clashes to keep of each kind, at least one.</param>
    /// <returns>The clashes, in order. The path of the session is the first one of a course after those added.</returns>
    /// <exception cref="ArgumentException"><paramref name="session"/> is null, or <paramref name="limit"/> is less than one.</exception>
    public TimetableClashes FindClashes(Session session, ValueList<Learner> roster = default, int limit = TimetableClashes.DefaultLimit)
        => FindClashes(session, SessionPaths.Of((CourseCount, 0, 0)), roster, limit);

    /// <summary>
    /// Finds what a session would clash with in its place. The result is empty if the session fits. Takes O(log n) for each overlapping
    /// session, for each lecturer, for the room, and for each class of one of the learners.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="path">
    /// The path of the session, as if the courses added were those of a document. The session replaces one that the index already has
    /// there.
    /// </param>
    /// <param name="roster">The learners of its class.</param>
    /// <param name="limit">The number of clashes to keep of each kind, at least one.</param>
    /// <returns>The clashes, in order.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="session"/> is null, <paramref name="path"/> is null or isn't that of a session in a document, or
    /// <paramref name="limit"/> is less than one.
    /// </exception>
    /// <example><code>
    /// DocumentPath path = DocumentPath&lt;TrainingDocument&gt;.Root.Courses[0].Classes[1].Timetable.Sessions[2];
    /// Session moved = session with { Date = session.Date.PlusDays(1) };
    /// bool fits = index.FindClashes(moved, path, document.Courses[0].Classes[1].Learners).Count == 0;
    /// </code></example>
    public TimetableClashes FindClashes(
        Session session, DocumentPath path, ValueList<Learner> roster = default, int limit = TimetableClashes.DefaultLimit)
    {
        Guard.Against.Null(session);
        (int, int, int) place = SessionPaths.IndexesOf(Guard.Against.Null(path));
        BookingQuestion question = new(this, session, place, Guard.Against.NegativeOrZero(limit));
        question.AskClass();
        question.AskResources();
        question.AskLearners(roster);
        return question.Answer();
    }

    /// <summary>Creates an empty index with capacity for courses that stay in memory and are added later.</summary>
    internal static BookingIndex CreateEmpty(IReadOnlyList<Course> courses, ValueList<Room> rooms)
    {
        BookingIndex index = new(rooms, areCoursesHeld: true);
        index.Table.Reserve(courses);
        return index;
    }

    /// <summary>Collects the clashes among the sessions, of each kind up to a limit.</summary>
    internal ClashCollector Collect(int limit)
    {
        ClashCollector clashes = new(Table, ByLearner, limit);
        JointNumbers joint = new(Table);
        ClashSweep sweep = new(Table, joint);
        int resource = 0;
        ClashKind kind = ClashKind.Class;
        Func<long, long> count = number => clashes.Count(kind, number);
        Action<int, int> add = (one, other) => clashes.Add(kind, resource, one, other);
        List<int> timed = [];
        for (int @class = 0; @class < Table.ClassCount; @class++)
        {
            timed.Clear();
            for (int session = Table.FirstSessionOf(@class); session < Table.FirstSessionOf(@class + 1); session++)
            {
                if (Table.TimeOf(session).IsTimed)
                    timed.Add(session);
            }
            // Two sessions of a class clash if one of them is for all groups, or both are for one.
            bool hasGroups = timed.Exists(session => !Table.GroupsOf(session).IsEmpty);
            sweep.Sweep(CollectionsMarshal.AsSpan(timed), kind, count, add, hasOneForAll: hasGroups);
            if (hasGroups)
                SweepGroups(timed, clashes, sweep);
        }
        for (; resource < Table.ResourceCount; resource++)
        {
            if (IsShared(resource))
                continue;
            kind = Table.Room(resource) is null ? ClashKind.Lecturer : ClashKind.Room;
            sweep.Sweep(ByResource.Of(resource), kind, count, add);
        }
        ByLearner.FindClashes(clashes, joint, sweep);
        return clashes;
    }

    /// <summary>Whether a resource is a room that several sessions may use at once.</summary>
    internal bool IsShared(int resource) => Table.Room(resource) is { } room && _sharedRooms.Contains(room);

    // Two sessions with several common groups come up several times, but are one clash.
    private void SweepGroups(List<int> sessions, ClashCollector clashes, ClashSweep sweep)
    {
        ILookup<int, int> ofGroups = sessions.SelectMany(session => Table.GroupsOf(session).ToArray(), (session, group) => (session, group))
            .ToLookup(pair => pair.group, pair => pair.session);
        foreach (IGrouping<int, int> group in ofGroups)
            sweep.Sweep(group.ToArray(), ClashKind.Class, Count, (one, other) => clashes.AddOnce(ClashKind.Class, one, other));

        // At the limit, the sweep only counts the rest for each group.
        long Count(long number)
        {
            if (clashes.HasRoom(ClashKind.Class))
                return number;
            clashes.Count(ClashKind.Class, number);
            return 0;
        }
    }

    /// <summary>The sessions of a class by time.</summary>
    internal TimeIndex TimesOfClass(int @class)
        => CollectionsMarshal.GetValueRefOrAddDefault(_timesOfClasses, @class, out _) ??= new(Table, [.. Table.SessionsOf(@class)]);

    /// <summary>The sessions of a lecturer or a room by time.</summary>
    internal TimeIndex TimesOfResource(int resource)
        => CollectionsMarshal.GetValueRefOrAddDefault(_timesOfResources, resource, out _) ??= new(Table, ByResource.Of(resource).ToArray());
}
