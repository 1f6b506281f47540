namespace LacDuong.Training.Wording;

/// <summary>Creates entries from the completed days of a text.</summary>
internal static class DayEntries
{
    /// <summary>The maximum number of days for a weekly pattern, or for times of each day.</summary>
    public const int MostDays = 3660;

    private const int MostPatterns = 14;

    /// <summary>Creates the entries of all days of a text, weekly patterns expanded, or returns the fault.</summary>
    public static ReadingFault? Make(ReadOnlySpan<char> text, ReadOnlySpan<WrittenItem> items, List<DateEntry> entries)
    {
        int patterns = 0;
        int ranges = 0;
        bool isWeekly = false;
        WrittenItem pattern = default;
        foreach (ref readonly WrittenItem item in items)
        {
            if (item.Kind is WrittenKind.Pattern)
            {
                patterns++;
                isWeekly |= item.IsWeekly;
                pattern = item;
            }
            else if (item.Kind is WrittenKind.Days)
            {
                ranges += item.Shape is WrittenShape.Alone && !item.First.IsPartial ? 0 : 1;
                Add(in item, entries);
            }
        }
        if (patterns == 0)
            return null;
        ReadingProblem? problem = null;
        bool hasManyPatterns = isWeekly || patterns > 1;
        if (ranges == 0 && entries.Count > 0 && !hasManyPatterns)
            problem = Confirm(in pattern, entries);
        else if (ranges != 1 || entries is not [{ Part: null, Dates.DayCount: int days }])
            // «Thứ 2-6, 16-20/5» has a range, and more than the days of the week.
            problem = entries.Exists(entry => entry.Dates.DayCount > 1) ? ReadingProblem.OneReadingExpected : ReadingProblem.RangeExpected;
        else if (patterns > MostPatterns || days > MostDays)
            problem = ReadingProblem.TooManyDays;
        else if (hasManyPatterns || days > 7)
            WriteOut(items, entries);
        // «từ thứ 2 đến thứ 6 (23-27/5)» is the range itself.
        else if (WeekdaysOf(entries) != pattern.Weekdays || pattern.Parts is not DayParts.None)
            problem = ReadingProblem.OneReadingExpected;
        return problem is ReadingProblem wrong ? new ReadingFault(wrong, text, pattern.TextStart, pattern.TextEnd) : null;
    }

    /// <summary>Adds the entries of an item: one, or one for each half-day.</summary>
    public static void Add(in WrittenItem item, List<DateEntry> entries)
    {
        PartialDate first = item.First.ToPartialDate();
        switch (item.Shape)
        {
            case WrittenShape.OpenStart:
                Add(first, null, item.Parts, entries);
                break;
            case WrittenShape.OpenEnd:
                Add(null, first, item.Parts, entries);
                break;
            case WrittenShape.Alone:
                Add(first, first, item.Parts | item.First.Parts, entries);
                break;
            default:
                AddRange(in item, entries);
                break;
        }
    }

    // «từ chiều ngày 25/5 đến sáng ngày 27/5»: the days between are whole. So is a day from its morning or until its afternoon.
    private static void AddRange(in WrittenItem item, List<DateEntry> entries)
    {
        PartialDate first = item.First.ToPartialDate();
        PartialDate last = item.Last.ToPartialDate();
        bool hasPartOfFirst = item.First.Parts is DayParts.Afternoon or DayParts.Evening;
        bool hasPartOfLast = item.Last.Parts is DayParts.Morning;
        if (first == last && (hasPartOfFirst || hasPartOfLast || item.Last.Parts is not DayParts.None))
        {
            Add(first, first, item.First.Parts | item.Last.Parts, entries);
            return;
        }
        if (hasPartOfFirst)
            Add(first, first, item.First.Parts, entries);
        LocalDate start = first.Earliest.PlusDays(hasPartOfFirst ? 1 : 0);
        LocalDate end = hasPartOfLast ? last.Latest.PlusDays(-1) : last.Latest;
        if (start <= end)
            Add(hasPartOfFirst ? start : first, hasPartOfLast ? end : last, item.Parts, entries);
        if (hasPartOfLast)
            Add(last, last, item.Last.Parts, entries);
    }

    private static void Add(PartialDate? start, PartialDate? end, DayParts parts, List<DateEntry> entries)
    {
        if (parts is DayParts.None)
            entries.Add(new DateEntry(start, end));
        for (DayPart part = DayPart.Morning; part <= DayPart.Evening; part++)
        {
            if (parts.HasFlag((DayParts)(1 << (int)part)))
                entries.Add(new DateEntry(start, end, part));
        }
    }

    // «thứ 7, chủ nhật (28, 29/5)»: the dates repeat the days of the week.
    private static ReadingProblem? Confirm(in WrittenItem pattern, List<DateEntry> entries)
    {
        if (WeekdaysOf(entries) != pattern.Weekdays)
            return ReadingProblem.WrongWeekday;
        if (pattern.Parts is DayParts.None)
            return null;
        if (entries.Exists(entry => entry.Part is not null))
            return ReadingProblem.DayPartExpected;
        DateEntry[] whole = [.. entries];
        entries.Clear();
        foreach (DateEntry entry in whole)
            Add(entry.Start, entry.End, pattern.Parts, entries);
        return null;
    }

    private static int WeekdaysOf(List<DateEntry> entries)
    {
        int days = 0;
        foreach (LocalDate day in entries.SelectMany(entry => entry.Dates.EnumerateDays()))
            days |= 1 << (int)day.DayOfWeek;
        return days;
    }

    private static void WriteOut(ReadOnlySpan<WrittenItem> items, List<DateEntry> entries)
    {
        DateRange dates = entries[0].Dates;
        entries.Clear();
        foreach (LocalDate day in dates.EnumerateDays())
        {
            DayParts parts = DayParts.None;
            bool isThere = false;
            foreach (ref readonly WrittenItem item in items)
            {
                if (item.Kind is not WrittenKind.Pattern || (item.Weekdays & (1 << (int)day.DayOfWeek)) == 0)
                    continue;
                isThere = true;
                parts |= item.Parts;
            }
            if (isThere)
                Add(day, day, parts, entries);
        }
    }
}
