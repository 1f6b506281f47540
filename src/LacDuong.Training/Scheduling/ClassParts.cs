namespace LacDuong.Training.Scheduling;

/// <summary>
/// The parts of classes that attend sessions together: each whole class, which keeps its own number, and each group that has separate
/// sessions.
/// </summary>
internal sealed class ClassParts
{
    private readonly SessionTable _table;
    private readonly Dictionary<(int Class, int Group), int> _groups = [];
    private readonly List<int> _classes = [];
    private readonly List<List<int>> _sessions = [];

    public ClassParts(SessionTable table)
    {
        _table = table;
        for (int @class = 0; @class < table.ClassCount; @class++)
            Add(@class);
        for (int @class = 0; @class < table.ClassCount; @class++)
        {
            foreach (int session in table.SessionsOf(@class))
                Enter(@class, session);
        }
    }

    public int ClassOf(int part) => _classes[part];

    public IReadOnlyList<int> SessionsOf(int part) => _sessions[part];

    /// <summary>The parts that a learner on a roster is in.</summary>
    public IEnumerable<int> Of(int entry)
    {
        int @class = _table.ClassOfEntry(entry);
        yield return @class;
        if (_groups.Count > 0 && _groups.TryGetValue((@class, _table.FindGroup(_table.LearnerOf(entry).Group)), out int part))
            yield return part;
    }

    /// <summary>The parts that a session is for.</summary>
    public IReadOnlyList<int> OfSession(int session)
    {
        int @class = _table.ClassOf(session);
        ReadOnlySpan<int> groups = _table.GroupsOf(session);
        return groups.IsEmpty ? [@class] : Array.ConvertAll(groups.ToArray(), group => _groups[(@class, group)]);
    }

    private void Enter(int @class, int session)
    {
        ReadOnlySpan<int> groups = _table.GroupsOf(session);
        if (groups.IsEmpty)
            _sessions[@class].Add(session);
        foreach (int group in groups)
        {
            if (!_groups.TryGetValue((@class, group), out int part))
                _groups.Add((@class, group), part = Add(@class));
            _sessions[part].Add(session);
        }
    }

    private int Add(int @class)
    {
        _classes.Add(@class);
        _sessions.Add([]);
        return _sessions.Count - 1;
    }
}
