namespace LacDuong.Training.Wording;

/// <summary>Why a text fails to read as dates or times: what was expected at the fault.</summary>
public enum ReadingProblem
{
    /// <summary>A day of the month, 1 to 31, was expected.</summary>
    DayExpected,

    /// <summary>
    /// A month, 1 to 12 or its name, was expected. Also covers a day that lacks a month both beside it and beside the following days.
    /// </summary>
    MonthExpected,

    /// <summary>A year of four digits was expected, or a reference day for a date that lacks a year.</summary>
    YearExpected,

    /// <summary>The name of a day of the week was expected.</summary>
    WeekdayExpected,

    /// <summary>The end of the text was expected, or another date or time after a comma or «và».</summary>
    SeparatorExpected,

    /// <summary>A closing bracket was expected.</summary>
    BracketExpected,

    /// <summary>A half-day was expected: the text is ambiguous about the previous half-day («sáng 25 và 26/5»).</summary>
    DayPartExpected,

    /// <summary>A date with one reading was expected, but this one has two: «5-9-12», «8/5/2024 2:03 PM».</summary>
    OneReadingExpected,

    /// <summary>A reference day was expected, because the text says «hôm nay».</summary>
    ReferenceExpected,

    /// <summary>The first and the last day were expected: the text has days of the week, but lacks these.</summary>
    RangeExpected,

    /// <summary>Dates alone were expected, and the text has times of day. Use <see cref="TimeReading"/> to read both.</summary>
    NoTimeExpected,

    /// <summary>A time of day was expected.</summary>
    TimeExpected,

    /// <summary>A period with a known time was expected («tiết 4»).</summary>
    PeriodExpected,

    /// <summary>The day is missing in the calendar («31/6», «29/02/2023»), or the time on the clock («25h00»).</summary>
    NoSuchDayOrTime,

    /// <summary>The date falls on another day of the week than the text says.</summary>
    WrongWeekday,

    /// <summary>The last day or time of a range comes before its first.</summary>
    StartAfterEnd,

    /// <summary>The text gives a number of days that differs from the days it names.</summary>
    WrongCount,

    /// <summary>The text means more days than a reading can hold, for example a weekly pattern over more than ten years.</summary>
    TooManyDays,

    /// <summary>A time of day was expected, and the text may mean a duration: «trong 2 giờ».</summary>
    ClockTimeExpected,

    /// <summary>The date is another day than «hôm nay», «ngày mai» or «hôm qua» beside it means.</summary>
    WrongDay,
}
