namespace LacDuong.Training.Scheduling;

/// <summary>Counts the periods that sessions hold, each bell of a date once, without allocation; the sessions come half-day by half-day.</summary>
internal ref struct PeriodCounter
{
    // A day has so many minutes, so that no half-day has more periods.
    public const int BufferLength = (NodaConstants.MinutesPerDay / BitsOfWord) + 1;

    private const int BitsOfWord = 64;

    private readonly BellSchedule _bells;

    // One bit for each period of the half-day that the last session is in.
    private readonly Span<ulong> _held;
    private LocalDate _date;
    private DayPart _part;

    public PeriodCounter(BellSchedule bells, Span<ulong> buffer)
    {
        _bells = bells;
        _held = buffer[..BufferLength];
        _held.Clear();
    }

    public int Count { get; private set; }

    /// <summary>Counts what a session holds that those before it did not; false where it cannot be told, without a time or without bells.</summary>
    public bool TryAdd(Session session)
    {
        if (session.Time is null || _bells.For(session.Part).IsEmpty)
            return false;
        if (session.Date != _date || session.Part != _part)
            _held.Clear();
        (_date, _part) = (session.Date, session.Part);
        PeriodRun run = _bells.PeriodsWithin(session.Part, session.Time);
        for (int period = run.First; period < run.First + run.Count; period++)
        {
            ulong bit = 1UL << (period % BitsOfWord);
            ref ulong word = ref _held[period / BitsOfWord];
            if ((word & bit) == 0)
                Count++;
            word |= bit;
        }
        return true;
    }
}
