namespace LacDuong.Training.Validation;

/// <summary>Validates courses one by one, each alone, against a document that is loaded already: its units, categories, catalogues, lecturers, rooms and non-teaching days.</summary>
/// <remarks>
/// <para>
/// The document is indexed once, so that a course costs the same however much there is beside it: for a form that is checked at each key press, or a service that is sent courses. It can
/// be shared between threads.
/// </para>
/// <para>
/// A report is that of a document with the one course, as far as it is about the course. Its paths start at the course: the empty path is the course itself. What is related to a finding
/// outside of the course is left out. Whether the course clashes with others is a question for <see cref="Scheduling.BookingIndex"/>.
/// </para>
/// </remarks>
/// <example><code>
/// CourseValidator validator = new(document, ValidationPolicy.Draft);
/// ValidationReport report = validator.Validate(course);
/// </code></example>
public sealed class CourseValidator
{
    private readonly TrainingDocument _document;

    // Indexes serve one thread at a time: whoever finds them taken makes some more.
    private HeaderIndexes? _spare;

    /// <summary>Makes a validator of courses that go with a document.</summary>
    /// <param name="document">The document; its own courses have no part in it.</param>
    /// <param name="policy">Which rules are on, and how much their findings weigh. A host's rules see a document of the one course; what they report elsewhere is left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CourseValidator(TrainingDocument document, ValidationPolicy policy)
    {
        _document = Guard.Against.Null(document) with { Courses = [] };
        Policy = Guard.Against.Null(policy);
    }

    /// <summary>Which rules are on, and how much their findings weigh.</summary>
    public ValidationPolicy Policy { get; }

    /// <summary>Holds a course against every rule that is on.</summary>
    /// <param name="course">The course.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    /// <remarks>The library's rules never throw. What a host's own rule throws passes through, and there is no report.</remarks>
    public ValidationReport Validate(Course course)
    {
        Guard.Against.Null(course);
        HeaderIndexes header = Interlocked.Exchange(ref _spare, null) ?? new HeaderIndexes(_document);
        FindingCollector findings = new(Policy);
        using (ValidationContext context = new(_document, header, findings))
            AllRules.CheckCourses(context, [course]);
        Policy.CheckHostRules(_document, header, findings, course, 0);
        Interlocked.Exchange(ref _spare, header)?.Dispose();
        return findings.ToReport().Within(course: 0);
    }
}
