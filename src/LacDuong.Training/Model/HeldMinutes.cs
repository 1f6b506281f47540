namespace LacDuong.Training;

/// <summary>The minutes of its day that a session holds: those of its time, or of its whole half-day if it lacks a time.</summary>
internal static class HeldMinutes
{
    /// <summary>The number of minutes in a day.</summary>
    public const int OfDay = 24 * 60;

    // Morning, afternoon and evening: 00:00-12:00, 12:00-18:00, 18:00-24:00.
    private static ReadOnlySpan<short> Bounds => [0, 12 * 60, 18 * 60, OfDay];

    /// <summary>Returns the first minute, and the minute after the last one.</summary>
    public static (int Start, int End) Find(DayPart part, TimeRange? time)
        => time is null ? (Bounds[(int)part], Bounds[(int)part + 1]) : (time.StartMinute, time.EndMinute);
}
