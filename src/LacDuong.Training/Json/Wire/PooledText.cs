using System.Buffers;

namespace LacDuong.Training.Json;

/// <summary>Buffers a stream in pooled memory. Clears the memory before returning it, because it may hold personal data.</summary>
/// <param name="maximumLength">The maximum number of bytes. Of a longer text, the buffer keeps only the latest part.</param>
internal sealed class PooledText(int maximumLength = TextReading.MaximumLength) : IDisposable
{
    private byte[]? _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _start;
    private int _end;

    public int MaximumLength => maximumLength;

    /// <summary>The bytes received, from the first undropped one on.</summary>
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(_start.._end);

    /// <summary>Whether the bytes since the last dropped line exceed the maximum.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether bytes have come since the last dropped line.</summary>
    public bool HasLine => IsTooLong || _start < _end;

    private byte[] Buffer
    {
        get
        {
            ObjectDisposedException.ThrowIf(_buffer is null, typeof(TrainingJsonLines));
            return _buffer;
        }
    }

    // The pool may return more than was asked for.
    private int Capacity => Math.Min(Buffer.Length, maximumLength + 1);

    /// <summary>Drops a line of a number of bytes at the front.</summary>
    public void DropLine(int count)
    {
        _start += count;
        IsTooLong = false;
    }

    /// <summary>Reads more from a stream. False at its end.</summary>
    public bool FillSome(Stream stream) => Took(stream.Read(Room().Span));

    /// <inheritdoc cref="FillSome"/>
    public async ValueTask<bool> FillSomeAsync(Stream stream, CancellationToken cancellationToken)
        => Took(await stream.ReadAsync(Room(), cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a whole stream, or as much as fits.</summary>
    public void Fill(Stream stream)
    {
        while (!IsTooLong && FillSome(stream))
        {
        }
    }

    /// <inheritdoc cref="Fill"/>
    public async Task FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        while (!IsTooLong && await FillSomeAsync(stream, cancellationToken).ConfigureAwait(false))
        {
        }
    }

    public void Dispose()
    {
        if (_buffer is not null)
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = null;
    }

    private bool Took(int count)
    {
        _end += count;
        return count > 0;
    }

    // Makes space at the end: moves the bytes to the front if they take up less than half, otherwise takes a larger buffer.
    private Memory<byte> Room()
    {
        if (_end == Capacity)
        {
            byte[] old = Buffer;
            int length = _end - _start;
            if (IsTooLong || length > maximumLength)
            {
                IsTooLong = true;
                _start = _end;
                length = 0;
            }
            if (length > old.Length / 2 && old.Length <= maximumLength)
                _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * old.Length, maximumLength + 1L));
            old.AsSpan(_start.._end).CopyTo(_buffer);
            _start = 0;
            _end = length;
            if (old != _buffer)
                ArrayPool<byte>.Shared.Return(old, clearArray: true);
        }
        return Buffer.AsMemory(_end..Capacity);
    }
}
