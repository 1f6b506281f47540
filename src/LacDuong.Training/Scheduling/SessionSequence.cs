using System.Buffers;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// The sessions of one class in order of time: by date, then half-day. Within a half-day, by start if all sessions in it are timed,
/// otherwise in list order. Leaves out cancelled sessions.
/// </summary>
/// <remarks>Rents its memory, so validating a class allocates nothing here.</remarks>
internal sealed class SessionSequence : IDisposable
{
    private Turn[] _turns = [];

    /// <summary>The number of sessions.</summary>
    public int Count { get; private set; }

    /// <summary>Loads the sessions of another class in place of the previous ones.</summary>
    public SessionSequence Of(ValueList<Session> sessions)
    {
        if (_turns.Length < sessions.Count)
        {
            Dispose();
            _turns = ArrayPool<Turn>.Shared.Rent(sessions.Count);
        }
        Count = 0;
        for (int i = 0; i < sessions.Count; i++)
        {
            if (!sessions[i].Cancelled)
                _turns[Count++] = new Turn(sessions[i].Date, sessions[i].Part, default, i);
        }
        Span<Turn> turns = _turns.AsSpan(0, Count);
        turns.Sort();
        int end;
        for (int start = 0; start < turns.Length; start = end)
        {
            end = EndOfDayPart(start);
            if (end - start > 1)
                SortDayPart(turns[start..end], sessions);
        }
        return this;
    }

    /// <summary>The list index of the session at a position in time.</summary>
    public int At(int place) => _turns[place].Index;

    /// <summary>The position after the last session on the day of the session at a position.</summary>
    public int EndOfDay(int place)
    {
        int end = place + 1;
        while (end < Count && _turns[end].Date == _turns[place].Date)
            end++;
        return end;
    }

    /// <summary>The position after the last session in the half-day of the session at a position.</summary>
    private int EndOfDayPart(int place)
    {
        int end = place + 1;
        while (end < Count && _turns[end].Date == _turns[place].Date && _turns[end].Part == _turns[place].Part)
            end++;
        return end;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_turns.Length > 0)
            ArrayPool<Turn>.Shared.Return(_turns);
        (_turns, Count) = ([], 0);
    }

    private static void SortDayPart(Span<Turn> turns, ValueList<Session> sessions)
    {
        foreach (Turn turn in turns)
        {
            if (sessions[turn.Index].Time is null)
                return;
        }
        foreach (ref Turn turn in turns)
            turn = turn with { Start = sessions[turn.Index].Time!.Start };
        turns.Sort();
    }

    /// <summary>The time of a session, and its index in the list.</summary>
    private readonly record struct Turn(LocalDate Date, DayPart Part, LocalTime Start, int Index) : IComparable<Turn>
    {
        public int CompareTo(Turn other)
        {
            int order = Date.CompareTo(other.Date);
            if (order == 0)
                order = ((int)Part).CompareTo((int)other.Part);
            if (order == 0)
                order = Start.CompareTo(other.Start);
            return order != 0 ? order : Index.CompareTo(other.Index);
        }
    }
}
