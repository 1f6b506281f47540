namespace LacDuong.Training;

/// <summary>The number of days, and the numbers of Saturdays and Sundays among them.</summary>
internal readonly record struct DayCount(int All, int Saturdays, int Sundays)
{
    private const int DaysOfWeek = 7;

    /// <summary>
    /// Counts the days from a first to a last one, by <see cref="DayNumber"/>. The count is zero if the last is before the first.
    /// </summary>
    public static DayCount Of(int first, int last) => last < first ? default : Until(last) - Until(first - 1);

    public static DayCount operator +(DayCount one, DayCount other)
        => new(one.All + other.All, one.Saturdays + other.Saturdays, one.Sundays + other.Sundays);

    public static DayCount operator -(DayCount one, DayCount other)
        => new(one.All - other.All, one.Saturdays - other.Saturdays, one.Sundays - other.Sundays);

    // Day 0 is a Monday, day 5 the first Saturday, day 6 the first Sunday.
    private static DayCount Until(int day) => new(day + 1, (day + 2) / DaysOfWeek, (day + 1) / DaysOfWeek);
}
