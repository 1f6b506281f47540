namespace LacDuong.Training;

/// <summary>Days as numbers, which are fast to compare: 1 January of the year 1 is 0.</summary>
internal static class DayNumber
{
    /// <summary>The first day of a validity that doesn't say it.</summary>
    public const int BeforeAll = -1;

    /// <summary>The day after the last one of a validity that doesn't say it.</summary>
    public static readonly int End = DateOnly.MaxValue.DayNumber + 1;

    /// <summary>The number of a day. All days before the year 1 have <see cref="BeforeAll"/>.</summary>
    public static int Of(LocalDate day) => day.Year < 1 ? BeforeAll : new DateOnly(day.Year, day.Month, day.Day).DayNumber;

    /// <summary>The day of a number, or the first of the year 1 for <see cref="BeforeAll"/>.</summary>
    public static LocalDate ToDate(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(Math.Max(number, 0)));
}
