using System.Buffers;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// A list of numbers whose memory can be rented: what grows with each validation of a large document, and is given back after it, would else be garbage of the
/// costliest kind. What is kept for good has memory of its own, since the pool would keep what a list grew out of.
/// </summary>
internal sealed class RentedList<T>(bool isRented)
    where T : unmanaged
{
    private T[] _items = [];

    public int Count { get; private set; }

    public ReadOnlySpan<T> Span => _items.AsSpan(0, Count);

    public T this[int index] => _items[index];

    public void Add(T item) => Extend(1)[0] = item;

    /// <summary>Makes the list longer; what it gives is to be filled.</summary>
    public Span<T> Extend(int count)
    {
        EnsureCapacity(checked(Count + count));
        Count += count;
        return _items.AsSpan(Count - count, count);
    }

    public void EnsureCapacity(int capacity)
    {
        if (capacity <= _items.Length)
            return;
        // Half as much again: a list that is kept is never much larger than what it holds.
        int length = Math.Max(capacity, _items.Length + (_items.Length / 2));
        T[] larger = isRented ? ArrayPool<T>.Shared.Rent(length) : GC.AllocateUninitializedArray<T>(length);
        Span.CopyTo(larger);
        Return();
        _items = larger;
    }

    /// <summary>Empties the list and gives its memory back.</summary>
    public void Release()
    {
        Return();
        _items = [];
        Count = 0;
    }

    private void Return()
    {
        if (isRented && _items.Length > 0)
            ArrayPool<T>.Shared.Return(_items);
    }
}
