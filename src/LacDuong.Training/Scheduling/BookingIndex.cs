using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// What is booked already: the sessions of any number of courses by the lecturers, rooms and learners that they hold. It finds the clashes
/// among them, and tells you whether one more session would fit.
/// </summary>
/// <remarks>
/// <para>
/// You add courses one by one, as they come out of a stream. The index doesn't keep them: it takes at most 64 bytes for a session of one
/// lecturer and a room, the title of its course included. For each learner it keeps the code and the name, and it keeps each distinct code
/// and activity once. The lecturers, rooms and classes that you ask about take as much again.
/// </para>
/// <para>
/// Times are half-open: sessions that touch don't clash. A session without a time holds its day part, 00:00–12:00, 12:00–18:00 or
/// 18:00–24:00. The sessions of one class follow one another, so among those a lecturer clashes only if both are timed, and a room never.
/// Sessions of different classes that are one joint session (<see cref="TimetableClashes.JointSessionComparer"/>) don't clash. A cancelled
/// session holds nothing. A session for groups of its class holds the learners of those groups, and overlaps only sessions that are for all
/// or for one of them. No thread may ask an index while another one adds to it.
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

    /// <summary>Makes an empty index.</summary>
    /// <param name="rooms">The rooms that are known: no session clashes over one that is shared.</param>
    public BookingIndex(ValueList<Room> rooms = default)
        : this(rooms, areCoursesHeld: false)
    {
    }

    private BookingIndex(ValueList<Room> rooms, bool areCoursesHeld)
    {
        Table = new SessionTable(areCoursesHeld);
        // Look-ups by code use the first room.
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

    /// <summary>Makes an index of courses, whose rosters it refers to. The place of a course is where it comes in the sequence.</summary>
    /// <param name="courses">The courses.</param>
    /// <param name="rooms">The rooms that are known: no session clashes over one that is shared.</param>
    /// <exception cref="ArgumentNullException">The sequence or a course is null.</exception>
    public static BookingIndex Create(IEnumerable<Course> courses, ValueList<Room> rooms = default)
    {
        IReadOnlyList<Course> all = [.. Guard.Against.Null(courses).Select(course => Guard.Against.Null(course, nameof(courses)))];
        BookingIndex index = CreateEmpty(all, rooms);
        foreach (Course course in all)
            index.Add(course);
        return index;
    }

    /// <summary>Adds the sessions of a course. The first question afterwards sorts all bookings anew.</summary>
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

    /// <summary>Finds the clashes among the sessions, in O(n log n) for n bookings and in O(n) for each clash that is kept.</summary>
    /// <param name="limit">How many clashes of each kind are kept, at least one: those that are found first, the same each time.</param>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is less than one.</exception>
    public TimetableClashes FindClashes(int limit = TimetableClashes.DefaultLimit) => new(Collect(Guard.Against.NegativeOrZero(limit)));

    /// <summary>Finds what a session of a class that isn't in the index would clash with: nothing if it fits.</summary>
    /// <param name="session">The session.</param>
    /// <param name="roster">The learners of its class.</param>
    /// <param name="limit">How many clashes of each kind are kept, at least one.</param>
    /// <returns>The clashes, in order; the place of the session asked about is the first of a course after those added.</returns>
    /// <exception cref="ArgumentException"><paramref name="session"/> is null, or <paramref name="limit"/> is less than one.</exception>
    public TimetableClashes FindClashes(Session session, ValueList<Learner> roster = default, int limit = TimetableClashes.DefaultLimit)
        => FindClashes(session, new SessionPlace(CourseCount, 0, 0), roster, limit);

    /// <summary>
    /// Finds what a session would clash with at its place: nothing if it fits. For each lecturer and room, and for each class that one of
    /// the learners is in, it takes O(log n) for each session that overlaps.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="place">Where it would stand. If the index has a session at that very place, this one replaces it.</param>
    /// <param name="roster">The learners of its class.</param>
    /// <param name="limit">How many clashes of each kind are kept, at least one.</param>
    /// <returns>The clashes, in order.</returns>
    /// <exception cref="ArgumentException"><paramref name="session"/> is null, or <paramref name="limit"/> is less than one.</exception>
    /// <example><code>
    /// Session moved = session with { Date = session.Date.PlusDays(1) };
    /// bool fits = index.FindClashes(moved, place, course.Classes[place.Class].Learners).Count == 0;
    /// </code></example>
    public TimetableClashes FindClashes(
        Session session, SessionPlace place, ValueList<Learner> roster = default, int limit = TimetableClashes.DefaultLimit)
    {
        BookingQuestion question = new(this, Guard.Against.Null(session), place, Guard.Against.NegativeOrZero(limit));
        question.AskClass();
        question.AskResources();
        question.AskLearners(roster);
        return question.Answer();
    }

    /// <summary>Makes an index with room for courses that stay in memory, which are added later.</summary>
    internal static BookingIndex CreateEmpty(IReadOnlyList<Course> courses, ValueList<Room> rooms)
    {
        BookingIndex index = new(rooms, areCoursesHeld: true);
        index.Table.Reserve(courses);
        return index;
    }

    /// <summary>The clashes among the sessions, of each kind no more than a number.</summary>
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
                SweepGroups(timed, clashes, sweep, add);
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

    /// <summary>Whether a resource is a room that several sessions may be in at once.</summary>
    internal bool IsShared(int resource) => Table.Room(resource) is { } room && _sharedRooms.Contains(room);

    // Two sessions that have several groups in common come up several times, but are one clash.
    private void SweepGroups(List<int> sessions, ClashCollector clashes, ClashSweep sweep, Action<int, int> add)
    {
        HashSet<(int, int)> found = [];
        ILookup<int, int> ofGroups = sessions.SelectMany(session => Table.GroupsOf(session).ToArray(), (session, group) => (session, group))
            .ToLookup(pair => pair.group, pair => pair.session);
        foreach (IGrouping<int, int> group in ofGroups)
            sweep.Sweep(group.ToArray(), ClashKind.Class, Count, Add);

        // Once there are enough, the others are counted for each group.
        long Count(long number)
        {
            if (clashes.HasRoom(ClashKind.Class))
                return number;
            clashes.Count(ClashKind.Class, number);
            return 0;
        }

        void Add(int one, int other)
        {
            if (found.Add((Math.Min(one, other), Math.Max(one, other))) && clashes.Count(ClashKind.Class, 1) > 0)
                add(one, other);
        }
    }

    /// <summary>The sessions of a class by time.</summary>
    internal TimeIndex TimesOfClass(int @class)
    {
        if (!_timesOfClasses.TryGetValue(@class, out TimeIndex? times))
            _timesOfClasses.Add(@class, times = new TimeIndex(Table, [.. Table.SessionsOf(@class)]));
        return times;
    }

    /// <summary>The sessions of a lecturer or a room by time.</summary>
    internal TimeIndex TimesOfResource(int resource)
    {
        if (!_timesOfResources.TryGetValue(resource, out TimeIndex? times))
            _timesOfResources.Add(resource, times = new TimeIndex(Table, ByResource.Of(resource).ToArray()));
        return times;
    }
}
