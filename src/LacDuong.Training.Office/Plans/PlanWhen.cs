using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>The days of a cell, its half-days and times, and its fault. A half-day and the time beside it are one item.</summary>
internal sealed record PlanWhen(ValueList<LocalDate> Days, ValueList<PlanTime> Times)
{
    public static PlanWhen None { get; } = new([], []);

    /// <summary>Why the text, or a part of it, is unreadable; or null.</summary>
    public ReadingFault? Fault { get; init; }

    /// <summary>Whether it has a day or a half-day.</summary>
    public bool HasDayOrPart => !Days.IsEmpty || Times.Any(time => time.Part is not null);

    public bool IsNone => Days.IsEmpty && Times.IsEmpty;
}
