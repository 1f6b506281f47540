using System.Buffers;
using System.Numerics;

namespace LacDuong.Training.Validation;

/// <summary>
/// A hash table of entries numbered from zero, which the caller keeps elsewhere: it gives the entries of a hash, the one linked last first. Rented arrays and
/// a table that is used again make it free of allocation; as it holds numbers alone, nothing of a document stays in what it gives back.
/// </summary>
internal sealed class HashChains : IDisposable
{
    private const int None = -1;

    // One more than the first entry of each bucket, so that zero is an empty one.
    private int[] _buckets = [];
    private int[] _next = [];
    private int[] _hashes = [];
    private int _mask;

    /// <summary>Empties the table and makes room for entries up to a number.</summary>
    public void Reset(int capacity)
    {
        int buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 4));
        Grow(ref _buckets, buckets);
        Grow(ref _next, capacity);
        Grow(ref _hashes, capacity);
        _mask = buckets - 1;
        _buckets.AsSpan(0, buckets).Clear();
    }

    /// <summary>Puts an entry before the others of its hash.</summary>
    public void Link(int entry, int hash)
    {
        ref int bucket = ref _buckets[hash & _mask];
        _hashes[entry] = hash;
        _next[entry] = bucket - 1;
        bucket = entry + 1;
    }

    /// <summary>The entry of a hash that was linked last, or -1.</summary>
    public int First(int hash) => _mask == 0 ? None : Seek(_buckets[hash & _mask] - 1, hash);

    /// <summary>The entry of the same hash that was linked before this one, or -1.</summary>
    public int Next(int entry) => Seek(_next[entry], _hashes[entry]);

    /// <summary>The hash with which an entry was linked.</summary>
    public int HashOf(int entry) => _hashes[entry];

    /// <inheritdoc/>
    public void Dispose()
    {
        Return(ref _buckets);
        Return(ref _next);
        Return(ref _hashes);
        _mask = 0;
    }

    private static void Grow(ref int[] array, int length)
    {
        if (array.Length >= length)
            return;
        Return(ref array);
        array = ArrayPool<int>.Shared.Rent(length);
    }

    private static void Return(ref int[] array)
    {
        if (array.Length > 0)
            ArrayPool<int>.Shared.Return(array);
        array = [];
    }

    private int Seek(int entry, int hash)
    {
        while (entry >= 0 && _hashes[entry] != hash)
            entry = _next[entry];
        return entry;
    }
}
