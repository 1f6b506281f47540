namespace LacDuong.Training.Office;

/// <summary>A half-day, a time, or a time in a half-day, perhaps with the day beside it.</summary>
internal sealed record PlanTime(DayPart? Part, LocalTime? Start = null, LocalTime? End = null, LocalDate? Day = null)
{
    /// <summary>The half-day that a time starts in: noon begins the afternoon, and 18:00 the evening.</summary>
    public static DayPart PartOf(LocalTime start)
        => start.Hour < 12 ? DayPart.Morning : start.Hour < 18 ? DayPart.Afternoon : DayPart.Evening;
}
