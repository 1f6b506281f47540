namespace LacDuong.Training.Wording;

/// <summary>
/// Completes the days of a text with the months and years that they lack, and checks them against the calendar. Each step takes one pass
/// over the items, and returns a fault or null.
/// </summary>
internal readonly ref struct DateResolution(ReadOnlySpan<char> text, Span<WrittenItem> items, LocalDate? reference)
{
    // A list that is out of order by this many months or more continues in another year.
    private const int TurnOfTheYear = 6;

    // A range that ends one month before its start is a mistake rather than a course of eleven months.
    private const int LeastTurnOfRange = 2;

    private const int LeapYear = 2000;

    // In 2022, «3/7/87» is 1987, and «3/7/42» is 2042.
    private const int YearsAhead = 20;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<WrittenItem> _items = items;

    /// <summary>Completes all days, or returns the fault.</summary>
    public ReadingFault? Complete()
        => References() ?? Pairs() ?? Lists() ?? Months() ?? DaysOfMonths() ?? Years() ?? Calendar() ?? Parts() ?? Counts();

    private ReadingFault? References()
    {
        foreach (ref WrittenItem item in _items)
        {
            if (item.HasDays && (Refer(ref item.First) ?? Refer(ref item.Last)) is { } fault)
                return fault;
        }
        return null;
    }

    private ReadingFault? Refer(ref WrittenPoint point)
    {
        if (!point.IsRelative && !point.HasShortYear)
            return null;
        if (reference is not LocalDate day)
            return Fault(point.IsRelative ? ReadingProblem.ReferenceExpected : ReadingProblem.YearExpected, point);
        switch (point.RelativeUnit)
        {
            case PeriodUnits.Years:
                point.Year = day.Year + point.FromReference;
                break;
            case PeriodUnits.Months:
                int month = (day.Year * 12) + day.Month - 1 + point.FromReference;
                (point.Year, point.Month) = (month / 12, (month % 12) + 1);
                break;
            case PeriodUnits.Days:
                // The calendar ends on both sides.
                int number = DayNumber.Of(day) + point.FromReference;
                if (number is < 0 or > DayNumber.Last)
                    return Fault(ReadingProblem.NoSuchDayOrTime, point);
                LocalDate other = DayNumber.ToDate(number);
                (point.Year, point.Month, point.Day) = (other.Year, other.Month, other.Day);
                break;
            default:
                int year = (day.Year / 100 * 100) + point.Year!.Value;
                point.Year = year > day.Year + YearsAhead ? year - 100 : year <= day.Year + YearsAhead - 100 ? year + 100 : year;
                break;
        }
        return null;
    }

    // «3-5» is a range if a month follows it. It is 3 May otherwise, or if the month that follows is also written with a hyphen.
    private ReadingFault? Pairs()
    {
        WrittenPoint month = default;
        for (int i = _items.Length - 1; i >= 0; i--)
        {
            ref WrittenItem item = ref _items[i];
            if (item.Kind is not WrittenKind.Days)
                continue;
            if (item.Shape is WrittenShape.Pair)
            {
                bool canBeRange = item.First.Day < item.Last.Day && month.Month > 0;
                bool canBeDay = item.Last.Day <= 12;
                if (canBeRange && !(canBeDay && month.IsHyphenated))
                {
                    item.Shape = WrittenShape.Range;
                    continue;
                }
                if (!canBeDay || (item.Parts is not DayParts.None && item.First.Parts is not DayParts.None))
                    return FaultAfter(ReadingProblem.MonthExpected, item.Last);
                item.First = item.First with { Month = item.Last.Day, TextEnd = item.Last.TextEnd, IsHyphenated = true };
                item.Shape = item.HasFrom ? WrittenShape.OpenStart : WrittenShape.Alone;
            }
            ref WrittenPoint last = ref item.Shape is WrittenShape.Range ? ref item.Last : ref item.First;
            if (last is { Month: > 0, IsPartial: false })
                month = last;
        }
        return null;
    }

    // «từ ngày 11, 12 và 13/4/2019» is a list.
    private ReadingFault? Lists()
    {
        for (int i = 0; i + 1 < _items.Length; i++)
        {
            ref WrittenItem item = ref _items[i];
            ref WrittenItem next = ref _items[i + 1];
            bool isOpen = item is { Kind: WrittenKind.Days, Shape: WrittenShape.OpenStart, HasOnwards: false };
            if (!isOpen || next.Kind is not WrittenKind.Days || next.HasFrom)
                continue;
            if (next.Shape is not WrittenShape.Alone)
                return Fault(ReadingProblem.OneReadingExpected, next.First);
            item.Shape = WrittenShape.Alone;
            // The next item continues the list.
            if (i + 2 < _items.Length && _items[i + 2] is { Kind: WrittenKind.Days, HasFrom: false, Shape: WrittenShape.OpenEnd })
                return Fault(ReadingProblem.OneReadingExpected, _items[i + 2].First);
        }
        return null;
    }

    // A day takes the month and the year of the next one.
    private ReadingFault? Months()
    {
        WrittenPoint next = default;
        for (int i = _items.Length - 1; i >= 0; i--)
        {
            ref WrittenItem item = ref _items[i];
            if (!item.HasDays)
                continue;
            bool isRange = item.Shape is WrittenShape.Range;
            if (isRange && Complete(ref item.Last, ref next, isRange: false) is { } fault)
                return fault;
            if (Complete(ref item.First, ref next, isRange) is { } faultOfFirst)
                return faultOfFirst;
        }
        return null;
    }

    private ReadingFault? Complete(ref WrittenPoint point, ref WrittenPoint next, bool isRange)
    {
        if (point is { IsPartial: false, Month: 0 })
        {
            if (next.Month == 0 || next.IsPartial)
                return FaultAfter(ReadingProblem.MonthExpected, point);
            point.Month = next.Month;
        }
        if (point.Year is null && next is { Year: int year, Month: > 0 })
            point.Year = year - (Turns(point, next, isRange) ? 1 : 0);
        next = point;
        return null;
    }

    private static bool Turns(in WrittenPoint before, in WrittenPoint after, bool isRange)
        => before.Month - after.Month >= (isRange ? LeastTurnOfRange : TurnOfTheYear);

    // «31/6» is no day of any year, so its year doesn't matter.
    private ReadingFault? DaysOfMonths()
    {
        foreach (ref readonly WrittenItem item in _items)
        {
            if (!item.HasDays)
                continue;
            if (!IsInSomeYear(item.First))
                return Fault(ReadingProblem.NoSuchDayOrTime, item.First);
            if (item.Shape is WrittenShape.Range && !IsInSomeYear(item.Last))
                return Fault(ReadingProblem.NoSuchDayOrTime, item.Last);
        }
        return null;
    }

    private static bool IsInSomeYear(in WrittenPoint point)
        => point.IsPartial || point.Day <= CalendarSystem.Iso.GetDaysInMonth(LeapYear, point.Month);

    // Days after the last year take that of the day before, or of the reference day.
    private ReadingFault? Years()
    {
        WrittenPoint before = default;
        foreach (ref WrittenItem item in _items)
        {
            if (!item.HasDays)
                continue;
            bool isRange = item.Shape is WrittenShape.Range;
            if (item.First.Year is null)
            {
                if ((before.Year ?? reference?.Year) is not int year)
                    return FaultAfter(ReadingProblem.YearExpected, item.First);
                bool begunBefore = before.Year is null && isRange && Turns(item.First, item.Last, isRange)
                    && reference is LocalDate day && (day.Month, day.Day).CompareTo((item.Last.Month, item.Last.Day)) <= 0;
                int turn = before.Year is not null && Turns(before, item.First, isRange: false) ? 1 : begunBefore ? -1 : 0;
                item.First.Year = year + turn;
            }
            if (isRange)
                item.Last.Year ??= item.First.Year + (Turns(item.First, item.Last, isRange) ? 1 : 0);
            before = isRange ? item.Last : item.First;
        }
        return null;
    }

    private ReadingFault? Calendar()
    {
        foreach (ref WrittenItem item in _items)
        {
            if (!item.HasDays)
                continue;
            bool isRange = item.Shape is WrittenShape.Range;
            ReadingFault? fault = Check(item.First) ?? (isRange ? Check(item.Last) : null);
            if (fault is null && isRange && item.First.Earliest > item.Last.ToPartialDate().Latest)
                fault = Fault(ReadingProblem.StartAfterEnd, item.Last);
            if (fault is not null)
                return fault;
        }
        return null;
    }

    private ReadingFault? Check(in WrittenPoint point)
    {
        if (point.Year is not (>= 1 and <= 9999)
            || (!point.IsPartial && point.Day > CalendarSystem.Iso.GetDaysInMonth(point.Year.Value, point.Month)))
            return Fault(ReadingProblem.NoSuchDayOrTime, point);
        if (point.Weekday is IsoDayOfWeek.None && point.StatedFromReference is null)
            return null;
        if (point.IsPartial)
            return Fault(ReadingProblem.DayExpected, point);
        if (reference is LocalDate today && point.StatedFromReference is int days
            && DayNumber.Of(point.Earliest) != DayNumber.Of(today) + days)
            return Fault(ReadingProblem.WrongDay, point);
        if (point.Weekday is IsoDayOfWeek.None)
            return null;
        IsoDayOfWeek weekday = point.Earliest.DayOfWeek;
        return weekday == point.Weekday
            ? null
            : new ReadingFault(ReadingProblem.WrongWeekday, _text, point.TextStart, point.TextEnd, weekday);
    }

    // «Trong 3 ngày (từ 19-21/5)», «2,5 ngày, từ 25/5 đến sáng 27/5».
    private ReadingFault? Counts()
    {
        int stated = 0;
        foreach (ref readonly WrittenItem item in _items)
            stated = Math.Max(stated, item.HalfDays);
        if (stated == 0)
            return null;
        DayTally tally = default;
        List<DateEntry> entries = [];
        foreach (ref readonly WrittenItem item in _items)
        {
            if (item.Kind is WrittenKind.Pattern)
                return null;
            if (item.Kind is WrittenKind.Days)
                DayEntries.Add(in item, entries);
        }
        foreach (DateEntry entry in entries)
        {
            if (!tally.TryAdd(entry))
                return null;
        }
        return entries.Count == 0 || tally.Matches(stated)
            ? null
            : new ReadingFault(ReadingProblem.WrongCount, _text, _items[0].TextStart, _items[^1].TextEnd);
    }

    // «sáng 25 và 26/5» leaves open whether 26 May is whole.
    private ReadingFault? Parts()
    {
        for (int i = 1; i < _items.Length; i++)
        {
            ref WrittenItem item = ref _items[i];
            ref WrittenItem before = ref _items[i - 1];
            DayParts parts = before.Parts | before.First.Parts;
            bool isOpen = item.Kind is WrittenKind.Days && before.Kind is WrittenKind.Days && before.Shape is not WrittenShape.OpenEnd
                && parts is not DayParts.None && (item.Parts | item.First.Parts | item.Last.Parts) is DayParts.None && !item.IsWhole;
            if (!isOpen || (item.Shape is WrittenShape.Range && item.HasFrom))
                continue;
            if (!before.PartsGoOn)
                return Fault(ReadingProblem.DayPartExpected, item.First);
            item.Parts = parts;
            item.PartsGoOn = true;
        }
        return null;
    }

    private ReadingFault Fault(ReadingProblem problem, in WrittenPoint point) => new(problem, _text, point.TextStart, point.TextEnd);

    // The text after the day is something other than its month.
    private ReadingFault FaultAfter(ReadingProblem problem, in WrittenPoint point)
    {
        Token found = new TokenWindow(_text[point.TextEnd..]).Peek(0);
        return new ReadingFault(problem, _text, point.TextEnd + found.Start, point.TextEnd + found.End);
    }
}
