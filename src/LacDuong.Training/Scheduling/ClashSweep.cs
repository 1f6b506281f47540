using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// Finds the sessions of one holder that clash because they overlap. A holder is a class, a lecturer, a room, or a learner with all of the
/// learner's classes. Looks only at the pairs that it keeps, and counts the others. Takes O(n log n) for n sessions, and O(n) for each
/// session with a clash to keep.
/// </summary>
internal sealed class ClashSweep(SessionTable table, JointNumbers joint)
{
    private const int Any = -1;
    private const int Timed = -2;
    private const int TimedForAll = -3;
    private const int UsualCapacity = 1_000;

    // Counts the sessions held at the sweep's position, by six keys: all; class; joint number; class and joint number; class, timed only;
    // class, timed and for all groups.
    private Dictionary<(int Class, int Joint), long> _held = [];
    private HeldTime[] _times = [];
    private bool _hasOneForAll;

    /// <summary>Sorts the sessions of a holder by time, and hands over those that clash.</summary>
    /// <param name="sessions">The sessions, each once.</param>
    /// <param name="kind">The kind of the holder.</param>
    /// <param name="count">
    /// Receives the number of clashes between a session and those before it, and returns how many of them it wants.
    /// </param>
    /// <param name="add">Receives both sessions of each clash that <paramref name="count"/> wanted.</param>
    /// <param name="hasOneForAll">Whether two sessions of one class clash only if one of them is for all groups.</param>
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
            // A run of sessions, linked by overlaps; most runs have one session.
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
        // To clear a dictionary takes as long as it's large: after one long sweep, each short one would pay for it.
        if (_held.Capacity > Math.Max(UsualCapacity, 16L * bookings.Length))
            _held = [];
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

    /// <summary>Counts the sessions now held that clash with one: <see cref="Clash"/> in numbers.</summary>
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
