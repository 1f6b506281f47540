namespace LacDuong.Training.Validation;

/// <summary>A list by code. Where several items share a code, they come in the order of the list, and look-ups give the first.</summary>
/// <typeparam name="T">The items' type.</typeparam>
internal sealed class CodeIndex<T> : IDisposable
    where T : class, ICoded<T>
{
    private readonly HashChains _chains = new();
    private ValueList<T> _items;

    // A code is often asked for again and again, of one learner by several rules, of one roster by all: a reading shares the object.
    private Code<T>? _lastCode;
    private int _lastIndex;

    /// <summary>The list.</summary>
    public ValueList<T> Items => _items;

    /// <summary>Takes in another list in the place of the one before.</summary>
    public CodeIndex<T> Of(ValueList<T> items)
    {
        _items = items;
        _lastCode = null;
        _chains.Reset(items.Count);
        ReadOnlySpan<T> list = items.AsSpan();
        // In order first, and nothing else: the processor fetches many codes at once, then.
        for (int i = 0; i < list.Length; i++)
            _chains.SetHash(i, HashOf(list[i].Code));
        for (int i = list.Length - 1; i >= 0; i--)
            _chains.Link(i);
        return this;
    }

    /// <summary>The place of the first item of a code, or -1.</summary>
    public int IndexOf(Code<T> code)
    {
        if (!ReferenceEquals(code, _lastCode))
        {
            _lastIndex = Seek(_chains.First(HashOf(code)), code);
            _lastCode = code;
        }
        return _lastIndex;
    }

    /// <summary>The place of the first item of the same code as the item at a place: that place itself unless the code was used before.</summary>
    public int FirstLike(int index) => Seek(_chains.First(_chains.HashOf(index)), _items[index].Code);

    /// <summary>The place of the next item of the same code as the item at a place, or -1.</summary>
    public int NextLike(int index) => Seek(_chains.Next(index), _items[index].Code);

    /// <summary>The first item of a code, or null.</summary>
    public T? Find(Code<T> code) => IndexOf(code) is var at and >= 0 ? _items[at] : null;

    /// <summary>Whether there is an item of a code.</summary>
    public bool Has(Code<T> code) => IndexOf(code) >= 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        _chains.Dispose();
        _items = default;
        _lastCode = null;
    }

    private static int HashOf(Code<T> code) => code.GetHashCode();

    private int Seek(int index, Code<T> code)
    {
        while (index >= 0 && !string.Equals(_items[index].Code.Value, code.Value, StringComparison.Ordinal))
            index = _chains.Next(index);
        return index;
    }
}
