namespace LacDuong.Training;

/// <summary>The least of any values in a row, in a time that grows with the logarithm of their number.</summary>
internal sealed class RangeMinimum
{
    // A binary tree in an array: under node i are 2i and 2i + 1, and the values are its leaves.
    private readonly int[] _tree;
    private readonly int _count;

    public RangeMinimum(ReadOnlySpan<int> values)
    {
        _count = values.Length;
        _tree = new int[2 * _count];
        values.CopyTo(_tree.AsSpan(_count));
        for (int node = _count - 1; node > 0; node--)
            _tree[node] = Math.Min(_tree[2 * node], _tree[(2 * node) + 1]);
    }

    /// <summary>The least value from one place to before another, or <see cref="int.MaxValue"/> if there is none between them.</summary>
    public int Of(int from, int to)
    {
        int least = int.MaxValue;
        for ((from, to) = (from + _count, to + _count); from < to; (from, to) = (from / 2, to / 2))
        {
            if (from % 2 == 1)
                least = Math.Min(least, _tree[from++]);
            if (to % 2 == 1)
                least = Math.Min(least, _tree[--to]);
        }
        return least;
    }
}
