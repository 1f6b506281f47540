using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>The days, half-days and times of a cell, and its fault.</summary>
/// <param name="Days">The days, or empty.</param>
/// <param name="Times">The half-days and times, or empty. A half-day and the time beside it are one item.</param>
internal sealed record PlanWhen(ValueList<LocalDate> Days, ValueList<PlanTime> Times)
{
    public static PlanWhen None { get; } = new([], []);

    /// <summary>Why the text, or a part of it, is unreadable; or null.</summary>
    public ReadingFault? Fault { get; init; }

    /// <summary>Whether it has a day or a half-day.</summary>
    public bool HasDayOrPart => !Days.IsEmpty || Times.Any(time => time.Part is not null);

    public bool IsNone => Days.IsEmpty && Times.IsEmpty;
}
