namespace CentreDesk;

/// <summary>A file in memory that tells how much of it was read, and that ends the reading when nobody wants it any more.</summary>
/// <remarks>The readers of files take a stream and no token. Only an <see cref="IOException"/> passes through all of them unchanged.</remarks>
internal sealed class WatchedStream(byte[] file, Task dropped) : MemoryStream(file, writable: false)
{
    private long _read;

    /// <summary>The share that was read, from 0 to 1.</summary>
    public double Share => Math.Min(1, Interlocked.Read(ref _read) / (double)Math.Max(1, Length));

    public override int Read(byte[] buffer, int offset, int count) => Count(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(base.Read(buffer));

    public override int ReadByte()
    {
        int read = base.ReadByte();
        Count(read < 0 ? 0 : 1);
        return read;
    }

    private int Count(int bytes)
    {
        if (dropped.IsCompleted)
            throw new IOException("Nobody wants the file any more.");
        Interlocked.Add(ref _read, bytes);
        return bytes;
    }
}
