namespace LacDuong.Training.Wording;

/// <summary>A time of day as it stands in a text.</summary>
/// <param name="Seconds">Seconds of the day; 86,400 is its end.</param>
/// <param name="IsFixed">Whether the text says which half of the day it's in, by «sáng», «pm», or an hour after 12.</param>
internal readonly record struct WrittenTime(int Seconds, bool IsFixed)
{
    public int Hour => Seconds / NodaConstants.SecondsPerHour;
}
