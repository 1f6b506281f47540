using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>The days of a cell, its half-days and times, and its fault. A half-day and the time beside it are one item.</summary>
internal sealed record PlanWhen(ValueList<LocalDate> Days, ValueList<PlanTime> Times)
{
    public static PlanWhen None { get; } = new([], []);

    /// <summary>Why the text, or a part of it, is unreadable; or null.</summary>
    public ReadingFault? Fault { get; init; }

    /// <summary>Whether the unreadable part is a day. Sessions of an unreadable day mustn't go to the day before.</summary>
    public bool LosesDay { get; init; }

    /// <summary>Whether the fault lies in a day or a time, rather than in other words.</summary>
    public bool IsFaultOfDayOrTime => Fault?.Problem is ReadingProblem.WrongWeekday or ReadingProblem.NoSuchDayOrTime
        or ReadingProblem.YearExpected or ReadingProblem.StartAfterEnd;

    /// <summary>Whether it has a day or a half-day.</summary>
    public bool HasDayOrPart => !Days.IsEmpty || Times.Any(time => time.Part is not null);

    public bool IsNone => Days.IsEmpty && Times.IsEmpty;
}
