namespace LacDuong.Training.Validation;

/// <summary>
/// Validates courses one by one, each alone, against a document that you have loaded already: its units, categories, catalogues, lecturers
/// and rooms.
/// </summary>
/// <remarks>
/// <para>
/// The validator indexes the document once, so the cost of a course is independent of the size of the document. Use it for a form that you
/// check at each key press, or for a service that receives courses. Threads can share it.
/// </para>
/// <para>
/// A report is that of a document with this one course, limited to findings about the course. Its paths start at the course: the empty path
/// is the course itself. Related places outside the course are left out. To find clashes with other courses, ask a
/// <see cref="Scheduling.BookingIndex"/>.
/// </para>
/// </remarks>
/// <example><code>
/// CourseValidator validator = new(document, ValidationPolicy.Draft);
/// ValidationReport report = validator.Validate(course);
/// </code></example>
public sealed class CourseValidator
{
    private readonly HeaderIndexes _indexes;

    /// <summary>Creates a validator of courses that belong to a document.</summary>
    /// <param name="document">The document. Its own courses are ignored.</param>
    /// <param name="policy">The active rules and their severities; <see cref="ValidationPolicy.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public CourseValidator(TrainingDocument document, ValidationPolicy? policy = null)
    {
        _indexes = new HeaderIndexes(Guard.Against.Null(document));
        Policy = policy ?? ValidationPolicy.Default;
    }

    /// <summary>The active rules, and the severities of their findings.</summary>
    public ValidationPolicy Policy { get; }

    /// <summary>Checks a course against every active rule.</summary>
    /// <param name="course">The course.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    /// <remarks>The library's checks never throw. An exception of your own check reaches you in place of the report.</remarks>
    public ValidationReport Validate(Course course)
    {
        using ValidationRun run = new(_indexes, Policy);
        run.CheckCourses([Guard.Against.Null(course)]);
        return run.Findings.ToReport().Within(Paths.Root.Courses[0]);
    }
}
