namespace LacDuong.Training.Scheduling;

/// <summary>The items of a list by their keys, in order.</summary>
internal sealed class Keyed<T>
    where T : class, ICoded<T>
{
    private readonly List<ItemKey<T>> _keys = [];
    private readonly Dictionary<ItemKey<T>, T> _items = [];

    public Keyed(ValueList<T> items)
    {
        Dictionary<Code<T>, int> seen = [];
        foreach (T item in items)
        {
            int repeat = seen.GetValueOrDefault(item.Code);
            seen[item.Code] = repeat + 1;
            Set(new(item.Code, repeat), item);
        }
    }

    public IReadOnlyList<ItemKey<T>> Keys => _keys;

    public T? Find(ItemKey<T> key) => _items.GetValueOrDefault(key);

    /// <summary>Puts an item in the place of that of its key, or last.</summary>
    public void Set(ItemKey<T> key, T item)
    {
        if (!_items.ContainsKey(key))
            _keys.Add(key);
        _items[key] = item;
    }

    public ValueList<T> ToValueList() => _keys.Select(key => _items[key]).ToValueList();
}
