using System.Buffers;
using System.IO.Pipelines;

namespace LacDuong.Training.Json;

/// <summary>What has come of a stream so far, in memory that goes back to the pool, cleared, since it may be personal data.</summary>
/// <param name="maximumLength">How many bytes it holds at most. Of a text that is longer it keeps only what came last.</param>
internal sealed class PooledText(int maximumLength = TextReading.MaximumLength) : IDisposable
{
    private byte[]? _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _start;
    private int _end;

    public int MaximumLength => maximumLength;

    /// <summary>The bytes that have come and were not dropped.</summary>
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(_start.._end);

    /// <summary>Whether more has come since the last line was dropped than it holds.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether anything has come since the last line was dropped.</summary>
    public bool HasLine => IsTooLong || _start < _end;

    private byte[] Buffer
    {
        get
        {
            ObjectDisposedException.ThrowIf(_buffer is null, typeof(TrainingJsonLines));
            return _buffer;
        }
    }

    // What the pool gives may be larger than what was asked for.
    private int Capacity => Math.Min(Buffer.Length, maximumLength + 1);

    /// <summary>Drops a line, which takes up so many bytes at the front.</summary>
    public void DropLine(int count)
    {
        _start += count;
        IsTooLong = false;
    }

    /// <summary>Takes more from a stream; false at its end.</summary>
    public bool FillSome(Stream stream) => Took(stream.Read(Room().Span));

    /// <inheritdoc cref="FillSome"/>
    public async ValueTask<bool> FillSomeAsync(Stream stream, CancellationToken cancellationToken)
        => Took(await stream.ReadAsync(Room(), cancellationToken).ConfigureAwait(false));

    /// <summary>Takes the whole of a stream, or as much as it holds.</summary>
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

    /// <summary>
    /// Takes the whole of a pipe, or as much as it holds, piece by piece, so that the pipe itself holds no more than a piece.
    /// </summary>
    /// <exception cref="OperationCanceledException">The reading was stopped, by the token or by the pipe.</exception>
    public async Task FillAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        bool isCompleted = false;
        while (!isCompleted)
        {
            ReadResult result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            foreach (ReadOnlyMemory<byte> piece in result.Buffer)
                Append(piece.Span);
            reader.AdvanceTo(result.Buffer.End);
            if (result.IsCanceled)
                throw new OperationCanceledException("The pending reading of the pipe was cancelled.");
            isCompleted = result.IsCompleted || IsTooLong;
        }
    }

    public void Dispose()
    {
        if (_buffer is not null)
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = null;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            Span<byte> room = Room().Span;
            int count = Math.Min(room.Length, bytes.Length);
            bytes[..count].CopyTo(room);
            _end += count;
            bytes = bytes[count..];
        }
    }

    private bool Took(int count)
    {
        _end += count;
        return count > 0;
    }

    // Room at the end: by moving the bytes to the front if they take up less than half, else in a larger buffer.
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
