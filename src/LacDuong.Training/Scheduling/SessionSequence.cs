using System.Buffers;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// The sessions of one class as they follow one another: by date, then part, then, within a day part whose sessions are all timed, by
/// start, else in list order. A cancelled session isn't among them.
/// </summary>
/// <remarks>Its memory is rented, so that a class that is validated costs none.</remarks>
internal sealed class SessionSequence : IDisposable
{
    private Turn[] _turns = [];

    /// <summary>The number of sessions.</summary>
    public int Count { get; private set; }

    /// <summary>Takes in the sessions of another class in the place of those before.</summary>
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

    /// <summary>The place in the list of the session that comes at a place in time.</summary>
    public int At(int place) => _turns[place].Index;

    /// <summary>The place in time after the last session on the day of the one at a place.</summary>
    public int EndOfDay(int place)
    {
        int end = place + 1;
        while (end < Count && _turns[end].Date == _turns[place].Date)
            end++;
        return end;
    }

    /// <summary>The place in time after the last session in the day part of the one at a place.</summary>
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

    /// <summary>When a session is, and its place in the list.</summary>
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
