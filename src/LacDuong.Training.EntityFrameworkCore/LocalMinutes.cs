namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Converts between a session's local time and minutes counted from 1970 in UTC.</summary>
internal static class LocalMinutes
{
    private const int OfDay = 24 * 60;

    // Sessions refuse the default of a date, which is the first day of the calendar.
    private static readonly LocalDate s_epoch = new(1970, 1, 1);
    private static readonly int s_firstDay = DayNumber(new LocalDate(1, 1, 2));
    private static readonly int s_lastDay = DayNumber(new LocalDate(9999, 12, 31));

    /// <summary>The number of a day, counted from 1 January 1970.</summary>
    public static int DayNumber(LocalDate day) => Period.DaysBetween(s_epoch, day);

    /// <summary>The minutes that a session holds, the end exclusive: those of its time, or of its whole half-day.</summary>
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
    /// A session as another time zone sees it: at other hours, and in two parts if it passes midnight there. A session that lacks a time
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
            // The day lies outside the calendar.
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
        // Instants end where days do, so the first and the last year use the offset of the year next to them.
        LocalDate near = day.Year == 9999 ? day.PlusYears(-1) : day.Year == 1 ? day.PlusYears(1) : day;
        Offset offset = zone.AtLeniently(near.AtMidnight().PlusMinutes(minute)).Offset;
        return ((long)DayNumber(day) * OfDay) + minute - Minutes(offset);
    }

    private static long ToLocal(long minute, DateTimeZone zone)
    {
        long first = DayNumber(new LocalDate(2, 1, 1)) * (long)OfDay;
        long last = DayNumber(new LocalDate(9998, 12, 31)) * (long)OfDay;
        long near = Math.Clamp(minute, first, last);
        return minute + Minutes(zone.GetUtcOffset(Instant.FromUnixTimeSeconds(near * 60)));
    }

    // Offsets before the introduction of time zones have seconds.
    private static long Minutes(Offset offset) => (long)Math.Floor(offset.Seconds / 60.0);
}
