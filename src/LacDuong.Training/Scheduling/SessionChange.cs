namespace LacDuong.Training.Scheduling;

/// <summary>A session that differs between two revisions of a timetable: added, removed, moved, changed, or both of these.</summary>
/// <remarks>
/// <para>
/// Sessions match by the code of their class and their own code. A draft may repeat codes: the first session of a code matches the first of
/// the other revision, and so on. If the code of a session changed, you get one removed session and one added session. If one revision
/// lacks a class, each of its sessions is added or removed.
/// </para>
/// <para>
/// The comparison covers everything about a session, and the order of the list. It ignores the rest of a class or a course: title, dates,
/// roster, results, the order of the classes, and classes that lack sessions, whether they have a timetable or not.
/// </para>
/// <para>Changes are equal if all members are equal, and they are unordered.</para>
/// </remarks>
/// <example><code>
/// IReadOnlyList&lt;SessionChange&gt; changes = SessionChange.Find(yesterday, today);
/// foreach (SessionChange change in changes)
///     Console.WriteLine(change.Describe(LanguageTag.Vietnamese, document));   // Chuyên đề 2: chuyển từ sáng 25/5 sang chiều 26/5
/// Course same = SessionChange.Apply(yesterday, changes);                      // has the sessions of today
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record SessionChange
{
    internal SessionChange()
    {
    }

    /// <summary>The code of the session's class.</summary>
    public Code<TrainingClass> ClassCode => Key.Class.Code;

    /// <summary>The code of the session.</summary>
    public Code<Session> SessionCode => Key.Session.Code;

    /// <summary>The session in the old revision, or null if it was added.</summary>
    public Session? Before { get; internal init; }

    /// <summary>The session in the new revision, or null if it was removed.</summary>
    public Session? After { get; internal init; }

    /// <summary>The place in the new list of sessions, counted from zero, of a session that was added or moved; otherwise null.</summary>
    public int? Place { get; init; }

    /// <summary>
    /// The paths of the members in which <see cref="Before"/> and <see cref="After"/> differ, other than date, half-day and time. They are
    /// relative to the session, in the order of the format. Empty if none differs, or if the session was added or removed.
    /// </summary>
    public ValueList<DocumentPath> Members { get; init; }

    /// <summary>
    /// Whether the session has another date, half-day or time, or another place in the list, which orders untimed sessions.
    /// </summary>
    public bool IsMoved => Before is not null && After is not null && Place is not null;

    internal (ItemKey<TrainingClass> Class, ItemKey<Session> Session) Key { get; init; }

    /// <summary>Finds what changed between two revisions of a course.</summary>
    /// <returns>
    /// The changes of each class in the order of the new course, then those of classes that only the old course has. Within a class,
    /// removed sessions come first, in the order of the old list. The others follow in the order of the new list.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<SessionChange> Find(Course before, Course after)
    {
        OrderedDictionary<ItemKey<TrainingClass>, TrainingClass> old = ItemKey<TrainingClass>.Index(Guard.Against.Null(before).Classes);
        OrderedDictionary<ItemKey<TrainingClass>, TrainingClass> @new = ItemKey<TrainingClass>.Index(Guard.Against.Null(after).Classes);
        return [.. @new.Keys.Union(old.Keys).SelectMany(
            key => SessionListComparison.Compare(key, SessionsOf(old.GetValueOrDefault(key)), SessionsOf(@new.GetValueOrDefault(key))))];
    }

    /// <summary>Finds what changed between two revisions of a class, in the same order as the other overload.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the classes have different codes.</exception>
    public static IReadOnlyList<SessionChange> Find(TrainingClass before, TrainingClass after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (before.Code != after.Code)
            throw new ArgumentException($"The class '{after.Code}' isn't a revision of the class '{before.Code}'.", nameof(after));
        return [.. SessionListComparison.Compare(new(after.Code, 0), SessionsOf(before), SessionsOf(after))];
    }

    /// <summary>
    /// Applies changes to the sessions of a course. All changes from one course to another give it the sessions of the other.
    /// </summary>
    /// <param name="before">The course.</param>
    /// <param name="changes">
    /// The changes: all or some of those found. A place beyond the end of the list means its end. Without its
    /// <see cref="Place"/>, a change leaves the session at its time, or puts an added one at the end. Without its <see cref="Members"/>, it
    /// only moves the session.
    /// </param>
    /// <returns>
    /// The course. A class that it lacks is added last, with code and sessions only. A class that loses all sessions stays.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An argument is null, a change adds a session that exists already, or a change concerns a missing session.
    /// </exception>
    public static Course Apply(Course before, IEnumerable<SessionChange> changes)
    {
        OrderedDictionary<ItemKey<TrainingClass>, TrainingClass> classes = ItemKey<TrainingClass>.Index(Guard.Against.Null(before).Classes);
        foreach (IGrouping<ItemKey<TrainingClass>, SessionChange> ofClass in Guard.Against.Null(changes).GroupBy(ClassOf))
            classes[ofClass.Key] = Revise(classes.GetValueOrDefault(ofClass.Key) ?? new TrainingClass { Code = ofClass.Key.Code }, ofClass);
        return before with { Classes = classes.Values.ToValueList() };
    }

    /// <summary>Applies changes to the sessions of a class.</summary>
    /// <param name="before">The class.</param>
    /// <param name="changes">The changes, all or some of those found, as for a course.</param>
    /// <exception cref="ArgumentException">An argument is null, or a change doesn't fit or is of another class.</exception>
    public static TrainingClass Apply(TrainingClass before, IEnumerable<SessionChange> changes)
    {
        Guard.Against.Null(before);
        SessionChange[] all = [.. Guard.Against.Null(changes)];
        if (Array.Find(all, change => ClassOf(change) != new ItemKey<TrainingClass>(before.Code, 0)) is { } other)
            throw new ArgumentException($"The change '{other}' belongs to another class than '{before.Code}'.", nameof(changes));
        return all.Length == 0 ? before : Revise(before, all);
    }

    /// <summary>Describes the change on one line and leaves out the class: «Chuyên đề 2: chuyển từ sáng 25/5 sang chiều 26/5».</summary>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">The source of titles and names. Anything missing from it is named by its code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language, TrainingDocument? document = null)
        => new SessionWording(language, document).Describe(this);

    /// <summary>The codes and the change in English: <c>lop-1/s-2: dan-van/2: moved from the morning of …</c>.</summary>
    public override string ToString() => $"{ClassCode}/{SessionCode}: {Describe(LanguageTag.English)}";

    private static ItemKey<TrainingClass> ClassOf(SessionChange change) => Guard.Against.Null(change, "changes").Key.Class;

    private static TrainingClass Revise(TrainingClass before, IEnumerable<SessionChange> changes)
        => before with { Timetable = new Timetable { Sessions = SessionListComparison.Apply(SessionsOf(before), changes) } };

    private static ValueList<Session> SessionsOf(TrainingClass? item) => item?.Timetable?.Sessions ?? default;
}
