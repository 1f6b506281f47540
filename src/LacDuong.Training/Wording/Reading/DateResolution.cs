namespace LacDuong.Training.Wording;

/// <summary>
/// Completes the days of a text with the months and years that they lack, and checks them against the calendar. Takes linear time: one pass
/// from the end and two from the start.
/// </summary>
internal ref struct DateResolution(ReadOnlySpan<char> text, Span<WrittenItem> items, LocalDate? reference)
{
    // A list that is out of order by this many months or more continues in another year.
    private const int TurnOfTheYear = 6;

    // A range that ends one month before its start is a mistake rather than a course of eleven months.
    private const int LeastTurnOfRange = 2;

    // In 2022, «3/7/87» is 1987, and «3/7/42» is 2042.
    private const int YearsAhead = 20;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<WrittenItem> _items = items;
    private ReadingFault? _fault;

    /// <summary>Completes all days, or returns the fault.</summary>
    public ReadingFault? Complete()
    {
        bool isComplete = References() && Pairs() && Lists() && Months() && Years() && Calendar() && Counts() && Parts();
        return isComplete ? null : _fault;
    }

    private bool References()
    {
        foreach (ref WrittenItem item in _items)
        {
            if (item.Kind is not (WrittenKind.Days or WrittenKind.Span))
                continue;
            WrittenPoint first = item.First;
            WrittenPoint last = item.Last;
            if (!Refer(ref first) || !Refer(ref last))
                return false;
            (item.First, item.Last) = (first, last);
        }
        return true;
    }

    private bool Refer(ref WrittenPoint point)
    {
        if (point.IsRelative || point.HasShortYear)
        {
            if (reference is not LocalDate day)
                return Fail(point.IsRelative ? ReadingProblem.ReferenceExpected : ReadingProblem.YearExpected, point);
            if (point.HasShortYear)
            {
                int year = (day.Year / 100 * 100) + point.Year!.Value;
                point.Year = year > day.Year + YearsAhead ? year - 100 : year <= day.Year + YearsAhead - 100 ? year + 100 : year;
            }
            else if (point.DaysFromReference is int days)
            {
                // The calendar ends on both sides.
                int number = DayNumber.Of(day) + days;
                LocalDate other = number < 0 || number > DayNumber.Last
                    ? day : day.PlusDays(days);
                if (days != 0 && other == day)
                    return Fail(ReadingProblem.NoSuchDayOrTime, point);
                (point.Year, point.Month, point.Day) = (other.Year, other.Month, other.Day);
            }
            else if (point.MonthsFromReference is int months)
            {
                int month = (day.Year * 12) + day.Month - 1 + months;
                (point.Year, point.Month) = (month / 12, (month % 12) + 1);
            }
            else
            {
                point.Year = day.Year + point.YearsFromReference!.Value;
            }
        }
        return true;
    }

    // «3-5» is a range if a month follows it. It is 3 May otherwise, or if the month that follows is also written with a hyphen.
    private bool Pairs()
    {
        WrittenPoint? month = null;
        for (int i = _items.Length - 1; i >= 0; i--)
        {
            ref WrittenItem item = ref _items[i];
            if (item.Kind is not WrittenKind.Days)
                continue;
            if (item.Shape is WrittenShape.Pair)
            {
                bool canBeRange = item.First.Day < item.Last.Day && month is not null;
                bool canBeDay = item.Last.Day <= 12;
                if (canBeRange && !(canBeDay && month!.Value.IsHyphenated))
                {
                    item.Shape = WrittenShape.Range;
                    continue;
                }
                if (!canBeDay || (item.Parts is not DayParts.None && item.First.Parts is not DayParts.None))
                    return FailAfter(ReadingProblem.MonthExpected, item.Last);
                item.First = item.First with { Month = item.Last.Day, TextEnd = item.Last.TextEnd, IsHyphenated = true };
                item.Shape = item.HasFrom ? WrittenShape.OpenStart : WrittenShape.Alone;
            }
            WrittenPoint last = item.Shape is WrittenShape.Range ? item.Last : item.First;
            if (last is { Month: > 0, IsPartial: false })
                month = last;
        }
        return true;
    }

    // «từ ngày 11, 12 và 13/4/2019» is a list.
    private bool Lists()
    {
        for (int i = 0; i + 1 < _items.Length; i++)
        {
            ref WrittenItem item = ref _items[i];
            ref WrittenItem next = ref _items[i + 1];
            bool isOpen = item is { Kind: WrittenKind.Days, Shape: WrittenShape.OpenStart, HasOnwards: false };
            if (!isOpen || next.Kind is not WrittenKind.Days || next.HasFrom)
                continue;
            if (next.Shape is not WrittenShape.Alone)
                return Fail(ReadingProblem.OneReadingExpected, next.First);
            item.Shape = WrittenShape.Alone;
            // The next item continues the list.
            if (i + 2 < _items.Length && _items[i + 2] is { Kind: WrittenKind.Days, HasFrom: false, Shape: WrittenShape.OpenEnd })
                return Fail(ReadingProblem.OneReadingExpected, _items[i + 2].First);
        }
        return true;
    }

    private bool Months()
    {
        WrittenPoint next = default;
        for (int i = _items.Length - 1; i >= 0; i--)
        {
            ref WrittenItem item = ref _items[i];
            if (item.Kind is not (WrittenKind.Days or WrittenKind.Span))
                continue;
            bool isRange = item.Shape is WrittenShape.Range;
            if (isRange)
            {
                WrittenPoint last = item.Last;
                if (!Complete(ref last, next, isRange: false))
                    return false;
                item.Last = next = last;
            }
            WrittenPoint first = item.First;
            if (!Complete(ref first, next, isRange))
                return false;
            item.First = next = first;
        }
        return true;
    }

    private bool Complete(ref WrittenPoint point, WrittenPoint next, bool isRange)
    {
        if (point is { IsPartial: false, Month: 0 })
        {
            if (next.Month == 0 || next.IsPartial)
                return FailAfter(ReadingProblem.MonthExpected, point);
            point.Month = next.Month;
        }
        if (point.Year is null && next is { Year: int year, Month: > 0 })
            point.Year = year - (Turns(point, next, isRange) ? 1 : 0);
        return true;
    }

    private static bool Turns(in WrittenPoint before, in WrittenPoint after, bool isRange)
        => before.Month - after.Month >= (isRange ? LeastTurnOfRange : TurnOfTheYear);

    private bool Years()
    {
        WrittenPoint before = default;
        foreach (ref WrittenItem item in _items)
        {
            if (item.Kind is not (WrittenKind.Days or WrittenKind.Span))
                continue;
            bool isRange = item.Shape is WrittenShape.Range;
            if (item.First.Year is null)
            {
                if ((before.Year ?? reference?.Year) is not int year)
                    return FailAfter(ReadingProblem.YearExpected, item.First);
                bool begunBefore = before.Year is null && isRange && Turns(item.First, item.Last, isRange)
                    && reference is LocalDate day && (day.Month, day.Day).CompareTo((item.Last.Month, item.Last.Day)) <= 0;
                int turn = before.Year is not null && Turns(before, item.First, isRange: false) ? 1 : begunBefore ? -1 : 0;
                item.First = item.First with { Year = year + turn };
            }
            before = item.First;
            if (!isRange)
                continue;
            if (item.Last.Year is null)
                item.Last = item.Last with { Year = item.First.Year + (Turns(item.First, item.Last, isRange) ? 1 : 0) };
            before = item.Last;
        }
        return true;
    }

    private bool Calendar()
    {
        foreach (ref WrittenItem item in _items)
        {
            if (item.Kind is not (WrittenKind.Days or WrittenKind.Span))
                continue;
            if (!Check(item.First) || (item.Shape is WrittenShape.Range && !Check(item.Last)))
                return false;
            if (item.Shape is WrittenShape.Range && EarliestOf(item.First) > LatestOf(item.Last))
                return Fail(ReadingProblem.StartAfterEnd, item.Last);
        }
        return true;
    }

    private bool Check(in WrittenPoint point)
    {
        if (point.Year is not (>= 1 and <= 9999)
            || (!point.IsPartial && point.Day > CalendarSystem.Iso.GetDaysInMonth(point.Year.Value, point.Month)))
            return Fail(ReadingProblem.NoSuchDayOrTime, point);
        if (point.IsPartial || point.Weekday is IsoDayOfWeek.None)
            return point.Weekday is IsoDayOfWeek.None || Fail(ReadingProblem.DayExpected, point);
        IsoDayOfWeek weekday = EarliestOf(point).DayOfWeek;
        if (weekday == point.Weekday)
            return true;
        _fault = new ReadingFault(ReadingProblem.WrongWeekday, _text, point.TextStart, point.TextEnd, weekday);
        return false;
    }

    // «Trong 3 ngày (từ 19-21/5)»: a count covers single days, or a range that may have free days.
    private bool Counts()
    {
        int stated = 0;
        int days = 0;
        bool hasRange = false;
        foreach (ref WrittenItem item in _items)
        {
            stated = Math.Max(stated, item.Count);
            bool isKnown = item is
            {
                Kind: WrittenKind.Days,
                Shape: WrittenShape.Alone or WrittenShape.Range,
                First.IsPartial: false,
                Last.IsPartial: false,
            };
            if (item.Kind is WrittenKind.Pattern || (item.Kind is WrittenKind.Days && !isKnown))
                return true;
            if (!isKnown)
                continue;
            hasRange |= item.Shape is WrittenShape.Range;
            days += item.Shape is WrittenShape.Alone ? 1 : DayNumber.Of(EarliestOf(item.Last)) - DayNumber.Of(EarliestOf(item.First)) + 1;
        }
        return stated == 0 || days == 0 || (hasRange ? stated <= days : stated == days)
            || Fail(ReadingProblem.WrongCount, _items[0].TextStart, _items[^1].TextEnd);
    }

    // «sáng 25 và 26/5» leaves open whether 26 May is whole.
    private bool Parts()
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
                return Fail(ReadingProblem.DayPartExpected, item.First);
            item.Parts = parts;
            item.PartsGoOn = true;
        }
        return true;
    }

    public static LocalDate EarliestOf(in WrittenPoint point)
        => new(point.Year!.Value, Math.Max(1, point.Month), point.IsPartial ? 1 : point.Day);

    private static LocalDate LatestOf(in WrittenPoint point) => PartialOf(point).Latest;

    public static PartialDate PartialOf(in WrittenPoint point)
        => !point.IsPartial ? new(EarliestOf(point))
            : point.IsYear ? new(point.Year!.Value)
            : new(new YearMonth(point.Year!.Value, point.Month));

    private bool Fail(ReadingProblem problem, in WrittenPoint point) => Fail(problem, point.TextStart, point.TextEnd);

    // The text after the day is something other than its month.
    private bool FailAfter(ReadingProblem problem, in WrittenPoint point)
    {
        Token found = new TokenWindow(_text[point.TextEnd..]).Peek(0);
        return Fail(problem, point.TextEnd + found.Start, point.TextEnd + found.End);
    }

    private bool Fail(ReadingProblem problem, int start, int end)
    {
        _fault ??= new ReadingFault(problem, _text, start, end);
        return false;
    }
}
