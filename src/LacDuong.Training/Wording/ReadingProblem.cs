namespace LacDuong.Training.Wording;

/// <summary>Why a text can't be read as dates or times: what was expected where it fails.</summary>
public enum ReadingProblem
{
    /// <summary>A day of the month, 1 to 31, was expected.</summary>
    DayExpected,

    /// <summary>
    /// A month, 1 to 12 or its name, was expected. This is so, too, of a day whose month stands neither with it nor with a day after it.
    /// </summary>
    MonthExpected,

    /// <summary>A year of four digits was expected, or a reference day for a date without a year.</summary>
    YearExpected,

    /// <summary>The name of a day of the week was expected.</summary>
    WeekdayExpected,

    /// <summary>The end of the text was expected, or another date or time after a comma or «và».</summary>
    SeparatorExpected,

    /// <summary>A closing bracket was expected.</summary>
    BracketExpected,

    /// <summary>A half-day was expected: the text leaves open whether it means the half-day before it («sáng 25 và 26/5»).</summary>
    DayPartExpected,

    /// <summary>A date in one reading was expected, and this has two: «5-9-12», «8/5/2024 2:03 PM».</summary>
    OneReadingExpected,

    /// <summary>A day from which to count was expected: the text says «hôm nay», and you gave no reference day.</summary>
    ReferenceExpected,

    /// <summary>The first and the last day were expected: the text has days of the week without them.</summary>
    RangeExpected,

    /// <summary>Dates were expected without times of day: <see cref="TimeReader"/> reads both.</summary>
    NoTimeExpected,

    /// <summary>A time of day was expected.</summary>
    TimeExpected,

    /// <summary>A period that there's a time for was expected («tiết 4»).</summary>
    PeriodExpected,

    /// <summary>The calendar has no such day («31/6», «29/02/2023»), or the clock no such time («25h00»).</summary>
    NoSuchDayOrTime,

    /// <summary>The day is another day of the week than the text says.</summary>
    WrongWeekday,

    /// <summary>The last day or time of a range comes before its first.</summary>
    StartAfterEnd,

    /// <summary>The text says that there are more or fewer days than it names.</summary>
    WrongCount,

    /// <summary>The text means more days than a reading holds: a weekly pattern over more than ten years, say.</summary>
    TooManyDays,
}
