namespace LacDuong.Training.Scheduling;

/// <summary>
/// What clash finding must look up of sessions and learners beyond the numbers of a <see cref="SessionTable"/>, and seldom does: activities, and the codes and
/// names of learners. A learner on a roster is an entry, numbered in document order.
/// </summary>
internal abstract class CourseFacts
{
    private readonly List<int> _classOfEntry = [];
    private readonly List<ulong> _hashedEntries = [];

    /// <summary>Adds a class that has sessions; the others hold nobody.</summary>
    public void Add(int number, TrainingClass @class, ValueList<Session> sessions)
    {
        foreach (Session session in sessions.AsSpan())
            AddActivity(session.Activity);
        foreach (Learner learner in @class.Learners.AsSpan())
        {
            _hashedEntries.Add(((ulong)(uint)HashOf(learner.Code) << 32) | (uint)_classOfEntry.Count);
            _classOfEntry.Add(number);
        }
        AddRoster(@class.Learners);
    }

    public static int HashOf(Code<Learner> code) => code.Value.GetHashCode(StringComparison.Ordinal);

    public int ClassOf(int entry) => _classOfEntry[entry];

    /// <summary>The entries in order, each with the hash of its learner's code in the upper half: a new array.</summary>
    public ulong[] HashedEntries() => [.. _hashedEntries];

    /// <summary>Makes room for entries, so that none is copied as they come.</summary>
    public virtual void Reserve(int sessions, int entries)
    {
        _classOfEntry.EnsureCapacity(entries);
        _hashedEntries.EnsureCapacity(entries);
    }

    /// <summary>Whether a session is of an activity.</summary>
    public abstract bool IsOf(int session, Activity activity);

    /// <summary>Whether two sessions are of one activity.</summary>
    public abstract bool AreOfOneActivity(int one, int other);

    /// <summary>Whether two entries have the same code, and the same name to the letter.</summary>
    public abstract bool AreAlike(int one, int other);

    public abstract Code<Learner> CodeOf(int entry);

    /// <summary>The name in full.</summary>
    public abstract string NameOf(int entry);

    protected abstract void AddActivity(Activity activity);

    protected abstract void AddRoster(ValueList<Learner> roster);
}
