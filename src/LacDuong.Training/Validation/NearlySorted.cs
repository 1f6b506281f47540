namespace LacDuong.Training.Validation;

/// <summary>Sorts what comes nearly in order, as findings do: the rules go through a document from its beginning to its end.</summary>
internal static class NearlySorted
{
    private const int MovesPerItem = 8;

    /// <summary>Sorts items in place; equal ones stay in their order. In linear time where few stand far from their places, else in O(n log n).</summary>
    public static void Sort<T>(T[] items, Comparison<T> compare)
    {
        long movesLeft = (long)MovesPerItem * items.Length;
        for (int i = 1; i < items.Length; i++)
        {
            T item = items[i];
            int at = i;
            for (; at > 0 && compare(items[at - 1], item) > 0; at--)
                items[at] = items[at - 1];
            items[at] = item;
            movesLeft -= i - at;
            if (movesLeft < 0)
            {
                T[] sorted = [.. items.Order(Comparer<T>.Create(compare))];
                sorted.CopyTo(items, 0);
                return;
            }
        }
    }
}
