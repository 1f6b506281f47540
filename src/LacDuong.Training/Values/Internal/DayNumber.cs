namespace LacDuong.Training;

/// <summary>Days as numbers from 0 (1 January of the year 1), to sort, count and look up many of them.</summary>
internal static class DayNumber
{
    /// <summary>The day before all that a document can name. A validity with an unknown start includes it.</summary>
    public const int BeforeAll = -1;

    /// <summary>The number of 31 December 9999.</summary>
    public const int Last = 3_652_058;

    /// <summary>Returns the number of a day. All days before the year 1 have <see cref="BeforeAll"/>.</summary>
    public static int Of(LocalDate day) => day.Year < 1 ? BeforeAll : Period.DaysBetween(default, day);

    /// <summary>Returns the first day of a range, or 0 if it's unknown.</summary>
    public static int FirstOf(DateRange? range) => range?.Start is LocalDate start ? Of(start) : 0;

    /// <summary>Returns the last day of a range, or <see cref="Last"/> if it's unknown.</summary>
    public static int LastOf(DateRange? range) => range?.End is LocalDate end ? Of(end) : Last;

    /// <summary>Returns the day of a number. For <see cref="BeforeAll"/>, that is the first day of the year 1.</summary>
    public static LocalDate ToDate(int number) => default(LocalDate).PlusDays(Math.Max(number, 0));
}
