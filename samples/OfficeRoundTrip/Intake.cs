using LacDuong.Training;
using LacDuong.Training.Office;
using LacDuong.Training.Validation;

namespace OfficeRoundTrip;

/// <summary>Reads the class lists and plans of a folder into one course, and collects their problems.</summary>
internal sealed class Intake
{
    private static readonly string[] s_readable = [".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".docx"];
    private static readonly string[] s_unreadable = [".doc", ".docm", ".ods", ".odt", ".rtf", ".xlsb"];

    private readonly TrainingDocument _known;
    private readonly string _language;
    private readonly Code<Course> _course;
    private readonly HashSet<Code<TrainingClass>> _listed = [];
    private readonly bool _isCourseKnown;
    private readonly Dictionary<string, RosterImport> _rosters = [];
    private readonly Dictionary<string, TimetableImport> _plans = [];
    private readonly List<(TablePlace Place, string Message)> _told = [];

    public Intake(TrainingDocument known, string language)
    {
        _language = language;
        _isCourseKnown = !known.Courses.IsEmpty;
        Course course = new() { Code = new("khoa-hoc"), Title = new LocalisedText("Khoá học", "Course") };
        _known = Document = _isCourseKnown ? known : known with { Courses = [course] };
        _course = Document.Courses[0].Code;
    }

    public TrainingDocument Document { get; private set; }

    public int ExitCode { get; private set; }

    /// <summary>One line for each problem, by file, sheet, row and column.</summary>
    public IEnumerable<string> Lines => _told
        .OrderBy(told => told.Place.File, StringComparer.Ordinal).ThenBy(told => told.Place.Sheet, StringComparer.Ordinal)
        .ThenBy(told => (told.Place.Table, told.Place.Row, told.Place.Column))
        .Select(told => OneLine($"{Placed.Write(told.Place)}: {told.Message}")).Distinct();

    public void ReadFolder(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder).Where(IsOfSomebody).Order(StringComparer.Ordinal)];
        foreach (string file in files.Where(file => Has(file, s_readable)))
            Try(file, () => Look(file));
        foreach (string file in files.Where(file => Has(file, s_unreadable)))
        {
            CannotRead(file, Say(
                "Loại tệp này không đọc được; hãy lưu thành .xlsx hoặc .docx.",
                "Files of this kind can't be read; save it as .xlsx or .docx."));
        }
        foreach ((string file, TimetableImport plan) in _plans.ToArray())
            Try(file, () => AddPlan(file, plan));
        // The plans give the first day of each class, and so the units that were valid.
        foreach ((string file, RosterImport roster) in _rosters.ToArray())
            Try(file, () => AddRoster(file, roster));
        NameCourse();
        Validate();
    }

    /// <summary>Recognises the content of a file: class lists, plans or both.</summary>
    private void Look(string file)
    {
        // A class has one list.
        TrainingDocument free = _known.WithCourse(
            _course, course => course with { Classes = [.. course.Classes.Where(one => !_listed.Contains(one.Code))] });
        RosterImport roster = RosterImport.Read(file, free, new ImportOptions { Course = _course });
        TimetableImport plan = TimetableImport.Read(file, _known, new ImportOptions { Course = _course });
        if (roster.Rosters.Count > 0)
            _rosters.Add(file, roster);
        foreach (ImportedRoster list in roster.Rosters
            .Where(list => _listed.Add(list.Class.Code) && _known.Courses[0].Classes.Find(list.Class.Code) is null))
        {
            Document = Document.WithCourse(
                _course, course => course with { Classes = [.. course.Classes, list.Class with { Learners = [] }] });
        }
        if (plan.Timetables.Count > 0)
            _plans.Add(file, plan);
        else if (roster.Rosters.Count == 0)
            CannotRead(file, roster.Problems[0].Describe(_language));
    }

    private void AddPlan(string file, TimetableImport first)
    {
        // The classes of the lists are known now.
        TimetableImport plan = TimetableImport.Read(file, Document, new ImportOptions { Course = _course });
        HashSet<Code<TrainingClass>> planned
            = [.. _plans.Values.TakeWhile(other => other != first).SelectMany(other => other.Timetables).Select(one => one.Class.Code)];
        TrainingDocument before = Document;
        Document = plan.AddTo(Document, _course);
        // A second plan of a class repeats its sessions or adds to them.
        foreach (ImportedTimetable one in plan.Timetables.Where(one => planned.Contains(one.Class.Code)))
        {
            ValueList<Session> sessions = before.Courses[0].Classes.Find(one.Class.Code)?.Timetable?.Sessions ?? [];
            Document = Document.WithCourse(_course, course => course.WithClass(
                one.Class.Code,
                revised => revised with { Timetable = new Timetable { Sessions = Sessions.Join(sessions, one.Sessions) } }));
        }
        _plans[file] = plan;
        Tell(plan.Problems);
    }

    private void AddRoster(string file, RosterImport first)
    {
        // Leaves out the units that another list made, since only yours are a directory.
        TrainingDocument known = Document with { Units = _known.Units, Categories = _known.Categories };
        RosterImport roster = RosterImport.Read(
            file, known, new ImportOptions { Course = _course, Class = first.Rosters is [var only] ? only.Class.Code : null });
        Document = roster.AddTo(Document, _course);
        _rosters[file] = roster;
        Tell(roster.Problems);
    }

    private void NameCourse()
    {
        string? title = _plans.Values.SelectMany(plan => plan.Timetables).Select(plan => plan.CourseTitle)
            .FirstOrDefault(found => found is not null)
            ?? _rosters.Values.SelectMany(roster => roster.Rosters).SelectMany(list => list.Titles)
                .FirstOrDefault(line => line.StartsWith("lớp ", StringComparison.OrdinalIgnoreCase));
        if (!_isCourseKnown && title is not null)
            Document = Document.WithCourse(
                _course, course => course with { Code = Code<Course>.FromName(title), Title = new LocalisedText(title) });
    }

    private void Validate()
    {
        ValidationReport report = TrainingValidator.Default.Validate(Document);
        foreach (Finding finding in report.Findings.Where(finding => finding.Severity is not Severity.Info))
        {
            string message = $"{finding.Describe(_language)} ({finding.Rule.Code})";
            if (FindPlace(finding.Path) is { } place)
                _told.Add((place, message));
            else
                Console.Error.WriteLine(OneLine($"{finding.Path}: {message}"));
            if (finding.Severity is Severity.Error)
                ExitCode = Math.Max(ExitCode, OfficeRoundTrip.ExitCode.Errors);
        }
    }

    /// <summary>The place of a part of the document: a cell, or else a row, or else a sheet.</summary>
    private TablePlace? FindPlace(DocumentPath path)
    {
        IEnumerable<TablePlace?> places = _plans.Values.Select(plan => plan.FindPlace(path, Document));
        if (path.IndexIn("sessions") is null)
            places = places.Concat(_rosters.Values.Select(roster => roster.FindPlace(path, Document)));
        TablePlace? best = places.OfType<TablePlace>().OrderByDescending(place => place.Row is not null).FirstOrDefault();
        // Findings about a learner point to the name.
        return best is { Row: not null, Column: null } && path.Resolve(Document) is Learner
            ? FindPlace(DocumentPath.Parse($"{path}/name")) ?? best
            : best;
    }

    private void Try(string file, Action read)
    {
        try
        {
            read();
        }
        catch (OfficeFormatException error)
        {
            CannotRead(file, error.Describe(_language));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            CannotRead(file, error.Message);
        }
    }

    private void CannotRead(string file, string message)
    {
        _told.Add((new TablePlace(Path.GetFileName(file)), message));
        ExitCode = OfficeRoundTrip.ExitCode.CannotRead;
    }

    private void Tell(IEnumerable<ImportProblem> problems)
    {
        foreach (ImportProblem problem in problems.Where(problem => problem.Kind is not ImportProblemKind.NoHeadings))
        {
            _told.Add((problem.Place, problem.Describe(_language)));
            ExitCode = Math.Max(ExitCode, OfficeRoundTrip.ExitCode.Errors);
        }
    }

    private string Say(string vietnamese, string english) => _language == "en" ? english : vietnamese;

    // Office puts «~$…» beside a file that is open.
    private static bool IsOfSomebody(string file) => Path.GetFileName(file) is not (['~', '$', ..] or ['.', ..]);

    private static bool Has(string file, string[] endings) => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
