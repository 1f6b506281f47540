using System.Globalization;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>Makes the sessions of one table.</summary>
internal sealed partial class PlanReader
{
    // Cells that people write are shorter. The reader goes through each a few times.
    private const int LongestCell = 4_000;

    private static readonly PlanRole[] s_when =
        [PlanRole.Day, PlanRole.Part, PlanRole.Time, PlanRole.Start, PlanRole.End, PlanRole.Periods];

    private readonly PlanGrid _grid;
    private readonly PlanKnowledge _known;
    private readonly PlanCalendar _calendar;
    private readonly PlanProblems _problems;
    private readonly List<PlanDraft> _drafts = [];
    private readonly Dictionary<PlanCell, PlanStaff> _staff = [];
    private readonly HashSet<(ImportProblemKind, PlanCell)> _reported = [];

    private PlanLayout _layout;
    private PlanCell?[] _current = [];
    private ValueList<LocalDate> _days;
    private ValueList<DayPart> _parts;
    private bool _isPartOwn;
    private bool _isDayLost;
    private (PlanTime Time, PlanCell Cell)[] _timesAbove = [];
    private (PlanCell? Day, PlanCell? Part) _places;

    private PlanReader(PlanGrid grid, PlanLayout layout, PlanKnowledge known, PlanCalendar calendar, PlanProblems problems)
    {
        (_grid, _layout, _known, _calendar, _problems) = (grid, layout, known, calendar, problems);
    }

    /// <summary>The layouts of the table. Each replaces the one before.</summary>
    public List<PlanLayout> Layouts { get; } = [];

    public IReadOnlyList<PlanDraft> Drafts => _drafts;

    public int ColumnCount => _layout.Columns.Length;

    /// <summary>Reads the sessions of a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="layout">Its headings, or null if it continues the table before.</param>
    /// <param name="before">The table before, or null.</param>
    /// <param name="calendar">Reads its days.</param>
    /// <param name="known">What the host knows.</param>
    /// <param name="problems">Takes the problems.</param>
    public static PlanReader Read(
        PlanGrid grid, PlanLayout? layout, PlanReader? before, PlanCalendar calendar, PlanKnowledge known, PlanProblems problems)
    {
        PlanReader reader = new(grid, layout ?? before!._layout, known, calendar, problems);
        if (layout is null)
            (reader._days, reader._parts, reader._places) = (before!._days, before._parts, before._places);
        reader.ReadRows(layout?.End ?? 0);
        if (grid.IsCut)
            problems.Add(ImportProblemKind.TooManyRows, grid.Sheet.Place with { Row = grid.RowCount + 1 });
        return reader;
    }

    private void ReadRows(int start)
    {
        Use(_layout);
        int lastContent = LastContent(start);
        bool hasGap = false;
        for (int row = start; row < _grid.RowCount; row++)
        {
            PlanCell[] cells = DistinctCells(row);
            if (cells.Length == 0)
            {
                hasGap = true;
                continue;
            }
            if (PlanLayout.Find(_grid, row, _calendar, isFirst: false) is { } next)
            {
                Use(next);
                row = next.End - 1;
                hasGap = false;
                continue;
            }
            if (IsNumbering(cells))
                continue;
            if (cells.Length == 1 && !ReadAlone(row, cells[0], hasGap, row < lastContent))
                continue;
            bool isRead = ReadRow(row, hasGap, isLast: row > lastContent);
            hasGap &= !isRead;
        }
    }

    private void Use(PlanLayout layout)
    {
        _layout = layout;
        _current = new PlanCell?[layout.Columns.Length];
        Layouts.Add(layout);
        _problems.Layout = layout;
        if (layout.IsGrid)
            (_days, _parts) = ([], []);
    }

    private PlanCell[] DistinctCells(int row)
    {
        List<PlanCell> cells = [];
        foreach (PlanCell? cell in _grid[row])
        {
            if (cell is { IsBlank: false } && (cells.Count == 0 || !ReferenceEquals(cells[^1], cell)))
                cells.Add(cell);
        }
        return [.. cells];
    }

    private int LastContent(int start)
    {
        for (int row = _grid.RowCount - 1; row >= start; row--)
        {
            if (DistinctCells(row).Length > 1 && _layout.Lanes.Any(lane => Contents(lane, row).Any()))
                return row;
        }
        return -1;
    }

    private IEnumerable<PlanCell> Contents(PlanLane lane, int row) => NonBlank(lane.Contents, row);

    private IEnumerable<PlanCell> NonBlank(IEnumerable<int> columns, int row)
        => columns.Select(column => _grid.Find(row, column)).OfType<PlanCell>().Where(cell => !cell.IsBlank).Distinct();

    // «(1) (2) (3)» under the headings.
    private static bool IsNumbering(PlanCell[] cells)
        => cells.Length > 2 && cells.Index().All(cell
            => cell.Item.Text.Trim('(', ')', ' ') == (cell.Index + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a row with one cell: a day above its sessions, a heading or a remark. Returns whether to read it as a row of
    /// sessions.</summary>
    private bool ReadAlone(int row, PlanCell cell, bool hasGap, bool isWithin)
    {
        int column = Enumerable.Range(0, _grid.ColumnCount).First(at => ReferenceEquals(_grid.Find(row, at), cell));
        bool isWide = ReferenceEquals(_grid.Find(row, column + 1), cell);
        PlanRole role = column < _layout.Columns.Length ? _layout.Columns[column].Role : PlanRole.None;
        bool isOfLane = _layout.Lanes.Any(lane => lane.Contents.Contains(column));
        if (cell.Row != row + 1)
            return isOfLane;
        if (isWide || role is PlanRole.None or PlanRole.Number)
        {
            PlanWhen? when = cell.Date is null && cell.Text.Length > 120 ? null : _calendar.Read(cell, PlanRole.Day);
            if (when is { HasDayOrPart: true })
            {
                Fault(cell, when, isLast: false);
                SetWhen(when, cell);
            }
            else if (isWide && !PlanWords.EndsTable(cell.Text) && PlanItem.ReadAll(cell.Text, _known) is [{ Time: not null }])
                return isOfLane || isWide;
            return false;
        }
        if (s_when.Contains(role))
            return (isWithin || !hasGap) && !PlanWords.EndsTable(cell.Text);
        return !hasGap && !PlanWords.EndsTable(cell.Text);
    }

    private bool ReadRow(int row, bool hasGap, bool isLast)
    {
        bool hasOwnWhen = ReadWhen(row, isLast);
        if (hasGap && !hasOwnWhen)
            return false;
        List<(PlanTime Time, PlanCell Cell)> times = ReadTimes(row, isLast);
        bool isRead = false;
        foreach (PlanLane lane in _layout.Lanes)
            isRead |= ReadLane(lane, row, times);
        if (!isRead && times.Count > 0 && times[0].Cell.Row == row + 1
            && _layout.ColumnsOf(PlanRole.Time, PlanRole.Start).Contains(times[0].Cell.Column - 1))
        {
            Report(ImportProblemKind.NoContent, times[0].Cell);
        }
        return isRead;
    }

    /// <summary>Reads the days and half-days of a row. Returns whether the row has any.</summary>
    private bool ReadWhen(int row, bool isLast)
    {
        PlanCell[] days = [.. NonBlank(_layout.ColumnsOf(PlanRole.Day), row).Where(cell => !PlanWords.IsDitto(cell.Text))];
        bool hasOwn = days.Length > 0;
        if (days.Any(cell => !_current.Contains(cell)))
        {
            PlanWhen when = ReadDays(days, out PlanCell place);
            Fault(place, when, isLast);
            SetDays(when, place);
        }
        foreach (PlanCell cell in NonBlank(_layout.ColumnsOf(PlanRole.Part), row).Where(cell => !PlanWords.IsDitto(cell.Text)))
        {
            hasOwn = true;
            if (_current.Contains(cell) || PartNumber().IsMatch(cell.Text))
                continue;
            PlanWhen when = _calendar.Read(cell, PlanRole.Part);
            Fault(cell, when, isLast);
            SetWhen(when, cell);
        }
        _isPartOwn = NonBlank(_layout.ColumnsOf(PlanRole.Part), row).Any();
        foreach (int column in _layout.ColumnsOf(PlanRole.Day, PlanRole.Part))
            _current[column] = _grid.Find(row, column) is { IsBlank: false } cell ? cell : _current[column];
        return hasOwn;
    }

    // «Thứ Hai» and «23/5» in two columns are one day, and must agree.
    private PlanWhen ReadDays(PlanCell[] cells, out PlanCell place)
    {
        place = cells[^1];
        if (cells.Length == 1)
            return _calendar.Read(place, PlanRole.Day);
        PlanCell? weekday = cells.FirstOrDefault(cell => PlanWords.WeekdayOf(cell.Text) is not IsoDayOfWeek.None);
        PlanCell? date = cells.FirstOrDefault(cell => !ReferenceEquals(cell, weekday));
        if (weekday is null || date is null)
            return _calendar.Read(place, PlanRole.Day);
        place = date;
        string name = PlanWords.NameOf(PlanWords.WeekdayOf(weekday.Text));
        string day = date.Date is LocalDate known ? $"{known.Day}/{known.Month}/{known.Year}" : date.Text;
        PlanWhen both = _calendar.Read(date.With($"{name}, {day}"), PlanRole.Day);
        return both.Days.IsEmpty ? _calendar.Read(date, PlanRole.Day) : both;
    }

    // Sessions of an unreadable day mustn't go to the day before.
    private void SetDays(PlanWhen when, PlanCell cell)
    {
        if (when is { Days.IsEmpty: true, Fault: not null })
            (_days, _parts, _isDayLost) = ([], [], true);
        SetWhen(when, cell);
    }

    private void SetWhen(PlanWhen when, PlanCell cell)
    {
        if (!when.Days.IsEmpty)
        {
            (_days, _isDayLost) = (when.Days, false);
            _places.Day = cell;
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
        _places.Part = cell;
    }

    private List<(PlanTime Time, PlanCell Cell)> ReadTimes(int row, bool isLast)
    {
        List<(PlanTime Time, PlanCell Cell)> times = [];
        DayPart? part = _parts is [DayPart only] ? only : null;
        foreach (PlanCell cell in NonBlank(_layout.ColumnsOf(PlanRole.Time), row).Where(cell => !PlanWords.IsDitto(cell.Text)))
        {
            PlanWhen when = _calendar.Read(cell, PlanRole.Time, part);
            Fault(cell, when, isLast);
            if (cell.Row == row + 1)
                SetWhen(when with { Times = [.. when.Times.Select(time => time with { Start = null })] }, cell);
            times.AddRange(when.Times.Where(time => time.Start is not null || when.Times.Count > 1).Select(time => (time, cell)));
        }
        PlanCell? start = NonBlank(_layout.ColumnsOf(PlanRole.Start), row).FirstOrDefault();
        PlanCell? end = NonBlank(_layout.ColumnsOf(PlanRole.End), row).FirstOrDefault();
        if (start is not null && _calendar.Read(start, PlanRole.Time, part) is { } first)
        {
            Fault(start, first, isLast);
            PlanWhen last = end is null ? PlanWhen.None : _calendar.Read(end, PlanRole.Time, part);
            if (end is not null)
                Fault(end, last, isLast);
            if (first.Times is [{ Start: LocalTime from } time])
            {
                LocalTime? to = last.Times is [{ Start: LocalTime until }] ? until : time.End;
                if (to is LocalTime ends && ends <= from && ends != LocalTime.Midnight)
                    Report(ImportProblemKind.EndNotAfterStart, end ?? start);
                times.Add((time with { End = to > from || to == LocalTime.Midnight ? to : null }, start));
            }
        }
        if (times.Count == 0)
            times.AddRange(ReadPeriods(row));
        if (times.Count == 0)
            times.AddRange(_timesAbove);
        return times;
    }

    private IEnumerable<(PlanTime Time, PlanCell Cell)> ReadPeriods(int row)
    {
        foreach (PlanCell cell in NonBlank(_layout.ColumnsOf(PlanRole.Periods), row))
        {
            int[] numbers = [.. Digits().Matches(cell.Text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];
            // «4» is a count in a list, and a period in a grid.
            bool isCount = numbers.Length == 1 && !_layout.IsGrid && !cell.Text.StartsWith("tiết", StringComparison.OrdinalIgnoreCase);
            if (numbers.Length == 0 || isCount)
                continue;
            if (_known.Bells is not { } bells)
            {
                _problems.AddOnce(ImportProblemKind.NoBells, cell);
                continue;
            }
            DayPart part = _parts is [DayPart only, ..] ? only : DayPart.Morning;
            int before = part is DayPart.Afternoon && numbers[0] > bells.Afternoon.Count ? bells.Morning.Count : 0;
            TimeRange? time = bells.FindTime(new PeriodRun(part, numbers[0] - before, Math.Max(numbers[^1] - numbers[0] + 1, 1)));
            if (time is null)
                Report(ImportProblemKind.UnknownPeriod, cell, cell.Text, part);
            else
                yield return (new PlanTime(part, time.Start, time.End), cell);
        }
    }

    private bool ReadLane(PlanLane lane, int row, List<(PlanTime Time, PlanCell Cell)> times)
    {
        PlanCell[] contents = [.. Contents(lane, row)];
        PlanCell? lecturers = NonBlank(lane.Lecturers, row).FirstOrDefault();
        if (contents.Length == 0)
        {
            // The second lecturer of a session has a row of his own.
            if (lane.Last is { } last && lecturers is not null && lecturers.Row == row + 1 && times.Count == 0)
                AddPeople(last, lane, row);
            return false;
        }
        PlanCell content = contents[^1];
        string text = string.Join(": ", contents.Select(cell => cell.Text.Length > LongestCell ? cell.Text[..LongestCell] : cell.Text));
        if (contents.Length > 1 && BareNumber().IsMatch(contents[0].Text))
            text = $"{_layout.Columns[lane.Contents[0]].Heading?.Text} {text}";
        if (PlanWords.IsNothing(text))
            return true;
        if (GoesOn(lane, content, row, times))
            return true;
        List<PlanItem> items = PlanItem.ReadAll(text, lane.Lecturers.Count == 0 ? _known : null);
        string[] lines = lecturers?.Text.Split('\n') ?? [];
        for (int i = 0; i < items.Count; i++)
        {
            // If a cell holds several sessions and as many lines name lecturers, each session gets its line.
            PlanCell? who = lecturers is not null && items.Count > 1 && lines.Length == items.Count
                ? lecturers.With(lines[i]) : null;
            AddItem(lane, row, items[i], content, lecturers, who, times, isOnly: items.Count == 1);
        }
        return true;
    }

    // A cell that is merged over rows, or the same lesson in the next period, is one session.
    private bool GoesOn(PlanLane lane, PlanCell content, int row, List<(PlanTime Time, PlanCell Cell)> times)
    {
        if (lane.Last is not { } last || (lane.Day is null && _days is not [_]) || (lane.Day ?? _days[0]) != last.Day)
            return false;
        DayPart? part = lane.Time?.Part ?? (_parts is [DayPart only] ? only : null);
        bool isMerged = ReferenceEquals(last.Content, content);
        bool isNextPeriod = _layout.IsGrid && NonBlank(_layout.ColumnsOf(PlanRole.Periods), row).Any()
            && last.Content.Text == content.Text && lane.LastRow == row - 1;
        if (!(isMerged || isNextPeriod) || part != last.Part)
            return false;
        lane.LastRow = row;
        // A cell that is merged over the rows of two classes is a joint session.
        if (!last.Classes.IsEmpty)
            last.Classes = [.. last.Classes.Union(ClassesOf(lane, row), StringComparer.Ordinal)];
        if (times is [({ End: LocalTime end }, _)] && (last.End is null || end > last.End))
            last.End = end;
        if (lane.Lecturers.Count > 0)
            AddPeople(last, lane, row);
        return true;
    }

    private void AddPeople(PlanDraft draft, PlanLane lane, int row)
    {
        PlanStaff staff = FindStaff(lane, row, null);
        draft.Lecturers.AddRange(staff.Lecturers.Where(code => !draft.Lecturers.Contains(code)));
        draft.Others.AddRange(staff.Others.Where(other => !draft.Others.Contains(other)));
    }

    private PlanStaff FindStaff(PlanLane lane, int row, PlanCell? only)
    {
        PlanCell? names = only ?? NonBlank(lane.Lecturers.Where(IsOfNames), row).FirstOrDefault();
        if (names is null)
            return PlanStaff.None;
        if (_staff.TryGetValue(names, out PlanStaff? staff))
            return staff;
        PlanCell? posts = only is null ? NonBlank(lane.Lecturers.Where(column => !IsOfNames(column)), row).FirstOrDefault() : null;
        staff = FindStaff(names.Text, posts?.Text ?? "", names);
        _staff.Add(names, staff);
        return staff;

        bool IsOfNames(int column) => _layout.Columns[column].Role is PlanRole.Lecturer;
    }

    private PlanStaff FindStaff(string names, string posts, PlanCell cell)
    {
        names = names.Length > LongestCell ? names[..LongestCell] : names;
        (List<PlanPerson> people, List<string> others) = PlanPerson.ReadAll(names, _known.Lecturers.IsKnown);
        string[] titles = posts.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (people.Count == 1 && titles.Length > 0)
            titles = [string.Join(", ", titles)];
        List<Code<Lecturer>> lecturers = [];
        for (int i = 0; i < people.Count; i++)
        {
            PlanPerson person = titles.Length == people.Count
                ? people[i] with { Title = people[i].Title is { } title ? $"{title}, {titles[i]}" : titles[i] } : people[i];
            int made = _known.Lecturers.Made.Count;
            if (_known.Lecturers.FindOrMake(person) is not { } code)
                Report(ImportProblemKind.AmbiguousLecturer, cell, $"{person.Name}");
            else if (!lecturers.Contains(code))
                lecturers.Add(code);
            if (_known.Lecturers.Made.Count > made)
                _known.Places.TryAdd($"lecturer {_known.Lecturers.Made[^1].Code}", _problems.PlaceOf(cell));
        }
        return new PlanStaff(lecturers, others);
    }

    private ValueList<LocalDate> DaysOf(PlanLane lane)
        => lane.Day is LocalDate laneDay ? [laneDay]
            : !_days.IsEmpty ? _days
            : _calendar.OnlyDay is LocalDate only ? [only] : [];

    private void AddItem(PlanLane lane, int row, PlanItem item, PlanCell content, PlanCell? lecturers, PlanCell? who,
        List<(PlanTime Time, PlanCell Cell)> times, bool isOnly)
    {
        ValueList<LocalDate> days = DaysOf(lane);
        if (days.IsEmpty)
        {
            if (!_isDayLost)
                Report(ImportProblemKind.NoDay, content, item.Title);
            return;
        }
        PlanStaff staff = lane.Lecturers.Count > 0 ? FindStaff(lane, row, who)
            : item.Lecturers.Length > 0 ? FindStaff(item.Lecturers, "", content)
            : PlanStaff.None;
        TrainingActivity activity = FindActivity(lane, item, staff, content);
        PlanCell? room = NonBlank(lane.Rooms.Count > 0 ? lane.Rooms : _layout.ColumnsOf(PlanRole.Room), row).FirstOrDefault();
        PlanCell? groups = NonBlank(_layout.ColumnsOf(PlanRole.Groups), row).FirstOrDefault();
        PlanCell? note = NonBlank(_layout.ColumnsOf(PlanRole.Note), row).FirstOrDefault();
        PlanCell? code = NonBlank(_layout.ColumnsOf(PlanRole.Code), row).FirstOrDefault();
        foreach (LocalDate day in days)
        {
            foreach ((DayPart? part, PlanTime? time, PlanCell? cell) in Slots(lane, row, item, content, times, isOnly))
            {
                if (time?.Day is LocalDate own && own != day)
                    continue;
                PlanDraft draft = new()
                {
                    Day = day,
                    Part = part,
                    Start = time?.Start,
                    End = time?.End,
                    Activity = activity,
                    Lecturers = activity is TrainingActivity.Break ? [] : [.. staff.Lecturers],
                    Others = [.. staff.Others],
                    Room = RoomOf(lane, room, item, content),
                    Groups = groups is null ? item.Groups : PlanWords.ListOf(groups.Text),
                    Classes = ClassesOf(lane, row),
                    Note = note is null || PlanWords.IsCancelled(note.Text) ? null : note.Text,
                    IsCancelled = (note is not null && PlanWords.IsCancelled(note.Text)) || CancelledTitle().IsMatch(item.Title),
                    Code = code is not null && Code<Session>.TryParse(code.Text, out Code<Session>? given) ? given : null,
                    Text = item.Title,
                    Content = content,
                    Places = new PlanPlaces(_problems.PlaceOf(content))
                    {
                        Day = PlaceOf(lane.Day is null ? _places.Day : lane.Heading),
                        Part = PlaceOf(lane.Time is null ? _places.Part : lane.Heading),
                        Time = PlaceOf(cell),
                        Lecturers = PlaceOf(lecturers),
                        Room = PlaceOf(room),
                        Groups = PlaceOf(groups),
                    },
                };
                if (lecturers is not null && PlanWords.IsDitto(lecturers.Text) && lane.Last is { } before)
                    draft.Lecturers.AddRange(before.Lecturers);
                _drafts.Add(draft);
                (lane.Last, lane.LastRow) = (draft, row);
            }
        }
    }

    private TrainingActivity FindActivity(PlanLane lane, PlanItem item, PlanStaff staff, PlanCell content)
    {
        bool isTopic = lane.Contents.Any(column => _layout.Columns[column].Role is PlanRole.Topic);
        int topics = _known.Topics.Made.Count;
        TrainingActivity activity = _known.Activities.Find(item.Title, isTopic, staff.Lecturers.Count > 0, content, _problems);
        if (_known.Topics.Made.Count > topics)
            _known.Places.TryAdd($"topic {activity.AboutTopic}", _problems.PlaceOf(content));
        return activity;
    }

    private Code<Room>? RoomOf(PlanLane lane, PlanCell? room, PlanItem item, PlanCell content)
        => room is null ? (item.Room is { Length: > 0 } inside ? FindRoom(inside, content) : null)
            : PlanWords.IsDitto(room.Text) ? lane.Last?.Room
            : FindRoom(PlanText.OnOneLine(room.Text), room);

    private ValueList<string> ClassesOf(PlanLane lane, int row)
        => lane.Class is not null ? [lane.Class]
            : NonBlank(_layout.ColumnsOf(PlanRole.Class), row).FirstOrDefault() is not { } cell ? []
            : PlanWords.IsDitto(cell.Text) ? lane.Last?.Classes ?? []
            : PlanWords.ClassesOf(cell.Text);

    private Code<Room> FindRoom(string name, PlanCell cell)
    {
        Code<Room> code = _known.Rooms.FindOrMake(name);
        _known.Places.TryAdd($"room {code}", _problems.PlaceOf(cell));
        return code;
    }

    /// <summary>The half-days and times of a cell: several for «Cả ngày».</summary>
    private IEnumerable<(DayPart? Part, PlanTime? Time, PlanCell? Cell)> Slots(
        PlanLane lane, int row, PlanItem item, PlanCell content, List<(PlanTime Time, PlanCell Cell)> times, bool isOnly)
    {
        ValueList<DayPart> parts = item.Part is DayPart own ? [own] : lane.Time?.Part is DayPart ofLane ? [ofLane] : _parts;
        if (item.Time is not null)
        {
            PlanWhen when = _calendar.Read(item.Time, PlanRole.Time, parts is [DayPart only] ? only : null);
            Fault(content, when, isLast: false);
            times = [.. when.Times.Take(1).Select(time => (time, content))];
        }
        else if (NonBlank(lane.Times, row).FirstOrDefault() is { } ofRow)
        {
            PlanWhen read = _calendar.Read(ofRow, PlanRole.Time, parts is [DayPart only] ? only : null);
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

    // A half-day in the own row or cell counts as written. One from a row above ends once the time lies after it.
    private DayPart? PartOf(PlanTime time, ValueList<DayPart> parts, PlanItem item)
    {
        DayPart? byClock = time.Start is LocalTime start ? PlanTime.PartOf(start) : null;
        DayPart? written = time.Part ?? (parts is [DayPart only] ? only : null);
        bool isOwn = time.Part is not null || item.Part is not null || _isPartOwn || _layout.IsGrid;
        return written is null || (!isOwn && byClock > written) ? byClock ?? written : written;
    }

    private TablePlace? PlaceOf(PlanCell? cell) => cell is null ? null : _problems.PlaceOf(cell);

    private void Fault(PlanCell cell, PlanWhen when, bool isLast)
    {
        if (when.Fault is { } fault && !isLast)
            Report(ImportProblemKind.NotATime, cell, fault);
    }

    // The reader comes again to merged cells, and to cells with several sessions.
    private void Report(ImportProblemKind kind, PlanCell cell, params object?[] arguments)
    {
        if (_reported.Add((kind, cell)))
            _problems.Add(kind, cell, arguments);
    }

    [GeneratedRegex(@"^(?:buổi\s*)?(?:thứ\s*)?\d{1,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"^(?:số\s*)?(?:\d{1,3}|[IVX]{1,5})$")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\d{1,2}(?!\d)")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\((?:đã\s)?(?:hoãn|hủy|huỷ|cancelled|canceled)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CancelledTitle();
}
