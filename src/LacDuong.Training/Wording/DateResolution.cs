namespace LacDuong.Training.Wording;

/// <summary>Gives the days of a text the months and years that are not written with them, and makes entries of them.</summary>
internal static class DateResolution
{
    // From this many months out of order on, another year is meant.
    private const int TurnOfTheYear = 6;

    /// <summary>Completes the days, and checks them against the calendar.</summary>
    public static DateReadingFault? Complete(ReadOnlySpan<char> text, Span<WrittenDay> days, int referenceYear)
    {
        for (int i = days.Length - 1; i >= 0; i--)
        {
            if (days[i].Month == 0)
            {
                if (i + 1 == days.Length)
                    return MonthMissing(text, days[i]);
                days[i].Month = days[i + 1].Month;
            }
            if (days[i].Year is null && i + 1 < days.Length && days[i + 1].Year is int next)
                days[i].Year = next - (days[i].Month - days[i + 1].Month >= TurnOfTheYear ? 1 : 0);
        }
        for (int i = 0; i < days.Length; i++)
        {
            days[i].Year ??= i == 0 ? referenceYear : days[i - 1].Year + (days[i - 1].Month - days[i].Month >= TurnOfTheYear ? 1 : 0);
            if (Check(text, days, i) is DateReadingFault fault)
                return fault;
        }
        return null;
    }

    /// <summary>The entries of days that are complete.</summary>
    public static ValueList<DateEntry> ToEntries(ReadOnlySpan<WrittenDay> days)
    {
        int count = 0;
        foreach (WrittenDay day in days)
            count += day.Role is WrittenDayRole.End ? 0 : 1;
        DateEntry[] entries = new DateEntry[count];
        for (int i = 0, at = 0; i < days.Length; i++)
        {
            LocalDate date = DateOf(days[i]);
            DateRange? range = days[i].Role switch
            {
                WrittenDayRole.Alone => new DateRange(date),
                WrittenDayRole.OpenStart => new DateRange(date, null),
                WrittenDayRole.OpenEnd => new DateRange(null, date),
                WrittenDayRole.Start => new DateRange(date, DateOf(days[i + 1])),
                _ => null,
            };
            if (range is not null)
                entries[at++] = new DateEntry(range, days[i].Part);
        }
        return ValueList<DateEntry>.Adopt(entries);
    }

    private static DateReadingFault? Check(ReadOnlySpan<char> text, ReadOnlySpan<WrittenDay> days, int at)
    {
        WrittenDay day = days[at];
        if (day.Year is not int year || year is < 1 or > 9999 || day.Day > CalendarSystem.Iso.GetDaysInMonth(year, day.Month))
            return new DateReadingFault(DateReadingProblem.NoSuchDay, text, day.TextStart, day.TextEnd);
        LocalDate date = DateOf(day);
        if (day.Weekday is not IsoDayOfWeek.None && day.Weekday != date.DayOfWeek)
            return new DateReadingFault(DateReadingProblem.WrongWeekday, text, day.TextStart, day.TextEnd, date.DayOfWeek);
        return day.Role is WrittenDayRole.End && date < DateOf(days[at - 1])
            ? new DateReadingFault(DateReadingProblem.StartAfterEnd, text, day.TextStart, day.TextEnd)
            : null;
    }

    // What stands after the day is not its month.
    private static DateReadingFault MonthMissing(ReadOnlySpan<char> text, WrittenDay day)
    {
        DateScanner scanner = new(text[day.TextEnd..]);
        DateToken found = scanner.Next();
        return new DateReadingFault(DateReadingProblem.MonthExpected, text, day.TextEnd + found.Start, day.TextEnd + found.End);
    }

    private static LocalDate DateOf(WrittenDay day) => new(day.Year!.Value, day.Month, day.Day);
}
