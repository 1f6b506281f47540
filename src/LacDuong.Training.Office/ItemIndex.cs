namespace LacDuong.Training.Office;

/// <summary>Finds the items of a list by code, also after the host has sorted them. Several items may share a code.</summary>
internal sealed class ItemIndex<T>(ValueList<T> items)
    where T : class, ICoded<T>
{
    private Dictionary<Code<T>, int>? _first;

    /// <summary>The likely index if the item there has the code; otherwise the index of the first item that has it, or -1.</summary>
    public int Find(int likely, Code<T> code)
    {
        if (likely < items.Count && items[likely].Code == code)
            return likely;
        if (_first is null)
        {
            _first = [];
            for (int i = 0; i < items.Count; i++)
                _first.TryAdd(items[i].Code, i);
        }
        return _first.GetValueOrDefault(code, -1);
    }
}
