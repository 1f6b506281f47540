namespace LacDuong.Training.Scheduling;

/// <summary>
/// What is booked already: the sessions of any number of courses by the lecturers, rooms and learners that they hold. It finds the clashes among them, and
/// tells whether one more session would fit.
/// </summary>
/// <remarks>
/// <para>
/// Courses are added one by one, as they come out of a stream, and are not kept. The index takes at most 64 bytes a session of one lecturer and a room, and
/// besides that what the title of each course, each class, each distinct code and each distinct activity takes; of a learner it keeps the code and the name.
/// </para>
/// <para>
/// Times are half-open: sessions that touch do not clash. A session without a time holds its half-day, 00:00–12:00, 12:00–18:00 or 18:00–24:00. The sessions
/// of one class follow one another, so that of those a lecturer clashes only where both are timed, and a room never. Sessions of different classes that are one
/// joint session (<see cref="JointSessionComparer"/>) do not clash. An index is not to be asked while another thread adds to it.
/// </para>
/// </remarks>
/// <example><code>
/// BookingIndex index = new();
/// await foreach (Course course in courses)
///     index.Add(course);
/// IReadOnlyList&lt;TimetableClash&gt; clashes = index.FindClashes();
/// bool fits = index.FindClashes(session).Count == 0;
/// </code></example>
public sealed class BookingIndex
{
    private SortedBookings? _byResource;
    private SortedBookings? _byClass;
    private LearnerBookings? _byLearner;

    /// <summary>Makes an empty index.</summary>
    public BookingIndex()
        : this(new PackedFacts())
    {
    }

    private BookingIndex(CourseFacts facts) => Table = new SessionTable(facts);

    /// <summary>The number of courses added.</summary>
    public int CourseCount => Table.CourseCount;

    /// <summary>The number of sessions of all courses added.</summary>
    public int SessionCount => Table.SessionCount;

    private SortedBookings ByResource => _byResource ??= SortedBookings.ByResource(Table);

    private SortedBookings ByClass => _byClass ??= SortedBookings.ByClass(Table);

    /// <summary>The sessions by number.</summary>
    internal SessionTable Table { get; }

    /// <summary>The learners of all rosters.</summary>
    internal LearnerBookings ByLearner => _byLearner ??= new LearnerBookings(Table);

    /// <summary>Adds the sessions of a course; its place is the <see cref="CourseCount"/> of before.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public void Add(Course course)
    {
        Table.Add(Guard.Against.Null(course));
        _byResource = null;
        _byClass = null;
        _byLearner = null;
    }

    /// <summary>
    /// All clashes among the sessions, ordered by the later session, then the earlier one, then kind, then resource: O(n log n + k) for n bookings of which k
    /// pairs overlap.
    /// </summary>
    public IReadOnlyList<TimetableClash> FindClashes() => Collect(int.MaxValue).ToList();

    /// <summary>What a session of a class that is not in the index would clash with; nothing where it fits.</summary>
    /// <param name="session">The session.</param>
    /// <param name="roster">The learners of its class.</param>
    /// <returns>The clashes, in order; the place of the session asked about is the first of a course after those added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public IReadOnlyList<TimetableClash> FindClashes(Session session, ValueList<Learner> roster = default)
        => FindClashes(session, new SessionPlace(CourseCount, 0, 0), roster);

    /// <summary>
    /// What a session would clash with at its place; nothing where it fits. Each lecturer, room and learner is asked in O(log n + k), for n sessions of which it
    /// has k on that day until the session's end.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="place">Where it would stand: a session of the index at that very place is taken as replaced by it.</param>
    /// <param name="roster">The learners of its class.</param>
    /// <returns>The clashes, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <example><code>
    /// Session moved = session with { Date = session.Date.PlusDays(1) };
    /// bool fits = index.FindClashes(moved, place, course.Classes[place.Class].Learners).Count == 0;
    /// </code></example>
    public IReadOnlyList<TimetableClash> FindClashes(Session session, SessionPlace place, ValueList<Learner> roster = default)
    {
        BookingQuestion question = new(Table, Guard.Against.Null(session), place);
        question.AskClass(ByClass);
        question.AskResources(ByResource);
        if (!roster.IsEmpty)
            question.AskLearners(roster, ByLearner, ByClass);
        return question.Answer();
    }

    /// <summary>The clashes among the sessions, of each kind no more than a number.</summary>
    internal ClashCollector Collect(int limit)
    {
        ClashCollector clashes = new(Table, limit);
        FindWithinClasses(clashes);
        FindByResource(clashes);
        if (Table.ClassCount > 1)
            ByLearner.FindClashes(clashes);
        return clashes;
    }

    /// <summary>An empty index for courses that stay in memory, with room for them.</summary>
    internal static BookingIndex For(IReadOnlyList<Course> courses)
    {
        BookingIndex index = new(new HeldFacts());
        index.Table.Reserve(courses);
        return index;
    }

    /// <summary>An index of courses that stay in memory.</summary>
    internal static BookingIndex Over(IReadOnlyList<Course> courses)
    {
        BookingIndex index = For(courses);
        foreach (Course course in courses)
            index.Add(course);
        return index;
    }

    /// <summary>Gives memory back; nothing can be asked after it.</summary>
    internal void Release()
    {
        _byLearner?.Release();
        Table.Release();
    }

    private void FindWithinClasses(ClashCollector clashes)
    {
        TimeSweep sweep = new(Table);
        List<int> timed = [];
        for (int @class = 0; @class < Table.ClassCount; @class++)
        {
            timed.Clear();
            for (int session = Table.FirstSessionOf(@class); session < Table.FirstSessionOf(@class + 1); session++)
            {
                if (Table.TimeOf(session).IsTimed)
                    timed.Add(session);
            }
            sweep.Sweep(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(timed), clashes.AddWithinClass);
        }
    }

    private void FindByResource(ClashCollector clashes)
    {
        int resource = 0;
        TimeSweep sweep = new(Table);
        Action<int, int> overlap = (one, other) =>
        {
            bool isClash = Table.ClassOf(one) == Table.ClassOf(other)
                ? Table.Resources.Lecturer(resource) is not null && Table.TimeOf(one).IsTimed && Table.TimeOf(other).IsTimed
                : !Table.AreJoint(one, other);
            if (isClash)
                clashes.Add(resource, one, other);
        };
        for (; resource < ByResource.Count; resource++)
            sweep.Sweep(ByResource.Of(resource), overlap);
    }
}
