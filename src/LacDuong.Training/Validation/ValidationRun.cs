using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>
/// Runs one validation: calls each active check for the document, each course, each class and the bookings, and keeps the findings.
/// </summary>
internal sealed class ValidationRun : IDisposable
{
    private readonly ValidationPolicy _policy;
    private readonly DocumentContext _document;

    // Null between the calls.
    private RuleCheck? _current;

    public ValidationRun(HeaderIndexes indexes, ValidationPolicy policy)
    {
        _policy = policy;
        Indexes = indexes;
        Findings = new FindingCollector(policy);
        _document = new DocumentContext(this);
    }

    public HeaderIndexes Indexes { get; }

    public CourseTables Tables { get; } = CourseTables.Rent();

    public FindingCollector Findings { get; }

    public bool IsOver { get; private set; }

    public void CheckDocument()
    {
        foreach (RuleCheck check in _policy.ActiveChecks)
        {
            _current = check;
            check.CheckDocument(_document);
        }
    }

    public void CheckCourse(Course course, int index)
    {
        CourseContext context = new(this, course, index);
        foreach (RuleCheck check in _policy.ActiveChecks)
        {
            _current = check;
            check.CheckCourse(context);
        }
        for (int i = 0; i < course.Classes.Count; i++)
            CheckClass(new ClassContext(context, i));
    }

    /// <summary>Checks courses that are in memory, each alone and all together.</summary>
    public void CheckCourses(ValueList<Course> courses)
    {
        BookingIndex bookings = BookingIndex.CreateEmpty(courses, Indexes.Header.Rooms);
        for (int i = 0; i < courses.Count; i++)
        {
            CheckCourse(courses[i], i);
            bookings.Add(courses[i]);
        }
        CheckBookings(bookings);
    }

    /// <summary>Checks all courses together. Afterwards the bookings release their memory.</summary>
    public void CheckBookings(BookingIndex bookings)
    {
        foreach (RuleCheck check in _policy.ActiveChecks)
        {
            _current = check;
            check.CheckBookings(_document, bookings);
        }
    }

    public void Report(Rule rule, DocumentPath path, DocumentPath[] related, ReadOnlySpan<object?> arguments)
    {
        if (_current?.Has(Guard.Against.Null(rule)) is not true)
            throw new ArgumentException($"'{rule}' isn't one of the rules of the check that reports it.", nameof(rule));
        if (arguments.Length < rule.ArgumentCount)
            throw new ArgumentException($"'{rule}' needs {rule.ArgumentCount} arguments, found {arguments.Length}.", nameof(arguments));
        DocumentPath[] inOrder = Array.TrueForAll(related, other => other.IsInOrder) ? related : Array.ConvertAll(related, InOrder);
        Findings.Report(rule, InOrder(path), inOrder, arguments);
    }

    public void Dispose()
    {
        if (IsOver)
            return;
        IsOver = true;
        Tables.Return();
    }

    // Resolves a path that a check read from text to its place among the others.
    private static DocumentPath InOrder(DocumentPath path)
        => path.IsInOrder ? path
            : path.Along(TrainingDocument.Wire.Members)
                ?? throw new ArgumentException($"'{path}' doesn't lead to a place of the format.", nameof(path));

    private void CheckClass(ClassContext context)
    {
        foreach (RuleCheck check in _policy.ActiveChecks)
        {
            _current = check;
            check.CheckClass(context);
        }
    }
}
