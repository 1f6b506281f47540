using System.Buffers;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// The sessions of one class as they follow one another: by date, then part, then, within a half-day whose sessions are all timed, by start, else in
/// list order.
/// </summary>
/// <remarks>Each session is one number, of date, part, start and place in the list from the highest bits down, so that sorting needs no comparer.</remarks>
internal sealed class SessionSequence : IDisposable
{
    private const int IndexBits = 28;
    private const int StartBits = 11;
    private const int PartBits = 2;
    private const int DayBits = 5;
    private const int MonthBits = 4;
    private const ulong IndexMask = (1UL << IndexBits) - 1;

    private ulong[] _keys = [];
    private int _count;

    /// <summary>The number of sessions.</summary>
    public int Count => _count;

    /// <summary>Takes in the sessions of another class in the place of those before.</summary>
    public SessionSequence Of(ValueList<Session> sessions)
    {
        _count = sessions.Count;
        if (_keys.Length < _count)
        {
            Dispose();
            _count = sessions.Count;
            _keys = ArrayPool<ulong>.Shared.Rent(_count);
        }
        Span<ulong> keys = _keys.AsSpan(0, _count);
        for (int i = 0; i < keys.Length; i++)
            keys[i] = (HalfDayOf(sessions[i]) << (StartBits + IndexBits)) | (uint)i;
        keys.Sort();
        for (int start = 0; start < keys.Length;)
        {
            int end = EndOf(keys, start, StartBits + IndexBits);
            if (end - start > 1)
                SortHalfDay(keys[start..end], sessions);
            start = end;
        }
        return this;
    }

    /// <summary>The place in the list of the session that comes at a place in time.</summary>
    public int At(int place) => (int)(_keys[place] & IndexMask);

    /// <summary>The place in time after the last session on the day of the one at a place.</summary>
    public int EndOfDay(int place) => EndOf(_keys.AsSpan(0, _count), place, PartBits + StartBits + IndexBits);

    /// <summary>The place in time after the last session in the half-day of the one at a place.</summary>
    public int EndOfHalfDay(int place) => EndOf(_keys.AsSpan(0, _count), place, StartBits + IndexBits);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_keys.Length > 0)
            ArrayPool<ulong>.Shared.Return(_keys);
        _keys = [];
        _count = 0;
    }

    private static void SortHalfDay(Span<ulong> keys, ValueList<Session> sessions)
    {
        foreach (ulong key in keys)
        {
            if (sessions[(int)(key & IndexMask)].Time is null)
                return;
        }
        foreach (ref ulong key in keys)
            key |= (ulong)sessions[(int)(key & IndexMask)].Time!.StartMinute << IndexBits;
        keys.Sort();
    }

    private static int EndOf(ReadOnlySpan<ulong> keys, int place, int shift)
    {
        int end = place + 1;
        while (end < keys.Length && keys[end] >> shift == keys[place] >> shift)
            end++;
        return end;
    }

    private static ulong HalfDayOf(Session session)
    {
        (int year, int month, int day) = session.Date;
        return ((((((ulong)year << MonthBits) | (uint)month) << DayBits) | (uint)day) << PartBits) | (uint)session.Part;
    }
}
