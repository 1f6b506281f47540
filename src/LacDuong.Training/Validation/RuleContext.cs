namespace LacDuong.Training.Validation;

/// <summary>What a host's own rule sees of a validation: the document, and the indexes of it that the library's rules use too; and where it reports what it finds.</summary>
/// <remarks>
/// Look-ups cost the same for a document of any size. Where several things of one kind share a code, they give the first of the list, as for the library's rules. A context
/// serves one thread, and only until the validation ends: then its members throw <see cref="ObjectDisposedException"/>.
/// </remarks>
public sealed class RuleContext
{
    private readonly Rule _rule;
    private readonly ValidationContext _validation;

    // Of a course that is validated by itself: its number among all, whose place the only one of the document takes.
    private readonly int? _course;

    internal RuleContext(ValidationContext validation, Rule rule, int? course)
    {
        _validation = validation;
        _rule = rule;
        _course = course;
    }

    /// <summary>The document.</summary>
    public TrainingDocument Document => Validation.Document;

    private ValidationContext Validation
    {
        get
        {
            // The indexes stand in pooled memory, which others use by then.
            ObjectDisposedException.ThrowIf(_validation.IsDisposed, this);
            return _validation;
        }
    }

    /// <summary>The first unit of a code that is valid on a day, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Unit? FindUnit(Code<Unit> code, LocalDate day) => Validation.UnitOn(Guard.Against.Null(code), day);

    /// <summary>The topic that a reference names, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public Topic? FindTopic(TopicReference topic) => Validation.Topics.Find(Guard.Against.Null(topic));

    /// <summary>The catalogue of a code, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public TopicCatalogue? FindCatalogue(Code<TopicCatalogue> code) => Validation.Catalogues.Find(Guard.Against.Null(code));

    /// <summary>The participant category of a code, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ParticipantCategory? FindCategory(Code<ParticipantCategory> code) => Validation.Categories.Find(Guard.Against.Null(code));

    /// <summary>The lecturer of a code, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Lecturer? FindLecturer(Code<Lecturer> code) => Validation.Lecturers.Find(Guard.Against.Null(code));

    /// <summary>The room of a code, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Room? FindRoom(Code<Room> code) => Validation.Rooms.Find(Guard.Against.Null(code));

    /// <summary>The course of a code, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Course? FindCourse(Code<Course> code) => Validation.Courses.Find(Guard.Against.Null(code));

    /// <summary>Reports a finding.</summary>
    /// <param name="path">
    /// Where: a JSON Pointer in the names of the wire format, such as <c>/courses/0/classes/1/venue</c>; empty for the whole document. It goes down to members of the format and items
    /// of its lists, not into texts by language nor into annotations. That it leads to something that is written is for the rule to see to.
    /// </param>
    /// <param name="arguments">
    /// What the placeholders of the message stand for, by number: names and titles (<see cref="PersonName"/>, <see cref="LocalisedText"/>), codes, dates, times, numbers, texts, or lists of
    /// these. They are shown in the language of the message, and must not change.
    /// </param>
    /// <exception cref="ArgumentException">The path is null or leads to no place of the format, or there are fewer arguments than the message asks for.</exception>
    public void Report(string path, params ReadOnlySpan<object?> arguments) => ReportRelated(path, [], arguments);

    /// <summary>Reports a finding in which something else has a part.</summary>
    /// <param name="path">Where, as for <see cref="Report"/>.</param>
    /// <param name="relatedPaths">What else has a part in it, of the same form.</param>
    /// <param name="arguments">What the placeholders of the message stand for, as for <see cref="Report"/>.</param>
    /// <exception cref="ArgumentException">A path is null or leads to no place of the format, or there are fewer arguments than the message asks for.</exception>
    public void ReportRelated(string path, ReadOnlySpan<string> relatedPaths, params ReadOnlySpan<object?> arguments)
    {
        Place place = Place.Parse(path, nameof(path));
        Place[] related = new Place[relatedPaths.Length];
        for (int i = 0; i < related.Length; i++)
            related[i] = Place.Parse(relatedPaths[i], nameof(relatedPaths));
        if (arguments.Length < _rule.ArgumentCount)
            throw new ArgumentException(
                $"The message of '{_rule}' asks for {_rule.ArgumentCount} arguments, and there are {arguments.Length}.",
                nameof(arguments));
        if (_course is not int course)
            Validation.Report(_rule, place, related, arguments);
        else if (place.IsInCourse(0))
            Validation.Report(_rule, place.InCourse(course), Array.ConvertAll(related, other => other.IsInCourse(0) ? other.InCourse(course) : other), arguments);
    }
}
