using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// Finds the sessions of one holder (a class, a lecturer, a room, or a learner with all the learner's classes) that are held at once and
/// clash. It looks at no more pairs than are kept, and counts the others: O(n log n) for n sessions, and O(n) for each session that has a
/// clash to be kept.
/// </summary>
internal sealed class ClashSweep(SessionTable table, JointNumbers joint)
{
    private const int Any = -1;
    private const int Timed = -2;
    private const int TimedForAll = -3;

    // How many of the sessions that are held where the sweep is are of a class, have a joint number, are of a class and have a joint
    // number, or are of a class and timed, or are that and for all groups.
    private readonly Dictionary<(int Class, int Joint), long> _held = [];
    private HeldTime[] _times = [];
    private bool _hasOneForAll;

    /// <summary>Sorts the sessions of a holder by time, and hands over those that clash.</summary>
    /// <param name="sessions">The sessions, each once.</param>
    /// <param name="kind">What the holder is.</param>
    /// <param name="count">Is told how many clashes a session has with those before it, and says how many of them it wants.</param>
    /// <param name="add">Is told of both sessions of a clash that it wanted.</param>
    /// <param name="hasOneForAll">Whether of two sessions of one class one must be for all groups.</param>
    public void Sweep(Span<int> sessions, ClashKind kind, Func<long, long> count, Action<int, int> add, bool hasOneForAll = false)
    {
        _hasOneForAll = hasOneForAll;
        if (_times.Length < sessions.Length)
            _times = new HeldTime[Math.Max(sessions.Length, 2 * _times.Length)];
        Span<HeldTime> times = _times.AsSpan(0, sessions.Length);
        for (int i = 0; i < sessions.Length; i++)
            times[i] = table.TimeOf(sessions[i]);
        times.Sort(sessions);
        int end;
        for (int start = 0; start < sessions.Length; start = end)
        {
            // Sessions that are linked by overlaps; most stand alone.
            long endsAt = times[start].EndsAt;
            for (end = start + 1; end < sessions.Length && times[end].StartsAt < endsAt; end++)
                endsAt = Math.Max(endsAt, times[end].EndsAt);
            if (end - start > 1)
                SweepLinked(sessions[start..end], kind, count, add);
        }
    }

    private void SweepLinked(ReadOnlySpan<int> sessions, ClashKind kind, Func<long, long> count, Action<int, int> add)
    {
        Booking[] bookings = new Booking[sessions.Length];
        for (int i = 0; i < bookings.Length; i++)
        {
            bool isForAll = table.GroupsOf(sessions[i]).IsEmpty;
            bookings[i] = new Booking(sessions[i], table.ClassOf(sessions[i]), joint.Of(sessions[i]), table.TimeOf(sessions[i]), isForAll);
        }
        Booking[] ending = [.. bookings];
        Array.Sort(ending, (one, other) => one.Time.EndsAt.CompareTo(other.Time.EndsAt));
        _held.Clear();
        int ended = 0;
        for (int i = 0; i < bookings.Length; i++)
        {
            Booking booking = bookings[i];
            for (; ending[ended].Time.EndsAt <= booking.Time.StartsAt; ended++)
                Hold(ending[ended], -1);
            long wanted = count(CountClashes(booking, kind));
            for (int j = 0; j < i && wanted > 0; j++)
            {
                if (!Clash(bookings[j], booking, kind))
                    continue;
                add(bookings[j].Session, booking.Session);
                wanted--;
            }
            Hold(booking, 1);
        }
    }

    private void Hold(Booking booking, int change)
    {
        Add(Any, Any);
        Add(booking.Class, Any);
        Add(Any, booking.Joint);
        Add(booking.Class, booking.Joint);
        if (booking.Time.IsTimed)
            Add(booking.Class, Timed);
        if (booking.Time.IsTimed && booking.IsForAll)
            Add(booking.Class, TimedForAll);

        void Add(int @class, int number) => CollectionsMarshal.GetValueRefOrAddDefault(_held, (@class, number), out _) += change;
    }

    /// <summary>The number of the sessions now held with which one clashes: <see cref="Clash"/> in numbers.</summary>
    private long CountClashes(Booking booking, ClashKind kind)
    {
        long ofOthers = Held(Any, Any) - Held(booking.Class, Any);
        long jointWithOthers = Held(Any, booking.Joint) - Held(booking.Class, booking.Joint);
        long across = IsAcrossClasses(kind) ? ofOthers - jointWithOthers : 0;
        int within = _hasOneForAll && !booking.IsForAll ? TimedForAll : Timed;
        return across + (IsWithinClass(kind) && booking.Time.IsTimed ? Held(booking.Class, within) : 0);
    }

    private long Held(int @class, int number) => _held.GetValueOrDefault((@class, number));

    private bool Clash(Booking one, Booking other, ClashKind kind) => one.Time.Overlaps(other.Time) && (one.Class == other.Class
        ? IsWithinClass(kind) && one.Time.IsTimed && other.Time.IsTimed && (!_hasOneForAll || one.IsForAll || other.IsForAll)
        : IsAcrossClasses(kind) && one.Joint != other.Joint);

    private static bool IsAcrossClasses(ClashKind kind) => kind is not ClashKind.Class;

    private static bool IsWithinClass(ClashKind kind) => kind is ClashKind.Class or ClashKind.Lecturer;

    private readonly record struct Booking(int Session, int Class, int Joint, HeldTime Time, bool IsForAll);
}
