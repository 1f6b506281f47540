using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LacDuong.Training.Json;

/// <summary>
/// Shared by one reading: equal codes, references, ranges and short texts become one instance each, and strings pass through one buffer.
/// Each slot of the table holds the last value that came to it, so its size is fixed. A thread keeps the emptied table for its next
/// reading, because creating it takes a tenth of a reading.
/// </summary>
internal sealed class ReadingCache : IDisposable
{
    /// <summary>The longest string that is shared, in bytes. Covers codes, names of people and places, and labels.</summary>
    public const int LongestShared = 32;

    private const int UsualCharacters = 256;
    private const int PlaceBits = 9;

    [ThreadStatic]
    private static ReadingCache? s_kept;

    private readonly Shared[] _shared = new Shared[1 << PlaceBits];

    // The slots in use: most readings need few.
    private readonly int[] _taken = new int[1 << PlaceBits];
    private int _takenCount;
    private char[] _buffer = new char[UsualCharacters];

    private ReadingCache()
    {
    }

    /// <summary>Rents an empty cache for one reading. Dispose of it afterwards.</summary>
    public static ReadingCache Rent()
    {
        ReadingCache cache = s_kept ?? new ReadingCache();
        s_kept = null;
        return cache;
    }

    /// <summary>Clears the cache, which may hold personal data, and keeps it for the thread's next reading.</summary>
    public void Dispose()
    {
        if (_buffer.Length > UsualCharacters)
            _buffer = new char[UsualCharacters];
        else
            Array.Clear(_buffer);
        foreach (int place in _taken.AsSpan(0, _takenCount))
            _shared[place] = default;
        _takenCount = 0;
        s_kept = this;
    }

    /// <summary>Returns a buffer for the characters of a string up to a length. The next string reuses it.</summary>
    public char[] BufferOf(int length)
    {
        if (_buffer.Length < length)
            _buffer = new char[Math.Max(length, _buffer.Length * 2)];
        return _buffer;
    }

    /// <summary>
    /// Finds the value of a type that was read from the same bytes of a string before, or null. Also returns the slot for it.
    /// </summary>
    public T? Find<T>(ReadOnlySpan<byte> bytes, out int place)
        where T : class
    {
        place = -1;
        if (bytes.Length is 0 or > LongestShared)
            return null;
        place = Place(bytes);
        ref readonly Shared shared = ref _shared[place];
        return bytes.SequenceEqual(((ReadOnlySpan<byte>)shared.Bytes)[..shared.Length]) ? shared.Value as T : null;
    }

    public void Put(int place, ReadOnlySpan<byte> bytes, object value)
    {
        if (place < 0)
            return;
        ref Shared shared = ref _shared[place];
        if (shared.Value is null)
            _taken[_takenCount++] = place;
        shared.Value = value;
        shared.Length = bytes.Length;
        bytes.CopyTo(shared.Bytes);
    }

    // Eight bytes at a time: short, and good enough, because a miss costs only a new instance.
    private static int Place(ReadOnlySpan<byte> bytes)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Multiplier, 31);
        ulong rest = 0;
        foreach (byte b in bytes)
            rest = (rest << 8) | b;
        return (int)(((hash ^ rest) * Multiplier) >> (64 - PlaceBits));
    }

    /// <summary>
    /// A value, and the bytes that it was read from. A repeated string is found by its bytes, before it is decoded to characters.
    /// </summary>
    private struct Shared
    {
        public object? Value;
        public int Length;
        public Key Bytes;
    }

    [InlineArray(LongestShared)]
    private struct Key
    {
        private byte _first;
    }
}
