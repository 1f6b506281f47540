using System.Globalization;

namespace LacDuong.Training.Wording;

/// <summary>
/// One entry of a list of times in words: «7h30», «8h00 – 11h30 ngày 25/5/2022», «từ 9h00 ngày 19/02 đến 13h00 ngày 23/02/2024».
/// </summary>
/// <remarks>Entries are equal when all that they say is; they have no order.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TimeEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="start">The time, or the first one of a range.</param>
    /// <param name="end">The end of a range, exclusive, or null; <see cref="LocalTime.Midnight"/> is the end of the day.</param>
    /// <param name="date">The day, or null if it isn't known.</param>
    /// <param name="endDate">The day of the end if it's another one.</param>
    /// <param name="part">The half-day that stands before it, or null.</param>
    /// <param name="offset">The offset from UTC of the clock, or null if it isn't said.</param>
    /// <exception cref="ArgumentException">
    /// The end isn't after the start, there's an end day without an end or a day, a day isn't in the ISO calendar in the years 1 to 9999,
    /// or <paramref name="part"/> is no day part.
    /// </exception>
    public TimeEntry(
        LocalTime start,
        LocalTime? end = null,
        LocalDate? date = null,
        LocalDate? endDate = null,
        DayPart? part = null,
        Offset? offset = null)
    {
        Date = Require.OptionalDate(date, nameof(date));
        EndDate = Require.OptionalDate(endDate, nameof(endDate));
        Part = part is DayPart halfDay ? Require.Defined(halfDay, nameof(part)) : null;
        bool isInOrder = EndDate is null ? end is null || end > start || end == LocalTime.Midnight : end is not null && date < endDate;
        if (!isInOrder)
            throw new ArgumentException("The end of a time must be after its start.", nameof(end));
        (Start, End, Offset) = (start, end, offset);
    }

    /// <summary>The day, or null if it isn't known.</summary>
    public LocalDate? Date { get; }

    /// <summary>The half-day that the text names before the time, or null.</summary>
    public DayPart? Part { get; }

    /// <summary>The time, or the first one of a range.</summary>
    public LocalTime Start { get; }

    /// <summary>
    /// The end of a range, exclusive, or null if it's one time. Without an <see cref="EndDate"/>, <see cref="LocalTime.Midnight"/> is the
    /// end of the day.
    /// </summary>
    public LocalTime? End { get; }

    /// <summary>The day of the end if it's after <see cref="Date"/>, or null.</summary>
    public LocalDate? EndDate { get; }

    /// <summary>The offset from UTC of the clock, or null if it isn't said.</summary>
    public Offset? Offset { get; }

    /// <summary>The range, if the entry is one within a day and in whole minutes; or null.</summary>
    public TimeRange? ToTimeRange()
        => End is LocalTime end && EndDate is null && Start.Second == 0 && end.Second == 0 ? new TimeRange(Start, end) : null;

    /// <summary>The members for developers, the same under every culture.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{nameof(TimeEntry)} {{ {Date}, {Part}, {Start}, {End}, {EndDate}, {Offset} }}");
}
