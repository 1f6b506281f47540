namespace LacDuong.Training.Office;

/// <summary>A half-day, a time, or a time in a half-day.</summary>
/// <param name="Part">The half-day, or null if the text lacks it.</param>
/// <param name="Start">The start, or null.</param>
/// <param name="End">The end, or null.</param>
/// <param name="Day">The day beside it, or null.</param>
internal sealed record PlanTime(DayPart? Part, LocalTime? Start = null, LocalTime? End = null, LocalDate? Day = null)
{
    /// <summary>The half-day that a time starts in: noon begins the afternoon, and 18:00 the evening.</summary>
    public static DayPart PartOf(LocalTime start)
        => start.Hour < 12 ? DayPart.Morning : start.Hour < 18 ? DayPart.Afternoon : DayPart.Evening;
}
