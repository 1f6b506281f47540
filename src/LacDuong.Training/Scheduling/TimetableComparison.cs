namespace LacDuong.Training.Scheduling;

/// <summary>Compares the timetables of two revisions of a course or a class, session by session, and carries changes over.</summary>
/// <remarks>
/// <para>Sessions answer to one another by the code of their class and their own (<see cref="SessionKey"/>). All of a session is compared, and the order of
/// the list. Nothing else of a class or a course is: not its title, dates, roster or results, not the order of the classes, not a class without
/// sessions, and not whether a class without sessions has a timetable.</para>
/// <para>A session whose code changed is a removed one and an added one. Of a class that one revision lacks, each session is added or removed.</para>
/// </remarks>
/// <example><code>
/// IReadOnlyList&lt;SessionChange&gt; changes = TimetableComparison.Between(yesterday, today);
/// Course same = TimetableComparison.Apply(yesterday, changes);   // has the sessions of today
/// </code></example>
public static class TimetableComparison
{
    /// <summary>What changed between two revisions of a course.</summary>
    /// <returns>
    /// The changes of each class in the order of the new course, then those of classes that only the old one has; of a class, first what was removed in the
    /// order of the old list, then the others in the order of the new one, a move before a change.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<SessionChange> Between(Course before, Course after)
    {
        Keyed<TrainingClass> old = new(Guard.Against.Null(before).Classes);
        Keyed<TrainingClass> @new = new(Guard.Against.Null(after).Classes);
        List<SessionChange> changes = [];
        foreach (ItemKey<TrainingClass> key in @new.Keys)
            SessionListComparison.Compare(key, SessionsOf(old.Find(key)), SessionsOf(@new.Find(key)), changes);
        foreach (ItemKey<TrainingClass> key in old.Keys)
        {
            if (@new.Find(key) is null)
                SessionListComparison.Compare(key, SessionsOf(old.Find(key)), default, changes);
        }
        return changes;
    }

    /// <summary>What changed between two revisions of a class, in the order in which the other overload has it.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the classes have not one code.</exception>
    public static IReadOnlyList<SessionChange> Between(TrainingClass before, TrainingClass after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (before.Code != after.Code)
            throw new ArgumentException($"The class '{after.Code}' is no revision of the class '{before.Code}'.", nameof(after));
        List<SessionChange> changes = [];
        SessionListComparison.Compare(new(after.Code, 0), SessionsOf(before), SessionsOf(after), changes);
        return changes;
    }

    /// <summary>A course with changes carried over to its sessions: those of the old course to the new one's give the sessions of the new one.</summary>
    /// <param name="before">The course.</param>
    /// <param name="changes">
    /// The changes, all of <see cref="Between(Course, Course)"/> or some of them; where the list is shorter than a place in it, the session comes last.
    /// </param>
    /// <returns>
    /// The course; a class that it lacks is put last, of its code and its sessions alone, and a class of which all sessions were removed remains.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, or a change does not fit: it adds what is there, or is of a session that is not.</exception>
    public static Course Apply(Course before, IEnumerable<SessionChange> changes)
    {
        Keyed<TrainingClass> classes = new(Guard.Against.Null(before).Classes);
        foreach (IGrouping<ItemKey<TrainingClass>, SessionChange> ofClass in Guard.Against.Null(changes).GroupBy(ClassOf))
            classes.Set(ofClass.Key, Revise(classes.Find(ofClass.Key) ?? new TrainingClass { Code = ofClass.Key.Code }, ofClass));
        return before with { Classes = classes.ToValueList() };
    }

    /// <summary>A class with changes carried over to its sessions.</summary>
    /// <param name="before">The class.</param>
    /// <param name="changes">The changes, all of <see cref="Between(TrainingClass, TrainingClass)"/> or some of them, as for a course.</param>
    /// <exception cref="ArgumentException">An argument is null, or a change does not fit, or is of another class.</exception>
    public static TrainingClass Apply(TrainingClass before, IEnumerable<SessionChange> changes)
    {
        Guard.Against.Null(before);
        SessionChange[] all = [.. Guard.Against.Null(changes)];
        return Array.Find(all, change => ClassOf(change) != new ItemKey<TrainingClass>(before.Code, 0)) is { } other
            ? throw new ArgumentException($"The session '{other.Key.Session}' is of the class '{other.Key.Class}', not of '{before.Code}'.", nameof(changes))
            : all.Length == 0 ? before : Revise(before, all);
    }

    private static TrainingClass Revise(TrainingClass before, IEnumerable<SessionChange> changes)
        => before with { Timetable = new Timetable { Sessions = SessionListComparison.Apply(SessionsOf(before), changes) } };

    private static ValueList<Session> SessionsOf(TrainingClass? item) => item?.Timetable?.Sessions ?? default;

    private static ItemKey<TrainingClass> ClassOf(SessionChange change)
        => new(Guard.Against.Null(change).Key.Class, change.Key.ClassRepeat);
}
