using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Reads the class lists of one file.</summary>
internal sealed class RosterReader
{
    // Title lines above a list are fewer.
    private const int MostTitleRows = 200;

    // From this length on, reading ahead is worth a thread.
    private const int ManyRows = 2_000;

    private static readonly string[] s_startsOfDates
        = ["từ ngày", "thời gian học:", "thời gian mở lớp:", "thời gian:", "mở ngày", "học ngày", "from "];

    private readonly TrainingDocument _document;
    private readonly ImportOptions _options;
    private readonly Course? _course;
    private readonly ClassFinder _classes;
    private readonly LearnerCategories _categories;
    private readonly LearnerResults _results;
    private readonly RosterReport _report = new();
    private readonly List<ImportedRoster> _rosters = [];
    private readonly List<Unit> _units = [];

    public RosterReader(TrainingDocument document, ImportOptions options)
    {
        _document = document;
        _options = options;
        _course = ClassFinder.CourseOf(document, options.Course, nameof(options));
        _classes = new ClassFinder(_course, isList: true);
        _categories = new LearnerCategories(document.Categories);
        _results = new LearnerResults(_course?.Assessment?.Scale?.Grades ?? default);
    }

    public RosterImport Read(TableSource source)
    {
        AskedSheets sheets = new(source, _options.Sheet, _options.Limits);
        foreach (Sheet sheet in sheets.Read())
            ReadSheet(sheet);
        bool isEmpty = _rosters.Count == 0 && _report.Problems.Count == 0;
        if (sheets.FindProblem(isEmpty ? sheets.First : null) is { } problem)
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
                if (RosterLayout.IsHeadingRow(OldFont.Shown(row)))
                {
                    _report.Add(ImportProblemKind.OldFont, sheet.Place with { Row = row.Number });
                    return;
                }
                titles.AddRange(row.Texts.Select(cell => cell.Text).Distinct(StringComparer.Ordinal));
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
            trainingClass = trainingClass with { Dates = DatesIn(titles) };
        on = _options.FirstDay ?? trainingClass.FirstDay ?? _course?.Classes.Select(one => one.FirstDay).Min();
        return trainingClass;
    }

    // The dates that a line gives in full: «(Từ ngày 25 đến ngày 27/5/2022)».
    private static ValueList<DateRange> DatesIn(List<string> titles)
    {
        foreach (string title in titles.Where(title => title.Length < 500))
        {
            foreach (string start in s_startsOfDates)
            {
                int at = title.IndexOf(start, StringComparison.OrdinalIgnoreCase);
                if (at < 0)
                    continue;
                string text = title[at..].Split(')', 2)[0].TrimEnd('.', ' ', ';');
                text = start.EndsWith(':') ? text[start.Length..] : text;
                DateReading reading = DateReading.Read(text.Trim(), reference: null);
                if (reading.IsRead && reading.Entries.All(entry => !entry.IsPartial))
                    return reading.ToDates();
            }
        }
        return default;
    }
}
