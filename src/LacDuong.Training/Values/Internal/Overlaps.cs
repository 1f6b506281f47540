using System.Numerics;

namespace LacDuong.Training;

/// <summary>
/// Finds, for each span of a list, the first earlier span that it overlaps. It takes O(n log n), however many spans overlap.
/// </summary>
internal sealed class Overlaps
{
    private const int None = -1;
    private const int Taken = int.MinValue;

    // The places of the spans, sorted by their first days.
    private readonly int[] _order;

    // A tree over that order: each node holds the greatest last of the untaken spans below it. The children of node n are 2n and 2n + 1.
    private readonly int[] _lasts;
    private readonly int _leaves;
    private readonly int[] _found;

    private Overlaps(ReadOnlySpan<(int First, int Last)> spans, Predicate<int>? mayBeFirst)
    {
        int[] firsts = new int[spans.Length];
        _order = new int[spans.Length];
        for (int i = 0; i < spans.Length; i++)
            (firsts[i], _order[i]) = (spans[i].First, i);
        Array.Sort(firsts, _order);
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)spans.Length);
        _lasts = new int[2 * _leaves];
        _lasts.AsSpan(_leaves).Fill(Taken);
        int[] leafOf = new int[spans.Length];
        for (int leaf = 0; leaf < spans.Length; leaf++)
        {
            leafOf[_order[leaf]] = leaf;
            _lasts[_leaves + leaf] = spans[_order[leaf]].Last;
        }
        for (int node = _leaves - 1; node > 0; node--)
            SetFromChildren(node);
        _found = new int[spans.Length];
        Array.Fill(_found, None);
        // In list order, each span takes the later ones that it overlaps, unless an earlier span has taken them.
        for (int i = 0; i < spans.Length; i++)
        {
            Take(leafOf[i]);
            if (mayBeFirst?.Invoke(i) is false)
                continue;
            int end = ~Array.BinarySearch(firsts, spans[i].Last, Comparer<int>.Create((first, last) => first <= last ? -1 : 1));
            TakeAll(by: i, node: 1, leaf: 0, _leaves, end, spans[i].First);
        }
    }

    /// <summary>Returns for each span the place of the first earlier one that it overlaps, or -1.</summary>
    /// <param name="spans">The spans, both ends inclusive.</param>
    /// <param name="mayBeFirst">Selects the places that count as earlier ones; null selects all.</param>
    public static int[] FirstEarlier(ReadOnlySpan<(int First, int Last)> spans, Predicate<int>? mayBeFirst = null)
        => spans.IsEmpty ? [] : new Overlaps(spans, mayBeFirst)._found;

    private void Take(int leaf)
    {
        int node = _leaves + leaf;
        _lasts[node] = Taken;
        while ((node /= 2) > 0)
            SetFromChildren(node);
    }

    // Takes the leaves before an end whose spans last until a given first or longer.
    private void TakeAll(int by, int node, int leaf, int count, int end, int first)
    {
        if (leaf >= end || _lasts[node] < first)
            return;
        if (count == 1)
        {
            _found[_order[leaf]] = by;
            _lasts[node] = Taken;
            return;
        }
        TakeAll(by, 2 * node, leaf, count / 2, end, first);
        TakeAll(by, (2 * node) + 1, leaf + (count / 2), count / 2, end, first);
        SetFromChildren(node);
    }

    private void SetFromChildren(int node) => _lasts[node] = Math.Max(_lasts[2 * node], _lasts[(2 * node) + 1]);
}
