namespace LacDuong.Training.Scheduling;

/// <summary>Sorts sessions by time and finds those that are held at once; its buffer serves one call after the other.</summary>
internal sealed class TimeSweep(SessionTable table)
{
    private ulong[] _times = [];

    /// <summary>Sorts sessions by time.</summary>
    public void Sort(Span<int> sessions) => SortWithTimes(sessions);

    /// <summary>Sorts sessions by time, and tells of every two whose times overlap: O(n log n + k).</summary>
    /// <param name="sessions">The sessions, each once.</param>
    /// <param name="overlap">Is told of both sessions of a pair, in either order.</param>
    public void Sweep(Span<int> sessions, Action<int, int> overlap)
    {
        ReadOnlySpan<ulong> times = SortWithTimes(sessions);
        for (int i = 0; i < times.Length; i++)
        {
            // All that start before this one ends follow it without a gap, since none of them starts before this one.
            ulong end = new HeldTime(times[i]).EndsAt;
            for (int j = i + 1; j < times.Length && new HeldTime(times[j]).StartsAt < end; j++)
                overlap(sessions[i], sessions[j]);
        }
    }

    private Span<ulong> SortWithTimes(Span<int> sessions)
    {
        if (_times.Length < sessions.Length)
            _times = new ulong[Math.Max(sessions.Length, 2 * _times.Length)];
        Span<ulong> times = _times.AsSpan(0, sessions.Length);
        ReadOnlySpan<ulong> all = table.Times;
        bool isSorted = true;
        for (int i = 0; i < sessions.Length; i++)
        {
            times[i] = all[sessions[i]];
            isSorted &= i == 0 || times[i - 1] <= times[i];
        }
        if (!isSorted)
            times.Sort(sessions);
        return times;
    }
}
