namespace LacDuong.Training.Office;

/// <summary>Reads class lists from a workbook, a .csv or rows: the learners, the problems, and the cell that each item came from.</summary>
/// <remarks>
/// <para>The import finds the headings below the title lines by what people write in them: with or without accents, in one row or two. It
/// skips blank rows, totals and signatures. A section («I. XÃ LÁT») gives its learners the unit, category or group that it names, if they
/// lack their own.</para>
/// <para>It finds units by name among those valid on the first day of the class: «Xã Lát» sends «UBMTTQ xã Lát». It makes what the document
/// lacks, except for places, which your directory should have. It makes missing codes from the name and the date of birth: reading the list
/// again gives the same codes, in whatever order the rows are.</para>
/// <para>Whatever a sheet says, reading it goes on: each fault becomes a <see cref="Problems">problem</see>, and the member at fault is
/// left out.</para>
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

    /// <summary>The problems, in the order of the sheets and their rows.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; }

    /// <summary>The units that the lists name and the document lacks.</summary>
    public ValueList<Unit> Units { get; }

    /// <summary>The categories that the lists name. The import makes them only if the document lacks categories.</summary>
    public ValueList<ParticipantCategory> Categories { get; }

    /// <summary>Reads all class lists of a file.</summary>
    /// <param name="source">The file: a path, or a <see cref="TableSource"/> for streams and rows.</param>
    /// <param name="document">What you have already: units, categories, the course with its classes and its scale. Null means an empty
    /// document.</param>
    /// <param name="options">What you know about the list, or null.</param>
    /// <returns>The lists and their problems.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="source"/> is null, or <paramref name="options"/> names a course that the document lacks.
    /// </exception>
    /// <exception cref="OfficeFormatException">The whole file is unreadable.</exception>
    /// <exception cref="IOException">The file is missing or fails to open.</exception>
    public static RosterImport Read(TableSource source, TrainingDocument? document = null, RosterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new RosterReader(document ?? new TrainingDocument(), options ?? new RosterOptions()).Read(source);
    }

    /// <summary>
    /// Adds the learners to the classes of a course. New classes are added; known classes get the new learners in place of their old ones.
    /// The units and categories that the import made are added too.
    /// </summary>
    /// <param name="document">The document, which stays as it is.</param>
    /// <param name="course">The code of the course.</param>
    /// <returns>The revised document.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the document lacks the course.</exception>
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

    /// <summary>Finds the row or cell that a part of a document came from.</summary>
    /// <param name="path">The path of the part, such as that of a finding.</param>
    /// <param name="document">The document of the path. It may have changed since <see cref="AddTo"/>.</param>
    /// <returns>
    /// The row of the learner and the column of the member, the row that first named a unit or a category, or the sheet of a class. Null if
    /// the part comes from elsewhere.
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
