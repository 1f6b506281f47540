namespace LacDuong.Training.Validation;

/// <summary>
/// What a <see cref="RuleCheck"/> sees of a document: everything except its courses. Use it to look up codes and to report findings.
/// </summary>
/// <remarks>
/// A look-up takes the same time in a document of any size. If several items of one kind share a code, it returns the first. Use a context
/// on one thread, during the call that receives it. After the validation, its members throw <see cref="ObjectDisposedException"/>.
/// </remarks>
public class DocumentContext
{
    private readonly ValidationRun _run;

    internal DocumentContext(ValidationRun run) => _run = run;

    /// <summary>The document, courses excluded. A check sees the same here for a whole document and for a stream of courses.</summary>
    public TrainingDocument Header => Run.Indexes.Header;

    internal ValidationRun Run
    {
        get
        {
            // The next validation reuses the indexes.
            ObjectDisposedException.ThrowIf(_run.IsOver, this);
            return _run;
        }
    }

    private HeaderIndexes Indexes => Run.Indexes;

    /// <summary>Finds the first unit with a code, whenever it is valid; otherwise null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Unit? Find(Code<Unit> code) => UnitAt(Indexes.Units.CodeOf(Guard.Against.Null(code)));

    /// <summary>Finds the first unit with a code that is valid on a day; otherwise null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Unit? Find(Code<Unit> code, LocalDate day) => UnitAt(Indexes.Units.Find(Indexes.Units.CodeOf(Guard.Against.Null(code)), day));

    /// <summary>Finds a participant category by its code; otherwise null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ParticipantCategory? Find(Code<ParticipantCategory> code) => Indexes.Categories.Find(Guard.Against.Null(code));

    /// <summary>Finds a topic catalogue by its code; otherwise null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public TopicCatalogue? Find(Code<TopicCatalogue> code) => Indexes.Catalogues.Find(Guard.Against.Null(code));

    /// <summary>Finds the topic that a reference names; otherwise null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public Topic? Find(TopicReference topic)
        => Indexes.Catalogues.IndexOf(Guard.Against.Null(topic).Catalogue) is var at and >= 0 ? Indexes.Topics[at].Find(topic.Topic) : null;

    /// <summary>Finds a lecturer by code; otherwise null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Lecturer? Find(Code<Lecturer> code) => Indexes.Lecturers.Find(Guard.Against.Null(code));

    /// <summary>Finds a room by its code; otherwise null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Room? Find(Code<Room> code) => Indexes.Rooms.Find(Guard.Against.Null(code));

    /// <summary>Whether a day is among the non-teaching days of the document.</summary>
    public bool IsNonTeachingDay(LocalDate day) => Indexes.NonTeachingDays.Contains(DayNumber.Of(day));

    /// <summary>Gets the name of a topic as an argument of a message: its title, or the reference if the topic is unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public object GetName(TopicReference topic) => (object?)Find(topic)?.Title ?? topic;

    /// <summary>
    /// Gets the name of a session as an argument of a message: its title, otherwise that of its topic, otherwise the kind of session.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    public object GetName(TrainingActivity activity) => Guard.Against.Null(activity) switch
    {
        { Title: { } title } => title,
        { AboutTopic: { } topic } => GetName(topic),
        _ => activity,
    };

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">The rule: one of the <see cref="RuleCheck.Rules"/> of the check that reports.</param>
    /// <param name="path">
    /// The place, for example <c>context.ClassPath.Venue</c>. Make sure that the document has something there. For something missing, pass
    /// the object that lacks it.
    /// </param>
    /// <param name="arguments">
    /// The values of the message's placeholders, by number: names and titles (<see cref="PersonName"/>, <see cref="LocalisedText"/>),
    /// codes, dates, times, numbers, texts, or lists of these. The message shows them in its language. Keep them unchanged afterwards.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The rule belongs to another check, the path is null or leads outside the format, or the message needs more arguments.
    /// </exception>
    public void Report(Rule rule, DocumentPath path, params ReadOnlySpan<object?> arguments) => Report(rule, path, [], arguments);

    /// <summary>Reports a finding that involves other places.</summary>
    /// <param name="rule">The rule: one of the <see cref="RuleCheck.Rules"/> of the check that reports.</param>
    /// <param name="path">The place.</param>
    /// <param name="related">The other places.</param>
    /// <param name="arguments">The values of the message's placeholders, by number.</param>
    /// <exception cref="ArgumentException">
    /// The rule belongs to another check, a path is null or leads outside the format, or the message needs more arguments.
    /// </exception>
    public void Report(Rule rule, DocumentPath path, DocumentPath[] related, params ReadOnlySpan<object?> arguments)
        => Run.Report(rule, Guard.Against.Null(path), Guard.Against.Null(related), arguments);

    /// <summary>Reports each item whose code an earlier one has, with the names of both.</summary>
    internal void ReportRepeats<T>(Rule rule, CodeIndex<T> index, DocumentListPath<T> list, Func<T, object> nameOf)
        where T : class, ICoded<T>
    {
        foreach ((int later, int first) in index.Repeats())
        {
            T repeated = index.Items[later];
            Report(rule, list[later], [list[first]], nameOf(repeated), nameOf(index.Items[first]), repeated.Code);
        }
    }

    private Unit? UnitAt(int number) => number == UnitIndex.None ? null : Indexes.Units.Units[number];
}
