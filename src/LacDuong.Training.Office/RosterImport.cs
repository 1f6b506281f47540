namespace LacDuong.Training.Office;

/// <summary>Class lists read from a workbook, a .csv or rows: the learners, what can't be taken as it stands, and where everything came from.</summary>
/// <remarks>
/// <para>The headings are found under the title lines, by what people write in them, with accents or without, in one row or two. Sections
/// («I. XÃ LÁT»), blank rows, totals and signatures aren't learners. A section gives its learners the unit, category or group that it names
/// if they have none of their own.</para>
/// <para>Units are found by name among those valid on the class's first day: «UBMTTQ xã Lát» is sent by «Xã Lát». What the document doesn't
/// have is made, except for a place that its directory should have. Codes that the list doesn't give are made of name and date of birth:
/// reading a list again gives the same ones, in whatever order its rows are.</para>
/// <para>What a sheet holds never throws: it's a <see cref="Problems">problem</see>, and the member that it's about is left out.</para>
/// </remarks>
/// <example><code>
/// RosterImport import = RosterImport.Read("danh-sach-lop.xlsx", known);
/// foreach (ImportProblem problem in import.Problems)
///     Console.WriteLine($"{problem.Place}: {problem.Describe("vi")}");
/// TrainingDocument document = import.AddTo(known, new("ld-dan-van-2022"));
/// foreach (Finding finding in TrainingValidator.Default.Validate(document).Findings)
///     Console.WriteLine($"{import.FindPlace(finding.Path, document)}: {finding.Describe("vi")}");
/// </code></example>
public sealed class RosterImport
{
    private readonly Dictionary<string, TablePlace> _made;

    internal RosterImport(
        IReadOnlyList<ImportedRoster> rosters,
        IReadOnlyList<ImportProblem> problems,
        ValueList<Unit> units,
        ValueList<ParticipantCategory> categories,
        Dictionary<string, TablePlace> made)
    {
        Rosters = rosters;
        Problems = problems;
        Units = units;
        Categories = categories;
        _made = made;
    }

    /// <summary>The class lists, one for each sheet that has one.</summary>
    public IReadOnlyList<ImportedRoster> Rosters { get; }

    /// <summary>What can't be taken as it stands, in the order of the sheets and their rows.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; }

    /// <summary>Units that the lists name and the document doesn't have.</summary>
    public ValueList<Unit> Units { get; }

    /// <summary>Categories that the lists name. They're made only if the document has none.</summary>
    public ValueList<ParticipantCategory> Categories { get; }

    /// <summary>Reads every class list of a file.</summary>
    /// <param name="source">The file: a path, or what <see cref="TableSource"/> offers besides.</param>
    /// <param name="document">What's known already: units, categories, the course with its classes and its scale. Null if nothing is.</param>
    /// <param name="options">What you know of the list.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="source"/> is null, or <paramref name="options"/> names a course that the document doesn't have.
    /// </exception>
    /// <exception cref="OfficeFormatException">The file can't be read at all.</exception>
    /// <exception cref="IOException">The file isn't there, or can't be opened.</exception>
    public static RosterImport Read(TableSource source, TrainingDocument? document = null, RosterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new RosterReader(document ?? new TrainingDocument(), options ?? new RosterOptions()).Read(source);
    }

    /// <summary>
    /// A document with the learners in the classes of a course: a class that isn't there is added, and a class that is gets them in place of
    /// those that it had. The units and categories that were made are added, too.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="course">The course.</param>
    /// <exception cref="ArgumentException">An argument is null, or the document has no such course.</exception>
    public TrainingDocument AddTo(TrainingDocument document, Code<Course> course)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(course);
        return (document with
        {
            Units = MadeItems.AddTo(document.Units, Units),
            Categories = MadeItems.AddTo(document.Categories, Categories),
        }).WithCourse(course, revised => Rosters.Aggregate(revised, Enrol));
    }

    /// <summary>Where something of a document came from.</summary>
    /// <param name="path">The place in the document, such as that of a finding.</param>
    /// <param name="document">The document that the path is of. It may have changed since <see cref="AddTo"/>.</param>
    /// <returns>
    /// The row of the learner and the column of the member, the row that first named a unit or a category, or the sheet of a class; null if
    /// it's of none of the lists.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TablePlace? FindPlace(DocumentPath path, TrainingDocument document)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(document);
        TrainingClass? trainingClass = null;
        (int Index, Learner Learner)? learner = null;
        string? member = null;
        DocumentPath below = path;
        for (DocumentPath? at = path; at is not null; below = at, at = at.Parent)
        {
            switch (at.Resolve(document))
            {
                case Learner found:
                    learner = (at.Index ?? 0, found);
                    member = ReferenceEquals(at, path) ? null : below.Name;
                    break;
                case TrainingClass found:
                    trainingClass = found;
                    break;
                case Unit found when _made.TryGetValue($"unit {found.Code}", out TablePlace? place):
                    return place;
                case ParticipantCategory found when _made.TryGetValue($"category {found.Code}", out TablePlace? place):
                    return place;
            }
        }
        if (trainingClass is null || Rosters.FirstOrDefault(roster => roster.Class.Code == trainingClass.Code) is not { } list)
            return null;
        if (learner is not { } sought)
            return list.Place;
        int index = list.IndexOf(sought.Index, sought.Learner.Code);
        return index < 0 ? null : list.GetPlace(index, member);
    }

    private static Course Enrol(Course course, ImportedRoster roster)
        => MadeItems.AddTo(course, roster.Class, known => known with { Learners = roster.Learners });
}
