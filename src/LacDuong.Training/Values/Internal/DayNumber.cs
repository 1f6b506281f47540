namespace LacDuong.Training;

/// <summary>Days as numbers from 0, the 1st of January of the year 1: to sort, count and look up many of them.</summary>
internal static class DayNumber
{
    /// <summary>The number of 31 December 9999.</summary>
    public const int Last = 3_652_058;

    public static int Of(LocalDate day) => Period.DaysBetween(default, day);

    /// <summary>The first day of a range, or 0 if it's unknown.</summary>
    public static int FirstOf(DateRange? range) => range?.Start is LocalDate start ? Of(start) : 0;

    /// <summary>The last day of a range, or <see cref="Last"/> if it's unknown.</summary>
    public static int LastOf(DateRange? range) => range?.End is LocalDate end ? Of(end) : Last;

    public static LocalDate ToDate(int number) => default(LocalDate).PlusDays(number);
}
