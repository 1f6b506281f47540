namespace LacDuong.Training.Wording;

/// <summary>A set of half-days; none stands for the whole day.</summary>
[Flags]
internal enum DayParts
{
    None = 0,
    Morning = 1 << DayPart.Morning,
    Afternoon = 1 << DayPart.Afternoon,
    Evening = 1 << DayPart.Evening,
}
