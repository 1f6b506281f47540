using System.Buffers;

namespace LacDuong.Training.Wording;

/// <summary>The items of a text, in the given memory, or in rented memory if they need more.</summary>
internal ref struct ItemBuffer(Span<WrittenItem> memory) : IDisposable
{
    private Span<WrittenItem> _items = memory;
    private WrittenItem[]? _rented;

    public int Count { get; private set; }

    /// <summary>The items, which you may change in place.</summary>
    public readonly Span<WrittenItem> Items => _items[..Count];

    public void Add(in WrittenItem item)
    {
        if (Count == _items.Length)
        {
            WrittenItem[] larger = ArrayPool<WrittenItem>.Shared.Rent(2 * Count);
            _items.CopyTo(larger);
            Dispose();
            _items = _rented = larger;
        }
        _items[Count++] = item;
    }

    public void RemoveLast() => Count--;

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<WrittenItem>.Shared.Return(_rented);
        _rented = null;
    }
}
