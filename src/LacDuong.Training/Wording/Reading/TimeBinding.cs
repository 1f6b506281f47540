namespace LacDuong.Training.Wording;

/// <summary>Gives the times of a text the days beside them.</summary>
internal ref struct TimeBinding(ReadOnlySpan<char> text, ReadOnlySpan<WrittenItem> items, List<TimeEntry> entries)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<WrittenItem> _items = items;
    private readonly List<DateEntry> _days = [];
    private ReadingFault? _fault;
    private int _written;

    /// <summary>Creates the entries, or returns the fault.</summary>
    public ReadingFault? Bind()
    {
        bool hasTime = false;
        bool hasPattern = false;
        bool hasDay = false;
        foreach (ref readonly WrittenItem item in _items)
        {
            hasTime |= item.Kind is WrittenKind.Times or WrittenKind.Span;
            hasPattern |= item.Kind is WrittenKind.Pattern;
            hasDay |= item.Kind is WrittenKind.Days;
        }
        if (!hasTime)
            return new ReadingFault(ReadingProblem.TimeExpected, _text, _text.Length, _text.Length);
        bool isBound = hasPattern ? Pattern() : hasDay ? Groups() : Undated();
        return isBound ? null : _fault;
    }

    private bool Undated()
    {
        foreach (ref readonly WrittenItem item in _items)
        {
            if (item.Kind is WrittenKind.Span)
            {
                if (!Span(in item))
                    return false;
                continue;
            }
            Add(in item, null, PartOf(item.Parts), item.OffsetMinutes);
        }
        return true;
    }

    // In a weekly pattern, every day has every time.
    private bool Pattern()
    {
        _fault = DayEntries.Make(_text, _items, _days);
        if (_fault is not null)
            return false;
        int times = 0;
        foreach (ref readonly WrittenItem item in _items)
        {
            if (item.Kind is WrittenKind.Span)
                return Fail(ReadingProblem.OneReadingExpected, in item);
            times += item.Kind is WrittenKind.Times ? 1 : 0;
        }
        if ((long)times * _days.Count > DayEntries.MostDays)
            return Fail(ReadingProblem.TooManyDays, in _items[0]);
        LocalDate? before = null;
        foreach (DateEntry day in _days)
        {
            // Half-days of one day count as one day here.
            if (day.Dates.Start == before)
                continue;
            before = day.Dates.Start;
            foreach (ref readonly WrittenItem item in _items)
            {
                if (item.Kind is WrittenKind.Times)
                    Add(in item, day.Dates.Start, PartOf(item.Parts) ?? day.Part, item.OffsetMinutes);
            }
        }
        return true;
    }

    // «8h ngày 25/5 và 14h ngày 26/5»: the kind that comes first in the text starts each group. It binds less than the separators within
    // the group.
    private bool Groups()
    {
        int at = 0;
        int groups = 0;
        Separation within = Separation.None;
        Separation between = Separation.Semicolon;
        while (at < _items.Length)
        {
            if (_items[at].Kind is WrittenKind.Span)
            {
                if (!Span(in _items[at++]))
                    return false;
                continue;
            }
            if (groups++ > 0)
                between = Min(between, _items[at].Before);
            int second = EndOfRun(at);
            bool goesOn = second < _items.Length && _items[second].Kind is not WrittenKind.Span && _items[second].Kind != _items[at].Kind;
            int end = goesOn ? EndOfRun(second) : second;
            if (end == second)
                return Fail(_items[at].Kind is WrittenKind.Days ? ReadingProblem.TimeExpected : ReadingProblem.DayExpected, in _items[at]);
            for (int i = at + 1; i < end; i++)
                within = Max(within, _items[i].Before);
            if (!Group(at, second, end))
                return false;
            at = end;
        }
        return groups < 2 || between > within || Fail(ReadingProblem.OneReadingExpected, in _items[0]);
    }

    private static Separation Min(Separation one, Separation other) => one < other ? one : other;

    private static Separation Max(Separation one, Separation other) => one > other ? one : other;

    private readonly int EndOfRun(int at)
    {
        int end = at + 1;
        while (end < _items.Length && _items[end].Kind == _items[at].Kind && _items[end].Before is not Separation.Semicolon)
            end++;
        return end;
    }

    private bool Group(int start, int second, int end)
    {
        bool isTimeFirst = _items[start].Kind is WrittenKind.Times;
        ReadOnlySpan<WrittenItem> times = isTimeFirst ? _items[start..second] : _items[second..end];
        ReadOnlySpan<WrittenItem> days = isTimeFirst ? _items[second..end] : _items[start..second];
        if (times.Length > 1 && days.Length > 1 && times[0].To is null)
            return Fail(ReadingProblem.OneReadingExpected, in times[0]);
        foreach (ref readonly WrittenItem item in days)
        {
            bool isRange = item.Shape is WrittenShape.Range;
            LocalDate first = DateResolution.EarliestOf(item.First);
            LocalDate last = isRange ? DateResolution.EarliestOf(item.Last) : first;
            if (item.First.IsPartial || item.Last.IsPartial || item.Shape is WrittenShape.OpenEnd)
                return Fail(ReadingProblem.DayExpected, in item);
            if (isRange && (times[0].To is null || item.First.Parts is not DayParts.None || item.Last.Parts is not DayParts.None))
                return Fail(ReadingProblem.OneReadingExpected, in item);
            _written += (DayNumber.Of(last) - DayNumber.Of(first) + 1) * times.Length;
            // A list is limited by the length of the text; a range needs its own limit.
            if (isRange && _written > DayEntries.MostDays)
                return Fail(ReadingProblem.TooManyDays, in item);
            for (LocalDate day = first; day <= last; day = day.PlusDays(1))
            {
                foreach (ref readonly WrittenItem time in times)
                {
                    WrittenItem fitted = time;
                    DayPart? part = PartOf(time.Parts) ?? PartOf(item.Parts);
                    if (!Fit(ref fitted, part))
                        return Fail(ReadingProblem.NoSuchDayOrTime, in time);
                    Add(in fitted, day, part, time.OffsetMinutes ?? item.OffsetMinutes);
                }
            }
        }
        return true;
    }

    // «Chiều 25/5, lúc 2h» is 14:00.
    private static bool Fit(ref WrittenItem time, DayPart? part)
    {
        const int HalfDay = 12 * NodaConstants.SecondsPerHour;
        if (part is null or DayPart.Morning)
            return part is null || time.From.Hour < 12;
        if (time.From.Hour >= 12 && part is DayPart.Afternoon)
            return time.From.Hour <= 18;
        if (time.From.Hour >= 17)
            return true;
        if (time.From.IsFixed || time.From.Hour is 0 or > 11 || (part is DayPart.Afternoon && time.From.Hour > 6)
            || (part is DayPart.Evening && time.From.Hour < 5))
            return false;
        time.From = new WrittenTime(time.From.Seconds + HalfDay, IsFixed: true);
        if (time.To is WrittenTime { Hour: < 12 } to)
            time.To = new WrittenTime(to.Seconds + HalfDay, IsFixed: true);
        return true;
    }

    private bool Span(in WrittenItem item)
    {
        LocalDate first = DateResolution.EarliestOf(item.First);
        LocalDate last = DateResolution.EarliestOf(item.Last);
        if (item.First.IsPartial || item.Last.IsPartial)
            return Fail(ReadingProblem.DayExpected, in item);
        if (first == last && item.From.Seconds >= item.To!.Value.Seconds)
            return Fail(ReadingProblem.StartAfterEnd, in item);
        entries.Add(new TimeEntry(
            TimeOf(item.From), TimeOf(item.To!.Value), first, first == last ? null : last, null, OffsetOf(item.OffsetMinutes)));
        return true;
    }

    private readonly void Add(in WrittenItem time, LocalDate? day, DayPart? part, int? offset)
        => entries.Add(new TimeEntry(
            TimeOf(time.From), time.To is WrittenTime to ? TimeOf(to) : null, day, null, part, OffsetOf(offset)));

    private static LocalTime TimeOf(WrittenTime time) => LocalTime.FromSecondsSinceMidnight(time.Seconds % NodaConstants.SecondsPerDay);

    private static Offset? OffsetOf(int? minutes) => minutes is int known ? Offset.FromSeconds(known * 60) : null;

    private static DayPart? PartOf(DayParts parts) => parts switch
    {
        DayParts.Morning => DayPart.Morning,
        DayParts.Afternoon => DayPart.Afternoon,
        DayParts.Evening => DayPart.Evening,
        _ => null,
    };

    private bool Fail(ReadingProblem problem, in WrittenItem item)
    {
        _fault ??= new ReadingFault(problem, _text, item.TextStart, item.TextEnd);
        return false;
    }
}
