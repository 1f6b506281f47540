namespace LacDuong.Training.Scheduling;

/// <summary>A half-day of a class, with what a draft has put into it so far.</summary>
internal sealed class DraftDayPart
{
    private readonly BellSchedule _bells;
    private readonly int _first;
    private readonly int _count;

    /// <summary>A half-day with a number of periods from a first one on; zero periods if bells are missing.</summary>
    private DraftDayPart(LocalDate date, DayPart part, BellSchedule bells, int first, int count)
    {
        Date = date;
        Part = part;
        Time = new HeldTime(date, part, bells.FindTime(part, first, count));
        _bells = bells;
        _first = first;
        _count = count;
        Free = count;
    }

    public LocalDate Date { get; }

    public DayPart Part { get; }

    /// <summary>The time from the start of the first period to the end of the last one; the whole half-day if bells are missing.</summary>
    public HeldTime Time { get; }

    /// <summary>The number of free periods.</summary>
    public int Free { get; private set; }

    /// <summary>Whether the half-day has time left; always true if bells are missing.</summary>
    public bool HasTime => _count == 0 || Free > 0;

    /// <summary>Reserves periods, at most the free ones, and returns how many. If bells are missing, a half-day takes anything.</summary>
    public int Reserve(int periods)
    {
        if (_count == 0)
            return periods;
        int reserved = Math.Min(periods, Free);
        Free -= reserved;
        return reserved;
    }

    /// <summary>The time of periods at a distance from the first of this half-day, or null if bells are missing.</summary>
    public TimeRange? FindTime(int offset, int count) => _bells.FindTime(Part, _first + offset, count);

    /// <summary>Lists the half-days of teaching days in order. With bells, leaves out half-days that lack them.</summary>
    public static List<DraftDayPart> Of(IEnumerable<LocalDate> days, BellSchedule bells, ValueList<DayPart> parts)
    {
        bool hasBells = HasBells(bells);
        List<(DayPart Part, int First, int Count)> ofDay = [];
        int end = 0;
        foreach (DayPart part in PartsOf(bells, parts))
        {
            ValueList<TimeRange> periods = bells.GetPeriods(part);
            int early = periods.Count(period => period.StartMinute < end);
            if (hasBells && early == periods.Count)
                continue;
            ofDay.Add((part, early + 1, periods.Count - early));
            end = hasBells ? periods[periods.Count - 1].EndMinute : end;
        }
        return [.. days.SelectMany(day => ofDay.Select(of => new DraftDayPart(day, of.Part, bells, of.First, of.Count)))];
    }

    public static bool HasBells(BellSchedule bells) => Enum.GetValues<DayPart>().Any(part => !bells.GetPeriods(part).IsEmpty);

    private static IEnumerable<DayPart> PartsOf(BellSchedule bells, ValueList<DayPart> parts)
        => !parts.IsEmpty ? parts.Distinct().Order() : HasBells(bells) ? Enum.GetValues<DayPart>() : [DayPart.Morning, DayPart.Afternoon];
}
