using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>What the columns of a plan hold, as its headings say.</summary>
internal sealed class PlanLayout
{
    private const int MostHeadingRows = 3;

    private PlanLayout()
    {
    }

    /// <summary>The first row under the headings.</summary>
    public required int End { get; init; }

    /// <summary>The role of each column, and its heading.</summary>
    public required (PlanRole Role, PlanCell? Heading)[] Columns { get; init; }

    public required List<PlanLane> Lanes { get; init; }

    /// <summary>Whether days or half-days are side by side.</summary>
    public bool IsGrid => Lanes.Count > 1 || Lanes[0].Heading is not null;

    public string? HeadingOf(int column)
        => column < Columns.Length && Columns[column].Heading is { } heading ? PlanText.OnOneLine(heading.Text) : null;

    /// <summary>The columns that have a heading.</summary>
    public IEnumerable<TimetableHeading> Headings
        => Enumerable.Range(0, Columns.Length).Where(column => HeadingOf(column) is not null).Select(column
            => new TimetableHeading(column + 1, HeadingOf(column)!, Columns[column].Role is not (PlanRole.None or PlanRole.Number)));

    public IEnumerable<int> ColumnsOf(params PlanRole[] roles)
        => Enumerable.Range(0, Columns.Length).Where(column => roles.Contains(Columns[column].Role));

    /// <summary>Whether a row has the headings of a plan with one session a row.</summary>
    public static bool HasHeadings(PlanGrid grid, int row)
        => AreOfHeadings([.. grid.CellsAt(row).Select(cell => PlanHeadings.Find(cell.Text))]);

    /// <summary>The layout whose headings begin at a row, or null if the row lacks headings. All but the first headings of a table fill
    /// their row.</summary>
    public static PlanLayout? Find(PlanGrid grid, int row, PlanCalendar calendar, bool isFirst)
    {
        if (Roles(grid, row, calendar) is not { } first || !(first.IsOfHeadings || first.IsOfGrid) || (!isFirst && first.Others > 0))
            return null;
        int end = row + 1;
        List<HeadingRow> rows = [first];
        grid.ReadRows(row + MostHeadingRows);
        while (end < grid.RowCount && rows.Count < MostHeadingRows && Roles(grid, end, calendar) is { Others: 0, Named: > 0 } next
            && (next.GoesOn(first) || next.IsOfGrid))
        {
            rows.Add(next);
            end++;
        }
        PlanLayout layout = Make(grid, rows, end);
        bool isPlan = layout.Lanes.Count > 0 && layout.Lanes.All(lane => lane.Contents.Count > 0)
            && (layout.IsGrid || layout.ColumnsOf(PlanRole.Day, PlanRole.Part, PlanRole.Time, PlanRole.Start, PlanRole.Lecturer).Any());
        return isPlan ? layout : null;
    }

    private static PlanLayout Make(PlanGrid grid, List<HeadingRow> rows, int end)
    {
        var columns = new (PlanRole Role, PlanCell? Heading)[grid.ColumnCount];
        Dictionary<(LocalDate? Day, PlanTime? Time, string? Class), PlanLane> lanes = [];
        PlanLane? whole = null;
        for (int column = 0; column < columns.Length; column++)
        {
            LocalDate? day = null;
            PlanTime? time = null;
            string? trainingClass = null;
            PlanCell? heading = null;
            foreach (HeadingRow row in rows)
            {
                HeadingCell cell = row.Cells[column];
                day = cell.Day ?? day;
                time = cell.Time ?? time;
                trainingClass = cell.Class ?? trainingClass;
                if (cell.IsOfLane)
                    heading = cell.Cell;
                if (cell.Role is not PlanRole.None || columns[column].Heading is null)
                    columns[column] = (cell.Role is PlanRole.None ? columns[column].Role : cell.Role, cell.Cell);
            }
            PlanLane? lane = null;
            if (day is not null || time is not null || trainingClass is not null)
            {
                var key = (day, time, trainingClass);
                if (!lanes.TryGetValue(key, out lane))
                    lanes.Add(key, lane = new PlanLane { Day = day, Time = time, Class = trainingClass, Heading = heading });
                if (columns[column].Role is PlanRole.None or PlanRole.Day or PlanRole.Part)
                    columns[column] = (PlanRole.Content, heading);
            }
            Put(lane, columns[column].Role, column);
        }
        // A column before the days or the half-days that lacks a heading holds the other of the two.
        for (int column = 0; lanes.Count > 0 && column < columns.Length; column++)
        {
            if (columns[column].Role is not PlanRole.None)
                break;
            columns[column] = (PlanRole.Day, columns[column].Heading);
        }
        return new PlanLayout { End = end, Columns = columns, Lanes = lanes.Count > 0 ? [.. lanes.Values] : whole is null ? [] : [whole] };

        void Put(PlanLane? lane, PlanRole role, int column)
        {
            lane ??= whole ??= new PlanLane();
            List<int>? place = role switch
            {
                PlanRole.Content or PlanRole.Topic => lane.Contents,
                PlanRole.Lecturer or PlanRole.LecturerTitle => lane.Lecturers,
                PlanRole.Room => lane.Rooms,
                PlanRole.Time when lane != whole => lane.Times,
                _ => null,
            };
            place?.Add(column);
        }
    }

    // «1 | 2 | 3 | 4» under the headings of a list numbers its columns.
    private static bool IsNumbering(PlanGrid grid, int row)
        => grid.CellsAt(row).Index().All(cell => cell.Item.Text == (cell.Index + 1).ToString(CultureInfo.InvariantCulture));

    private static HeadingRow? Roles(PlanGrid grid, int row, PlanCalendar calendar)
    {
        if (IsNumbering(grid, row))
            return null;
        HeadingCell[] cells = new HeadingCell[grid.ColumnCount];
        PlanCell? before = null;
        List<HeadingCell> distinct = [];
        int others = 0;
        for (int column = 0; column < cells.Length; column++)
        {
            PlanCell? cell = grid.Find(row, column);
            if (cell is null || cell.IsBlank)
                continue;
            if (ReferenceEquals(cell, before))
            {
                cells[column] = cells[column - 1];
                continue;
            }
            before = cell;
            cells[column] = HeadingCell.Read(cell, calendar);
            distinct.Add(cells[column]);
            // The corner of a grid may hold any text.
            others += cells[column].IsNamed || column == 0 ? 0 : 1;
        }
        int named = distinct.Count(cell => cell.IsNamed);
        bool areSideBySide = distinct.Count(cell => cell.Day is not null) > 1 || distinct.Count(cell => cell.Time is not null) > 1
            || distinct.Count(cell => cell.Class is not null) > 1;
        return named == 0 ? null : new HeadingRow(
            cells, named, others, AreOfHeadings([.. distinct.Select(cell => cell.Role)]), IsOfGrid: others == 0 && areSideBySide);
    }

    private static bool AreOfHeadings(HashSet<PlanRole> roles)
        => roles.Overlaps([PlanRole.Content, PlanRole.Topic])
            && roles.Overlaps([PlanRole.Day, PlanRole.Part, PlanRole.Time, PlanRole.Start, PlanRole.Lecturer, PlanRole.Periods]);

    private readonly record struct HeadingCell(PlanCell? Cell, PlanRole Role, LocalDate? Day, PlanTime? Time, string? Class = null)
    {
        /// <summary>Whether days, half-days or classes are side by side.</summary>
        public bool IsOfLane => Day is not null || Time is not null || Class is not null;

        public bool IsNamed => Role is not PlanRole.None || IsOfLane;

        public static HeadingCell Read(PlanCell cell, PlanCalendar calendar)
        {
            PlanRole role = PlanHeadings.Find(cell.Text);
            if (role is not PlanRole.None || cell.Text.Length > 60)
                return new HeadingCell(cell, role, null, null);
            if (PlanWords.IsClass(cell.Text))
                return new HeadingCell(cell, PlanRole.None, null, null, PlanText.OnOneLine(cell.Text));
            PlanWhen? when = cell.Date is not null ? calendar.Read(cell, PlanRole.Day) : calendar.TryRead(cell.Text);
            when ??= PlanWhen.None;
            return new HeadingCell(
                cell, PlanRole.None, when.Days.Count == 1 ? when.Days[0] : null,
                when.Times is [{ Part: not null } time] ? time with { Day = null } : null);
        }
    }

    private sealed record HeadingRow(HeadingCell[] Cells, int Named, int Others, bool IsOfHeadings, bool IsOfGrid)
    {
        // A second row of headings lies under a merged cell, or gives the dates of the weekdays above.
        public bool GoesOn(HeadingRow above)
        {
            for (int column = 0; column < Cells.Length; column++)
            {
                PlanCell? cell = Cells[column].Cell;
                PlanCell? top = above.Cells[column].Cell;
                bool isSame = cell is null || ReferenceEquals(cell, top);
                bool isUnder = top is not null && column > 0 && ReferenceEquals(top, above.Cells[column - 1].Cell);
                bool isUnderToo = top is not null && column + 1 < Cells.Length && ReferenceEquals(top, above.Cells[column + 1].Cell);
                bool isDayOfWeekday = Cells[column].Day is not null && above.Cells[column].Day is not null;
                if (!isSame && !isUnder && !isUnderToo && !isDayOfWeekday)
                    return false;
            }
            return true;
        }
    }
}
