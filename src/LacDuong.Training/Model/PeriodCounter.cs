namespace LacDuong.Training;

/// <summary>
/// Counts the periods that sessions hold, each bell of a date once. It allocates nothing, and takes the sessions grouped by half-day.
/// </summary>
internal ref struct PeriodCounter
{
    // A day has more minutes than a half-day can have periods.
    public const int BufferLength = (HeldMinutes.OfDay / BitsOfWord) + 1;

    private const int BitsOfWord = 64;

    private readonly BellSchedule _bells;

    // One bit for each period of the last session's half-day.
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
    /// Counts the periods that a session adds to those before it. Returns false if the session lacks a time, or its half-day lacks bells.
    /// </summary>
    public bool TryAdd(Session session)
    {
        if (session.Time is null || _bells.GetPeriods(session.Part).IsEmpty)
            return false;
        if (session.Date != _date || session.Part != _part)
            _held.Clear();
        (_date, _part) = (session.Date, session.Part);
        (int first, int count) = _bells.FindPeriods(session.Part, session.Time);
        for (int period = first; period < first + count; period++)
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
