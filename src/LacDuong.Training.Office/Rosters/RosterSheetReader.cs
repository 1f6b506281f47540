namespace LacDuong.Training.Office;

/// <summary>Reads the list of one sheet, from its headings on.</summary>
internal sealed class RosterSheetReader(
    Sheet sheet, TrainingClass trainingClass, LocalDate? on,
    LearnerUnits units, LearnerCategories categories, LearnerResults results, RosterReport report)
{
    /// <summary>The annotation that keeps the workplace as the list wrote it, if it says more than the name of the unit.</summary>
    public const string Workplace = "workplace";

    private const int MostExpected = 1 << 17;

    // Two digits of a year mean the latest such year before this day, if the dates of the class are unknown.
    private static readonly LocalDate s_latest = new(2030, 12, 31);

    private static readonly RosterColumn[] s_members =
    [
        RosterColumn.Name, RosterColumn.BirthDate, RosterColumn.Sex, RosterColumn.Ethnicity, RosterColumn.Hometown, RosterColumn.Number,
        RosterColumn.JoinedParty, RosterColumn.Unit, RosterColumn.Category, RosterColumn.Title, RosterColumn.Group, RosterColumn.Mark,
        RosterColumn.Grade, RosterColumn.Certificate, RosterColumn.Register, RosterColumn.Remark, RosterColumn.Code,
    ];

    // Spares a long list from being copied again and again as it grows.
    private readonly List<Learner> _learners = new(Math.Min(sheet.ClaimedRows, MostExpected));
    private readonly List<int> _numbers = new(Math.Min(sheet.ClaimedRows, MostExpected));

    private readonly LearnerDates _dates = new(on ?? s_latest);
    private readonly LearnerCodes _codes = new(trainingClass.Code);
    private readonly RosterSections _sections = new();
    private readonly RosterRowReader _kinds = new();
    private RosterLayout _layout = null!;
    private RosterLayout? _firstLayout;

    // The columns in which learners have something.
    private readonly HashSet<int> _filled = [];

    public void Read(SheetRow? before, SheetRow heading, IEnumerator<SheetRow> rows)
    {
        bool hasNext = TakeHeadings(before, heading, rows);
        bool isFirst = true;
        while (hasNext)
        {
            SheetRow row = rows.Current;
            bool isNumbering = isFirst && RosterLayout.IsNumbering(row);
            isFirst &= row.IsBlank;
            string section = "";
            switch (isNumbering ? RosterRowKind.None : _kinds.Classify(_layout, row, out section))
            {
                case RosterRowKind.Headings:
                    hasNext = TakeHeadings(before: null, row, rows);
                    isFirst = true;
                    continue;
                case RosterRowKind.Section:
                    _sections.Begin(section);
                    break;
                case RosterRowKind.Learner:
                    ReadLearner(row);
                    break;
            }
            hasNext = rows.MoveNext();
        }
    }

    public ImportedRoster Finish(List<string> titles)
    {
        RosterLayout layout = _firstLayout!;
        _dates.MarkMen(layout, _learners);
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        foreach (RosterColumn member in s_members)
        {
            int column = layout.PlaceOf(member);
            if (column > 0)
                columns[WireNameOf(member)] = column;
        }
        return new ImportedRoster(
            trainingClass with { Learners = [.. _learners] }, sheet.Place, titles, HeadingsOf(layout), [.. _numbers], columns);
    }

    // A column without a heading is left out, but the caller must learn of it if it has something.
    private List<RosterHeading> HeadingsOf(RosterLayout layout)
        =>
        [
            .. _filled.Except(layout.Headings.Select(heading => heading.Column))
                .Select(column => new RosterHeading(column, "", Meaning: null))
                .Concat(layout.Headings)
                .OrderBy(heading => heading.Column),
        ];

    // Returns whether the enumerator is at the row after the headings.
    private bool TakeHeadings(SheetRow? before, SheetRow heading, IEnumerator<SheetRow> rows)
    {
        bool hasNext = rows.MoveNext();
        SheetRow? after = hasNext && RosterLayout.IsSubheadingRow(heading, rows.Current) ? rows.Current : null;
        _layout = RosterLayout.Of(before, heading, after);
        if (_firstLayout is null)
        {
            _firstLayout = _layout;
            foreach ((RosterHeading column, string earlier) in _layout.Repeated)
            {
                report.Add(
                    ImportProblemKind.RepeatedHeading,
                    sheet.Place with { Row = heading.Number, Column = column.Column, Heading = column.Heading },
                    column.Heading,
                    earlier);
            }
        }
        return after is null ? hasNext : rows.MoveNext();
    }

    private void ReadLearner(SheetRow cells)
    {
        int nameColumn = _layout.NameColumns[0];
        // One person over several rows.
        if (cells.AreaAt(nameColumn) is { } area && area.FirstRow < cells.Number && cells[nameColumn].IsBlank)
            return;
        RosterRow row = new(cells, _layout, sheet.Place, report);
        if (LearnerNames.Read(_layout, cells) is not { } name)
        {
            string text = string.Join(' ', _layout.NameColumns.Select(column => cells[column].Text)).Trim();
            row.Report(ImportProblemKind.NotAName, RosterColumn.Name, text);
            return;
        }
        PartialDate? birthDate = _dates.ReadBirth(row, _learners.Count, out Sex? sex);
        results.Read(row, out decimal? mark, out Code<Grade>? grade);
        Code<Unit>? unit = units.Read(row, _sections, out string? workplace);
        _learners.Add(new Learner
        {
            Code = _codes.Make(row.Text(RosterColumn.Code), name.Name, birthDate),
            Name = name.Name,
            BirthDate = birthDate,
            Sex = sex,
            Ethnicity = row.Text(RosterColumn.Ethnicity),
            Hometown = row.Joined(RosterColumn.Hometown),
            Number = row.Text(RosterColumn.Number),
            JoinedParty = _dates.Read(row, RosterColumn.JoinedParty),
            Unit = unit,
            Category = categories.Read(row, _sections),
            Title = row.Joined(RosterColumn.Title) ?? row.Joined(RosterColumn.TitleAndUnit) ?? name.Title,
            Group = row.Text(RosterColumn.Group) ?? _sections.Texts.FirstOrDefault(RosterSections.IsGroup),
            Mark = mark,
            Grade = grade,
            Certificate = row.Text(RosterColumn.Certificate),
            Register = row.Text(RosterColumn.Register),
            Remark = RemarkOf(row, name.Besides),
            Annotations = workplace is null ? Annotations.Empty : Annotations.Empty.With(Workplace, workplace),
        });
        _numbers.Add(cells.Number);
        for (int column = 1; column <= cells.Width; column++)
        {
            if (!cells[column].IsBlank)
                _filled.Add(column);
        }
    }

    private static string? RemarkOf(RosterRow row, string? besides)
    {
        string? remark = null;
        foreach (int column in row.Layout.ColumnsOf(RosterColumn.Remark))
            remark = Append(remark, row.Shown(column).Text);
        return Append(remark, besides ?? "");

        static string? Append(string? text, string more) => more.Length == 0 ? text : text is null ? more : $"{text}; {more}";
    }

    // The names on the wire are those of C# in camel case.
    private static string WireNameOf(RosterColumn member) => $"{char.ToLowerInvariant($"{member}"[0])}{$"{member}"[1..]}";
}
