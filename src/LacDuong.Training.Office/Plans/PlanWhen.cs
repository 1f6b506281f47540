using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>What a cell says of when something is: days, half-days, a time; and what's wrong with it.</summary>
/// <param name="Days">The days, or none.</param>
/// <param name="Times">The half-days and the times, each with the other if it's beside it; or none.</param>
internal sealed record PlanWhen(ValueList<LocalDate> Days, ValueList<PlanTime> Times)
{
    public static PlanWhen None { get; } = new([], []);

    /// <summary>Why the text, or a part of it, couldn't be taken as it stands; or null.</summary>
    public ReadingFault? Fault { get; init; }

    /// <summary>Whether it says a day or a half-day.</summary>
    public bool HasDayOrPart => !Days.IsEmpty || Times.Any(time => time.Part is not null);

    public bool IsNone => Days.IsEmpty && Times.IsEmpty;
}
