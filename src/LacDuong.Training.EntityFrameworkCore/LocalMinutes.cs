namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Minutes of instants, counted from 1970, and what they are in a time zone.</summary>
internal static class LocalMinutes
{
    private const int OfDay = 24 * 60;

    // The first day of all is the default of a date, which no session has.
    private static readonly LocalDate s_epoch = new(1970, 1, 1);
    private static readonly int s_firstDay = DayNumber(new LocalDate(1, 1, 2));
    private static readonly int s_lastDay = DayNumber(new LocalDate(9999, 12, 31));

    /// <summary>The number of a day.</summary>
    public static int DayNumber(LocalDate day) => Period.DaysBetween(s_epoch, day);

    /// <summary>Which minutes a session holds, the second one exclusive: those of its time, or of its whole half-day.</summary>
    public static (long Start, long End) Find(Session session, DateTimeZone zone)
    {
        (int start, int end) = (session.Time, session.Part) switch
        {
            ({ } time, _) => (time.StartMinute, time.EndMinute),
            (null, DayPart.Morning) => (0, 12 * 60),
            (null, DayPart.Afternoon) => (12 * 60, 18 * 60),
            _ => (18 * 60, OfDay),
        };
        return (ToInstant(session.Date, start, zone), ToInstant(session.Date, end, zone));
    }

    /// <summary>
    /// A session as another time zone sees it: at other hours, and in two pieces if it goes over midnight there. A session without a time
    /// gets the hours of its half-day.
    /// </summary>
    public static IEnumerable<Session> Move(Session session, DateTimeZone from, DateTimeZone to)
    {
        (long start, long end) = Find(session, from);
        (start, end) = (ToLocal(start, to), ToLocal(end, to));
        while (start < end)
        {
            long day = FloorDay(start);
            long stop = Math.Min(end, (day + 1) * OfDay);
            (long begin, start) = (start, stop);
            // The calendar has no such day.
            if (day < s_firstDay || day > s_lastDay)
                continue;
            int minute = (int)(begin - (day * OfDay));
            yield return session with
            {
                Date = s_epoch.PlusDays((int)day),
                Part = minute < 12 * 60 ? DayPart.Morning : minute < 18 * 60 ? DayPart.Afternoon : DayPart.Evening,
                Time = new TimeRange(ToTime(minute), ToTime((int)(stop - (day * OfDay)) % OfDay)),
            };
        }
    }

    private static LocalTime ToTime(int minute) => LocalTime.FromMinutesSinceMidnight(minute);

    private static long FloorDay(long minute) => (long)Math.Floor((double)minute / OfDay);

    private static long ToInstant(LocalDate day, int minute, DateTimeZone zone)
    {
        // Instants end where days do, so the first and the last year have the offset of a year nearer.
        LocalDate near = day.Year == 9999 ? day.PlusYears(-1) : day.Year == 1 ? day.PlusYears(1) : day;
        Offset offset = zone.AtLeniently(near.AtMidnight().PlusMinutes(minute)).Offset;
        return ((long)DayNumber(day) * OfDay) + minute - Minutes(offset);
    }

    private static long ToLocal(long minute, DateTimeZone zone)
    {
        long near = Math.Clamp(minute, DayNumber(new LocalDate(2, 1, 1)) * (long)OfDay, DayNumber(new LocalDate(9998, 12, 31)) * (long)OfDay);
        return minute + Minutes(zone.GetUtcOffset(Instant.FromUnixTimeSeconds(near * 60)));
    }

    // Before there were zones, offsets had seconds.
    private static long Minutes(Offset offset) => (long)Math.Floor(offset.Seconds / 60.0);
}
