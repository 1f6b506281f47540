using System.Text.Json.Serialization;
using LacDuong.Training.Json;
namespace LacDuong.Training;

/// <summary>
/// One or more days in a row, both ends inclusive, of which the first or the last may be unknown: <c>2022-05-25/2022-05-27</c>,
/// <c>2022-05-25</c> (one day), <c>2025-07-01/</c> (from then on), <c>/2025-06-30</c> (until then).
/// </summary>
/// <remarks>
/// Dates are in the ISO calendar, in the years 1 to 9999. An unknown side is taken as unbounded by <see cref="Contains"/> and
/// <see cref="Overlaps"/>. Ranges are equal when both sides are; they have no order.
/// </remarks>
/// <example><code>
/// DateRange course = new(new LocalDate(2022, 5, 25), new LocalDate(2022, 5, 27));
/// int? days = course.DayCount;                        // 3
/// DateRange until = DateRange.Parse("/2025-06-30");   // End is known, Start is null
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed partial record DateRange : IValueGrammar<DateRange>
{
    internal const int MaximumTextLength = (2 * IsoText.DateLength) + 1;

    /// <summary>Makes a range of its first and its last day.</summary>
    /// <param name="start">The first day, or null where it is not known.</param>
    /// <param name="end">The last day, inclusive, or null where it is not known.</param>
    /// <exception cref="ArgumentException">
    /// Neither side is given, the start is after the end, or a date is not in the ISO calendar in the years 1 to 9999.
    /// </exception>
    public DateRange(LocalDate? start, LocalDate? end)
    {
        if (start is LocalDate first)
            Require.Date(first, nameof(start));
        if (end is LocalDate last)
            Require.Date(last, nameof(end));
        if (Check(start, end) is var fault and not ValueFault.None)
        {
            throw new ArgumentException(
                fault is ValueFault.NoSideKnown
                    ? "A date range must have a start or an end."
                    : "The start of a date range must not be after its end.",
                nameof(start));
        }
        Start = start;
        End = end;
    }

    /// <summary>Makes a range of one day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar in the years 1 to 9999.</exception>
    public DateRange(LocalDate day)
        : this(day, day)
    {
    }

    /// <summary>The first day, or null where it is not known.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day, inclusive, or null where it is not known.</summary>
    public LocalDate? End { get; }

    /// <summary>The number of days, both ends counted, or null where a side is not known.</summary>
    public int? DayCount => (Start, End) is (LocalDate start, LocalDate end) ? Period.DaysBetween(start, end) + 1 : null;

    static string IValueGrammar<DateRange>.GrammarName => "dateRange";

    static string IValueGrammar<DateRange>.Expected
        => "a date range such as 2022-05-25/2022-05-27 (both inclusive), 2022-05-25, 2025-07-01/ or /2025-06-30";

    static int IValueGrammar<DateRange>.MaximumLength => MaximumTextLength;

    /// <summary>Whether a day is within the range; an unknown side is unbounded.</summary>
    public bool Contains(LocalDate day) => !(day < Start) && !(day > End);

    /// <summary>Whether a day is within both ranges; an unknown side is unbounded.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(DateRange other)
    {
        Guard.Against.Null(other);
        return !(other.End < Start) && !(other.Start > End);
    }

    /// <summary>The form on the wire: <c>start/end</c>, or the day alone where it is one.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaximumTextLength];
        TryFormat(text, out int length);
        return text[..length].ToString();
    }

    internal bool TryFormat(Span<char> destination, out int charsWritten)
    {
        bool isOneDay = Start == End;
        int length = (Start is null ? 0 : IsoText.DateLength) + (isOneDay ? 0 : 1) + (End is null || isOneDay ? 0 : IsoText.DateLength);
        charsWritten = 0;
        if (destination.Length < length)
            return false;
        if (Start is LocalDate start)
            IsoText.WriteDate(start, destination);
        if (!isOneDay)
        {
            int slash = Start is null ? 0 : IsoText.DateLength;
            destination[slash] = '/';
            if (End is LocalDate end)
                IsoText.WriteDate(end, destination[(slash + 1)..]);
        }
        charsWritten = length;
        return true;
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
