namespace LacDuong.Training.Wording;

/// <summary>Why a text cannot be read as dates.</summary>
public enum DateReadingProblem
{
    /// <summary>A day of the month, 1 to 31, was expected.</summary>
    DayExpected,

    /// <summary>
    /// A month, 1 to 12 or its name, was expected. This is so, too, of a day whose month neither stands with it nor with a day after it.
    /// </summary>
    MonthExpected,

    /// <summary>A year of four digits was expected.</summary>
    YearExpected,

    /// <summary>The name of a day of the week was expected.</summary>
    WeekdayExpected,

    /// <summary>The end of the text was expected, or another date after a comma or «và».</summary>
    SeparatorExpected,

    /// <summary>The calendar has no such day: «31/6», «29/02/2023».</summary>
    NoSuchDay,

    /// <summary>The day is another day of the week than the text says.</summary>
    WrongWeekday,

    /// <summary>The last day of a range comes before its first.</summary>
    StartAfterEnd,
}
