using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Makes tables of sessions.</summary>
internal static class TimetableTables
{
    /// <summary>A table with one row for each session or joint session, and the usual columns that have content unless the caller asks for
    /// others.</summary>
    public static PrintedBlock.Table Rows(
        string name,
        IReadOnlyList<TimetableRow> rows,
        ValueList<TimetableColumn> columns,
        IEnumerable<TimetableColumn> usual,
        CourseWording words)
    {
        List<Row> sessions = Joined(rows, words);
        TimetableColumn[] chosen =
        [
            .. columns.IsEmpty
                ? usual.Where(column => column is TimetableColumn.Activity || sessions.Exists(row => Find(column, words).TextOf(row) != ""))
                : columns.Distinct(),
        ];
        List<PrintedCell>[] cells = [.. sessions.Select(_ => new List<PrintedCell>())];
        foreach (TimetableColumn column in chosen)
        {
            for (int first = 0, next; first < sessions.Count; first = next)
            {
                next = first + 1;
                while (next < sessions.Count && IsMerged(column, sessions[first].Session, sessions[next].Session))
                    next++;
                cells[first].Add(new PrintedCell(Find(column, words).TextOf(sessions[first])) { RowSpan = next - first });
            }
        }
        return new PrintedBlock.Table
        {
            Name = name,
            Columns = chosen.Select(column => Find(column, words).Column).ToValueList(),
            Rows = cells.Select(row => row.ToValueList()).ToValueList(),
        };
    }

    /// <summary>
    /// A table with one row for each day and one column for each half-day in use. If there are several weeks, a full-width row precedes
    /// each.
    /// </summary>
    public static PrintedBlock.Table Grid(string name, IReadOnlyList<TimetableRow> rows, CourseWording words)
    {
        DayPart[] parts = [.. rows.Select(row => row.Session.Part).Distinct().Order()];
        var weeks = rows.GroupBy(row => MondayOf(row.Session.Date)).ToArray();
        List<ValueList<PrintedCell>> lines = [];
        foreach ((int i, var week) in weeks.Index())
        {
            if (weeks.Length > 1)
            {
                string dates = words.Dates.Write(new DateRange(week.First().Session.Date, week.Last().Session.Date));
                string title = $"{words.Say("Tuần", "Week")} {i + 1} ({dates})";
                lines.Add([new PrintedCell(title) { ColumnSpan = parts.Length + 1, IsBold = true }]);
            }
            foreach (var day in week.GroupBy(row => row.Session.Date))
            {
                ILookup<DayPart, TimetableRow> ofDay = day.ToLookup(row => row.Session.Part);
                lines.Add([new PrintedCell(DayOf(day.Key, words)), .. parts.Select(part => CellOf(ofDay[part]))]);
            }
        }
        return new PrintedBlock.Table
        {
            Name = name,
            Columns = [Find(TimetableColumn.Date, words).Column, .. parts.Select(part => new PrintedColumn(PartOf(part, words), 70))],
            Rows = lines.ToValueList(),
        };

        PrintedCell CellOf(IEnumerable<TimetableRow> sessions) => new(string.Join("\n\n", sessions.Select(row => Entry(row, words))));
    }

    public static string PartOf(DayPart part, CourseWording words) => CourseWording.Capitalise(part.Describe(words.Language));

    /// <summary>The indexes of a row's course and class.</summary>
    public static (int? Course, int? Class) ClassOf(TimetableRow row) => (row.Path.IndexIn("courses"), row.Path.IndexIn("classes"));

    // A joint session is one row with all its classes.
    private static List<Row> Joined(IReadOnlyList<TimetableRow> rows, CourseWording words)
    {
        bool hasCourses = rows.Select(row => row.Path.IndexIn("courses")).Distinct().Count() > 1;
        Dictionary<Session, int> places = new(TimetableClashes.JointSessionComparer);
        List<(TimetableRow Row, List<string> Classes)> joined = [];
        foreach (TimetableRow row in rows)
        {
            string? name = words.NameOf(row.Class, row.Course);
            string course = words.TitleOf(row.Course);
            string whole = name is null ? course : hasCourses ? $"{course} – {name}" : name;
            if (places.TryGetValue(row.Session, out int place) && ClassOf(joined[place].Row) != ClassOf(row))
            {
                joined[place].Classes.Add(whole);
                continue;
            }
            places[row.Session] = joined.Count;
            joined.Add((row, [whole]));
        }
        return [.. joined.Select(row => new Row(row.Row.Session, row.Row.Course, string.Join("; ", row.Classes)))];
    }

    private static bool IsMerged(TimetableColumn column, Session first, Session next) => column switch
    {
        TimetableColumn.Date => first.Date == next.Date,
        TimetableColumn.Part => first.Date == next.Date && first.Part == next.Part,
        _ => false,
    };

    // The heading of a column, and the text of a session.
    private static (PrintedColumn Column, Func<Row, string> TextOf) Find(TimetableColumn column, CourseWording words) => column switch
    {
        TimetableColumn.Date
            => (new(words.Say("Ngày", "Date"), words.Say(25, 29)) { IsCentred = true }, row => DayOf(row.Session.Date, words)),
        TimetableColumn.Part
            => (new(words.Say("Buổi", "Half-day"), words.Say(17, 25)) { IsCentred = true }, row => PartOf(row.Session.Part, words)),
        TimetableColumn.Time => (
            new(words.Say("Thời gian", "Time"), words.Say(32, 25)) { IsCentred = true, KeepsWidth = true },
            row => row.Session.Time is { } time ? TimeOf(time, words) : ""),
        TimetableColumn.Class => (new(words.Say("Lớp", "Class"), 36), row => row.Classes),
        TimetableColumn.Activity => (new(words.Say("Nội dung", "Content"), 60), row => words.NameOf(row.Session.Activity, row.Course)),
        TimetableColumn.Periods => (
            new(words.Say("Số tiết", "Periods"), 18) { IsCentred = true },
            row => row.Course.Bells?.CountPeriods([row.Session]) is int periods ? words.NumberOf(periods) : ""),
        TimetableColumn.Lecturers => (new(words.Say("Giảng viên", "Lecturers"), 42), row => words.NamesOf(row.Session.Lecturers)),
        TimetableColumn.Room => (new(words.Say("Địa điểm", "Place"), 36), row => words.NameOf(row.Session.Room)),
        TimetableColumn.Groups
            => (new(words.Say("Tổ", "Groups"), 20) { IsCentred = true }, row => string.Join(", ", row.Session.Groups)),
        _ => throw new ArgumentException($"{(int)column} isn't a column of timetables.", nameof(column)),
    };

    private static string Entry(TimetableRow row, CourseWording words)
    {
        Session session = row.Session;
        string time = session.Time is { } range ? $"{TimeOf(range, words)}: " : "";
        string groups = session.Groups.IsEmpty ? "" : $" ({words.Say("tổ: ", "groups: ")}{string.Join(", ", session.Groups)})";
        string lecturers = session.Lecturers.IsEmpty ? "" : $"\n{words.Say("GV: ", "Lecturers: ")}{words.NamesOf(session.Lecturers)}";
        string room = session.Room is null ? "" : $"\n{words.Say("Địa điểm: ", "Place: ")}{words.NameOf(session.Room)}";
        return $"{time}{words.NameOf(session.Activity, row.Course)}{groups}{lecturers}{room}";
    }

    private static string DayOf(LocalDate day, CourseWording words) => words.Dates.Write(day, DateForm.Weekday);

    // «13h30 – 16h30» stays on one line. «1:30 pm – 4:30 pm» is too long for a column, and goes on after the dash.
    private static string TimeOf(TimeRange time, CourseWording words)
        => words.Dates.Write(time).Replace(' ', '\u00A0').Replace("–\u00A0", words.Say("–\u00A0", "– "), StringComparison.Ordinal);

    private static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private sealed record Row(Session Session, Course Course, string Classes);
}
