namespace LacDuong.Training.Validation;

/// <summary>The first place of each key in a list.</summary>
internal sealed class FirstPlaces<TKey>
    where TKey : notnull
{
    private const int UsualCapacity = 1000;

    private Dictionary<TKey, int> _places = [];

    /// <summary>The number of different keys.</summary>
    public int Count => _places.Count;

    /// <summary>Reserves capacity for another list in place of the previous one.</summary>
    public void Reset(int count)
    {
        // Clearing a dictionary takes time in proportion to its capacity: after one huge class, each small one would pay for it.
        if (_places.Capacity > Math.Max(UsualCapacity, 8L * count))
            _places = [];
        _places.Clear();
        _places.EnsureCapacity(count);
    }

    /// <summary>Adds a key and its place, unless the key is there already. Returns whether it is new.</summary>
    public bool Add(TKey key, int place) => _places.TryAdd(key, place);

    /// <summary>The first place of a key, or -1.</summary>
    public int IndexOf(TKey key) => _places.TryGetValue(key, out int place) ? place : -1;
}
