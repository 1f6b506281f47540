namespace LacDuong.Training.Wording;

/// <summary>
/// One entry of a list of dates in words: consecutive days, or a half-day of each of them («sáng 25/5», «25 – 27/5/2022»); or months or
/// years («tháng 3/2014», «từ tháng 8 đến tháng 11/2021»).
/// </summary>
/// <remarks>Entries are equal if their ends and their half-days are equal. They are unordered.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record DateEntry
{
    /// <summary>Creates an entry of days.</summary>
    /// <param name="dates">The days.</param>
    /// <param name="part">The half-day (buổi) of each of the days, or null for whole days.</param>
    /// <exception cref="ArgumentException"><paramref name="dates"/> is null, or <paramref name="part"/> is undefined.</exception>
    public DateEntry(DateRange dates, DayPart? part = null)
        : this(PartialOf(Require.NotNull(dates, nameof(dates)).Start), PartialOf(dates.End), part)
    {
    }

    /// <summary>Creates an entry of days, months or years.</summary>
    /// <param name="start">The first day, month or year, or null if unknown.</param>
    /// <param name="end">The last day, month or year, inclusive, or null if unknown.</param>
    /// <param name="part">The half-day (buổi) of each of the days, or null for whole days.</param>
    /// <exception cref="ArgumentException">
    /// Both sides are null, the start is after the end, or <paramref name="part"/> is undefined.
    /// </exception>
    public DateEntry(PartialDate? start, PartialDate? end, DayPart? part = null)
    {
        Dates = new DateRange(start?.Earliest, end?.Latest);
        Start = start;
        End = end;
        Part = part is DayPart halfDay ? Require.Defined(halfDay, nameof(part)) : null;
    }

    /// <summary>The first day, month or year, or null if unknown.</summary>
    public PartialDate? Start { get; }

    /// <summary>The last day, month or year, inclusive, or null if unknown.</summary>
    public PartialDate? End { get; }

    /// <summary>The range of all days, both ends inclusive; a side may be open.</summary>
    public DateRange Dates { get; }

    /// <summary>The half-day of each of the days, or null for whole days.</summary>
    public DayPart? Part { get; }

    /// <summary>Whether the entry consists of months or years, and leaves its days open.</summary>
    public bool IsPartial => (Start is not null && Start.Day is null) || (End is not null && End.Day is null);

    private static PartialDate? PartialOf(LocalDate? day) => day is LocalDate known ? known : null;
}
