namespace LacDuong.Training;

/// <summary>
/// One or more consecutive days, both ends inclusive. The first or the last may be unknown: <c>2022-05-25/2022-05-27</c>, <c>2022-05-25</c>
/// (one day), <c>2025-07-01/</c> (from then on), <c>/2025-06-30</c> (until then).
/// </summary>
/// <remarks>
/// Dates are in the ISO calendar, in the years 1 to 9999. An unknown side counts as unbounded. Ranges are equal if both sides are, and are
/// ordered by their starts, then by their ends.
/// </remarks>
/// <example><code>
/// DateRange course = new(new LocalDate(2022, 5, 25), new LocalDate(2022, 5, 27));
/// int? days = course.DayCount;                        // 3
/// DateRange until = DateRange.Parse("/2025-06-30");   // End is known, Start is null
/// bool isIn = until.Contains(course);                 // true
/// </code></example>
[ValueGrammar(
    "a date range",
    "a date range such as 2022-05-25/2022-05-27 (both inclusive), 2022-05-25, 2025-07-01/ or /2025-06-30",
    (2 * IsoText.DateLength) + 1)]
public sealed partial record DateRange : IValueGrammar<DateRange>
{
    /// <summary>Makes a range from its first and its last day.</summary>
    /// <param name="start">The first day, or null if it's unknown.</param>
    /// <param name="end">The last day, inclusive, or null if it's unknown.</param>
    /// <exception cref="ArgumentException">
    /// Both sides are null, the start is after the end, or a date is outside the ISO calendar's years 1 to 9999.
    /// </exception>
    public DateRange(LocalDate? start, LocalDate? end)
    {
        Start = Require.OptionalDate(start, nameof(start));
        End = Require.OptionalDate(end, nameof(end));
        if (Check(start, end) is var fault and not ValueFault.None)
        {
            throw new ArgumentException(
                fault is ValueFault.NoSideKnown
                    ? "A date range must have a start or an end."
                    : "The start of a date range must not be after its end.",
                nameof(start));
        }
    }

    /// <summary>Makes a range of one day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is outside the ISO calendar's years 1 to 9999.</exception>
    public DateRange(LocalDate day)
        : this(Require.Date(day, nameof(day)), day)
    {
    }

    /// <summary>The first day, or null if it's unknown.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day, inclusive, or null if it's unknown.</summary>
    public LocalDate? End { get; }

    /// <summary>The number of days, including both ends, or null if a side is unknown.</summary>
    public int? DayCount => (Start, End) is (LocalDate start, LocalDate end) ? Period.DaysBetween(start, end) + 1 : null;

    /// <summary>Converts an interval of NodaTime to the range with the same days.</summary>
    /// <exception cref="ArgumentException"><paramref name="interval"/> is null or outside the ISO calendar's years 1 to 9999.</exception>
    public static DateRange FromDateInterval(DateInterval interval)
        => new(Require.Date(Guard.Against.Null(interval).Start, nameof(interval)), Require.Date(interval.End, nameof(interval)));

    /// <summary>Converts the range to the interval of NodaTime with the same days.</summary>
    /// <exception cref="InvalidOperationException">A side is unknown.</exception>
    public DateInterval ToDateInterval() => new(KnownStart, KnownEnd);

    /// <summary>Whether a day is in the range.</summary>
    public bool Contains(LocalDate day) => !(day < Start) && !(day > End);

    /// <summary>Whether every day of another range is in this one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contains(DateRange other)
        => CompareStarts(Start, Guard.Against.Null(other).Start) <= 0 && CompareEnds(End, other.End) >= 0;

    /// <summary>Whether the two ranges share a day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(DateRange other)
    {
        Guard.Against.Null(other);
        return !(other.End < Start) && !(other.Start > End);
    }

    /// <summary>Returns the days that are in both ranges, or null if the ranges are disjoint.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public DateRange? Intersection(DateRange other)
    {
        if (!Overlaps(other))
            return null;
        LocalDate? start = CompareStarts(Start, other.Start) >= 0 ? Start : other.Start;
        LocalDate? end = CompareEnds(End, other.End) <= 0 ? End : other.End;
        return new DateRange(start, end);
    }

    /// <summary>
    /// Returns the days that are in either range. Null if a gap separates the ranges, or if the union has an unknown start and an unknown
    /// end. Adjacent ranges have a union: one begins on the day after the other ends.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public DateRange? Union(DateRange other)
    {
        Guard.Against.Null(other);
        LocalDate? start = CompareStarts(Start, other.Start) <= 0 ? Start : other.Start;
        LocalDate? end = CompareEnds(End, other.End) >= 0 ? End : other.End;
        bool areApart = End < other.Start?.PlusDays(-1) || other.End < Start?.PlusDays(-1);
        return areApart || (start is null && end is null) ? null : new DateRange(start, end);
    }

    /// <summary>Enumerates the days of the range in order, lazily.</summary>
    /// <exception cref="InvalidOperationException">A side is unknown.</exception>
    public IEnumerable<LocalDate> EnumerateDays()
        => Enumerable.Range(0, Period.DaysBetween(KnownStart, KnownEnd) + 1).Select(KnownStart.PlusDays);

    /// <summary>Deconstructs the range into its first and its last day, each null if it's unknown.</summary>
    public void Deconstruct(out LocalDate? start, out LocalDate? end) => (start, end) = (Start, End);

    /// <summary>
    /// Compares the starts of two ranges, then their ends. An unknown start comes first, an unknown end last, and null before any range.
    /// </summary>
    public int CompareTo(DateRange? other)
    {
        if (other is null)
            return 1;
        int byStart = CompareStarts(Start, other.Start);
        return byStart != 0 ? byStart : CompareEnds(End, other.End);
    }

    internal bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[MaximumTextLength];
        int length = Append(Start, text);
        if (Start != End)
        {
            text[length++] = '/';
            length += Append(End, text[length..]);
        }
        charsWritten = text[..length].TryCopyTo(destination) ? length : 0;
        return charsWritten > 0;

        static int Append(LocalDate? day, Span<char> text)
        {
            if (day is LocalDate known)
                IsoText.WriteDate(known, text);
            return day is null ? 0 : IsoText.DateLength;
        }
    }

    static ValueFault IValueGrammar<DateRange>.Read(ReadOnlySpan<char> text, out DateRange? value)
    {
        value = null;
        int slash = text.IndexOf('/');
        ValueFault fault = ReadSide(slash < 0 ? text : text[..slash], isOptional: slash >= 0, out LocalDate? start);
        LocalDate? end = start;
        if (fault is ValueFault.None && slash >= 0)
            fault = ReadSide(text[(slash + 1)..], isOptional: true, out end);
        if (fault is ValueFault.None)
            fault = Check(start, end);
        if (fault is ValueFault.None)
            value = new DateRange(start, end);
        return fault;
    }

    private LocalDate KnownStart => Start ?? throw new InvalidOperationException($"The start of the date range '{this}' isn't known.");

    private LocalDate KnownEnd => End ?? throw new InvalidOperationException($"The end of the date range '{this}' isn't known.");

    private static int CompareStarts(LocalDate? one, LocalDate? other) => Nullable.Compare(one, other);

    // Null comes last.
    private static int CompareEnds(LocalDate? one, LocalDate? other)
        => one is null || other is null ? Nullable.Compare(other, one) : one.Value.CompareTo(other.Value);

    private static ValueFault Check(LocalDate? start, LocalDate? end)
        => start is null && end is null ? ValueFault.NoSideKnown : start > end ? ValueFault.StartAfterEnd : ValueFault.None;

    private static ValueFault ReadSide(ReadOnlySpan<char> text, bool isOptional, out LocalDate? day)
    {
        day = null;
        if (text.IsEmpty && isOptional)
            return ValueFault.None;
        ValueFault fault = IsoText.ReadDate(text, out LocalDate date);
        if (fault is ValueFault.None)
            day = date;
        return fault;
    }
}
