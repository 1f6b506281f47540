using LacDuong.Training.Wording;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// The time that a session holds what it needs, with its half-day, in one number that orders by day, then start, then end: 23 bits of date, 11 of start and
/// 11 of end (minutes of the day), two of half-day, and one that tells a timed session.
/// </summary>
internal readonly record struct HeldTime(ulong Bits)
{
    private const int EndShift = 3;
    private const int StartShift = 14;
    private const int DayShift = 25;
    private const ulong MinuteMask = 0x7FF;

    // A session without a time holds its half-day, morning to evening: 00:00-12:00, 12:00-18:00, 18:00-24:00.
    private static ReadOnlySpan<ushort> HalfDayBounds => [0, 12 * 60, 18 * 60, 24 * 60];

    public bool IsTimed => (Bits & 1) != 0;

    public DayPart Part => (DayPart)((Bits >> 1) & 3);

    public LocalDate Date => new((int)(Bits >> (DayShift + 9)), (int)(Bits >> (DayShift + 5)) & 0xF, (int)(Bits >> DayShift) & 0x1F);

    /// <summary>The first minute of the day.</summary>
    public int StartMinute => (int)((Bits >> StartShift) & MinuteMask);

    /// <summary>The minute after the last one; 1440 is the end of the day.</summary>
    public int EndMinute => (int)((Bits >> EndShift) & MinuteMask);

    /// <summary>The start on a scale of all days, whose minutes leave gaps between the days.</summary>
    public ulong StartsAt => Bits >> StartShift;

    /// <summary>The end on the same scale.</summary>
    public ulong EndsAt => ((Bits >> DayShift) << 11) | ((Bits >> EndShift) & MinuteMask);

    /// <summary>The lowest number of a time on the same day.</summary>
    public ulong DayBits => (Bits >> DayShift) << DayShift;

    /// <summary>The day and half-day, for a message.</summary>
    public DateEntry ToEntry() => new(new DateRange(Date), Part);

    public static HeldTime Of(Session session) => Of(session.Date, session.Part, session.Time);

    public static HeldTime Of(LocalDate date, DayPart part, TimeRange? time)
    {
        (int year, int month, int day) = date;
        ulong start = time is null ? HalfDayBounds[(int)part] : (ulong)time.StartMinute;
        ulong end = time is null ? HalfDayBounds[(int)part + 1] : (ulong)time.EndMinute;
        ulong dayBits = ((uint)year << 9) | ((uint)month << 5) | (uint)day;
        return new HeldTime((dayBits << DayShift) | (start << StartShift) | (end << EndShift) | ((ulong)part << 1) | (time is null ? 0UL : 1UL));
    }

    public bool Overlaps(HeldTime other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;

    /// <summary>A minute of the day as a time; 1440 is 00:00.</summary>
    public static LocalTime Time(int minute) => LocalTime.Midnight.PlusMinutes(minute);
}
