namespace LacDuong.Training.Office;

/// <summary>Reads class lists from a workbook, a .csv or rows: the learners, the problems, and the cell that each item came from.</summary>
/// <remarks>
/// <para>The import finds the headings below the title lines by what people write in them: with or without accents, in one row or two. It
/// skips blank rows, totals and signatures. A section («I. XÃ LÁT») gives its learners the unit, category or group that it names, if they
/// lack their own.</para>
/// <para>It finds units by name among those valid on the first day of the class: «Xã Lát» sends «UBMTTQ xã Lát». It makes units
/// and categories that the document lacks. If the document has units, a commune, district or province that is none of them is a problem
/// instead. If a cell says more than the name of the unit («Hội LHPN xã Lát»), the
/// annotation <c>workplace</c> of the learner keeps the text.</para>
/// <para>It makes missing codes from the name and the date of birth, so that a person has one code in all classes. If the list leaves out
/// the day or the month of birth, it makes the code from the class too: people of one name may be many. Reading a list again gives the same
/// codes, in whatever order the rows are.</para>
/// <para>Two digits of a year of birth mean the latest such year in which the learner is 14 in the year of the class: «5/6/30» is 1930. If
/// the class has no dates, its year counts as 2030, so 00 to 16 are of 2000 to 2016.</para>
/// <para>Whatever a sheet says, reading it goes on: each fault becomes a <see cref="TableImport.Problems">problem</see>, and the member at
/// fault is left out.</para>
/// </remarks>
/// <example><code>
/// RosterImport import = RosterImport.Read("danh-sach-lop.xlsx", known);
/// foreach (ImportProblem problem in import.Problems)
///     Console.WriteLine($"{problem.Place}: {problem.Describe("vi")}");
/// TrainingDocument document = import.AddTo(known, new("ld-dan-van-2022"));
/// foreach (Finding finding in TrainingValidator.Default.Validate(document).Findings)
///     Console.WriteLine($"{import.FindPlace(finding.Path, document)}: {finding.Describe("vi")}");
/// </code></example>
public sealed class RosterImport : TableImport
{
    internal RosterImport(
        IReadOnlyList<ImportedRoster> rosters,
        IReadOnlyList<ImportProblem> problems,
        ValueList<Unit> units,
        ValueList<ParticipantCategory> categories,
        Dictionary<string, TablePlace> made)
        : base(rosters, problems, made)
    {
        Rosters = rosters;
        Units = units;
        Categories = categories;
    }

    /// <summary>The class lists, one for each sheet that has one.</summary>
    public IReadOnlyList<ImportedRoster> Rosters { get; }

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
    public static RosterImport Read(TableSource source, TrainingDocument? document = null, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new RosterReader(document ?? new TrainingDocument(), options ?? new ImportOptions()).Read(source);
    }

    /// <summary>
    /// Adds the learners to the classes of a course. New classes are added; known classes get the new learners in place of their old ones.
    /// So you can read a corrected list again: name its class in <see cref="ImportOptions.Class"/>, unless its sheet or its file does. The
    /// units and categories that the import made are added too.
    /// </summary>
    /// <inheritdoc/>
    public override TrainingDocument AddTo(TrainingDocument document, Code<Course> course)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(course);
        return (document with
        {
            Units = Add(document.Units, Units),
            Categories = Add(document.Categories, Categories),
        }).WithCourse(course, revised => Rosters.Aggregate(revised, Enrol));
    }

    private static Course Enrol(Course course, ImportedRoster roster)
        => Add(course, roster.Class, known => known with { Learners = roster.Learners });
}
