using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LacDuong.Training.Json;

/// <summary>
/// Reads and writes many courses as JSON Lines (<c>.jsonl</c>). The first line is a training document with zero courses, and every
/// following line is one course.
/// </summary>
/// <remarks>
/// <para>
/// Lines end with LF or CR LF. Only the last line may lack its end, and blank lines are invalid. Reading and writing stream: memory depends
/// on the largest line rather than the file. A stream only goes forward, so you enumerate the courses once.
/// </para>
/// </remarks>
/// <example><code>
/// using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
/// using IncrementalValidation validation = new(lines.Header);
/// List&lt;TrainingFormatException&gt; errors = [];
/// foreach (Course course in lines.ReadCourses(errors.Add))
///     validation.Add(course);
/// ValidationReport report = validation.Complete();
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class TrainingJsonLines : IDisposable
{
    private readonly Stream _stream;
    private readonly PooledText _text;
    private readonly TrainingDocument? _header;

    private int _number;
    private bool _isTaken;

    private TrainingJsonLines(Stream stream, PooledText text, int end)
    {
        _stream = stream;
        _text = text;
        _header = TakeLine(end, WireDocument.ReadHeader, out TrainingFormatException? error);
        HeaderError = error;
    }

    /// <summary>The document in the first line, which has zero courses.</summary>
    /// <exception cref="TrainingFormatException">The first line is invalid. The exception is <see cref="HeaderError"/>.</exception>
    public TrainingDocument Header => _header ?? throw HeaderError!;

    /// <summary>The error of the first line, or null.</summary>
    public TrainingFormatException? HeaderError { get; }

    /// <summary>The number of the last line read, counted from 1.</summary>
    public int LineNumber => _number;

    /// <summary>Reads the first line of a stream. The others are read as you ask for them.</summary>
    /// <param name="stream">The stream of UTF-8, which stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static TrainingJsonLines Read(Stream stream) => Read(stream, TextReading.MaximumLength);

    /// <summary>Reads the first line of a stream. The others are read as you ask for them.</summary>
    /// <param name="stream">The stream of UTF-8, which stays open.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<TrainingJsonLines> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(stream);
        PooledText text = new();
        return new TrainingJsonLines(stream, text, await FindEndAsync(stream, text, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads a course from one line. Use it if you have the bytes in memory, for example on several threads.</summary>
    /// <param name="utf8">The line. Its line end is optional.</param>
    /// <param name="number">The number of the line, counted from 1, for an error.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is less than 1.</exception>
    /// <exception cref="TrainingFormatException">The line isn't a course.</exception>
    public static Course ReadCourse(ReadOnlySpan<byte> utf8, int number)
        => TryReadCourse(utf8, number, out Course? course, out TrainingFormatException? error) ? course : throw error;

    /// <summary>Reads a course from one line, and returns an error as a value.</summary>
    /// <param name="utf8">The line. Its line end is optional.</param>
    /// <param name="number">The number of the line, counted from 1, for an error.</param>
    /// <param name="course">The course, or null.</param>
    /// <param name="error">The error, or null.</param>
    /// <returns>Whether the line is a course.</returns>
    /// <exception cref="ArgumentException"><paramref name="number"/> is less than 1.</exception>
    public static bool TryReadCourse(
        ReadOnlySpan<byte> utf8,
        int number,
        [NotNullWhen(true)] out Course? course,
        [NotNullWhen(false)] out TrainingFormatException? error)
        => TextReading.TryRead(utf8, Course.Wire.Instance.ReadWire, Guard.Against.NegativeOrZero(number), out course, out error);

    /// <summary>Reads the courses as you enumerate them, which you can do once.</summary>
    /// <param name="onError">
    /// Receives the error of each line that isn't a course, and the reading goes on. If it's null, the enumeration throws at such a line.
    /// </param>
    /// <exception cref="InvalidOperationException">You have enumerated the courses, or begun to.</exception>
    /// <exception cref="TrainingFormatException">A line isn't a course, and <paramref name="onError"/> is null.</exception>
    public IEnumerable<Course> ReadCourses(Action<TrainingFormatException>? onError = null)
    {
        Begin();
        using (_text)
        {
            int end;
            while ((end = FindEnd(_stream, _text)) >= 0 || _text.HasLine)
            {
                if (Take(end, onError) is Course course)
                    yield return course;
            }
        }
    }

    /// <summary>Reads the courses as you enumerate them, in the manner of <see cref="ReadCourses"/>.</summary>
    /// <param name="onError">Receives the error of each line that isn't a course. If it's null, the enumeration throws.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="InvalidOperationException">You have enumerated the courses, or begun to.</exception>
    /// <exception cref="TrainingFormatException">A line isn't a course, and <paramref name="onError"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async IAsyncEnumerable<Course> ReadCoursesAsync(
        Action<TrainingFormatException>? onError = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Begin();
        using (_text)
        {
            int end;
            while ((end = await FindEndAsync(_stream, _text, cancellationToken).ConfigureAwait(false)) >= 0 || _text.HasLine)
            {
                if (Take(end, onError) is Course course)
                    yield return course;
            }
        }
    }

    /// <summary>Releases the memory. The stream stays open.</summary>
    public void Dispose()
    {
        _isTaken = true;
        _text.Dispose();
    }

    /// <summary>Writes a header and a sequence of courses in UTF-8 with LF, one by one.</summary>
    /// <param name="header">The document, with zero courses.</param>
    /// <param name="courses">The courses.</param>
    /// <param name="destination">The stream, which stays open.</param>
    /// <exception cref="ArgumentException">An argument or a course is null, or the header has courses.</exception>
    public static void Write(TrainingDocument header, IEnumerable<Course> courses, Stream destination)
    {
        Guard.Against.Null(courses);
        ArrayBufferWriter<byte> line = new();
        Guard.Against.Null(destination).Write(HeaderLine(header, line));
        foreach (Course course in courses)
            destination.Write(CourseLine(course, line).Span);
    }

    /// <summary>Writes a header and a sequence of courses in UTF-8 with LF, one by one.</summary>
    /// <param name="header">The document, with zero courses.</param>
    /// <param name="courses">The courses.</param>
    /// <param name="destination">The stream, which stays open.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentException">An argument or a course is null, or the header has courses.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
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

    internal static TrainingJsonLines Read(Stream stream, int maximumLength)
    {
        Guard.Against.Null(stream);
        PooledText text = new(maximumLength);
        return new TrainingJsonLines(stream, text, FindEnd(stream, text));
    }

    // The end of the next line, or -1 if the last line lacks one. Searches each byte once.
    private static int FindEnd(Stream stream, PooledText text)
    {
        int searched = 0;
        int end;
        while ((end = EndOfLine(text, ref searched)) < 0 && text.FillSome(stream))
        {
        }
        return end;
    }

    private static async ValueTask<int> FindEndAsync(Stream stream, PooledText text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int searched = 0;
        int end;
        while ((end = EndOfLine(text, ref searched)) < 0 && await text.FillSomeAsync(stream, cancellationToken).ConfigureAwait(false))
        {
        }
        return end;
    }

    private static int EndOfLine(PooledText text, ref int searched)
    {
        // A line that is too long loses the part already searched.
        if (text.IsTooLong)
            searched = 0;
        int at = text.Bytes[searched..].IndexOf((byte)'\n');
        int end = at < 0 ? -1 : searched + at;
        searched = text.Bytes.Length;
        return end;
    }

    private void Begin()
    {
        if (_isTaken)
            throw new InvalidOperationException("You can enumerate the courses once, since the stream is read only forward.");
        _isTaken = true;
    }

    private Course? Take(int end, Action<TrainingFormatException>? onError)
    {
        Course? course = TakeLine(end, Course.Wire.Instance.ReadWire, out TrainingFormatException? error);
        if (error is not null)
            (onError ?? throw error).Invoke(error);
        return course;
    }

    private T? TakeLine<T>(int end, TextReading.ReadValue<T> read, out TrainingFormatException? error)
        where T : class
    {
        _number++;
        ReadOnlySpan<byte> line = end < 0 ? _text.Bytes : _text.Bytes[..end];
        T? value = null;
        if (_text.IsTooLong)
            error = FaultLocator.TooLong(_text.MaximumLength, _number);
        else
            TextReading.TryRead(line, read, _number, out value, out error);
        _text.DropLine(end < 0 ? line.Length : end + 1);
        return value;
    }

    private static ReadOnlySpan<byte> HeaderLine(TrainingDocument header, ArrayBufferWriter<byte> line)
    {
        Guard.Against.Null(header);
        if (!header.Courses.IsEmpty)
            throw new ArgumentException("The header of JSON Lines must have an empty list of courses.", nameof(header));
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
