namespace LacDuong.Training.Scheduling;

/// <summary>
/// What is booked already: the sessions of any number of courses by the lecturers, rooms and learners that they hold. It finds the clashes among them, and
/// tells whether one more session would fit.
/// </summary>
/// <remarks>
/// <para>
/// Courses are added one by one, as they come out of a stream, and are not kept. The index takes at most 64 bytes a session of one lecturer and a room, and
/// besides that what each class, each distinct code and each distinct activity takes.
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
    private readonly SessionTable _table = new();
    private ResourceBookings? _bookings;

    /// <summary>The number of courses added.</summary>
    public int CourseCount => _table.CourseCount;

    /// <summary>The number of sessions of all courses added.</summary>
    public int SessionCount => _table.SessionCount;

    private ResourceBookings Bookings => _bookings ??= new ResourceBookings(_table);

    /// <summary>Adds the sessions of a course; its place is the <see cref="CourseCount"/> of before.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public void Add(Course course)
    {
        _table.Add(Guard.Against.Null(course));
        _bookings = null;
    }

    /// <summary>
    /// All clashes among the sessions, ordered by the later session, then the earlier one, then kind, then resource: O(n log n + k) for n bookings of which k
    /// pairs overlap.
    /// </summary>
    public IReadOnlyList<TimetableClash> FindClashes()
    {
        ClashCollector clashes = new(_table);
        FindWithinClasses(clashes);
        Bookings.FindClashes(clashes.Add);
        return clashes.ToList();
    }

    private void FindWithinClasses(ClashCollector clashes)
    {
        TimeSweep sweep = new(_table);
        List<int> timed = [];
        for (int at = 0; at < _table.ClassCount; at++)
        {
            timed.Clear();
            for (int session = _table.FirstSessionOf(at); session < _table.FirstSessionOf(at + 1); session++)
            {
                if (_table.TimeOf(session).IsTimed)
                    timed.Add(session);
            }
            sweep.Sweep(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(timed), clashes.AddWithinClass);
        }
    }
}
