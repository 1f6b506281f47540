using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LacDuong.Training.Json;

/// <summary>
/// What one reading shares: equal codes, references, ranges and short texts become one instance each, and strings pass through one buffer.
/// Each place of the table holds the last that came to it, so that it needs no more room for a larger document. A thread keeps the table
/// for its next reading, since making it takes a tenth of one, but nothing that was in it.
/// </summary>
internal sealed class ReadingCache : IDisposable
{
    /// <summary>The longest string that is shared, in bytes: codes, names of people and places, labels.</summary>
    public const int LongestShared = 32;

    private const int UsualCharacters = 256;
    private const int PlaceBits = 9;

    [ThreadStatic]
    private static ReadingCache? s_kept;

    private readonly Shared[] _shared = new Shared[1 << PlaceBits];

    // The places that hold something: most readings need few.
    private readonly int[] _taken = new int[1 << PlaceBits];
    private int _takenCount;
    private char[] _buffer = new char[UsualCharacters];

    private ReadingCache()
    {
    }

    /// <summary>A cache for one reading, empty, to be disposed of after it.</summary>
    public static ReadingCache Rent()
    {
        ReadingCache cache = s_kept ?? new ReadingCache();
        s_kept = null;
        return cache;
    }

    /// <summary>Empties the cache, of which some may be personal data, and keeps it for the thread's next reading.</summary>
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

    /// <summary>A buffer for what a string of at most some length becomes; the next string takes its place.</summary>
    public char[] BufferOf(int length)
    {
        if (_buffer.Length < length)
            _buffer = new char[Math.Max(length, _buffer.Length * 2)];
        return _buffer;
    }

    /// <summary>
    /// The value of a type that was read before of the same bytes, as they stand in the string, or null; and where to put it.
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

    // Eight bytes at a time: short, and good enough where a miss costs no more than a new instance.
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
    /// A value, and what it was read from: a string that was read before is known by its bytes, and need not become characters first.
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
