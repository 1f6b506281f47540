using System.Buffers;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// A list of numbers in rented memory: what grows with each validation of a large document, and is given back after it, would else be garbage of the costliest
/// kind. Who keeps a list for good need not give it back.
/// </summary>
internal sealed class RentedList<T>
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
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(capacity, 2 * _items.Length));
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
        if (_items.Length > 0)
            ArrayPool<T>.Shared.Return(_items);
    }
}
