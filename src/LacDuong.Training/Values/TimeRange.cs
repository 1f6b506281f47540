using System.Text.Json.Serialization;
using LacDuong.Training.Json;
namespace LacDuong.Training;

/// <summary>A part of one day, from a start, inclusive, to an end, exclusive, in whole minutes: <c>07:30/11:00</c>.</summary>
/// <remarks>
/// The start is before the end, and both are from 00:00 to 23:59. Ranges that touch do not overlap. Ranges are equal when both ends are;
/// they have no order. Times are local, in the time zone of the document.
/// </remarks>
/// <example><code>
/// TimeRange lesson = new(new LocalTime(7, 30), new LocalTime(8, 15));
/// bool clash = lesson.Overlaps(TimeRange.Parse("08:15/09:00"));   // false: they touch
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed partial record TimeRange : IValueGrammar<TimeRange>
{
    internal const int MaximumTextLength = (2 * IsoText.TimeLength) + 1;

    /// <summary>Makes a range of its start and its end.</summary>
    /// <param name="start">The first minute.</param>
    /// <param name="end">The minute after the last one.</param>
    /// <exception cref="ArgumentException">The start is not before the end, or a time is not in whole minutes.</exception>
    public TimeRange(LocalTime start, LocalTime end)
    {
        RequireWholeMinutes(start, nameof(start));
        RequireWholeMinutes(end, nameof(end));
        if (start >= end)
            throw new ArgumentException("The start of a time range must be before its end.", nameof(start));
        Start = start;
        End = end;
    }

    /// <summary>The start, inclusive.</summary>
    public LocalTime Start { get; }

    /// <summary>The end, exclusive.</summary>
    public LocalTime End { get; }

    static string IValueGrammar<TimeRange>.GrammarName => "timeRange";

    static string IValueGrammar<TimeRange>.Expected => "a time range such as 07:30/11:00, its start before its end";

    static int IValueGrammar<TimeRange>.MaximumLength => MaximumTextLength;

    /// <summary>Whether a minute is in both ranges.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(TimeRange other)
    {
        Guard.Against.Null(other);
        return Start < other.End && other.Start < End;
    }

    /// <summary>Whether the other range lies wholly within this one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contains(TimeRange other)
    {
        Guard.Against.Null(other);
        return Start <= other.Start && other.End <= End;
    }

    /// <summary>The form on the wire: <c>HH:mm/HH:mm</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaximumTextLength];
        TryFormat(text, out int length);
        return text[..length].ToString();
    }

    internal bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (destination.Length < MaximumTextLength)
            return false;
        IsoText.WriteTime(Start, destination);
        destination[IsoText.TimeLength] = '/';
        IsoText.WriteTime(End, destination[(IsoText.TimeLength + 1)..]);
        charsWritten = MaximumTextLength;
        return true;
    }

    static ValueFault IValueGrammar<TimeRange>.Read(ReadOnlySpan<char> text, out TimeRange? value)
    {
        value = null;
        if (text.Length != MaximumTextLength || text[IsoText.TimeLength] != '/')
            return ValueFault.Form;
        ValueFault fault = IsoText.ReadTime(text[..IsoText.TimeLength], out LocalTime start);
        LocalTime end = default;
        if (fault is ValueFault.None)
            fault = IsoText.ReadTime(text[(IsoText.TimeLength + 1)..], out end);
        if (fault is ValueFault.None && start >= end)
            fault = ValueFault.StartAfterEnd;
        if (fault is ValueFault.None)
            value = new TimeRange(start, end);
        return fault;
    }

    private static void RequireWholeMinutes(LocalTime time, string parameterName)
    {
        if (time.TickOfDay % NodaConstants.TicksPerMinute != 0 || time.NanosecondOfSecond != 0)
            throw new ArgumentException("A time range is in whole minutes.", parameterName);
    }
}
