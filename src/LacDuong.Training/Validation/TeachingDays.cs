namespace LacDuong.Training.Validation;

/// <summary>Counts the days of a class.</summary>
internal static class TeachingDays
{
    /// <summary>The number of distinct days in ranges, or null where there is no range or a side of one is not known.</summary>
    public static long? Count(ValueList<DateRange> dates)
    {
        if (dates.IsEmpty)
            return null;
        long days = 0;
        bool areApart = true;
        for (int i = 0; i < dates.Count; i++)
        {
            if (dates[i].DayCount is not int count)
                return null;
            days += count;
            areApart &= i == 0 || dates[i].Start > dates[i - 1].End;
        }
        return areApart ? days : CountOverlapping(dates);
    }

    private static long CountOverlapping(ValueList<DateRange> dates)
    {
        long days = 0;
        LocalDate? counted = null;
        foreach (DateRange range in dates.OrderBy(range => range.Start))
        {
            if (range.End <= counted)
                continue;
            days += range.Start <= counted ? Period.DaysBetween(counted.Value, range.End!.Value) : range.DayCount!.Value;
            counted = range.End;
        }
        return days;
    }
}
