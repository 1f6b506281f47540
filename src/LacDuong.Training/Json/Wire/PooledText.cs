using System.Buffers;
using System.IO.Pipelines;

namespace LacDuong.Training.Json;

/// <summary>What has come of a stream so far, in memory that goes back to the pool, cleared, since it may be personal data.</summary>
internal sealed class PooledText : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _start;
    private int _end;

    /// <summary>The bytes that have come and were not dropped.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start.._end);

    /// <summary>Drops bytes from the front.</summary>
    public void Drop(int count) => _start += count;

    /// <summary>Takes more from a stream; false at its end.</summary>
    public bool FillSome(Stream stream) => Took(stream.Read(Room().Span));

    /// <inheritdoc cref="FillSome"/>
    public async ValueTask<bool> FillSomeAsync(Stream stream, CancellationToken cancellationToken)
        => Took(await stream.ReadAsync(Room(), cancellationToken).ConfigureAwait(false));

    /// <summary>Takes the whole of a stream.</summary>
    public void Fill(Stream stream)
    {
        while (FillSome(stream))
        {
        }
    }

    /// <inheritdoc cref="Fill"/>
    public async Task FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        while (await FillSomeAsync(stream, cancellationToken).ConfigureAwait(false))
        {
        }
    }

    /// <summary>Takes the whole of a pipe, piece by piece, so that the pipe itself holds no more than a piece.</summary>
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
            isCompleted = result.IsCompleted;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = [];
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

    // Room at the end: by moving the bytes to the front where they take up less than half, else in a larger buffer.
    private Memory<byte> Room()
    {
        if (_end == _buffer.Length)
        {
            byte[] old = _buffer;
            if (_end - _start > old.Length / 2)
                _buffer = ArrayPool<byte>.Shared.Rent(old.Length * 2);
            old.AsSpan(_start.._end).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
            if (old != _buffer)
                ArrayPool<byte>.Shared.Return(old, clearArray: true);
        }
        return _buffer.AsMemory(_end);
    }
}
