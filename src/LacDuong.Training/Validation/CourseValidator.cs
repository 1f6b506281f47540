namespace LacDuong.Training.Validation;

/// <summary>
/// Validates courses one by one, each alone, against a document that is loaded already: its units, categories, catalogues, lecturers and
/// rooms.
/// </summary>
/// <remarks>
/// <para>
/// It indexes the document once, so a course costs the same however much there is beside it: for a form that you check at each key press,
/// or a service that receives courses. Threads can share it.
/// </para>
/// <para>
/// A report is that of a document with this one course, as far as it's about the course. Its paths start at the course: the empty path is
/// the course itself. Related places outside the course are left out. To know whether the course clashes with others, ask a
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

    /// <summary>Makes a validator of courses that go with a document.</summary>
    /// <param name="document">The document. Its own courses play no part.</param>
    /// <param name="policy">Which rules are on, and how much they weigh; <see cref="ValidationPolicy.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public CourseValidator(TrainingDocument document, ValidationPolicy? policy = null)
    {
        _indexes = new HeaderIndexes(Guard.Against.Null(document));
        Policy = policy ?? ValidationPolicy.Default;
    }

    /// <summary>Which rules are on, and how much their findings weigh.</summary>
    public ValidationPolicy Policy { get; }

    /// <summary>Holds a course against every rule that is on.</summary>
    /// <param name="course">The course.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    /// <remarks>The library's checks never throw. What a check of your own throws passes through, and there is no report.</remarks>
    public ValidationReport Validate(Course course)
    {
        using ValidationRun run = new(_indexes, Policy);
        run.CheckCourses([Guard.Against.Null(course)]);
        return run.Findings.ToReport().Within(Paths.Root.Courses[0]);
    }
}
