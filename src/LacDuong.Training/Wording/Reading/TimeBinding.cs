namespace LacDuong.Training.Wording;

/// <summary>Gives the times of a text the days beside them. Each step returns a fault or null.</summary>
internal ref struct TimeBinding(ReadOnlySpan<char> text, ReadOnlySpan<WrittenItem> items, List<TimeEntry> entries)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<WrittenItem> _items = items;
    private int _written;
    private bool _isDaily;

    /// <summary>Creates the entries, or returns the fault.</summary>
    public ReadingFault? Bind()
    {
        int times = 0;
        int spans = 0;
        bool hasPattern = false;
        bool hasDay = false;
        foreach (ref readonly WrittenItem item in _items)
        {
            times += item.Kind is WrittenKind.Times ? 1 : 0;
            spans += item.Kind is WrittenKind.Span ? 1 : 0;
            hasPattern |= item.Kind is WrittenKind.Pattern;
            hasDay |= item.Kind is WrittenKind.Days;
            _isDaily |= item.IsDaily;
        }
        if (times + spans == 0)
            return new ReadingFault(ReadingProblem.TimeExpected, _text, _text.Length, _text.Length);
        return hasPattern ? Pattern(times) : Groups(hasDay);
    }

    // In a weekly pattern, every day has every time.
    private readonly ReadingFault? Pattern(int times)
    {
        List<DateEntry> days = [];
        if (DayEntries.Make(_text, _items, days) is { } fault)
            return fault;
        foreach (ref readonly WrittenItem item in _items)
        {
            if (item.Kind is WrittenKind.Span)
                return Fault(ReadingProblem.OneReadingExpected, in item);
        }
        if ((long)times * days.Count > DayEntries.MostDays)
            return Fault(ReadingProblem.TooManyDays, in _items[0]);
        LocalDate? before = null;
        foreach (DateEntry day in days)
        {
            // Half-days of one day count as one day here.
            if (day.Dates.Start == before)
                continue;
            before = day.Dates.Start;
            foreach (ref readonly WrittenItem item in _items)
            {
                if (item.Kind is WrittenKind.Times)
                    Add(in item, day.Dates.Start, item.Part ?? day.Part, item.OffsetMinutes);
            }
        }
        return null;
    }

    // «8h ngày 25/5 và 14h ngày 26/5»: the kind that comes first in the text starts each group. It binds less than the separators within
    // the group. Without a day, each time is on its own.
    private ReadingFault? Groups(bool hasDay)
    {
        int at = 0;
        int groups = 0;
        Separation within = Separation.None;
        Separation between = Separation.Semicolon;
        while (at < _items.Length)
        {
            ref readonly WrittenItem item = ref _items[at];
            if (item.Kind is WrittenKind.Span)
            {
                if (Span(in item) is { } fault)
                    return fault;
                at++;
                continue;
            }
            if (!hasDay)
            {
                Add(in item, null, item.Part, item.OffsetMinutes);
                at++;
                continue;
            }
            if (groups++ > 0 && item.Before < between)
                between = item.Before;
            int second = EndOfRun(at);
            bool goesOn = second < _items.Length && _items[second].Kind is not WrittenKind.Span && _items[second].Kind != item.Kind;
            if (!goesOn)
                return Fault(item.Kind is WrittenKind.Days ? ReadingProblem.TimeExpected : ReadingProblem.DayExpected, in item);
            // «Ngày 25/5: sáng 7h30 - 11h; chiều 13h30 - 16h30».
            int end = EndOfRun(second, crossesSemicolons: item.Kind is WrittenKind.Days);
            for (int i = at + 1; i < end; i++)
                within = _items[i].Before > within ? _items[i].Before : within;
            bool isTimeFirst = item.Kind is WrittenKind.Times;
            if (Group(isTimeFirst ? _items[at..second] : _items[second..end], isTimeFirst ? _items[second..end] : _items[at..second])
                is { } faultOfGroup)
                return faultOfGroup;
            at = end;
        }
        return groups < 2 || between > within ? null : Fault(ReadingProblem.OneReadingExpected, in _items[0]);
    }

    private readonly int EndOfRun(int at, bool crossesSemicolons = false)
    {
        int end = at + 1;
        while (end < _items.Length && _items[end].Kind == _items[at].Kind
            && (crossesSemicolons || _items[end].Before is not Separation.Semicolon))
            end++;
        return end;
    }

    private ReadingFault? Group(ReadOnlySpan<WrittenItem> times, ReadOnlySpan<WrittenItem> days)
    {
        if (times.Length > 1 && days.Length > 1 && times[0].To is null)
            return Fault(ReadingProblem.OneReadingExpected, in times[0]);
        foreach (ref readonly WrittenItem item in days)
        {
            // «hằng ngày 7h30, từ 25/5» never ends.
            bool isOpen = item.Shape is WrittenShape.OpenEnd
                || (item.Shape is WrittenShape.OpenStart && (_isDaily || times[0].To is not null));
            if (item.First.IsPartial || item.Last.IsPartial || isOpen)
                return Fault(ReadingProblem.DayExpected, in item);
            bool isRange = item.Shape is WrittenShape.Range;
            DateRange dates = new(item.First.Earliest, isRange ? item.Last.Earliest : item.First.Earliest);
            bool isSingle = times[0].To is null && !_isDaily;
            if (isRange && (isSingle || item.First.Parts is not DayParts.None || item.Last.Parts is not DayParts.None))
                return Fault(ReadingProblem.OneReadingExpected, in item);
            _written += dates.DayCount!.Value * times.Length;
            // A list is limited by the length of the text; a range needs its own limit.
            if (isRange && _written > DayEntries.MostDays)
                return Fault(ReadingProblem.TooManyDays, in item);
            foreach (LocalDate day in dates.EnumerateDays())
            {
                foreach (ref readonly WrittenItem time in times)
                {
                    WrittenItem fitted = time;
                    DayPart? part = time.Part ?? item.Part;
                    if (!Fit(ref fitted, part))
                        return Fault(ReadingProblem.NoSuchDayOrTime, in time);
                    if (fitted.To is WrittenTime end && end.Seconds <= fitted.From.Seconds)
                        return Fault(ReadingProblem.StartAfterEnd, in time);
                    Add(in fitted, day, part, time.OffsetMinutes ?? item.OffsetMinutes);
                }
            }
        }
        return null;
    }

    // «Chiều 25/5, lúc 2h» is 14:00.
    private static bool Fit(ref WrittenItem time, DayPart? part)
    {
        const int HalfDay = 12 * NodaConstants.SecondsPerHour;
        int hour = time.From.Hour;
        if (part is DayPart known && !WrittenTime.TryPutInto((int)known, isEnd: false, ref hour))
            return false;
        if (hour == time.From.Hour)
            return true;
        if (time.From.IsFixed)
            return false;
        time.From = new WrittenTime(time.From.Seconds + HalfDay, IsFixed: true);
        if (time.To is WrittenTime { Hour: < 12 } to)
            time.To = new WrittenTime(to.Seconds + HalfDay, IsFixed: true);
        return true;
    }

    private readonly ReadingFault? Span(in WrittenItem item)
    {
        if (item.First.IsPartial || item.Last.IsPartial)
            return Fault(ReadingProblem.DayExpected, in item);
        LocalDate first = item.First.Earliest;
        LocalDate last = item.Last.Earliest;
        if (first == last && item.From.Seconds >= item.To!.Value.Seconds)
            return Fault(ReadingProblem.StartAfterEnd, in item);
        Add(in item, first, null, item.OffsetMinutes, first == last ? null : last);
        return null;
    }

    private readonly void Add(in WrittenItem time, LocalDate? day, DayPart? part, int? offset, LocalDate? endDay = null)
        => entries.Add(new TimeEntry(
            TimeOf(time.From),
            time.To is WrittenTime to ? TimeOf(to) : null,
            day,
            endDay,
            part,
            offset is int minutes ? Offset.FromSeconds(minutes * NodaConstants.SecondsPerMinute) : null));

    private static LocalTime TimeOf(WrittenTime time) => LocalTime.FromSecondsSinceMidnight(time.Seconds % NodaConstants.SecondsPerDay);

    private readonly ReadingFault Fault(ReadingProblem problem, in WrittenItem item) => new(problem, _text, item.TextStart, item.TextEnd);
}
