namespace LacDuong.Training.Scheduling;

/// <summary>A code, and how many earlier items have the same code: drafts may repeat codes.</summary>
internal readonly record struct ItemKey<T>(Code<T> Code, int Repeat)
    where T : class, ICoded<T>
{
    /// <summary>The items of a list by their keys, in order.</summary>
    public static OrderedDictionary<ItemKey<T>, T> Index(ValueList<T> items)
    {
        Dictionary<Code<T>, int> repeats = [];
        OrderedDictionary<ItemKey<T>, T> index = new(items.Count);
        foreach (T item in items)
            index.Add(new(item.Code, repeats[item.Code] = repeats.GetValueOrDefault(item.Code, -1) + 1), item);
        return index;
    }
}
