namespace LacDuong.Training.Scheduling;

/// <summary>Numbers that go on from run to run, as the sessions or the learners of one class after the other do: each run by the number that it starts at. A run may be empty.</summary>
internal sealed class Runs
{
    private readonly List<int> _firsts = [];

    public int Count => _firsts.Count;

    /// <summary>Begins the next run.</summary>
    public void Add(int first) => _firsts.Add(first);

    /// <summary>The number that a run starts at.</summary>
    public int FirstOf(int run) => _firsts[run];

    /// <summary>The run of a number: the last one that starts at it or before.</summary>
    public int Of(int number)
    {
        int low = 0;
        int high = _firsts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_firsts[middle] <= number)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
