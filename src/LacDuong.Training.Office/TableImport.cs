namespace LacDuong.Training.Office;

/// <summary>What an import read from a file, and the cell that each item came from: a <see cref="RosterImport"/> or a
/// <see cref="TimetableImport"/>.</summary>
public abstract class TableImport
{
    private readonly IReadOnlyList<ImportedTable> _tables;
    private readonly Dictionary<string, TablePlace> _made;

    private protected TableImport(
        IReadOnlyList<ImportedTable> tables, IReadOnlyList<ImportProblem> problems, Dictionary<string, TablePlace> made)
    {
        _tables = tables;
        Problems = problems;
        _made = made;
    }

    /// <summary>The problems, in the order of the sheets and their rows.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; }

    /// <summary>Adds what the import read to the classes of a course, and what it made to the document.</summary>
    /// <param name="document">The document, which stays as it is.</param>
    /// <param name="course">The code of the course.</param>
    /// <returns>The revised document.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The document lacks the course.</exception>
    public abstract TrainingDocument AddTo(TrainingDocument document, Code<Course> course);

    /// <summary>Finds the row or cell that a part of a document came from.</summary>
    /// <param name="path">The path of the part, such as that of a finding.</param>
    /// <param name="document">The document of the path. It may have changed since <see cref="AddTo"/>.</param>
    /// <returns>
    /// The row of a learner or the cell of a session, or the cell of its member; the place that first named something that the import
    /// made, such as a unit or a room; or the sheet of a class. Null if the part comes from elsewhere.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TablePlace? FindPlace(DocumentPath path, TrainingDocument document)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(document);
        TrainingClass? trainingClass = null;
        (object? Item, int Index, string? Member) found = default;
        DocumentPath below = path;
        for (DocumentPath? at = path; at is not null; below = at, at = at.Parent)
        {
            switch (at.Resolve(document))
            {
                case { } item and (Learner or Session):
                    found = (item, at.Index ?? 0, ReferenceEquals(at, path) ? null : below.Name);
                    break;
                case TrainingClass one:
                    trainingClass = one;
                    break;
                case Unit unit:
                    return _made.GetValueOrDefault($"unit {unit.Code}");
                case ParticipantCategory category:
                    return _made.GetValueOrDefault($"category {category.Code}");
                case Lecturer lecturer:
                    return _made.GetValueOrDefault($"lecturer {lecturer.Code}");
                case Room room:
                    return _made.GetValueOrDefault($"room {room.Code}");
                case TopicReference topic when at.Parent?.Parent?.Resolve(document) is Course:
                    return _made.GetValueOrDefault($"topic {topic}");
            }
        }
        return trainingClass is null ? null
            : _tables.FirstOrDefault(table => table.Class.Code == trainingClass.Code)?
                .FindPlace(found.Item ?? path.Resolve(document), found.Index, found.Member);
    }

    /// <summary>The known items, followed by the made items whose codes are new.</summary>
    private protected static ValueList<T> Add<T>(ValueList<T> known, IEnumerable<T> made)
        where T : class, ICoded<T>
    {
        HashSet<Code<T>> codes = [.. known.Select(item => item.Code)];
        return [.. known, .. made.Where(item => !codes.Contains(item.Code))];
    }

    /// <summary>A course with an imported class: revised if the course has it, otherwise added.</summary>
    private protected static Course Add(Course course, TrainingClass imported, Func<TrainingClass, TrainingClass> revise)
        => course.Classes.Find(imported.Code) is null
            ? course with { Classes = [.. course.Classes, imported] }
            : course.WithClass(imported.Code, revise);
}
