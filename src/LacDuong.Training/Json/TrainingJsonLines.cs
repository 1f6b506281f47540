using System.Buffers;
using System.Runtime.CompilerServices;

namespace LacDuong.Training.Json;

/// <summary>
/// Reads and writes many courses as JSON Lines (<c>.jsonl</c>): the first line is a training document without courses, every following line
/// one course.
/// </summary>
/// <remarks>
/// Lines end with LF or CR LF; only the last may lack its end, and none is blank. What is read and written is streamed: memory is bounded
/// by the largest line, not by the file.
/// A line that cannot be read does not end the reading: whoever reads decides.
/// </remarks>
/// <example><code>
/// await foreach (TrainingLine line in TrainingJsonLines.ReadAsync(stream))
/// {
///     if (line.Error is not null)
///         throw line.Error;                 // or go on with the next line
///     if (line.Course is Course course)
///         Import(course);
/// }
/// </code></example>
public static class TrainingJsonLines
{
    /// <summary>Reads a stream line by line, as lines are asked for.</summary>
    /// <param name="stream">The stream, of UTF-8; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<TrainingLine> Read(Stream stream)
    {
        Guard.Against.Null(stream);
        return Lines();

        IEnumerable<TrainingLine> Lines()
        {
            using PooledText text = new();
            for (int number = 1; ; number++)
            {
                int searched = 0;
                int end;
                while ((end = EndOfLine(text, ref searched)) < 0 && text.FillSome(stream))
                {
                }
                if (Take(text, end, number) is not TrainingLine line)
                    yield break;
                yield return line;
            }
        }
    }

    /// <summary>Reads a stream line by line, as lines are asked for.</summary>
    /// <param name="stream">The stream, of UTF-8; it is left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IAsyncEnumerable<TrainingLine> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(stream);
        return Lines(cancellationToken);

        async IAsyncEnumerable<TrainingLine> Lines([EnumeratorCancellation] CancellationToken cancellation)
        {
            using PooledText text = new();
            for (int number = 1; ; number++)
            {
                int searched = 0;
                int end;
                while ((end = EndOfLine(text, ref searched)) < 0 && await text.FillSomeAsync(stream, cancellation).ConfigureAwait(false))
                {
                }
                if (Take(text, end, number) is not TrainingLine line)
                    yield break;
                yield return line;
            }
        }
    }

    /// <summary>Writes a header and courses, each as they come, in UTF-8 with LF.</summary>
    /// <param name="header">The document, which has no courses of its own.</param>
    /// <param name="courses">The courses.</param>
    /// <param name="destination">The stream; it is left open.</param>
    /// <exception cref="ArgumentException">An argument or a course is null, or the header has courses.</exception>
    public static void Write(TrainingDocument header, IEnumerable<Course> courses, Stream destination)
    {
        Guard.Against.Null(courses);
        ArrayBufferWriter<byte> line = new();
        Guard.Against.Null(destination).Write(HeaderLine(header, line));
        foreach (Course course in courses)
            destination.Write(CourseLine(course, line).Span);
    }

    /// <summary>Writes a header and courses, each as they come, in UTF-8 with LF.</summary>
    /// <param name="header">The document, which has no courses of its own.</param>
    /// <param name="courses">The courses.</param>
    /// <param name="destination">The stream; it is left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">An argument or a course is null, or the header has courses.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteAsync(
        TrainingDocument header, IAsyncEnumerable<Course> courses, Stream destination, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(courses);
        ArrayBufferWriter<byte> line = new();
        Guard.Against.Null(destination);
        await destination.WriteAsync(HeaderLine(header, line).ToArray(), cancellationToken).ConfigureAwait(false);
        await foreach (Course course in courses.WithCancellation(cancellationToken).ConfigureAwait(false))
            await destination.WriteAsync(CourseLine(course, line), cancellationToken).ConfigureAwait(false);
    }

    // Where the line feed is, or -1; bytes that were searched are not searched again.
    private static int EndOfLine(PooledText text, ref int searched)
    {
        int at = text.Bytes[searched..].IndexOf((byte)'\n');
        int end = at < 0 ? -1 : searched + at;
        searched = text.Bytes.Length;
        return end;
    }

    // Null behind the last line. A file without any line is a first line that is empty, which is an error.
    private static TrainingLine? Take(PooledText text, int end, int number)
    {
        bool isLast = end < 0;
        if (isLast && text.Bytes.IsEmpty && number > 1)
            return null;
        ReadOnlySpan<byte> line = isLast ? text.Bytes : text.Bytes[..end];
        TrainingLine result = number == 1 ? ReadHeader(line) : ReadCourse(line, number);
        text.Drop(isLast ? text.Bytes.Length : end + 1);
        return result;
    }

    private static TrainingLine ReadHeader(ReadOnlySpan<byte> line)
        => TextReading.TryRead(line, WireDocument.ReadHeader, 1, out TrainingDocument? header, out TrainingFormatException? error)
            ? new TrainingLine(1, header, null, null)
            : new TrainingLine(1, null, null, error);

    private static TrainingLine ReadCourse(ReadOnlySpan<byte> line, int number)
        => TextReading.TryRead(line, Course.Wire.Instance.ReadWire, number, out Course? course, out TrainingFormatException? error)
            ? new TrainingLine(number, null, course, null)
            : new TrainingLine(number, null, null, error);

    private static ReadOnlySpan<byte> HeaderLine(TrainingDocument header, ArrayBufferWriter<byte> line)
    {
        Guard.Against.Null(header);
        if (!header.Courses.IsEmpty)
            throw new ArgumentException("The header of JSON Lines has no courses of its own.", nameof(header));
        return LineOf(header, WireDocument.Instance, line).Span;
    }

    private static ReadOnlyMemory<byte> CourseLine(Course course, ArrayBufferWriter<byte> line)
        => LineOf(Guard.Against.Null(course), Course.Wire.Instance, line);

    private static ReadOnlyMemory<byte> LineOf<T>(T value, WireConverter<T> converter, ArrayBufferWriter<byte> line)
        where T : notnull
    {
        line.ResetWrittenCount();
        ThreadWriter.Write(value, converter, line, indented: false);
        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
