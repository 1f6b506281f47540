using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>Gives one number to all sessions that can form one joint session: the number of the one that came first.</summary>
internal sealed class JointNumbers : IEqualityComparer<int>
{
    private readonly SessionTable _table;

    // Each session's number: one with many lecturers, asked about for each pair, is hashed once.
    private readonly Dictionary<int, int> _numbers = [];

    // The first session of each joint one, keyed by any session that equals it.
    private readonly Dictionary<int, int> _firsts;

    public JointNumbers(SessionTable table)
    {
        _table = table;
        _firsts = new Dictionary<int, int>(this);
    }

    public int Of(int session)
    {
        // A session that lacks both lecturers and a room is never joint.
        if (_table.ResourcesOf(session).IsEmpty)
            return session;
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, session, out bool isKnown);
        if (!isKnown)
            number = _firsts.TryAdd(session, session) ? session : _firsts[session];
        return number;
    }

    bool IEqualityComparer<int>.Equals(int one, int other) => _table.AreJoint(one, other);

    int IEqualityComparer<int>.GetHashCode(int session)
    {
        HashCode hash = default;
        hash.Add(_table.TimeOf(session));
        hash.Add(_table.ActivityNumberOf(session));
        foreach (int resource in _table.ResourcesOf(session))
            hash.Add(resource);
        return hash.ToHashCode();
    }
}
