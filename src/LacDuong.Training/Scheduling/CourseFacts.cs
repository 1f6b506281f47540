using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// What clash finding must look up of sessions and learners beyond the numbers of a <see cref="SessionTable"/>, and seldom does: activities, and the codes and
/// names of learners. A learner on a roster is an entry, numbered in document order.
/// </summary>
internal abstract class CourseFacts
{
    private readonly List<int> _firstEntries = [];
    private readonly List<ulong> _hashedEntries = [];

    /// <summary>The entries in order, each with the hash of its learner's code in the upper half.</summary>
    public ReadOnlySpan<ulong> HashedEntries => CollectionsMarshal.AsSpan(_hashedEntries);

    /// <summary>Adds a class that has sessions; the others hold nobody.</summary>
    public void Add(TrainingClass @class, ValueList<Session> sessions)
    {
        foreach (Session session in sessions.AsSpan())
            AddActivity(session.Activity);
        int first = _hashedEntries.Count;
        _firstEntries.Add(first);
        CollectionsMarshal.SetCount(_hashedEntries, first + @class.Learners.Count);
        Span<ulong> entries = CollectionsMarshal.AsSpan(_hashedEntries)[first..];
        ReadOnlySpan<Learner> learners = @class.Learners.AsSpan();
        for (int i = 0; i < entries.Length; i++)
            entries[i] = ((ulong)(uint)learners[i].Code.GetHashCode() << 32) | (uint)(first + i);
        AddRoster(@class.Learners);
    }

    /// <summary>The class of an entry: the last one that starts at it or before.</summary>
    public int ClassOf(int entry)
    {
        int low = 0;
        int high = _firstEntries.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_firstEntries[middle] <= entry)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>The first entry of a class.</summary>
    public int FirstEntryOf(int @class) => _firstEntries[@class];

    /// <summary>Makes room for entries, so that none is copied as they come.</summary>
    public virtual void Reserve(int sessions, int entries) => _hashedEntries.EnsureCapacity(entries);

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
