using System.Buffers;
using System.Numerics;

namespace LacDuong.Training.Validation;

/// <summary>
/// A hash table of entries numbered from zero, which the caller keeps elsewhere: it gives the entries of a hash, the one linked last first. A rented array and
/// a table that is used again make it free of allocation; as it holds numbers alone, nothing of a document stays in what it gives back.
/// </summary>
internal sealed class HashChains : IDisposable
{
    private const int None = -1;

    // First the buckets, one more than the first entry of each, so that zero is an empty one; then of each entry the next one and the hash.
    private int[] _numbers = [];
    private int _mask;

    /// <summary>Empties the table and makes room for entries up to a number.</summary>
    public void Reset(int capacity)
    {
        _mask = 0;
        if (capacity == 0)
            return;
        // Twice as many as entries, so that few share one: going on to a second entry is what the processor cannot foresee.
        int buckets = checked((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2L * capacity, 4)));
        int length = checked(buckets + (2 * capacity));
        if (_numbers.Length < length)
        {
            Return();
            _numbers = ArrayPool<int>.Shared.Rent(length);
        }
        _mask = buckets - 1;
        _numbers.AsSpan(0, buckets).Clear();
    }

    /// <summary>Keeps the hash of an entry that is to be linked.</summary>
    public void SetHash(int entry, int hash) => _numbers[PlaceOf(entry) + 1] = hash;

    /// <summary>Puts an entry, whose hash is kept, before the others of its hash.</summary>
    public void Link(int entry)
    {
        ref int bucket = ref _numbers[HashOf(entry) & _mask];
        _numbers[PlaceOf(entry)] = bucket - 1;
        bucket = entry + 1;
    }

    /// <summary>Puts an entry before the others of its hash.</summary>
    public void Link(int entry, int hash)
    {
        ref int bucket = ref _numbers[hash & _mask];
        int at = PlaceOf(entry);
        _numbers[at] = bucket - 1;
        _numbers[at + 1] = hash;
        bucket = entry + 1;
    }

    /// <summary>The entry of a hash that was linked last, or -1.</summary>
    public int First(int hash) => _mask == 0 ? None : Seek(_numbers[hash & _mask] - 1, hash);

    /// <summary>The entry of the same hash that was linked before this one, or -1.</summary>
    public int Next(int entry) => Seek(_numbers[PlaceOf(entry)], HashOf(entry));

    /// <summary>The hash with which an entry was linked.</summary>
    public int HashOf(int entry) => _numbers[PlaceOf(entry) + 1];

    /// <inheritdoc/>
    public void Dispose()
    {
        Return();
        _mask = 0;
    }

    private void Return()
    {
        if (_numbers.Length > 0)
            ArrayPool<int>.Shared.Return(_numbers);
        _numbers = [];
    }

    private int PlaceOf(int entry) => _mask + 1 + (2 * entry);

    private int Seek(int entry, int hash)
    {
        while (entry >= 0 && HashOf(entry) != hash)
            entry = _numbers[PlaceOf(entry)];
        return entry;
    }
}
