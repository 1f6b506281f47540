namespace LacDuong.Training.Scheduling;

/// <summary>The teaching days of a class.</summary>
internal static class TeachingDays
{
    /// <summary>The days of ranges of known sides that are in none of others, in order; those are unbounded on unknown sides.</summary>
    public static IEnumerable<LocalDate> Find(ValueList<DateRange> ranges, ValueList<DateRange> without)
    {
        DaySet known = new(ranges.Where(range => range.DayCount is not null).ToValueList());
        DaySet free = new(without);
        return from run in known.Runs
               from gap in free.GapsWithin(run.First, run.Last)
               from day in Enumerable.Range(gap.First, gap.Last - gap.First + 1)
               select DayNumber.ToDate(day);
    }
}
