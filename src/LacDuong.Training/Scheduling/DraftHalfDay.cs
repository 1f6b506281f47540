namespace LacDuong.Training.Scheduling;

/// <summary>A half-day of a class, with what a draft has put into it so far.</summary>
internal sealed class DraftHalfDay
{
    private readonly int _first;
    private readonly int _count;

    /// <summary>A half-day of so many periods from a first one on; of none where there are no bells.</summary>
    private DraftHalfDay(LocalDate date, DayPart part, int first, int count)
    {
        Date = date;
        Part = part;
        _first = first;
        _count = count;
        Free = count;
    }

    public LocalDate Date { get; }

    public DayPart Part { get; }

    /// <summary>The periods that nothing holds yet.</summary>
    public int Free { get; private set; }

    /// <summary>Whether something can still be put into it: without bells always.</summary>
    public bool HasRoom => _count == 0 || Free > 0;

    /// <summary>Sets periods aside, at most those that are free.</summary>
    public int Reserve(int periods)
    {
        int reserved = Math.Min(periods, Free);
        Free -= reserved;
        return reserved;
    }

    /// <summary>The periods at a distance from the first of this half-day.</summary>
    public PeriodRun PeriodsAt(int offset, int count) => new(Part, _first + offset, count);

    /// <summary>The half-days of teaching days in order. With bells, a half-day without any is none.</summary>
    public static List<DraftHalfDay> Of(IEnumerable<LocalDate> days, BellSchedule bells, ValueList<DayPart> parts)
    {
        bool hasBells = HasBells(bells);
        List<(DayPart Part, int First, int Count)> ofDay = [];
        int end = 0;
        foreach (DayPart part in PartsOf(bells, parts))
        {
            ValueList<TimeRange> periods = bells.For(part);
            int early = periods.Count(period => period.StartMinute < end);
            if (hasBells && early == periods.Count)
                continue;
            ofDay.Add((part, early + 1, periods.Count - early));
            end = hasBells ? periods[periods.Count - 1].EndMinute : end;
        }
        return [.. days.SelectMany(day => ofDay.Select(half => new DraftHalfDay(day, half.Part, half.First, half.Count)))];
    }

    public static bool HasBells(BellSchedule bells) => Enum.GetValues<DayPart>().Any(part => !bells.For(part).IsEmpty);

    private static IEnumerable<DayPart> PartsOf(BellSchedule bells, ValueList<DayPart> parts)
        => !parts.IsEmpty ? parts.Distinct().Order() : HasBells(bells) ? Enum.GetValues<DayPart>() : [DayPart.Morning, DayPart.Afternoon];
}
