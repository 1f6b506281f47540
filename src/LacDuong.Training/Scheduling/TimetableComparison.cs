namespace LacDuong.Training.Scheduling;

/// <summary>Compares the timetables of two revisions of a course or a class, session by session, and applies the changes.</summary>
/// <remarks>
/// <para>
/// Sessions match by the code of their class and their own code. A draft may repeat codes: the first session of a code matches the first of
/// the other revision, and so on. The comparison covers everything about a session, and the order of the list. It ignores the rest of a
/// class or a course: title, dates, roster, results, the order of the classes, and classes that lack sessions, whether they have a
/// timetable or not.
/// </para>
/// <para>
/// If the code of a session changed, you get one removed session and one added session. If one revision lacks a class, each of its sessions
/// is added or removed.
/// </para>
/// </remarks>
/// <example><code>
/// IReadOnlyList&lt;SessionChange&gt; changes = TimetableComparison.Compare(yesterday, today);
/// Course same = TimetableComparison.Apply(yesterday, changes);   // has the sessions of today
/// </code></example>
public static class TimetableComparison
{
    /// <summary>Finds what changed between two revisions of a course.</summary>
    /// <returns>
    /// The changes of each class in the order of the new course, then those of classes that only the old course has. Within a class,
    /// removed sessions come first, in the order of the old list. The others follow in the order of the new list, a move before a change.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<SessionChange> Compare(Course before, Course after)
    {
        OrderedDictionary<ItemKey<TrainingClass>, TrainingClass> old = ItemKey<TrainingClass>.Index(Guard.Against.Null(before).Classes);
        OrderedDictionary<ItemKey<TrainingClass>, TrainingClass> @new = ItemKey<TrainingClass>.Index(Guard.Against.Null(after).Classes);
        List<SessionChange> changes = [];
        foreach (ItemKey<TrainingClass> key in @new.Keys.Union(old.Keys))
            SessionListComparison.Compare(key, SessionsOf(old.GetValueOrDefault(key)), SessionsOf(@new.GetValueOrDefault(key)), changes);
        return changes;
    }

    /// <summary>Finds what changed between two revisions of a class, in the same order as the other overload.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the classes have different codes.</exception>
    public static IReadOnlyList<SessionChange> Compare(TrainingClass before, TrainingClass after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (before.Code != after.Code)
            throw new ArgumentException($"The class '{after.Code}' isn't a revision of the class '{before.Code}'.", nameof(after));
        List<SessionChange> changes = [];
        SessionListComparison.Compare(new(after.Code, 0), SessionsOf(before), SessionsOf(after), changes);
        return changes;
    }

    /// <summary>
    /// Applies changes to the sessions of a course. All changes from one course to another give it the sessions of the other.
    /// </summary>
    /// <param name="before">The course.</param>
    /// <param name="changes">The changes: all or some of those found. A place beyond the end of the list means its end.</param>
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

    private static ItemKey<TrainingClass> ClassOf(SessionChange change) => Guard.Against.Null(change, "changes").Key.Class;

    private static TrainingClass Revise(TrainingClass before, IEnumerable<SessionChange> changes)
        => before with { Timetable = new Timetable { Sessions = SessionListComparison.Apply(SessionsOf(before), changes) } };

    private static ValueList<Session> SessionsOf(TrainingClass? item) => item?.Timetable?.Sessions ?? default;
}
