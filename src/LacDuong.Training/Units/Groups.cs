namespace LacDuong.Training;

/// <summary>Numbers in groups, stored in two arrays. It replaces ten thousand lists, one for each unit.</summary>
internal sealed class Groups
{
    private readonly int[] _starts;
    private readonly int[] _members;

    /// <summary>Groups members; within a group they keep their order.</summary>
    /// <param name="groupCount">The number of groups, which are numbered from zero.</param>
    /// <param name="groups">The group of each member, or <see cref="UnitIndex.None"/>.</param>
    /// <param name="members">The members, or empty if they are the numbers from zero.</param>
    public Groups(int groupCount, ReadOnlySpan<int> groups, ReadOnlySpan<int> members = default)
    {
        _starts = new int[groupCount + 1];
        _members = new int[groups.Length];
        foreach (int group in groups)
        {
            if (group != UnitIndex.None)
                _starts[group]++;
        }
        for (int group = 1; group <= groupCount; group++)
            _starts[group] += _starts[group - 1];
        // Each start is now the end of its group, and moves down to the start as the group is filled from behind.
        for (int i = groups.Length - 1; i >= 0; i--)
        {
            if (groups[i] != UnitIndex.None)
                _members[--_starts[groups[i]]] = members.IsEmpty ? i : members[i];
        }
    }

    /// <summary>Returns the members of a group.</summary>
    public Span<int> Of(int group) => _members.AsSpan(_starts[group].._starts[group + 1]);
}
