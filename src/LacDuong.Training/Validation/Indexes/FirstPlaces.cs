namespace LacDuong.Training.Validation;

/// <summary>The places of keys in a list: of a key that comes several times, the first.</summary>
internal sealed class FirstPlaces<TKey>
    where TKey : notnull
{
    private const int UsualCapacity = 1000;

    private Dictionary<TKey, int> _places = [];

    /// <summary>The number of different keys.</summary>
    public int Count => _places.Count;

    /// <summary>Makes room for another list in the place of the one before.</summary>
    public void Reset(int count)
    {
        // To clear a dictionary takes as long as it's large: after one huge class, each small one would pay for it.
        if (_places.Capacity > Math.Max(UsualCapacity, 8L * count))
            _places = [];
        _places.Clear();
        _places.EnsureCapacity(count);
    }

    /// <summary>Takes in a key, unless it came before. Gives whether it is new.</summary>
    public bool Add(TKey key, int place) => _places.TryAdd(key, place);

    /// <summary>The first place of a key, or -1.</summary>
    public int IndexOf(TKey key) => _places.TryGetValue(key, out int place) ? place : -1;
}
