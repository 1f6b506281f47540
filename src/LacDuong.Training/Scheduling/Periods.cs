namespace LacDuong.Training.Scheduling;

/// <summary>Counts with the bells of a <see cref="BellSchedule"/>: from periods to times and back.</summary>
/// <example><code>
/// TimeRange? time = bells.TimeOf(new PeriodRun(DayPart.Morning, First: 1, Count: 2));   // 07:30/09:05
/// PeriodRun periods = bells.PeriodsWithin(DayPart.Morning, TimeRange.Parse("07:30/09:05"));
/// </code></example>
public static class Periods
{
    /// <summary>The time from the start of the first period of a run to the end of the last one; null where the half-day has not all of them.</summary>
    /// <exception cref="ArgumentException"><paramref name="bells"/> is null, or the run's half-day is none.</exception>
    public static TimeRange? TimeOf(this BellSchedule bells, PeriodRun run)
    {
        ValueList<TimeRange> periods = Guard.Against.Null(bells).For(run.Part);
        bool areThere = run.First >= 1 && run.Count >= 1 && run.Count <= periods.Count - run.First + 1;
        return areThere ? new TimeRange(periods[run.First - 1].Start, periods[run.First + run.Count - 2].End) : null;
    }

    /// <summary>The periods of a half-day that lie wholly within a time; a run of none where there is none.</summary>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="part"/> is no half-day.</exception>
    public static PeriodRun PeriodsWithin(this BellSchedule bells, DayPart part, TimeRange time)
    {
        ValueList<TimeRange> periods = Guard.Against.Null(bells).For(part);
        Guard.Against.Null(time);
        int first = 0;
        while (first < periods.Count && periods[first].StartMinute < time.StartMinute)
            first++;
        int end = first;
        while (end < periods.Count && periods[end].EndMinute <= time.EndMinute)
            end++;
        return end == first ? default(PeriodRun) with { Part = part } : new PeriodRun(part, first + 1, end - first);
    }

    /// <summary>
    /// How many periods sessions hold: the bells of their half-days that lie wholly within their times, each bell of a date once. Null where a session is
    /// untimed or its half-day has no bells.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int? CountPeriods(this BellSchedule bells, IEnumerable<Session> sessions)
    {
        Guard.Against.Null(bells);
        PeriodCounter counter = new(bells, stackalloc ulong[PeriodCounter.BufferLength]);
        foreach (Session session in Guard.Against.Null(sessions).OrderBy(session => (session.Date, session.Part)))
        {
            if (!counter.TryAdd(session))
                return null;
        }
        return counter.Count;
    }

    /// <summary>The periods of a day during which none of some sessions is held, morning to evening; an untimed session holds its half-day.</summary>
    /// <param name="bells">The bells.</param>
    /// <param name="day">The day.</param>
    /// <param name="sessions">The sessions, those of other days too.</param>
    /// <returns>The longest runs that are free.</returns>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="day"/> is not in the ISO calendar in the years 1 to 9999.</exception>
    public static IReadOnlyList<PeriodRun> FreePeriods(this BellSchedule bells, LocalDate day, IEnumerable<Session> sessions)
    {
        Guard.Against.Null(bells);
        Require.Date(day, nameof(day));
        HeldTime[] held = [.. Guard.Against.Null(sessions).Where(session => session.Date == day).Select(HeldTime.Of)];
        List<PeriodRun> free = [];
        foreach (DayPart part in Enum.GetValues<DayPart>())
        {
            ValueList<TimeRange> periods = bells.For(part);
            int start = 0;
            for (int i = 0; i <= periods.Count; i++)
            {
                if (i < periods.Count && !held.Any(time => time.Overlaps(HeldTime.Of(day, part, periods[i]))))
                    continue;
                if (i > start)
                    free.Add(new PeriodRun(part, start + 1, i - start));
                start = i + 1;
            }
        }
        return free;
    }
}
