namespace LacDuong.Training;

/// <summary>The times of a day's periods (tiết), by half-day, as a centre rings them.</summary>
/// <remarks>
/// In each half-day, periods are numbered from one, and a period starts at or after the end of its predecessor. A half-day without periods
/// has no bells. The centre sets the length of a period; 45 minutes are usual. Schedules are equal if their periods are.
/// </remarks>
/// <example><code>
/// BellSchedule bells = new()
/// {
///     Morning = [TimeRange.Parse("07:30/08:15"), TimeRange.Parse("08:20/09:05")],
/// };
/// TimeRange? time = bells.FindTime(DayPart.Morning, first: 1, count: 2);                              // 07:30/09:05
/// (int first, int count) = bells.FindPeriods(DayPart.Morning, TimeRange.Parse("07:30/09:05"));        // 1, 2
/// </code></example>
[WireObject("bell schedule")]
public sealed partial record BellSchedule
{
    /// <summary>The periods of the morning, in order.</summary>
    [Wire(MayFollow = nameof(MayFollow))]
    public partial ValueList<TimeRange> Morning { get; init; }

    /// <summary>The periods of the afternoon, in order.</summary>
    [Wire(MayFollow = nameof(MayFollow))]
    public partial ValueList<TimeRange> Afternoon { get; init; }

    /// <summary>The periods of the evening, in order.</summary>
    [Wire(MayFollow = nameof(MayFollow))]
    public partial ValueList<TimeRange> Evening { get; init; }

    /// <summary>Returns the periods of a half-day, in order. The list is empty if the half-day lacks bells.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is an unknown half-day.</exception>
    public ValueList<TimeRange> GetPeriods(DayPart part) => part switch
    {
        DayPart.Morning => Morning,
        DayPart.Afternoon => Afternoon,
        DayPart.Evening => Evening,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The value must be a half-day."),
    };

    /// <summary>
    /// Returns the time from the start of the first of some consecutive periods to the end of the last one, or null if the half-day lacks
    /// one of them.
    /// </summary>
    /// <param name="part">The half-day.</param>
    /// <param name="first">The number of the first period, counted from one.</param>
    /// <param name="count">The number of periods.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is an unknown half-day.</exception>
    public TimeRange? FindTime(DayPart part, int first, int count)
    {
        ValueList<TimeRange> periods = GetPeriods(part);
        bool areThere = first >= 1 && count >= 1 && count <= periods.Count - first + 1;
        return areThere ? new TimeRange(periods[first - 1].Start, periods[first + count - 2].End) : null;
    }

    /// <summary>Finds the periods of a half-day that lie wholly within a time.</summary>
    /// <returns>The number of the first one, counted from one, and how many there are. Both are zero if the time contains none.</returns>
    /// <exception cref="ArgumentException"><paramref name="time"/> is null, or <paramref name="part"/> is an unknown half-day.</exception>
    public (int First, int Count) FindPeriods(DayPart part, TimeRange time)
    {
        ValueList<TimeRange> periods = GetPeriods(part);
        Guard.Against.Null(time);
        int first = 0;
        while (first < periods.Count && periods[first].StartMinute < time.StartMinute)
            first++;
        int end = first;
        while (end < periods.Count && periods[end].EndMinute <= time.EndMinute)
            end++;
        return end == first ? (0, 0) : (first + 1, end - first);
    }

    /// <summary>
    /// Counts the periods that sessions hold: those of their half-days that lie wholly within their times, each period of a date once.
    /// Returns null if a session lacks a time, or its half-day lacks bells.
    /// </summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public int? CountPeriods(IEnumerable<Session> sessions)
    {
        PeriodCounter counter = new(this, stackalloc ulong[PeriodCounter.BufferLength]);
        foreach (Session session in Guard.Against.Null(sessions).OrderBy(session => (session.Date, session.Part)))
        {
            if (!counter.TryAdd(session))
                return null;
        }
        return counter.Count;
    }

    /// <summary>
    /// Finds the periods of a day that are free of sessions, from morning to evening. A session that lacks a time holds its half-day.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="sessions">The sessions; those of other days are ignored.</param>
    /// <returns>
    /// The longest runs of consecutive periods that are free: the number of the first one, counted from one in the half-day, and how many
    /// there are.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The sequence is null, or <paramref name="day"/> is outside the ISO calendar's years 1 to 9999.
    /// </exception>
    public IReadOnlyList<(DayPart Part, int First, int Count)> FindFreePeriods(LocalDate day, IEnumerable<Session> sessions)
    {
        Require.Date(day, nameof(day));
        bool[] isHeld = new bool[HeldMinutes.OfDay];
        foreach (Session session in Guard.Against.Null(sessions).Where(session => session.Date == day))
            MinutesOf(session.Part, session.Time).Fill(true);
        List<(DayPart Part, int First, int Count)> free = [];
        foreach (DayPart part in Enum.GetValues<DayPart>())
        {
            ValueList<TimeRange> periods = GetPeriods(part);
            int start = 0;
            for (int i = 0; i <= periods.Count; i++)
            {
                if (i < periods.Count && !MinutesOf(part, periods[i]).Contains(true))
                    continue;
                if (i > start)
                    free.Add((part, start + 1, i - start));
                start = i + 1;
            }
        }
        return free;

        Span<bool> MinutesOf(DayPart part, TimeRange? time)
        {
            (int start, int end) = HeldMinutes.Find(part, time);
            return isHeld.AsSpan(start..end);
        }
    }

    /// <summary>Whether a period may follow another.</summary>
    internal static bool MayFollow(TimeRange previous, TimeRange next) => next.StartMinute >= previous.EndMinute;
}
