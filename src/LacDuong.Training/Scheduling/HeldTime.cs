using LacDuong.Training.Wording;

namespace LacDuong.Training.Scheduling;

/// <summary>The time in which a session holds its lecturers, its room and its learners, and its half-day.</summary>
/// <remarks>Times are ordered by start, then by end. Takes eight bytes, because an index keeps one for each session.</remarks>
internal readonly record struct HeldTime : IComparable<HeldTime>
{
    private const int Parts = 3;

    // Mixed digits of one number: the day; the half-day, one of three; whether a time is set, zero or one.
    private readonly int _slot;
    private readonly short _start;
    private readonly short _end;

    public HeldTime(LocalDate date, DayPart part, TimeRange? time)
    {
        (int start, int end) = HeldMinutes.Find(part, time);
        _slot = (((DayNumber.Of(date) * Parts) + (int)part) * 2) + (time is null ? 0 : 1);
        _start = (short)start;
        _end = (short)end;
    }

    /// <summary>Reads the held time of a session. A cancelled session has an empty time, which overlaps nothing.</summary>
    public HeldTime(Session session)
        => this = session.Cancelled ? default : new(session.Date, session.Part, session.Time);

    public LocalDate Date => DayNumber.ToDate(Day);

    public DayPart Part => (DayPart)(_slot / 2 % Parts);

    public bool IsTimed => _slot % 2 == 1;

    /// <summary>The first minute, counted from the start of the day.</summary>
    public int StartMinute => _start;

    /// <summary>The exclusive end in minutes; 1440 is the end of the day.</summary>
    public int EndMinute => _end;

    /// <summary>The first minute, counted over all days.</summary>
    public long StartsAt => ((long)Day * HeldMinutes.OfDay) + _start;

    /// <summary>The exclusive end in minutes, counted over all days.</summary>
    public long EndsAt => ((long)Day * HeldMinutes.OfDay) + _end;

    private int Day => _slot / (2 * Parts);

    /// <summary>The day and half-day, for a message.</summary>
    public DateEntry ToEntry() => new(new DateRange(Date), Part);

    /// <summary>The time of a session that is timed.</summary>
    public TimeRange ToTimeRange()
        => new(LocalTime.FromMinutesSinceMidnight(_start), LocalTime.FromMinutesSinceMidnight(_end % HeldMinutes.OfDay));

    public bool Overlaps(HeldTime other) => Day == other.Day && _start < other._end && other._start < _end;

    public int CompareTo(HeldTime other)
    {
        int order = Day.CompareTo(other.Day);
        if (order == 0)
            order = _start.CompareTo(other._start);
        return order != 0 ? order : _end.CompareTo(other._end);
    }
}
