using System.Globalization;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>Makes the sessions of one table.</summary>
internal sealed partial class PlanReader
{
    private static readonly PlanRole[] s_when =
        [PlanRole.Day, PlanRole.Part, PlanRole.Time, PlanRole.Start, PlanRole.End, PlanRole.Periods];

    private readonly PlanTable _table;
    private readonly PlanCalendar _calendar;
    private readonly PlanKnowledge _known;
    private readonly PlanTimeReader _times;
    private readonly PlanDraftMaker _drafts;

    private PlanReader(PlanTable table, PlanCalendar calendar, PlanKnowledge known)
    {
        (_table, _calendar, _known) = (table, calendar, known);
        _times = new PlanTimeReader(table, calendar, known.Bells);
        _drafts = new PlanDraftMaker(table, _times, known);
    }

    /// <summary>The layouts of the table. Each replaces the one before.</summary>
    public List<PlanLayout> Layouts { get; } = [];

    public IReadOnlyList<PlanDraft> Drafts => _drafts.Drafts;

    public int ColumnCount => _table.Layout.Columns.Length;

    /// <summary>Reads the sessions of a table. A table without headings continues the one before.</summary>
    public static PlanReader Read(
        PlanGrid grid, PlanLayout? layout, PlanReader? before, PlanCalendar calendar, PlanKnowledge known, PlanProblems problems)
    {
        PlanReader reader = new(new PlanTable(grid, layout ?? before!._table.Layout, problems), calendar, known);
        if (layout is null)
            reader._times.GoOnFrom(before!._times);
        reader.ReadRows(layout?.End ?? 0);
        if (grid.IsCut)
            problems.Add(ImportProblemKind.TooManyRows, grid.Sheet.Place with { Row = grid.RowCount + 1 });
        return reader;
    }

    private void ReadRows(int start)
    {
        Use(_table.Layout);
        int lastContent = LastContent(start);
        bool hasGap = false;
        for (int row = start; row < _table.Grid.RowCount; row++)
        {
            PlanCell[] cells = [.. _table.Grid.CellsAt(row)];
            if (cells.Length == 0)
            {
                hasGap = true;
                continue;
            }
            if (PlanLayout.Find(_table.Grid, row, _calendar, isFirst: false) is { } next)
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
        _table.Layout = layout;
        _times.Begin(layout);
        Layouts.Add(layout);
    }

    private int LastContent(int start)
    {
        int row = _table.Grid.RowCount - 1;
        while (row >= start && !(_table.Grid.CellsAt(row).Skip(1).Any()
            && _table.Layout.Lanes.Any(lane => _table.Cells(row, lane.Contents).Any())))
            row--;
        return row < start ? -1 : row;
    }

    // «(1) (2) (3)» under the headings.
    private static bool IsNumbering(PlanCell[] cells)
        => cells.Length > 2 && cells.Index().All(cell
            => cell.Item.Text.Trim('(', ')', ' ') == (cell.Index + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a row with one cell: a day above its sessions, a heading or a remark. Returns whether to read it as a row of
    /// sessions.</summary>
    private bool ReadAlone(int row, PlanCell cell, bool hasGap, bool isWithin)
    {
        int column = Enumerable.Range(0, _table.Grid.ColumnCount).First(at => ReferenceEquals(_table.Grid.Find(row, at), cell));
        bool isWide = ReferenceEquals(_table.Grid.Find(row, column + 1), cell);
        PlanRole role = column < _table.Layout.Columns.Length ? _table.Layout.Columns[column].Role : PlanRole.None;
        if (cell.Row != row + 1)
            return _table.Layout.Lanes.Any(lane => lane.Contents.Contains(column));
        if (isWide || role is PlanRole.None or PlanRole.Number)
        {
            PlanWhen? when = cell.Date is null && cell.Text.Length > 120 ? null : _calendar.Read(cell, PlanRole.Day);
            if (when is { HasDayOrPart: true } or { LosesDay: true, IsFaultOfDayOrTime: true })
                _times.Set(when, cell, isLast: false);
            else if (isWide && !PlanWords.EndsTable(cell.Text) && PlanItem.ReadAll(cell.Text, _known) is [{ Time: not null }])
                return true;
            return false;
        }
        return (!hasGap || (isWithin && s_when.Contains(role))) && !PlanWords.EndsTable(cell.Text);
    }

    private bool ReadRow(int row, bool hasGap, bool isLast)
    {
        bool hasOwnWhen = _times.ReadDays(row, isLast);
        if (hasGap && !hasOwnWhen)
            return false;
        List<(PlanTime Time, PlanCell Cell)> times = _times.ReadTimes(row, isLast);
        bool isRead = false;
        foreach (PlanLane lane in _table.Layout.Lanes)
            isRead |= ReadLane(lane, row, times);
        if (!isRead && times.Count > 0 && times[0].Cell.Row == row + 1
            && _table.Layout.ColumnsOf(PlanRole.Time, PlanRole.Start).Contains(times[0].Cell.Column - 1))
        {
            _table.Problems.Report(ImportProblemKind.NoContent, times[0].Cell);
        }
        return isRead;
    }

    private bool ReadLane(PlanLane lane, int row, List<(PlanTime Time, PlanCell Cell)> times)
    {
        PlanCell[] contents = [.. _table.Cells(row, lane.Contents)];
        PlanCell? lecturers = _table.Cells(row, lane.Lecturers).FirstOrDefault();
        if (contents.Length == 0)
        {
            // The second lecturer of a session has a row of his own.
            if (lane.Last is { } last && lecturers is not null && lecturers.Row == row + 1 && times.Count == 0)
                _drafts.AddPeople(last, lane, row);
            return false;
        }
        PlanCell content = contents[^1];
        string text = string.Join(": ", contents.Select(cell => PlanText.Cut(cell.Text)));
        if (contents.Length > 1 && BareNumber().IsMatch(contents[0].Text))
            text = $"{_table.Layout.Columns[lane.Contents[0]].Heading?.Text} {text}";
        if ((PlanWords.IsNothing(text) && !PlanWords.IsDitto(text)) || GoesOn(lane, content, row, times))
            return true;
        List<PlanItem> items = PlanItem.ReadAll(text, lane.Lecturers.Count == 0 ? _known : null);
        string[] lines = lecturers?.Text.Split('\n') ?? [];
        for (int i = 0; i < items.Count; i++)
        {
            // If a cell holds several sessions and as many lines name lecturers, each session gets its line.
            PlanCell? who = lecturers is not null && items.Count > 1 && lines.Length == items.Count
                ? lecturers.With(lines[i]) : null;
            _drafts.Add(lane, row, items[i], content, lecturers, who, times, isOnly: items.Count == 1);
        }
        return true;
    }

    // A cell that is merged over rows, or the same lesson in the next period, is one session.
    private bool GoesOn(PlanLane lane, PlanCell content, int row, List<(PlanTime Time, PlanCell Cell)> times)
    {
        if (lane.Last is not { } last || _times.DayOf(lane) != last.Day || _times.PartOf(lane) != last.Part)
            return false;
        bool isMerged = ReferenceEquals(last.Content, content);
        bool isNextPeriod = _table.Layout.IsGrid && _table.Cells(row, PlanRole.Periods).Any()
            && last.Content.Text == content.Text && lane.LastRow == row - 1;
        if (!isMerged && !isNextPeriod)
            return false;
        lane.LastRow = row;
        // A cell that is merged over the rows of two classes is a joint session.
        if (!last.Classes.IsEmpty)
            last.Classes = [.. last.Classes.Union(_drafts.ClassesOf(lane, row), StringComparer.Ordinal)];
        if (times is [({ End: LocalTime end }, _)] && (last.End is null || end > last.End))
            last.End = end;
        if (lane.Lecturers.Count > 0)
            _drafts.AddPeople(last, lane, row);
        return true;
    }

    [GeneratedRegex(@"^(?:số\s*)?(?:\d{1,3}|[IVX]{1,5})$")]
    private static partial Regex BareNumber();
}
