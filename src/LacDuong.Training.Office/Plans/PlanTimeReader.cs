using System.Globalization;
using System.Text.RegularExpressions;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Reads the days, half-days and times of a table. They apply to the rows below as well, until others follow.</summary>
internal sealed partial class PlanTimeReader(PlanTable table, PlanCalendar calendar, BellSchedule? bells)
{
    private PlanCell?[] _current = [];
    private ValueList<LocalDate> _days;
    private ValueList<DayPart> _parts;
    private bool _isPartOwn;
    private (PlanTime Time, PlanCell Cell)[] _timesAbove = [];

    /// <summary>Whether the sessions belong to an unreadable day.</summary>
    public bool IsDayLost { get; private set; }

    /// <summary>The cells of the day and of the half-day.</summary>
    public (PlanCell? Day, PlanCell? Part) Places { get; private set; }

    /// <summary>Takes over the day and the half-day of the table that this one continues.</summary>
    public void GoOnFrom(PlanTimeReader before) => (_days, _parts, Places) = (before._days, before._parts, before.Places);

    /// <summary>Begins the rows under new headings.</summary>
    public void Begin(PlanLayout layout)
    {
        foreach (PlanCell day in layout.Lanes.Where(lane => lane.Day is not null).Select(lane => lane.Heading!))
        {
            PlanWhen when = calendar.Read(day.Text, PlanRole.Day);
            if (when.Fault?.Problem is ReadingProblem.WrongWeekday)
                Fault(day, when, isLast: false);
        }
        _current = new PlanCell?[layout.Columns.Length];
        if (layout.IsGrid)
            (_days, _parts) = ([], []);
    }

    /// <summary>The days of the sessions of a lane, or empty.</summary>
    public ValueList<LocalDate> DaysOf(PlanLane lane)
        => lane.Day is LocalDate laneDay ? [laneDay]
            : !_days.IsEmpty ? _days
            : calendar.OnlyDay is LocalDate only ? [only] : [];

    /// <summary>The only day that the headings or the rows give to a lane, or null.</summary>
    public LocalDate? DayOf(PlanLane lane) => lane.Day ?? (_days is [LocalDate only] ? only : null);

    /// <summary>The only half-day that the headings or the rows give to a lane, or null.</summary>
    public DayPart? PartOf(PlanLane lane) => lane.Time?.Part ?? OnlyPart;

    private DayPart? OnlyPart => _parts is [DayPart only] ? only : null;

    /// <summary>Reads the days and half-days of a row. Returns whether the row has any.</summary>
    public bool ReadDays(int row, bool isLast)
    {
        PlanCell[] days = [.. table.Cells(row, PlanRole.Day).Where(cell => !PlanWords.IsDitto(cell.Text))];
        bool hasOwn = days.Length > 0;
        if (days.Any(cell => !_current.Contains(cell)))
        {
            PlanWhen when = ReadDays(days, out PlanCell place);
            Set(when with { LosesDay = when is { Days.IsEmpty: true, Fault: not null } }, place, isLast);
        }
        foreach (PlanCell cell in table.Cells(row, PlanRole.Part).Where(cell => !PlanWords.IsDitto(cell.Text)))
        {
            hasOwn = true;
            if (_current.Contains(cell) || PartNumber().IsMatch(cell.Text))
                continue;
            Set(calendar.Read(cell, PlanRole.Part), cell, isLast);
        }
        _isPartOwn = table.Cells(row, PlanRole.Part).Any();
        foreach (int column in table.Layout.ColumnsOf(PlanRole.Day, PlanRole.Part))
            _current[column] = table.Grid.Find(row, column) is { IsBlank: false } cell ? cell : _current[column];
        return hasOwn;
    }

    /// <summary>Takes what a cell says for its row and those below.</summary>
    public void Set(PlanWhen when, PlanCell cell, bool isLast)
    {
        Fault(cell, when, isLast);
        if (when.LosesDay)
            (_days, _parts, IsDayLost) = ([], [], true);
        if (!when.Days.IsEmpty)
        {
            (_days, IsDayLost) = (when.Days, false);
            Places = (cell, Places.Part);
            _parts = [];
        }
        // «Sáng (7h30 - 11h00)»
        (PlanTime Time, PlanCell Cell)[] timed = [.. when.Times.Where(time => time.Start is not null).Select(time => (time, cell))];
        if (timed.Length > 0 || when.HasDayOrPart)
            _timesAbove = timed;
        DayPart[] parts = [.. when.Times.Select(time => time.Part).OfType<DayPart>().Distinct()];
        if (parts.Length == 0)
            return;
        _parts = [.. parts];
        Places = (Places.Day, cell);
    }

    /// <summary>Reads the times of a row, or takes those above it.</summary>
    public List<(PlanTime Time, PlanCell Cell)> ReadTimes(int row, bool isLast)
    {
        List<(PlanTime Time, PlanCell Cell)> times = [];
        DayPart? part = OnlyPart;
        foreach (PlanCell cell in table.Cells(row, PlanRole.Time).Where(cell => !PlanWords.IsDitto(cell.Text)))
        {
            PlanWhen when = calendar.Read(cell, PlanRole.Time, part);
            if (cell.Row == row + 1)
                Set(when with { Times = [.. when.Times.Select(time => time with { Start = null })] }, cell, isLast);
            else
                Fault(cell, when, isLast);
            times.AddRange(when.Times.Where(time => time.Start is not null || when.Times.Count > 1).Select(time => (time, cell)));
        }
        PlanCell? start = table.Find(row, PlanRole.Start);
        PlanCell? end = table.Find(row, PlanRole.End);
        if (start is not null && calendar.Read(start, PlanRole.Time, part) is { } first)
        {
            Fault(start, first, isLast);
            PlanWhen last = end is null ? PlanWhen.None : calendar.Read(end, PlanRole.Time, part);
            if (end is not null)
                Fault(end, last, isLast);
            if (first.Times is [{ Start: LocalTime from } time])
            {
                LocalTime? to = last.Times is [{ Start: LocalTime until }] ? until : time.End;
                if (to is LocalTime ends && ends <= from && ends != LocalTime.Midnight)
                    table.Problems.Report(ImportProblemKind.EndNotAfterStart, end ?? start);
                times.Add((time with { End = to > from || to == LocalTime.Midnight ? to : null }, start));
            }
        }
        if (times.Count == 0)
            times.AddRange(ReadPeriods(row));
        if (times.Count == 0)
            times.AddRange(_timesAbove);
        return times;
    }

    /// <summary>The half-days and times of a cell: several for «Cả ngày».</summary>
    public IEnumerable<(DayPart? Part, PlanTime? Time, PlanCell? Cell)> Slots(
        PlanLane lane, int row, PlanItem item, PlanCell content, List<(PlanTime Time, PlanCell Cell)> times, bool isOnly)
    {
        ValueList<DayPart> parts = item.Part is DayPart own ? [own] : lane.Time?.Part is DayPart ofLane ? [ofLane] : _parts;
        if (item.Time is not null)
        {
            PlanWhen when = calendar.Read(item.Time, PlanRole.Time, parts is [DayPart only] ? only : null);
            Fault(content, when, isLast: false);
            times = [.. when.Times.Take(1).Select(time => (time, content))];
        }
        else if (table.Cells(row, lane.Times).FirstOrDefault() is { } ofRow)
        {
            PlanWhen read = calendar.Read(ofRow, PlanRole.Time, parts is [DayPart only] ? only : null);
            Fault(ofRow, read, isLast: false);
            times = [.. read.Times.Take(1).Select(time => (time, ofRow))];
        }
        else if (lane.Time?.Start is not null)
        {
            times = [(lane.Time, lane.Heading!)];
        }
        else if (!isOnly)
        {
            // A single time for several sessions is ambiguous.
            times = [];
        }
        if (times.Count == 0)
            return parts.IsEmpty ? [(null, null, null)] : parts.Select(part => ((DayPart?)part, (PlanTime?)null, (PlanCell?)null));
        return times.Select(time => ((DayPart?)PartOf(time.Time, parts, item), (PlanTime?)time.Time, (PlanCell?)time.Cell));
    }

    // «Thứ Hai» and «23/5» in two columns are one day, and must agree.
    private PlanWhen ReadDays(PlanCell[] cells, out PlanCell place)
    {
        place = cells[^1];
        if (cells.Length == 1)
            return calendar.Read(place, PlanRole.Day);
        PlanCell? weekday = cells.FirstOrDefault(cell => PlanWords.WeekdayOf(cell.Text) is not IsoDayOfWeek.None);
        PlanCell? date = cells.FirstOrDefault(cell => !ReferenceEquals(cell, weekday));
        if (weekday is null || date is null)
            return calendar.Read(place, PlanRole.Day);
        place = date;
        string name = PlanWords.NameOf(PlanWords.WeekdayOf(weekday.Text));
        string day = date.Date is LocalDate known ? $"{known.Day}/{known.Month}/{known.Year}" : date.Text;
        PlanWhen both = calendar.Read(date.With($"{name}, {day}"), PlanRole.Day);
        return both.Days.IsEmpty ? calendar.Read(date, PlanRole.Day) : both;
    }

    private IEnumerable<(PlanTime Time, PlanCell Cell)> ReadPeriods(int row)
    {
        foreach (PlanCell cell in table.Cells(row, PlanRole.Periods))
        {
            int[] numbers = [.. Digits().Matches(cell.Text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];
            // «4» is a count in a list, and a period in a grid.
            bool isCount = numbers.Length == 1 && !table.Layout.IsGrid && !cell.Text.StartsWith("tiết", StringComparison.OrdinalIgnoreCase);
            if (numbers.Length == 0 || isCount)
                continue;
            if (bells is null)
            {
                table.Problems.AddOnce(ImportProblemKind.NoBells, cell);
                continue;
            }
            DayPart part = _parts is [DayPart only, ..] ? only : DayPart.Morning;
            int before = part is DayPart.Afternoon && numbers[0] > bells.Afternoon.Count ? bells.Morning.Count : 0;
            TimeRange? time = bells.FindTime(part, numbers[0] - before, Math.Max(numbers[^1] - numbers[0] + 1, 1));
            if (time is null)
                table.Problems.Report(ImportProblemKind.UnknownPeriod, cell, cell.Text, part);
            else
                yield return (new PlanTime(part, time.Start, time.End), cell);
        }
    }

    // A half-day in the own row or cell counts as written. One from a row above ends once the time lies after it.
    private DayPart? PartOf(PlanTime time, ValueList<DayPart> parts, PlanItem item)
    {
        DayPart? byClock = time.Start is LocalTime start ? PlanTime.PartOf(start) : null;
        DayPart? written = time.Part ?? (parts is [DayPart only] ? only : null);
        bool isOwn = time.Part is not null || item.Part is not null || _isPartOwn || table.Layout.IsGrid;
        return written is null || (!isOwn && byClock > written) ? byClock ?? written : written;
    }

    private void Fault(PlanCell cell, PlanWhen when, bool isLast)
    {
        if (when.Fault is not { } fault || isLast)
            return;
        if (fault.Problem is ReadingProblem.YearExpected && !calendar.HasYear)
            table.Problems.Report(ImportProblemKind.NoYear, cell, cell.Text);
        else
            table.Problems.Report(ImportProblemKind.NotATime, cell, fault);
    }

    [GeneratedRegex(@"^(?:buổi\s*)?(?:thứ\s*)?\d{1,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"[0-9]{1,2}(?!\d)")]
    private static partial Regex Digits();
}
