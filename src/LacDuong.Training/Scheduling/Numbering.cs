namespace LacDuong.Training.Scheduling;

/// <summary>Numbers things from zero in the order in which they come, equal ones once.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _things = [];

    public int Count => _things.Count;

    public T this[int number] => _things[number];

    /// <summary>The number of a thing, which it gets if it has none.</summary>
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

    /// <summary>The number of a thing, or -1 if it has none.</summary>
    public int Find(T thing) => _numbers.GetValueOrDefault(thing, -1);
}
