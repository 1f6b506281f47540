namespace LacDuong.Training;

/// <summary>
/// A part of one day in whole minutes, from an inclusive start to an exclusive end: <c>07:30/11:00</c>, <c>18:00/24:00</c>.
/// </summary>
/// <remarks>
/// <para>The start is before the end. NodaTime lacks the time 24:00: an <see cref="End"/> of <see cref="LocalTime.Midnight"/> is the end of
/// the day. To compare ends, use <see cref="EndMinute"/>. Ranges that touch don't overlap.</para>
/// <para>Ranges are equal if both ends are, and are ordered by their starts, then by their ends. Times are local, in the time zone of the
/// document.</para>
/// </remarks>
/// <example><code>
/// TimeRange lesson = new(new LocalTime(7, 30), new LocalTime(8, 15));
/// bool clash = lesson.Overlaps(TimeRange.Parse("08:15/09:00"));                       // false: they touch
/// TimeRange evening = new(new LocalTime(18, 0), LocalTime.Midnight);                  // 18:00/24:00
/// LocalDateTime end = (new LocalDate(2022, 5, 25) + evening.Start).PlusMinutes(evening.Minutes);   // 26 May, 00:00
/// </code></example>
[ValueGrammar("a time range", "a time range such as 07:30/11:00, its start before its end", (2 * IsoText.TimeLength) + 1)]
public sealed partial record TimeRange : IValueGrammar<TimeRange>
{
    private const int MinutesOfDay = NodaConstants.MinutesPerDay;

    /// <summary>Makes a range from its start and its end.</summary>
    /// <param name="start">The first minute.</param>
    /// <param name="end">The minute after the last one; <see cref="LocalTime.Midnight"/> is the end of the day.</param>
    /// <exception cref="ArgumentException">The start is at or after the end, or a time has a fraction of a minute.</exception>
    public TimeRange(LocalTime start, LocalTime end)
        : this(MinuteOf(start, nameof(start)), EndMinuteOf(MinuteOf(end, nameof(end))))
    {
        if (StartMinute >= EndMinute)
            throw new ArgumentException("The start of a time range must be before its end.", nameof(start));
    }

    private TimeRange(int startMinute, int endMinute)
    {
        StartMinute = startMinute;
        EndMinute = endMinute;
    }

    /// <summary>The start, inclusive.</summary>
    public LocalTime Start => LocalTime.FromMinutesSinceMidnight(StartMinute);

    /// <summary>The end, exclusive; <see cref="LocalTime.Midnight"/> is the end of the day.</summary>
    public LocalTime End => LocalTime.FromMinutesSinceMidnight(EndMinute % MinutesOfDay);

    /// <summary>The start in minutes of the day, 0 to 1439.</summary>
    public int StartMinute { get; }

    /// <summary>The end, exclusive, in minutes of the day, 1 to 1440.</summary>
    public int EndMinute { get; }

    /// <summary>The length in minutes, 1 to 1440.</summary>
    public int Minutes => EndMinute - StartMinute;

    /// <summary>Whether a time of day is in the range.</summary>
    public bool Contains(LocalTime time) => time >= Start && time.NanosecondOfDay < EndMinute * NodaConstants.NanosecondsPerMinute;

    /// <summary>Whether the whole of another range is in this one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contains(TimeRange other) => StartMinute <= Guard.Against.Null(other).StartMinute && other.EndMinute <= EndMinute;

    /// <summary>Whether the two ranges share a minute.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(TimeRange other) => StartMinute < Guard.Against.Null(other).EndMinute && other.StartMinute < EndMinute;

    /// <summary>Returns the minutes that are in both ranges, or null if the ranges are disjoint.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TimeRange? Intersection(TimeRange other)
        => Overlaps(other) ? new TimeRange(Math.Max(StartMinute, other.StartMinute), Math.Min(EndMinute, other.EndMinute)) : null;

    /// <summary>
    /// Returns the minutes that are in either range, or null if a gap separates the ranges. Adjacent ranges have a union.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TimeRange? Union(TimeRange other)
    {
        Guard.Against.Null(other);
        bool areApart = EndMinute < other.StartMinute || other.EndMinute < StartMinute;
        return areApart ? null : new TimeRange(Math.Min(StartMinute, other.StartMinute), Math.Max(EndMinute, other.EndMinute));
    }

    /// <summary>Deconstructs the range into its start and its end, as in <see cref="Start"/> and <see cref="End"/>.</summary>
    public void Deconstruct(out LocalTime start, out LocalTime end) => (start, end) = (Start, End);

    /// <summary>Compares the starts of two ranges, then their ends. The end of the day is the last end, and null comes first.</summary>
    public int CompareTo(TimeRange? other)
        => other is null ? 1 : (StartMinute, EndMinute).CompareTo((other.StartMinute, other.EndMinute));

    internal bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (destination.Length < MaximumTextLength)
            return false;
        IsoText.WriteTime(StartMinute, destination);
        destination[IsoText.TimeLength] = '/';
        IsoText.WriteTime(EndMinute, destination[(IsoText.TimeLength + 1)..]);
        charsWritten = MaximumTextLength;
        return true;
    }

    static ValueFault IValueGrammar<TimeRange>.Read(ReadOnlySpan<char> text, out TimeRange? value)
    {
        value = null;
        if (text.Length != MaximumTextLength || text[IsoText.TimeLength] != '/')
            return ValueFault.Form;
        ReadOnlySpan<char> endText = text[(IsoText.TimeLength + 1)..];
        int endMinute = MinutesOfDay;
        ValueFault fault = IsoText.ReadTime(text[..IsoText.TimeLength], out int startMinute);
        if (fault is ValueFault.None && endText is not "24:00")
            fault = IsoText.ReadTime(endText, out endMinute);
        if (fault is ValueFault.None && startMinute >= endMinute)
            fault = ValueFault.StartAfterEnd;
        if (fault is ValueFault.None)
            value = new TimeRange(startMinute, endMinute);
        return fault;
    }

    private static int EndMinuteOf(int minute) => minute == 0 ? MinutesOfDay : minute;

    private static int MinuteOf(LocalTime time, string parameterName)
    {
        (long minute, long rest) = Math.DivRem(time.NanosecondOfDay, NodaConstants.NanosecondsPerMinute);
        return rest == 0 ? (int)minute : throw new ArgumentException("A time range must be in whole minutes.", parameterName);
    }
}
