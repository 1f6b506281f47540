using System.Diagnostics.CodeAnalysis;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>
/// Validates any number of courses, each as it comes and none of them kept: for a file of JSON Lines that is larger than memory.
/// </summary>
/// <remarks>
/// <para>
/// What is wrong within a course is found when it is added, and what is wrong between courses at the end, over a
/// <see cref="BookingIndex"/>. The report is the one that <see cref="TrainingValidator"/> gives of the document with all those courses,
/// paths included: <c>/courses/7</c> is the eighth that was added.
/// </para>
/// <para>
/// Memory grows with the index alone, and with the findings up to <see cref="ValidationPolicy.FindingsPerRule"/>. It serves one thread at a
/// time.
/// </para>
/// </remarks>
/// <example><code>
/// IncrementalValidation validation = new(header, ValidationPolicy.Final);
/// await foreach (Course course in courses)
/// {
///     foreach (Finding finding in validation.Add(course))
///         Console.WriteLine(finding);
/// }
/// ValidationReport report = validation.Complete();
/// </code></example>
[SuppressMessage("Design", "CA1001", Justification = "What nobody gave back at the end is collected like anything else.")]
public sealed class IncrementalValidation
{
    private readonly ValidationRun _run;
    private readonly BookingIndex _courses;

    /// <summary>Begins with what the courses refer to.</summary>
    /// <param name="header">A document without courses.</param>
    /// <param name="policy">Which rules are on, and how much they weigh; <see cref="ValidationPolicy.Default"/> if null.</param>
    /// <exception cref="ArgumentException">The header is null or has courses.</exception>
    public IncrementalValidation(TrainingDocument header, ValidationPolicy? policy = null)
    {
        if (!Guard.Against.Null(header).Courses.IsEmpty)
            throw new ArgumentException("The header has no courses of its own: they are added one by one.", nameof(header));
        _courses = new BookingIndex(header.Rooms);
        _run = new ValidationRun(new HeaderIndexes(header), policy ?? ValidationPolicy.Default);
        _run.CheckDocument();
        HeaderFindings = _run.Findings.After(0);
    }

    /// <summary>What is wrong with the header, in the order of a report.</summary>
    public IReadOnlyList<Finding> HeaderFindings { get; }

    /// <summary>The number of courses added.</summary>
    public int CourseCount => _courses.CourseCount;

    /// <summary>Holds the next course against every rule that looks at no other course.</summary>
    /// <returns>What is wrong within it, in the order of a report; of a rule no more findings than the report keeps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The validation is complete.</exception>
    public IReadOnlyList<Finding> Add(Course course)
    {
        Guard.Against.Null(course);
        RequireIncomplete();
        int before = _run.Findings.Count;
        _run.CheckCourse(course, CourseCount);
        _courses.Add(course);
        return _run.Findings.After(before);
    }

    /// <summary>Holds all courses together against the rules across classes and courses, and ends the validation.</summary>
    /// <returns>All that was found.</returns>
    /// <exception cref="InvalidOperationException">The validation is complete already.</exception>
    public ValidationReport Complete()
    {
        RequireIncomplete();
        _run.CheckBookings(_courses);
        _run.Dispose();
        return _run.Findings.ToReport();
    }

    private void RequireIncomplete()
    {
        if (_run.IsOver)
            throw new InvalidOperationException("The validation is complete: another one takes more courses.");
    }
}
