using System.Globalization;

namespace LacDuong.Training.Wording;

/// <summary>
/// One entry of a list of times in words: «7h30», «8h00 – 11h30 ngày 25/5/2022», «từ 9h00 ngày 19/02 đến 13h00 ngày 23/02/2024».
/// </summary>
/// <remarks>Entries are equal if all members are equal. They are unordered.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TimeEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="start">The time, or the first one of a range.</param>
    /// <param name="end">The end of a range, exclusive, or null. <see cref="LocalTime.Midnight"/> is the end of the day.</param>
    /// <param name="date">The day, or null if unknown.</param>
    /// <param name="endDate">The day of the end if it differs from <paramref name="date"/>, or null.</param>
    /// <param name="part">The half-day before the time, or null.</param>
    /// <param name="offset">The clock's offset from UTC, or null if unknown.</param>
    /// <exception cref="ArgumentException">
    /// The end is at or before the start; an end day lacks an end or a day; a day is outside the ISO calendar or the years 1 to 9999; or
    /// <paramref name="part"/> is undefined.
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

    /// <summary>The day, or null if unknown.</summary>
    public LocalDate? Date { get; }

    /// <summary>The half-day that the text names before the time, or null.</summary>
    public DayPart? Part { get; }

    /// <summary>The time, or the first one of a range.</summary>
    public LocalTime Start { get; }

    /// <summary>
    /// The end of a range, exclusive, or null for a single time. If <see cref="EndDate"/> is null, <see cref="LocalTime.Midnight"/> is the
    /// end of the day.
    /// </summary>
    public LocalTime? End { get; }

    /// <summary>The day of the end if it is after <see cref="Date"/>, or null.</summary>
    public LocalDate? EndDate { get; }

    /// <summary>The clock's offset from UTC, or null if unknown.</summary>
    public Offset? Offset { get; }

    /// <summary>Returns the range if the entry is one within a day and in whole minutes; otherwise null.</summary>
    public TimeRange? ToTimeRange()
        => End is LocalTime end && EndDate is null && Start.Second == 0 && end.Second == 0 ? new TimeRange(Start, end) : null;

    /// <summary>Writes the members for developers, the same under every culture.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{nameof(TimeEntry)} {{ {Date}, {Part}, {Start}, {End}, {EndDate}, {Offset} }}");
}
