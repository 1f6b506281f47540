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
/// time. For several threads, <see cref="Fork"/> it for each, and <see cref="Merge"/> them in the order of the courses.
/// </para>
/// </remarks>
/// <example><code>
/// using IncrementalValidation validation = new(document with { Courses = [] });
/// using IncrementalValidation second = validation.Fork();
/// int half = document.Courses.Count / 2;
/// Parallel.Invoke(
///     () => document.Courses[..half].ToList().ForEach(course => validation.Add(course)),
///     () => document.Courses[half..].ToList().ForEach(course => second.Add(course)));
/// validation.Merge(second);
/// ValidationReport report = validation.Complete();
/// </code></example>
public sealed class IncrementalValidation : IDisposable
{
    private readonly ValidationPolicy _policy;
    private readonly HeaderIndexes _indexes;
    private readonly ValidationRun _run;
    private readonly FindingCollector _findings;
    private readonly BookingIndex _courses;
    private bool _isDisposed;

    /// <summary>Begins with what the courses refer to.</summary>
    /// <param name="header">A document without courses.</param>
    /// <param name="policy">Which rules are on, and how much they weigh; <see cref="ValidationPolicy.Default"/> if null.</param>
    /// <exception cref="ArgumentException">The header is null or has courses.</exception>
    public IncrementalValidation(TrainingDocument header, ValidationPolicy? policy = null)
        : this(IndexesOf(header), policy ?? ValidationPolicy.Default)
    {
        Keep(_run.CheckDocument);
        HeaderFindings = _findings.After(0);
    }

    private IncrementalValidation(HeaderIndexes indexes, ValidationPolicy policy)
    {
        _indexes = indexes;
        _policy = policy;
        _run = new ValidationRun(indexes, policy);
        _findings = new FindingCollector(policy);
        _courses = new BookingIndex(indexes.Header.Rooms);
    }

    /// <summary>What is wrong with the header, in the order of a report. A fork has none: it's its origin's to tell.</summary>
    public IReadOnlyList<Finding> HeaderFindings { get; } = [];

    /// <summary>The number of courses added.</summary>
    public int CourseCount => _courses.CourseCount;

    /// <summary>Holds the next course against every rule that looks at no other course.</summary>
    /// <returns>What is wrong within it, in the order of a report; of a rule no more findings than the report keeps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The validation is complete, or merged into another.</exception>
    /// <exception cref="ObjectDisposedException">The validation is disposed of.</exception>
    /// <remarks>What a check of your own throws passes through, and the course is not added: nothing of it is in the report.</remarks>
    public IReadOnlyList<Finding> Add(Course course)
    {
        Guard.Against.Null(course);
        RequireIncomplete();
        int before = _findings.Count;
        Keep(() => _run.CheckCourse(course, CourseCount));
        _courses.Add(course);
        return _findings.After(before);
    }

    /// <summary>Begins another validation against the same header and policy, for another thread: it has no course yet.</summary>
    /// <exception cref="InvalidOperationException">The validation is complete, or merged into another.</exception>
    /// <exception cref="ObjectDisposedException">The validation is disposed of.</exception>
    /// <remarks>Checks of your own that gather something from course to course don't see what a fork gathers.</remarks>
    public IncrementalValidation Fork()
    {
        RequireIncomplete();
        return new IncrementalValidation(_indexes, _policy);
    }

    /// <summary>Adds all courses of a fork after those of this validation, as if each had been added here, and ends the fork.</summary>
    /// <param name="fork">A fork of this validation, or of the one that this is a fork of.</param>
    /// <exception cref="ArgumentException"><paramref name="fork"/> is null, this validation itself, or a stranger.</exception>
    /// <exception cref="InvalidOperationException">One of the two is complete, or merged into another.</exception>
    /// <exception cref="ObjectDisposedException">One of the two is disposed of.</exception>
    public void Merge(IncrementalValidation fork)
    {
        if (Guard.Against.Null(fork) == this || fork._indexes != _indexes || fork._policy != _policy || fork.HeaderFindings.Count > 0)
            throw new ArgumentException("You can merge a validation with its forks alone.", nameof(fork));
        RequireIncomplete();
        fork.RequireIncomplete();
        _findings.Add(fork._findings, CourseCount);
        _courses.Add(fork._courses);
        fork._run.Dispose();
    }

    /// <summary>Holds all courses together against the rules across classes and courses, and ends the validation.</summary>
    /// <returns>All that was found.</returns>
    /// <exception cref="InvalidOperationException">The validation is complete already, or merged into another.</exception>
    /// <exception cref="ObjectDisposedException">The validation is disposed of.</exception>
    public ValidationReport Complete()
    {
        RequireIncomplete();
        Keep(() => _run.CheckBookings(_courses));
        _run.Dispose();
        return _findings.ToReport();
    }

    /// <summary>Gives the memory back, for another validation to use.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _run.Dispose();
    }

    private static HeaderIndexes IndexesOf(TrainingDocument header)
        => Guard.Against.Null(header).Courses.IsEmpty
            ? new HeaderIndexes(header)
            : throw new ArgumentException("The header has no courses of its own: they are added one by one.", nameof(header));

    // All or nothing: what a check found before another threw is dropped.
    private void Keep(Action check)
    {
        _run.Findings.Clear();
        check();
        _findings.Add(_run.Findings, coursesBefore: 0);
    }

    private void RequireIncomplete()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_run.IsOver)
            throw new InvalidOperationException("The validation is complete: another one takes more courses.");
    }
}
