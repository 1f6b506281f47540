namespace LacDuong.Training.Wording;

/// <summary>A time of day as written in a text.</summary>
/// <param name="Seconds">The seconds since midnight; 86,400 is the end of the day.</param>
/// <param name="IsFixed">Whether the text gives its half of the day, by «sáng», «pm», or an hour after 12.</param>
internal readonly record struct WrittenTime(int Seconds, bool IsFixed)
{
    public int Hour => Seconds / NodaConstants.SecondsPerHour;
}
