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

/// <summary>A half-day, a time, or a time in a half-day, perhaps with the day beside it.</summary>
internal sealed record PlanTime(DayPart? Part, LocalTime? Start = null, LocalTime? End = null, LocalDate? Day = null)
{
    /// <summary>The half-day that a time starts in: noon begins the afternoon, and 18:00 the evening.</summary>
    public static DayPart PartOf(LocalTime start)
        => start.Hour < 12 ? DayPart.Morning : start.Hour < 18 ? DayPart.Afternoon : DayPart.Evening;
}
