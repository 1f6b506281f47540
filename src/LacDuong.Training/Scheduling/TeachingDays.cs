namespace LacDuong.Training.Scheduling;

/// <summary>The teaching days of a class.</summary>
internal static class TeachingDays
{
    private static readonly LocalDate s_firstDay = new(1, 1, 1);

    /// <summary>The days of ranges of known sides that are in none of others, in order; those are unbounded on unknown sides.</summary>
    public static IEnumerable<LocalDate> Find(ValueList<DateRange> ranges, ValueList<DateRange> without)
    {
        List<(int First, int Last)> free = Merge(without);
        int next = 0;
        foreach ((int first, int last) in Merge(ranges.Where(range => range.DayCount is not null)))
        {
            for (int day = first; day <= last; day++)
            {
                while (next < free.Count && free[next].Last < day)
                    next++;
                if (next < free.Count && free[next].First <= day)
                    day = Math.Min(last, free[next].Last);
                else
                    yield return s_firstDay.PlusDays(day);
            }
        }
    }

    // Ranges by day numbers, in order, those that overlap as one.
    private static List<(int First, int Last)> Merge(IEnumerable<DateRange> ranges)
    {
        List<(int First, int Last)> merged = [];
        foreach ((int first, int last) in ranges.Select(NumbersOf).Order())
        {
            if (merged.Count > 0 && first <= merged[^1].Last)
                merged[^1] = (merged[^1].First, Math.Max(last, merged[^1].Last));
            else
                merged.Add((first, last));
        }
        return merged;

        static (int, int) NumbersOf(DateRange range) => (NumberOf(range.Start) ?? int.MinValue, NumberOf(range.End) ?? int.MaxValue);
        static int? NumberOf(LocalDate? date) => date is LocalDate day ? Period.DaysBetween(s_firstDay, day) : null;
    }
}
