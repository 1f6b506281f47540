using System.Collections;

namespace LacDuong.Training.Scheduling;

/// <summary>Every two sessions that hold a class, a lecturer, a room or learners at once, as many as were asked for.</summary>
/// <remarks>
/// <see cref="BookingIndex"/> says what a clash is. The clashes are ordered by the later session, then the earlier one, then kind, then the
/// order in which the resources first appear. A thousand sessions in one room at one time are half a million clashes, so you get no more
/// than a number of each kind.
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
    /// <summary>How many clashes of each kind you get if you don't say how many.</summary>
    public const int DefaultLimit = 10_000;

    private readonly IReadOnlyList<TimetableClash> _clashes;

    internal TimetableClashes(IReadOnlyList<TimetableClash> clashes, Func<ClashKind, long> leftOut)
    {
        _clashes = clashes;
        LeftOut = Enum.GetValues<ClashKind>().Where(kind => leftOut(kind) > 0).ToDictionary(kind => kind, leftOut);
    }

    internal TimetableClashes(ClashCollector clashes)
        : this(clashes.ToList(), clashes.LeftOut)
    {
    }

    /// <summary>
    /// Tells sessions of different classes that are one joint session: equal date, day part, time, activity (title included), room, and set
    /// of lecturers, with a lecturer or a room.
    /// </summary>
    /// <remarks>
    /// It says nothing about two sessions of one class, which are never joint. A session with neither lecturer nor room is equal only to
    /// itself, as the same object.
    /// </remarks>
    public static IEqualityComparer<Session> JointSessionComparer { get; } = EqualityComparer<Session>.Create(
        (one, other) => ReferenceEquals(one, other) || (one is not null && other is not null && AreJoint(one, other)),
        session => HashCode.Combine(session.Date, session.Part, session.Time, session.Room, session.Activity, HashOf(session.Lecturers)));

    /// <summary>The number of clashes here.</summary>
    public int Count => _clashes.Count;

    /// <summary>
    /// How many clashes of a kind there are beyond these; kinds of which none is left out aren't in it. The number is exact, but of
    /// <see cref="ClashKind.Learners"/> there may be more, and fewer of <see cref="ClashKind.Class"/> if sessions are for several groups.
    /// </summary>
    public IReadOnlyDictionary<ClashKind, long> LeftOut { get; }

    /// <summary>A clash by its place, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TimetableClash this[int index] => _clashes[index];

    /// <summary>Finds the clashes among the sessions of courses; a <see cref="SessionPlace"/> counts these courses.</summary>
    /// <param name="courses">The courses: those of a document are <see cref="TrainingDocument.Courses"/>.</param>
    /// <param name="limit">How many clashes of each kind are kept, at least one: those that are found first, the same each time.</param>
    /// <param name="rooms">The rooms that are known: no session clashes over one that is shared.</param>
    /// <exception cref="ArgumentException">The sequence or a course is null, or <paramref name="limit"/> is less than one.</exception>
    public static TimetableClashes Find(IEnumerable<Course> courses, int limit = DefaultLimit, ValueList<Room> rooms = default)
        => BookingIndex.Create(courses, rooms).FindClashes(limit);

    /// <summary>The clashes in order.</summary>
    public IEnumerator<TimetableClash> GetEnumerator() => _clashes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The same for each order, and for each number of times.
    private static long HashOf(ValueList<Code<Lecturer>> lecturers) => lecturers.Distinct().Sum(code => (long)code.GetHashCode());

    private static bool AreJoint(Session one, Session other)
        => !one.Cancelled && !other.Cancelled && one.Date == other.Date && one.Part == other.Part && one.Time == other.Time
            && one.Room == other.Room && one.Activity == other.Activity && (one.Room is not null || !one.Lecturers.IsEmpty)
            && (one.Lecturers == other.Lecturers || one.Lecturers.ToHashSet().SetEquals(other.Lecturers));
}
