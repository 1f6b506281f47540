namespace CentreDesk;

/// <summary>A file in memory that tells how much of it was read, and that ends the reading when nobody wants it any more.</summary>
/// <remarks>
/// The readers of files take a stream and no token. Only an <see cref="IOException"/> passes through all of them unchanged.
/// </remarks>
internal sealed class WatchedStream(byte[] file, Task dropped) : MemoryStream(file, writable: false)
{
    private readonly long _length = Math.Max(1, file.Length);
    private long _position;

    /// <summary>Where the reading is in the file, from 0 to 1. Some files are read twice.</summary>
    public double Share => Interlocked.Read(ref _position) / (double)_length;

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
        Interlocked.Exchange(ref _position, Position);
        return bytes;
    }
}
