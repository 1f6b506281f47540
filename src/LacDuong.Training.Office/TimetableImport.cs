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
/// <para>Whatever a sheet says, reading it goes on: each fault becomes a <see cref="Problems">problem</see>, and the member at fault is
/// left out.</para>
/// </remarks>
/// <example><code>
/// TimetableImport import = TimetableImport.Read("ke-hoach.docx", known);
/// foreach (ImportProblem problem in import.Problems)
///     Console.WriteLine($"{problem.Place}: {problem.Describe("vi")}");
/// TrainingDocument document = import.AddTo(known, new("ld-dan-van-2022"));
/// </code></example>
public sealed class TimetableImport
{
    private readonly Dictionary<string, TablePlace> _made;

    internal TimetableImport(
        IReadOnlyList<ImportedTimetable> timetables,
        IReadOnlyList<ImportProblem> problems,
        Dictionary<string, TablePlace> made)
    {
        Timetables = timetables;
        Problems = problems;
        _made = made;
    }

    /// <summary>
    /// The timetables: one for each sheet that has one, or one for all tables of a .docx; one a class if the plan names classes.
    /// </summary>
    public IReadOnlyList<ImportedTimetable> Timetables { get; }

    /// <summary>The problems, in the order of the sheets and their rows.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; }

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
    public static TimetableImport Read(TableSource source, TrainingDocument? document = null, TimetableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new TimetableReader(document ?? new TrainingDocument(), options ?? new TimetableOptions()).Read(source);
    }

    /// <summary>
    /// Adds the timetables to the classes of a course. New classes are added; known classes get the new timetable in place of their old
    /// one. The lecturers, rooms and topics that the import made are added too. A course that lacks topics gets the new ones, if all its
    /// classes have the same.
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
            Lecturers = MadeItems.AddTo(document.Lecturers, Lecturers),
            Rooms = MadeItems.AddTo(document.Rooms, Rooms),
            Catalogues = Catalogue is null ? document.Catalogues
                : document.Catalogues.Find(Catalogue.Code) is null ? [.. document.Catalogues, Catalogue]
                : document.Catalogues.With(
                    Catalogue.Code, known => known with { Topics = MadeItems.AddTo(known.Topics, Catalogue.Topics) }),
        }).WithCourse(course, revised => WithMadeTopics(Timetables.Aggregate(revised, AddTo)));
    }

    /// <summary>Finds the cell that a part of a document came from.</summary>
    /// <param name="path">The path of the part, such as that of a finding.</param>
    /// <param name="document">The document of the path. It may have changed since
    /// <see cref="AddTo(TrainingDocument, Code{Course})"/>.</param>
    /// <returns>
    /// The cell of the session or of its member, the cell that first named a lecturer, a room or a topic, or the sheet of a class. Null if
    /// the part comes from elsewhere.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TablePlace? FindPlace(DocumentPath path, TrainingDocument document)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(document);
        TrainingClass? trainingClass = null;
        (int Index, Session Session)? session = null;
        string? member = null;
        DocumentPath below = path;
        for (DocumentPath? at = path; at is not null; below = at, at = at.Parent)
        {
            switch (at.Resolve(document))
            {
                case Session found:
                    session = (at.Index ?? 0, found);
                    member = ReferenceEquals(at, path) ? null : below.Name;
                    break;
                case TrainingClass found:
                    trainingClass = found;
                    break;
                case Lecturer found:
                    return _made.GetValueOrDefault($"lecturer {found.Code}");
                case Room found:
                    return _made.GetValueOrDefault($"room {found.Code}");
                case TopicReference found when session is null && at.Parent?.Parent?.Resolve(document) is Course:
                    return _made.GetValueOrDefault($"topic {found}");
            }
        }
        if (trainingClass is null || Timetables.FirstOrDefault(timetable => timetable.Class.Code == trainingClass.Code) is not { } plan)
            return null;
        if (session is not { } sought)
            return path.Resolve(document) is Timetable or TrainingClass ? plan.Place : null;
        int index = plan.IndexOf(sought.Index, sought.Session.Code);
        return index < 0 ? null : plan.GetPlace(index, member);
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

    private static Course AddTo(Course course, ImportedTimetable plan)
        => MadeItems.AddTo(
            course,
            plan.Class,
            known => known with { Timetable = plan.Class.Timetable, Dates = known.Dates.IsEmpty ? plan.Class.Dates : known.Dates });
}
