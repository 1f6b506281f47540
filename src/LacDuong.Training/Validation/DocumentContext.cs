namespace LacDuong.Training.Validation;

/// <summary>
/// What a <see cref="RuleCheck"/> sees of a document: everything but its courses. It looks up by code, and takes findings.
/// </summary>
/// <remarks>
/// A look-up costs the same in a document of any size. If several items of one kind share a code, it gives the first. A context serves one
/// thread during the call that it's given to; after the validation its members throw <see cref="ObjectDisposedException"/>.
/// </remarks>
public class DocumentContext
{
    private readonly ValidationRun _run;

    internal DocumentContext(ValidationRun run) => _run = run;

    /// <summary>The document without its courses. A stream of courses has no other, so a check finds the same in both.</summary>
    public TrainingDocument Header => Run.Indexes.Header;

    internal ValidationRun Run
    {
        get
        {
            // The next validation uses the indexes again.
            ObjectDisposedException.ThrowIf(_run.IsOver, this);
            return _run;
        }
    }

    private HeaderIndexes Indexes => Run.Indexes;

    /// <summary>Finds the first unit of a code, whenever it's valid, or gives null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Unit? Find(Code<Unit> code) => UnitAt(Indexes.Units.CodeOf(Guard.Against.Null(code)));

    /// <summary>Finds the first unit of a code that is valid on a day, or gives null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Unit? Find(Code<Unit> code, LocalDate day) => UnitAt(Indexes.Units.Find(Indexes.Units.CodeOf(Guard.Against.Null(code)), day));

    /// <summary>Finds a participant category, or gives null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ParticipantCategory? Find(Code<ParticipantCategory> code) => Indexes.Categories.Find(Guard.Against.Null(code));

    /// <summary>Finds a topic catalogue, or gives null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public TopicCatalogue? Find(Code<TopicCatalogue> code) => Indexes.Catalogues.Find(Guard.Against.Null(code));

    /// <summary>Finds the topic that a reference names, or gives null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public Topic? Find(TopicReference topic)
        => Indexes.Catalogues.IndexOf(Guard.Against.Null(topic).Catalogue) is var at and >= 0 ? Indexes.Topics[at].Find(topic.Topic) : null;

    /// <summary>Finds a lecturer, or gives null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Lecturer? Find(Code<Lecturer> code) => Indexes.Lecturers.Find(Guard.Against.Null(code));

    /// <summary>Finds a room, or gives null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Room? Find(Code<Room> code) => Indexes.Rooms.Find(Guard.Against.Null(code));

    /// <summary>Whether a day is among the non-teaching days of the document.</summary>
    public bool IsNonTeachingDay(LocalDate day) => Indexes.NonTeachingDays.Contains(DayNumber.Of(day));

    /// <summary>What a topic is called, as an argument of a message: its title, or the reference if it's unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public object GetName(TopicReference topic) => (object?)Find(topic)?.Title ?? topic;

    /// <summary>
    /// What a session is called, as an argument of a message: its title, else that of its topic, else what kind of session it is.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    public object GetName(TrainingActivity activity) => Guard.Against.Null(activity) switch
    {
        { Title: { } title } => title,
        { AboutTopic: { } topic } => GetName(topic),
        _ => activity,
    };

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">One of the <see cref="RuleCheck.Rules"/> of the check that reports.</param>
    /// <param name="path">
    /// Where: <c>context.ClassPath.Venue</c>, say. You see to it that the document has something there; of what is absent, name the object
    /// that lacks it.
    /// </param>
    /// <param name="arguments">
    /// What the placeholders of the message stand for, by number: names and titles (<see cref="PersonName"/>, <see cref="LocalisedText"/>),
    /// codes, dates, times, numbers, texts, or lists of these. The message shows them in its language. They don't change afterwards.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The rule isn't one of the check's, the path is null or leads to no place of the format, or the message has a placeholder for more
    /// arguments.
    /// </exception>
    public void Report(Rule rule, DocumentPath path, params ReadOnlySpan<object?> arguments) => Report(rule, path, [], arguments);

    /// <summary>Reports a finding in which something else has a part.</summary>
    /// <param name="rule">One of the <see cref="RuleCheck.Rules"/> of the check that reports.</param>
    /// <param name="path">Where.</param>
    /// <param name="related">Where the others are.</param>
    /// <param name="arguments">What the placeholders of the message stand for, by number.</param>
    /// <exception cref="ArgumentException">
    /// The rule isn't one of the check's, a path is null or leads to no place of the format, or the message has a placeholder for more
    /// arguments.
    /// </exception>
    public void Report(Rule rule, DocumentPath path, DocumentPath[] related, params ReadOnlySpan<object?> arguments)
        => Run.Report(rule, Guard.Against.Null(path), Guard.Against.Null(related), arguments);

    private Unit? UnitAt(int number) => number == UnitIndex.None ? null : Indexes.Units.Units[number];
}
