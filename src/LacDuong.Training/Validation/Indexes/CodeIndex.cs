namespace LacDuong.Training.Validation;

/// <summary>Looks up the items of a list by code. If several items share a code, it returns the first.</summary>
internal sealed class CodeIndex<T>
    where T : class, ICoded<T>
{
    // Up to this many items, comparing all codes is as fast as a look-up.
    private const int Few = 8;

    private FirstPlaces<Code<T>>? _places;

    public CodeIndex()
    {
    }

    public CodeIndex(ValueList<T> items) => Enter(items);

    public ValueList<T> Items { get; private set; }

    private bool HasFew => Items.Count <= Few;

    /// <summary>Loads another list in place of the previous one.</summary>
    public void Enter(ValueList<T> items)
    {
        Items = items;
        if (HasFew && _places is null)
            return;
        _places ??= new FirstPlaces<Code<T>>();
        _places.Reset(HasFew ? 0 : items.Count);
        for (int i = 0; i < items.Count && !HasFew; i++)
            _places.Add(items[i].Code, i);
    }

    /// <summary>The index of the first item with a code, or -1.</summary>
    public int IndexOf(Code<T> code)
    {
        if (!HasFew)
            return _places!.IndexOf(code);
        for (int i = 0; i < Items.Count; i++)
        {
            if (Items[i].Code == code)
                return i;
        }
        return -1;
    }

    /// <summary>The first item with a code, or null.</summary>
    public T? Find(Code<T> code) => IndexOf(code) is var at and >= 0 ? Items[at] : null;

    /// <summary>Lists the items with a repeated code: the index of each, and that of the first item with the code.</summary>
    public IEnumerable<(int Later, int First)> Repeats()
    {
        bool mayRepeat = HasFew || _places!.Count < Items.Count;
        for (int i = 0; i < Items.Count && mayRepeat; i++)
        {
            if (IndexOf(Items[i].Code) is var first && first != i)
                yield return (i, first);
        }
    }
}
