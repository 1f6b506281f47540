namespace LacDuong.Training.Office;

/// <summary>Timetables read from a workbook, a .csv, the tables of a .docx or rows: the sessions, what can't be taken as it stands, and where everything came from.</summary>
/// <remarks>
/// <para>Plans are read as people make them: a row a session, with merged cells or blank ones that go on from above, or the grid of a week
/// with days or half-days side by side. A date without a year takes that of the dates about it, of the class or of the title.</para>
/// <para>Topics are found by their titles, lecturers and rooms by their names, activities by their words. Lecturers and rooms that the
/// document doesn't have are made, with codes of their names. Topics are made only if the document has no catalogue. Else a title that it
/// doesn't have is a problem, and the session has it as its own.</para>
/// <para>A session keeps two things in its annotations: under <c>responsible</c> who isn't a person («Ban Tổ chức lớp»), and under
/// <c>note</c> a remark.</para>
/// <para>What a sheet holds never throws: it's a <see cref="Problems">problem</see>, and what it's about is left out.</para>
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

    /// <summary>The timetables: one for each sheet that has one, and one for all tables of a .docx.</summary>
    public IReadOnlyList<ImportedTimetable> Timetables { get; }

    /// <summary>What can't be taken as it stands, in the order of the sheets and their rows.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; }

    /// <summary>The lecturers that the plans name and the document doesn't have.</summary>
    public ValueList<Lecturer> Lecturers { get; internal init; }

    /// <summary>The rooms that the plans name and the document doesn't have.</summary>
    public ValueList<Room> Rooms { get; internal init; }

    /// <summary>The topics that the plans name, if the document has no catalogue of its own; or null.</summary>
    public TopicCatalogue? Catalogue { get; internal init; }

    /// <summary>Reads every plan of a file.</summary>
    /// <param name="source">The file: a path, or what <see cref="TableSource"/> offers besides.</param>
    /// <param name="document">
    /// What's known already: catalogues, lecturers, rooms, the course with its classes and its bells. Null if nothing is.
    /// </param>
    /// <param name="options">What you know of the plan.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="source"/> is null, or <paramref name="options"/> names a course that the document doesn't have.
    /// </exception>
    /// <exception cref="OfficeFormatException">The file can't be read at all.</exception>
    /// <exception cref="IOException">The file isn't there, or can't be opened.</exception>
    public static TimetableImport Read(TableSource source, TrainingDocument? document = null, TimetableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new TimetableReader(document ?? new TrainingDocument(), options ?? new TimetableOptions()).Read(source);
    }

    /// <summary>
    /// A document with the timetables in the classes of a course: a class that isn't there is added, and a class that is gets its timetable in
    /// place of the one that it had. The lecturers, rooms and topics that were made are added, too. A course that lists no others gets the
    /// topics that were made, if all its classes are taught the same ones.
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
            Lecturers = MadeItems.AddTo(document.Lecturers, Lecturers),
            Rooms = MadeItems.AddTo(document.Rooms, Rooms),
            Catalogues = Catalogue is null ? document.Catalogues
                : document.Catalogues.Find(Catalogue.Code) is null ? [.. document.Catalogues, Catalogue]
                : document.Catalogues.With(Catalogue.Code, known => known with { Topics = MadeItems.AddTo(known.Topics, Catalogue.Topics) }),
        }).WithCourse(course, revised => WithMadeTopics(Timetables.Aggregate(revised, AddTo)));
    }

    /// <summary>Where something of a document came from.</summary>
    /// <param name="path">The place in the document, such as that of a finding.</param>
    /// <param name="document">The document that the path is of. It may have changed since <see cref="AddTo(TrainingDocument, Code{Course})"/>.</param>
    /// <returns>
    /// The cell of the session or of its member, the cell that first named a lecturer, a room or a topic, or the sheet of a class; null if it's of
    /// none of the plans.
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
            .. course.Classes.Select(one => (one.Timetable?.Sessions ?? []).Select(session => session.Activity).OfType<TrainingActivity.Teaching>())
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
