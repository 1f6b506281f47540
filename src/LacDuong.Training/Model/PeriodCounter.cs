namespace LacDuong.Training;

/// <summary>
/// Counts the periods that sessions hold, each bell of a date once, without allocation; the sessions come day part by day part.
/// </summary>
internal ref struct PeriodCounter
{
    // No day part has more periods than a day has minutes.
    public const int BufferLength = (HeldMinutes.OfDay / BitsOfWord) + 1;

    private const int BitsOfWord = 64;

    private readonly BellSchedule _bells;

    // One bit for each period of the day part that the last session is in.
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

    /// <summary>
    /// Counts what a session holds that those before it didn't. False if that can't be told: without a time, or without bells.
    /// </summary>
    public bool TryAdd(Session session)
    {
        if (session.Time is null || _bells.GetPeriods(session.Part).IsEmpty)
            return false;
        if (session.Date != _date || session.Part != _part)
            _held.Clear();
        (_date, _part) = (session.Date, session.Part);
        PeriodRun run = _bells.FindPeriods(session.Part, session.Time);
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
