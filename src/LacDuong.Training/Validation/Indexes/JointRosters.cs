using System.Buffers;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The learners of all classes of a session, each class once: of a joint session more than one.</summary>
internal sealed class JointRosters : IDisposable
{
    private const long Unknown = -1;

    private readonly SessionTable _table;
    private readonly HashChains _joint = new();
    private readonly Entry[] _entries;

    /// <summary>Sums up the learners of sessions.</summary>
    /// <param name="table">The sessions.</param>
    /// <param name="isAsked">Whether a session is one that will be asked for.</param>
    public JointRosters(SessionTable table, Predicate<int> isAsked)
    {
        _table = table;
        _joint.Reset(table.SessionCount);
        _entries = ArrayPool<Entry>.Shared.Rent(table.SessionCount);
        for (int c = 0; c < table.ClassCount; c++)
        {
            long learners = table.Facts.LearnerCountOf(c) ?? Unknown;
            for (int s = table.FirstSessionOf(c); s < table.FirstSessionOf(c + 1); s++)
            {
                if (isAsked(s))
                    Add(s, c, learners);
            }
        }
    }

    /// <summary>The sum over the classes of a session, or null where that of one is not known.</summary>
    public long? LearnersOf(int session) => _entries[_entries[session].First].Learners is var learners and not Unknown ? learners : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _joint.Dispose();
        ArrayPool<Entry>.Shared.Return(_entries);
    }

    private void Add(int session, int @class, long learners)
    {
        int hash = HashOf(session);
        int first = _joint.First(hash);
        while (first >= 0 && !_table.AreJoint(first, session))
            first = _joint.Next(first);
        if (first < 0)
        {
            _joint.Link(session, hash);
            _entries[session] = new Entry(session, @class, learners);
            return;
        }
        _entries[session].First = first;
        ref Entry of = ref _entries[first];
        if (of.LastClass != @class)
            of = new Entry(first, @class, of.Learners == Unknown || learners == Unknown ? Unknown : of.Learners + learners);
    }

    private int HashOf(int session)
    {
        int resources = 0;
        foreach (int resource in _table.ResourcesOf(session))
            resources += HashCode.Combine(resource);
        return HashCode.Combine(_table.Times[session], resources);
    }

    /// <summary>The first session that a session is one with; and of such a first one the class that was counted last, and the learners of all so far.</summary>
    private record struct Entry(int First, int LastClass, long Learners);
}
