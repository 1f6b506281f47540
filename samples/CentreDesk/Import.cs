using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Office;
using LacDuong.Training.Validation;

namespace CentreDesk;

/// <summary>A file that a clerk uploaded for a course: it's being read, or was read and waits to be saved.</summary>
public sealed class Import
{
    private readonly TaskCompletionSource _dropped = new();
    private WatchedStream? _stream;
    private volatile bool _wasRead;

    public Import(string id, Code<Course> course, string file)
    {
        Id = id;
        Course = course;
        File = file;
    }

    /// <summary>Random, since whoever knows it sees what was read.</summary>
    public string Id { get; }

    public Code<Course> Course { get; }

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>The class lists, or null if there's none or they're not read yet.</summary>
    public RosterImport? Roster { get; private set; }

    /// <summary>The plan, or null if there's none or it's not read yet.</summary>
    public TimetableImport? Plan { get; private set; }

    /// <summary>What can't be taken as it stands.</summary>
    public IReadOnlyList<ImportProblem> Problems => Plan?.Problems ?? Roster!.Problems;

    /// <summary>What validation finds in what was taken, and where that stands in the file.</summary>
    public IReadOnlyList<(TablePlace Place, Finding Finding)> Findings { get; private set; } = [];

    /// <summary>The course as it was when the file was read, with what was read.</summary>
    public TrainingDocument? Document { get; private set; }

    /// <summary>Says why the file can't be read, or null.</summary>
    public Func<LanguageTag, string>? Failure { get; private set; }

    public bool IsReading => !_wasRead;

    /// <summary>How much was read, in percent.</summary>
    public int Percent => (int)(100 * (_stream?.Share ?? 0));

    internal void Read(byte[] file, TrainingDocument document, ImportWish wish)
    {
        using WatchedStream stream = new(file, Dropped);
        _stream = stream;
        try
        {
            OfficeLimits limits = new() { FileBytes = Limits.Upload };
            RosterImport? roster = wish.IsPlan ? null : RosterImport.Read(
                TableSource.FromStream(stream, File), document, new ImportOptions { Course = Course, Class = wish.Class, Limits = limits });
            TimetableImport? plan = null;
            // What a clerk takes for a list may be a plan.
            if (roster is not { Rosters.Count: > 0 })
            {
                stream.Position = 0;
                plan = TimetableImport.Read(
                    TableSource.FromStream(stream, File),
                    document,
                    new ImportOptions { Course = Course, Class = wish.Class, Limits = limits });
            }
            if (roster is null || (roster.Rosters.Count == 0 && plan is { Timetables.Count: > 0 }))
                Plan = plan;
            else
                Roster = roster;
            Document = AddTo(document, replaces: false);
            Findings = FindingsOf(Document);
        }
        catch (OfficeFormatException error)
        {
            Failure = error.Describe;
        }
        finally
        {
            _stream = null;
        }
        _wasRead = true;
    }

    /// <summary>Says that the file can't be read for a reason that nobody foresaw.</summary>
    internal void Fail()
    {
        Failure = language => language.IsOf(LanguageTag.English) ? "The file can't be read." : "Tệp này không đọc được.";
        _wasRead = true;
    }

    /// <summary>Ends once nobody wants the import any more.</summary>
    internal Task Dropped => _dropped.Task;

    internal void Drop() => _dropped.TrySetResult();

    /// <summary>A course with what was read.</summary>
    /// <param name="document">The course.</param>
    /// <param name="replaces">Whether a class's list is replaced; otherwise it gets those whom it doesn't have.</param>
    public TrainingDocument AddTo(TrainingDocument document, bool replaces)
    {
        if (Plan is not null)
            return Plan.AddTo(document, Course);
        TrainingDocument added = Roster!.AddTo(document, Course);
        foreach (IGrouping<Code<TrainingClass>, ImportedRoster> lists in Roster.Rosters.GroupBy(roster => roster.Class.Code))
        {
            ValueList<Learner> known = replaces ? [] : document.Courses[0].Classes.Find(lists.Key)?.Learners ?? [];
            HashSet<Code<Learner>> codes = [.. known.Select(learner => learner.Code)];
            IEnumerable<Learner> others = lists.SelectMany(roster => roster.Learners).Where(learner => !codes.Contains(learner.Code));
            ValueList<Learner> all = [.. known, .. others];
            added = added.WithCourse(Course, old => old.WithClass(lists.Key, one => one with { Learners = all }));
        }
        return added;
    }

    private List<(TablePlace, Finding)> FindingsOf(TrainingDocument document)
    {
        Dictionary<Learner, (ImportedRoster Roster, int Index)> rows = new(ReferenceEqualityComparer.Instance);
        foreach (ImportedRoster roster in Roster?.Rosters ?? [])
        {
            for (int index = 0; index < roster.Learners.Count; index++)
                rows.TryAdd(roster.Learners[index], (roster, index));
        }
        List<(TablePlace, Finding)> findings = [];
        IEnumerable<Finding> found = TrainingValidator.Default.Validate(document).Findings;
        foreach (Finding finding in found.Where(finding => finding.Severity > Severity.Info))
        {
            if (FindPlace(finding.Path) is { } place)
                findings.Add((place, finding));
        }
        return findings;

        // Those whom the class has already stand before those of the file, and a code may be there twice: only the learner tells the row.
        TablePlace? FindPlace(DocumentPath path)
        {
            if (path.ToString().Split('/') is not ["", "courses", _, "classes", var one, "learners", var index, .. var member])
                return Plan is null ? Roster!.FindPlace(path, document) : Plan.FindPlace(path, document);
            Learner learner = document.Courses[0].Classes[Number(one)].Learners[Number(index)];
            return rows.TryGetValue(learner, out (ImportedRoster Roster, int Index) row)
                ? row.Roster.GetPlace(row.Index, member.FirstOrDefault()) : null;
        }

        static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }
}
