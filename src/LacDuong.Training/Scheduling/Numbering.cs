namespace LacDuong.Training.Scheduling;

/// <summary>Numbers items from zero in order of arrival. Equal items get one number.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _things = [];

    public int Count => _things.Count;

    public T this[int number] => _things[number];

    /// <summary>Returns the number of an item, and assigns the next one to a new item.</summary>
    public int NumberOf(T thing)
    {
        if (!_numbers.TryGetValue(thing, out int number))
        {
            number = _things.Count;
            _numbers.Add(thing, number);
            _things.Add(thing);
        }
        return number;
    }

    /// <summary>Returns the number of an item, or -1 if the item is unknown.</summary>
    public int Find(T thing) => _numbers.GetValueOrDefault(thing, -1);
}
