using System.Text;

namespace LacDuong.Training.Tests.Json;

/// <summary>JSON Lines without an end: a header, and then the same course again and again.</summary>
internal sealed class CourseStream : Stream
{
    /// <summary>More than a reader of such short lines has any need to hold.</summary>
    public const int ReadAhead = 64 * 1024;

    private static readonly byte[] s_header = Encoding.UTF8.GetBytes("{\"format\":\"lacduong-training/1\"}\n");
    private static readonly byte[] s_course = Encoding.UTF8.GetBytes("{\"code\":\"k\",\"title\":{\"vi\":\"Bồi dưỡng công tác dân vận\"}}\n");

    /// <summary>How many bytes have been read.</summary>
    public long Given { get; private set; }

    /// <summary>How many bytes there are up to the end of a line, counted from 1.</summary>
    public static long EndOfLine(int number) => s_header.Length + ((number - 1L) * s_course.Length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        for (int i = 0; i < buffer.Length; i++, Given++)
            buffer[i] = Given < s_header.Length ? s_header[Given] : s_course[(Given - s_header.Length) % s_course.Length];
        return buffer.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
