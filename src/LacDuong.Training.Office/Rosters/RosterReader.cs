namespace LacDuong.Training.Office;

/// <summary>Reads the class lists of one file.</summary>
internal sealed class RosterReader
{
    // Title lines above a list are fewer.
    private const int MostTitleRows = 200;

    // From this length on, reading ahead is worth a thread.
    private const int ManyRows = 2_000;

    private readonly TrainingDocument _document;
    private readonly RosterOptions _options;
    private readonly Course? _course;
    private readonly ClassFinder _classes;
    private readonly LearnerCategories _categories;
    private readonly LearnerResults _results;
    private readonly RosterReport _report = new();
    private readonly List<ImportedRoster> _rosters = [];
    private readonly List<Unit> _units = [];

    public RosterReader(TrainingDocument document, RosterOptions options)
    {
        _document = document;
        _options = options;
        _course = ClassFinder.CourseOf(document, options.Course, nameof(options));
        _classes = new ClassFinder(_course);
        _categories = new LearnerCategories(document.Categories);
        _results = new LearnerResults(_course?.Assessment?.Scale?.Grades ?? default);
    }

    public RosterImport Read(TableSource source)
    {
        AskedSheets sheets = new(source, _options.Sheet, _options.Limits);
        foreach (Sheet sheet in sheets.Read())
            ReadSheet(sheet);
        if (sheets.FindProblem(_rosters.Count == 0 ? sheets.First : null) is { } problem)
            _report.Add(problem);
        return new RosterImport(_rosters, _report.Problems, [.. _units], [.. _categories.Made], _report.Made);
    }

    private void ReadSheet(Sheet sheet)
    {
        List<string> titles = [];
        SheetRow? before = null;
        using IEnumerator<SheetRow> rows = (sheet.ClaimedRows > ManyRows ? ReadAhead.Of(sheet.Rows) : sheet.Rows).GetEnumerator();
        for (int searched = 0; searched < MostTitleRows && rows.MoveNext();)
        {
            SheetRow row = rows.Current;
            if (row.IsBlank)
                continue;
            searched++;
            if (!RosterLayout.IsHeadingRow(row))
            {
                titles.AddRange(TextsOf(row));
                before = row;
                continue;
            }
            TrainingClass trainingClass = ClassOf(sheet.Place, titles, out LocalDate? on);
            if (before is not null && before.Number == row.Number - 1)
                titles.RemoveAll(title => RosterHeadings.Recognise(title) is not null);
            else
                before = null;
            UnitFinder units = new(_document, (_course?.Organisers ?? default).Select(organiser => organiser.Unit), on, _units);
            RosterSheetReader reader = new(sheet, trainingClass, on, new LearnerUnits(units, _categories), _categories, _results, _report);
            reader.Read(before, row, rows);
            if (sheet.CutAt is int cut)
                _report.Add(ImportProblemKind.TooManyRows, sheet.Place with { Row = cut });
            _rosters.Add(reader.Finish(titles));
            return;
        }
    }

    private TrainingClass ClassOf(TablePlace place, List<string> titles, out LocalDate? on)
    {
        TrainingClass trainingClass = _classes.Find(place, titles, _options.Class);
        if (trainingClass.Dates.IsEmpty && _course?.Classes.Find(trainingClass.Code) is null)
            trainingClass = trainingClass with { Dates = TitleDates.Find(titles) };
        on = _options.FirstDay ?? trainingClass.FirstDay ?? _course?.Classes.Select(one => one.FirstDay).Min();
        return trainingClass;
    }

    private static IEnumerable<string> TextsOf(SheetRow row)
        => Enumerable.Range(1, row.Width).Select(column => row[column].Text)
            .Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);
}
