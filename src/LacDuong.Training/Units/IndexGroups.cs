namespace LacDuong.Training;

/// <summary>Numbers in groups, in two arrays: what would be a list for each of ten thousand units, without the lists.</summary>
internal sealed class IndexGroups
{
    private readonly int[] _starts;
    private readonly int[] _members;

    private IndexGroups(int[] starts, int[] members)
    {
        _starts = starts;
        _members = members;
    }

    /// <summary>The members of a group, in the order in which they were given.</summary>
    public ReadOnlySpan<int> this[int group] => _members.AsSpan(_starts[group].._starts[group + 1]);

    /// <summary>Puts members into groups, by counting: linear in both.</summary>
    /// <param name="groupCount">The number of groups, which are numbered from zero.</param>
    /// <param name="pairs">The members with their groups; a negative group is none.</param>
    public static IndexGroups Of(int groupCount, ReadOnlySpan<(int Group, int Member)> pairs)
    {
        int[] starts = new int[groupCount + 1];
        foreach ((int group, _) in pairs)
        {
            if (group >= 0)
                starts[group + 1]++;
        }
        for (int group = 0; group < groupCount; group++)
            starts[group + 1] += starts[group];
        int[] members = new int[starts[groupCount]];
        int[] next = starts.AsSpan(..groupCount).ToArray();
        foreach ((int group, int member) in pairs)
        {
            if (group >= 0)
                members[next[group]++] = member;
        }
        return new IndexGroups(starts, members);
    }
}
