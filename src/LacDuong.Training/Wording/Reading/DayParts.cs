namespace LacDuong.Training.Wording;

/// <summary>A set of half-days; the empty set is the whole day.</summary>
[Flags]
internal enum DayParts
{
    None = 0,
    Morning = 1 << DayPart.Morning,
    Afternoon = 1 << DayPart.Afternoon,
    Evening = 1 << DayPart.Evening,
}
