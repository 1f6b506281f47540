using System.Collections;

namespace LacDuong.Training.Scheduling;

/// <summary>The pairs of sessions that hold a class, a lecturer, a room or learners at once, up to a limit.</summary>
/// <remarks>
/// <see cref="BookingIndex"/> defines a clash. The clashes are ordered by the later session, then the earlier one, then kind, then the
/// order in which the resources first appear. A thousand sessions in one room at one time are half a million clashes, so you get at most a
/// limited number of each kind.
/// </remarks>
/// <example><code>
/// TimetableClashes clashes = TimetableClashes.Find(document.Courses);
/// foreach (TimetableClash clash in clashes)
///     Console.WriteLine($"{clash.Kind}: {clash.Earlier} and {clash.Later}");
/// foreach ((ClashKind kind, long number) in clashes.LeftOut)
///     Console.WriteLine($"{kind}: {number} more");
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class TimetableClashes : IReadOnlyList<TimetableClash>
{
    /// <summary>The default number of clashes of each kind.</summary>
    public const int DefaultLimit = 10_000;

    private readonly IReadOnlyList<TimetableClash> _clashes;

    internal TimetableClashes(IReadOnlyList<TimetableClash> clashes, Func<ClashKind, long> leftOut)
    {
        _clashes = clashes;
        LeftOut = Enum.GetValues<ClashKind>().Where(kind => leftOut(kind) > 0).ToDictionary(kind => kind, leftOut);
    }

    /// <summary>
    /// Compares sessions of different classes: equal ones form one joint session. They share date, half-day, time, activity (title
    /// included), room and set of lecturers, and have a lecturer or a room.
    /// </summary>
    /// <remarks>
    /// Use it only for sessions of different classes: within one class, sessions are always separate. A session that lacks both lecturers
    /// and a room is equal only to itself, as the same object.
    /// </remarks>
    public static IEqualityComparer<Session> JointSessionComparer { get; } = EqualityComparer<Session>.Create(
        (one, other) => ReferenceEquals(one, other) || (one is not null && other is not null && AreJoint(one, other)),
        session => HashCode.Combine(session.Date, session.Part, session.Time, session.Room, session.Activity, HashOf(session.Lecturers)));

    /// <summary>The number of clashes in this list.</summary>
    public int Count => _clashes.Count;

    /// <summary>
    /// The number of clashes of each kind beyond the limit. Has only kinds with at least one. The number is exact, with two exceptions: it
    /// is a lower bound for <see cref="ClashKind.Learners"/>, and an upper bound for <see cref="ClashKind.Class"/> if sessions are for
    /// several groups.
    /// </summary>
    public IReadOnlyDictionary<ClashKind, long> LeftOut { get; }

    /// <summary>A clash by its place, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or at least <see cref="Count"/>.</exception>
    public TimetableClash this[int index] => _clashes[index];

    /// <summary>Finds the clashes among the sessions of courses. Their paths are as if these courses were those of a document.</summary>
    /// <param name="courses">The courses. For a document, pass <see cref="TrainingDocument.Courses"/>.</param>
    /// <param name="limit">
    /// The number of clashes to keep of each kind, at least one. Keeps those that it finds first, the same each time.
    /// </param>
    /// <param name="rooms">The known rooms. Sessions may share a room that is marked as shared.</param>
    /// <exception cref="ArgumentException">The sequence or a course is null, or <paramref name="limit"/> is less than one.</exception>
    public static TimetableClashes Find(IEnumerable<Course> courses, int limit = DefaultLimit, ValueList<Room> rooms = default)
        => BookingIndex.Create(courses, rooms).FindClashes(limit);

    /// <summary>Enumerates the clashes in order.</summary>
    public IEnumerator<TimetableClash> GetEnumerator() => _clashes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The same for each order and each number of repetitions.
    private static long HashOf(ValueList<Code<Lecturer>> lecturers) => lecturers.Distinct().Sum(code => (long)code.GetHashCode());

    private static bool AreJoint(Session one, Session other)
        => !one.Cancelled && !other.Cancelled && one.Date == other.Date && one.Part == other.Part && one.Time == other.Time
            && one.Room == other.Room && one.Activity == other.Activity && (one.Room is not null || !one.Lecturers.IsEmpty)
            && (one.Lecturers == other.Lecturers || one.Lecturers.ToHashSet().SetEquals(other.Lecturers));
}
