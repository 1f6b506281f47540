namespace LacDuong.Training.Office;

/// <summary>Reads timetables from a workbook, a .csv, the tables of a .docx or rows: the sessions, the problems, and the cells they came
/// from.</summary>
/// <remarks>
/// <para>The import reads plans as people make them: one session a row, with merged or blank cells that continue those above; or the grid
/// of a week, with days or half-days side by side. A date that lacks a year takes it from the dates around it, the class or the
/// title.</para>
/// <para>It finds topics by title, lecturers and rooms by name, and activities by their words. It makes lecturers and rooms that the
/// document lacks, with codes made from their names. It makes topics only if the document lacks a catalogue. Otherwise an unknown title is
/// a problem, and the session keeps it as its own title.</para>
/// <para>Annotations of a session keep two things: <c>responsible</c> has participants other than people («Ban Tổ chức lớp»), and
/// <c>note</c> has a remark.</para>
/// <para>Whatever a sheet says, reading it goes on: each fault becomes a <see cref="TableImport.Problems">problem</see>, and the member at
/// fault is left out.</para>
/// </remarks>
/// <example><code>
/// TimetableImport import = TimetableImport.Read("ke-hoach.docx", known);
/// foreach (ImportProblem problem in import.Problems)
///     Console.WriteLine($"{problem.Place}: {problem.Describe("vi")}");
/// TrainingDocument document = import.AddTo(known, new("ld-dan-van-2022"));
/// </code></example>
public sealed class TimetableImport : TableImport
{
    internal TimetableImport(
        IReadOnlyList<ImportedTimetable> timetables, IReadOnlyList<ImportProblem> problems, Dictionary<string, TablePlace> made)
        : base(timetables, problems, made)
        => Timetables = timetables;

    /// <summary>
    /// The timetables: one for each sheet that has one, or one for all tables of a .docx; one a class if the plan names classes.
    /// </summary>
    public IReadOnlyList<ImportedTimetable> Timetables { get; }

    /// <summary>The lecturers that the plans name and the document lacks.</summary>
    public ValueList<Lecturer> Lecturers { get; internal init; }

    /// <summary>The rooms that the plans name and the document lacks.</summary>
    public ValueList<Room> Rooms { get; internal init; }

    /// <summary>The topics that the plans name, or null if the document has a catalogue.</summary>
    public TopicCatalogue? Catalogue { get; internal init; }

    /// <summary>Reads all plans of a file.</summary>
    /// <param name="source">The file: a path, or a <see cref="TableSource"/> for streams and rows.</param>
    /// <param name="document">
    /// What you have already: catalogues, lecturers, rooms, the course with its classes and its bells. Null means an empty document.
    /// </param>
    /// <param name="options">What you know about the plan, or null.</param>
    /// <returns>The timetables and their problems.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="source"/> is null, or <paramref name="options"/> names a course that the document lacks.
    /// </exception>
    /// <exception cref="OfficeFormatException">The whole file is unreadable.</exception>
    /// <exception cref="IOException">The file is missing or fails to open.</exception>
    public static TimetableImport Read(TableSource source, TrainingDocument? document = null, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new TimetableReader(document ?? new TrainingDocument(), options ?? new ImportOptions()).Read(source);
    }

    /// <summary>
    /// Adds the timetables to the classes of a course. New classes are added; known classes get the new timetable in place of their old
    /// one. The lecturers, rooms and topics that the import made are added too. A course that lacks topics gets the new ones, if all its
    /// classes have the same.
    /// </summary>
    /// <inheritdoc/>
    public override TrainingDocument AddTo(TrainingDocument document, Code<Course> course)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(course);
        return (document with
        {
            Lecturers = Add(document.Lecturers, Lecturers),
            Rooms = Add(document.Rooms, Rooms),
            Catalogues = Catalogue is null ? document.Catalogues
                : document.Catalogues.Find(Catalogue.Code) is null ? [.. document.Catalogues, Catalogue]
                : document.Catalogues.With(
                    Catalogue.Code, known => known with { Topics = Add(known.Topics, Catalogue.Topics) }),
        }).WithCourse(course, revised => WithMadeTopics(Timetables.Aggregate(revised, Add)));
    }

    private static Course WithMadeTopics(Course course)
    {
        TopicReference[][] taught =
        [
            .. course.Classes
                .Select(one => (one.Timetable?.Sessions ?? []).Select(session => session.Activity).OfType<TrainingActivity.Teaching>())
                .Select(lessons => lessons.Select(lesson => lesson.Topic).Distinct().ToArray()).Where(topics => topics.Length > 0),
        ];
        bool areMade = taught.SelectMany(topics => topics).Concat(course.Topics).Concat(course.ExtraTopics)
            .All(topic => topic.Catalogue == PlanTopics.CatalogueOfMade);
        if (taught.Length == 0 || !areMade)
            return course;
        bool areAlike = taught.All(topics => topics.ToHashSet().SetEquals(taught[0]));
        return course with { Topics = areAlike ? [.. taught[0]] : [] };
    }

    private static Course Add(Course course, ImportedTimetable plan)
        => Add(
            course,
            plan.Class,
            known => known with { Timetable = plan.Class.Timetable, Dates = known.Dates.IsEmpty ? plan.Class.Dates : known.Dates });
}
