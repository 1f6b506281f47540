namespace LacDuong.Training.Wording;

/// <summary>One entry of a list of dates in words: days in a row, or a half-day of each of them («sáng 25/5», «25 – 27/5/2022»).</summary>
/// <remarks>Entries are equal when their days and their half-days are; they have no order.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record DateEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="dates">The days.</param>
    /// <param name="part">The half-day (buổi) of each of the days, or null for whole days.</param>
    /// <exception cref="ArgumentException"><paramref name="dates"/> is null, or <paramref name="part"/> is no day part.</exception>
    public DateEntry(DateRange dates, DayPart? part = null)
    {
        Dates = Require.NotNull(dates, nameof(dates));
        Part = part is DayPart halfDay ? Require.Defined(halfDay, nameof(part)) : null;
    }

    /// <summary>The days, both ends inclusive; a side may be open.</summary>
    public DateRange Dates { get; }

    /// <summary>The half-day of each of the days, or null for whole days.</summary>
    public DayPart? Part { get; }
}
