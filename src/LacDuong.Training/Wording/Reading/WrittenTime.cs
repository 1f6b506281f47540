namespace LacDuong.Training.Wording;

/// <summary>A time of day as written in a text.</summary>
/// <param name="Seconds">The seconds since midnight; 86,400 is the end of the day.</param>
/// <param name="IsFixed">Whether the text gives its half of the day, by «sáng», «pm», or an hour after 12.</param>
internal readonly record struct WrittenTime(int Seconds, bool IsFixed)
{
    public int Hour => Seconds / NodaConstants.SecondsPerHour;

    /// <summary>Puts an hour into a part of the day, from 12 on if necessary: «2h chiều». Fails if the part lacks the hour.</summary>
    /// <param name="part">The value of <see cref="TokenKind.Part"/>; any other number for none.</param>
    /// <param name="isEnd">Whether the hour ends a range: «11h – 12h sáng».</param>
    /// <param name="hour">The hour, 0 to 24.</param>
    public static bool TryPutInto(int part, bool isEnd, ref int hour)
    {
        int late = hour < 12 ? hour + 12 : hour;
        (hour, bool isIn) = part switch
        {
            (int)DayPart.Morning => (hour, hour < 12 || (isEnd && hour == 12)),
            (int)DayPart.Afternoon => (late, late <= 18 && hour != 0),
            (int)DayPart.Evening => (late, late >= 17 && hour != 0),
            Vocabulary.Noon => (hour is 1 or 2 ? late : hour, late is >= 12 and <= 14 || hour is 10 or 11),
            Vocabulary.Night when isEnd && hour == 12 => (24, true),
            Vocabulary.Night => (hour >= 8 ? late : hour, hour is <= 4 or (>= 8 and < 12) or >= 20),
            _ => (hour, true),
        };
        return isIn;
    }
}
