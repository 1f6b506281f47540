using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>
/// Validates any number of courses one by one, and releases each. Use it for a file of JSON Lines that is larger than memory.
/// </summary>
/// <remarks>
/// <para>
/// Findings within a course come when you add it. Findings between courses come at the end, over a <see cref="BookingIndex"/>. The report
/// is the one that <see cref="TrainingValidator"/> gives of the document with all those courses, paths included: <c>/courses/7</c> is the
/// eighth that you added.
/// </para>
/// <para>
/// Memory grows only with the index, and with the findings up to <see cref="ValidationPolicy.FindingsPerRule"/>. Use an object on one
/// thread at a time. For several threads, <see cref="Fork"/> it for each, and <see cref="Merge"/> them in the order of the courses.
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

    /// <summary>Starts a validation with the document that the courses refer to.</summary>
    /// <param name="header">A document with zero courses.</param>
    /// <param name="policy">The active rules and their severities; <see cref="ValidationPolicy.Default"/> if null.</param>
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

    /// <summary>The findings in the header, in the order of a report. Empty in a fork: the original reports them.</summary>
    public IReadOnlyList<Finding> HeaderFindings { get; } = [];

    /// <summary>The number of courses that you added.</summary>
    public int CourseCount => _courses.CourseCount;

    /// <summary>Checks the next course against every rule that concerns a single course.</summary>
    /// <returns>The findings within the course, in the order of a report; of each rule, at most as many as the report keeps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The validation is complete, or was merged into another.</exception>
    /// <exception cref="ObjectDisposedException">The validation is disposed of.</exception>
    /// <remarks>An exception of your own check reaches you, and the course is dropped: the report leaves out everything about it.</remarks>
    public IReadOnlyList<Finding> Add(Course course)
    {
        Guard.Against.Null(course);
        RequireIncomplete();
        int before = _findings.Count;
        Keep(() => _run.CheckCourse(course, CourseCount));
        _courses.Add(course);
        return _findings.After(before);
    }

    /// <summary>Starts another, empty validation with the same header and policy, for another thread.</summary>
    /// <exception cref="InvalidOperationException">The validation is complete, or was merged into another.</exception>
    /// <exception cref="ObjectDisposedException">The validation is disposed of.</exception>
    /// <remarks>Each fork works apart: a check of yours that gathers data from course to course misses what a fork gathers.</remarks>
    public IncrementalValidation Fork()
    {
        RequireIncomplete();
        return new IncrementalValidation(_indexes, _policy);
    }

    /// <summary>Adds all courses of a fork after those of this validation, as if you had added each one here, and ends the fork.</summary>
    /// <param name="fork">A fork of this validation, or of the one that this is a fork of.</param>
    /// <exception cref="ArgumentException"><paramref name="fork"/> is null, this validation itself, or unrelated.</exception>
    /// <exception cref="InvalidOperationException">One of the two is complete, or was merged into another.</exception>
    /// <exception cref="ObjectDisposedException">One of the two is disposed of.</exception>
    public void Merge(IncrementalValidation fork)
    {
        if (Guard.Against.Null(fork) == this || fork._indexes != _indexes || fork._policy != _policy || fork.HeaderFindings.Count > 0)
            throw new ArgumentException("You can merge a validation only with its forks.", nameof(fork));
        RequireIncomplete();
        fork.RequireIncomplete();
        _findings.Add(fork._findings, CourseCount);
        _courses.Add(fork._courses);
        fork._run.Dispose();
    }

    /// <summary>Checks all courses together against the rules across classes and courses, and ends the validation.</summary>
    /// <returns>All findings.</returns>
    /// <exception cref="InvalidOperationException">The validation is complete already, or was merged into another.</exception>
    /// <exception cref="ObjectDisposedException">The validation is disposed of.</exception>
    public ValidationReport Complete()
    {
        RequireIncomplete();
        Keep(() => _run.CheckBookings(_courses));
        _run.Dispose();
        return _findings.ToReport();
    }

    /// <summary>Releases the memory for another validation to reuse.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _run.Dispose();
    }

    private static HeaderIndexes IndexesOf(TrainingDocument header)
        => Guard.Against.Null(header).Courses.IsEmpty
            ? new HeaderIndexes(header)
            : throw new ArgumentException("The header must have an empty list of courses: add the courses one by one.", nameof(header));

    // All or nothing: if one check throws, the findings of the earlier ones are dropped too.
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
            throw new InvalidOperationException("The validation is complete. Start another one for more courses.");
    }
}
