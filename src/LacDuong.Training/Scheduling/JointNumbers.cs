namespace LacDuong.Training.Scheduling;

/// <summary>Gives one number to all sessions that can form one joint session: the number of the one that came first.</summary>
internal sealed class JointNumbers : IEqualityComparer<int>
{
    private readonly SessionTable _table;

    // The first session of each joint one, by any session that equals it.
    private readonly Dictionary<int, int> _firsts;

    public JointNumbers(SessionTable table)
    {
        _table = table;
        _firsts = new Dictionary<int, int>(this);
    }

    // A session that lacks both lecturers and a room is never joint.
    public int Of(int session)
        => _table.ResourcesOf(session).IsEmpty || _firsts.TryAdd(session, session) ? session : _firsts[session];

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
