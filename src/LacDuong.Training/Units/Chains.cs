namespace LacDuong.Training;

/// <summary>Numbers in groups, chained in two arrays: what would be a list for each of ten thousand units, without the lists.</summary>
/// <param name="groupCount">The number of groups, which are numbered from zero.</param>
/// <param name="capacity">The most members that there will be.</param>
internal sealed class Chains(int groupCount, int capacity)
{
    // A link is counted from one here, so that zero is none.
    private readonly int[] _heads = new int[groupCount];
    private readonly (int Member, int Next)[] _links = GC.AllocateUninitializedArray<(int, int)>(capacity);
    private int _count;

    /// <summary>Puts a member before the others of its group.</summary>
    public void Prepend(int group, int member)
    {
        _links[_count++] = (member, _heads[group]);
        _heads[group] = _count;
    }

    /// <summary>The members of a group, the last prepended first.</summary>
    public Enumerator Of(int group) => new(_links, _heads[group]);

    /// <summary>Goes through the members of a group, in a <c>foreach</c>.</summary>
    public ref struct Enumerator(ReadOnlySpan<(int Member, int Next)> links, int head)
    {
        private readonly ReadOnlySpan<(int Member, int Next)> _links = links;
        private int _next = head;

        public int Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next == 0)
                return false;
            (Current, _next) = _links[_next - 1];
            return true;
        }
    }
}
