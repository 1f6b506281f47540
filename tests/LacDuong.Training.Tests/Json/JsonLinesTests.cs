using System.Text;
using LacDuong.Training.Json;
using LacDuong.Training.Tests.Generators;

namespace LacDuong.Training.Tests.Json;

/// <summary>«Many courses: JSON Lines» of docs/format.md.</summary>
public sealed class JsonLinesTests
{
    private const string Header = "{\"format\":\"lacduong-training/1\",\"rooms\":[{\"code\":\"r\",\"name\":{\"vi\":\"Hội trường\"}}]}";
    private const string First = "{\"code\":\"k1\",\"title\":{\"vi\":\"Khoá một\"}}";
    private const string Second = "{\"code\":\"k2\",\"title\":{\"vi\":\"Khoá hai\"}}";

    [Theory]
    [InlineData(Header + "\n" + First + "\n" + Second + "\n")]
    [InlineData(Header + "\n" + First + "\n" + Second)]
    [InlineData(Header + "\r\n" + First + "\r\n" + Second + "\r\n")]
    [InlineData(Header + "\r\n" + First + "\n" + Second + "\r")]
    [InlineData("\uFEFF" + Header + "\n" + First + "\n" + Second + "\n")]
    public async Task The_first_line_is_the_header_and_each_other_a_course_however_lines_end(string text)
    {
        foreach (List<Line> lines in await BothWays(text))
        {
            Assert.Equal([1, 2, 3], lines.Select(line => line.Number));
            Assert.Equal(TrainingJson.Parse(Header), lines[0].Header);
            Assert.Equal(["k1", "k2"], lines.Skip(1).Select(line => line.Course?.Code.Value));
            Assert.All(lines, line => Assert.Null(line.Error));
        }
    }

    // More than what the reader holds at a time, so that a line lies across its end again and again.
    [Fact]
    public async Task Lines_of_a_long_file_are_read_whole()
    {
        string[] codes = [.. Enumerable.Range(0, 2_000).Select(i => $"k{i}")];
        foreach (List<Line> lines in await BothWays(Header + string.Concat(codes.Select(code => "\n" + First.Replace("k1", code, StringComparison.Ordinal)))))
            Assert.Equal(codes, lines.Skip(1).Select(line => line.Course?.Code.Value));
    }

    [Fact]
    public async Task A_line_that_is_longer_than_what_the_reader_holds_is_read_whole()
    {
        string title = new('a', 40_000);
        foreach (List<Line> lines in await BothWays(Header + "\n" + First.Replace("Khoá một", title, StringComparison.Ordinal)))
            Assert.Equal(title, lines[1].Course?.Title.ToString());
    }

    [Theory]
    [InlineData(Header)]
    [InlineData(Header + "\n")]
    public async Task A_header_alone_is_a_file_without_courses(string text)
    {
        foreach (List<Line> lines in await BothWays(text))
            Assert.NotNull(Assert.Single(lines).Header);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("\n", 1, 1)]
    [InlineData(Header + "\n\n", 2, 1)]
    [InlineData(Header + "\n\n" + First, 2, 1)]
    [InlineData(Header + "\n" + First + "\n \t\r\n", 3, 4)]
    [InlineData(Header + "\n\uFEFF" + First, 2, 1)]
    [InlineData(Header + "\n" + First + Second, 2, 40)]
    [InlineData(Header + "\n{\"code\":\"k1\",\n\"title\":{\"vi\":\"t\"}}\n", 2, 14)]
    public async Task What_is_not_one_value_a_line_is_malformed(string text, int line, int column)
    {
        foreach (List<Line> lines in await BothWays(text))
        {
            TrainingFormatException error = lines.First(one => one.Error is not null).Error!;

            Assert.Equal((TrainingFormatErrorKind.MalformedJson, line, "", column), (error.Kind, error.Line!.Value, error.Path.ToString(), error.Column!.Value));
        }
    }

    [Theory]
    [InlineData("{\"format\":\"lacduong-training/1\",\"courses\":[]}")]
    [InlineData("{\"format\":\"lacduong-training/1\",\"courses\":[" + First + "]}")]
    public async Task The_header_does_not_know_courses_not_even_as_an_empty_list(string header)
    {
        foreach (List<Line> lines in await BothWays(header + "\n" + First))
        {
            Assert.Equal((TrainingFormatErrorKind.UnknownMember, "/courses", 1, 33), Place(lines[0]));
            Assert.NotNull(lines[1].Course);
        }
    }

    [Fact]
    public async Task A_later_edition_in_the_header_is_refused_as_such()
    {
        foreach (List<Line> lines in await BothWays("{\"format\":\"lacduong-training/1.1\",\"x\":0}\n" + First))
            Assert.Equal((TrainingFormatErrorKind.LaterEdition, "/format", 1, 11), Place(lines[0]));
    }

    [Fact]
    public async Task An_error_names_its_line_and_the_place_within_the_lines_value_and_the_next_line_is_read()
    {
        const string Wrong = "{\"code\":\"k1\",\"title\":{\"vi\":\"t\"},\"topics\":[\"a/b\",\"c\"]}";

        foreach (List<Line> lines in await BothWays(Header + "\n" + Wrong + "\n{\"code\"\n" + Second))
        {
            Assert.Equal((TrainingFormatErrorKind.WrongValue, "/topics/1", 2, 49), Place(lines[1]));
            Assert.Equal((TrainingFormatErrorKind.MalformedJson, "", 3, 8), Place(lines[2]));
            Assert.Equal("k2", lines[3].Course?.Code.Value);
        }
    }

    [Fact]
    public void The_courses_alone_are_read_up_to_the_first_line_that_is_none()
    {
        using TrainingJsonLines lines = Read(Header + "\n" + First + "\n{\"code\"\n" + Second);
        List<string> codes = [];

        TrainingFormatException error = Assert.Throws<TrainingFormatException>(() => codes.AddRange(lines.ReadCourses().Select(course => course.Code.Value)));

        Assert.Equal(["k1"], codes);
        Assert.Equal(3, error.Line);
    }

    [Fact]
    public void A_header_that_cannot_be_read_is_thrown_where_it_is_asked_for()
    {
        using TrainingJsonLines lines = Read("{}\n" + First);

        Assert.Same(lines.HeaderError, Assert.Throws<TrainingFormatException>(() => lines.Header));
        Assert.Equal("k1", lines.ReadCourses().Single().Code.Value);
    }

    [Fact]
    public void Courses_are_gone_through_once()
    {
        using TrainingJsonLines lines = Read(Header + "\n" + First + "\n" + Second);
        IEnumerable<Course> courses = lines.ReadCourses();
        Assert.Equal("k1", courses.First().Code.Value);

        Assert.Throws<InvalidOperationException>(() => courses.First());
        Assert.Throws<InvalidOperationException>(() => lines.ReadCourses(_ => { }).First());
        Assert.Throws<InvalidOperationException>(() => lines.ReadCoursesAsync().ToBlockingEnumerable().First());
    }

    [Fact]
    public void A_reader_that_was_disposed_of_reads_no_more()
    {
        TrainingJsonLines lines = Read(Header + "\n" + First + "\n" + Second);
        using IEnumerator<Course> courses = lines.ReadCourses().GetEnumerator();
        Assert.True(courses.MoveNext());
        lines.Dispose();
        lines.Dispose();

        Assert.Throws<ObjectDisposedException>(() => courses.MoveNext());
        Assert.Equal(TrainingJson.Parse(Header), lines.Header);
    }

    [Theory]
    [InlineData(First)]
    [InlineData(First + "\n")]
    [InlineData(First + "\r\n")]
    public void One_line_is_read_alone(string line)
        => Assert.Equal("k1", TrainingJsonLines.ReadCourse(Encoding.UTF8.GetBytes(line), 7).Code.Value);

    [Fact]
    public void One_line_that_is_read_alone_is_refused_at_its_place_in_the_file()
    {
        TrainingFormatException error = Assert.Throws<TrainingFormatException>(() => TrainingJsonLines.ReadCourse("{\"code\":1}"u8, 7));

        Assert.Equal((7, 9, "/code"), (error.Line, error.Column, error.Path.ToString()));
        Assert.Throws<ArgumentException>(() => TrainingJsonLines.ReadCourse("{}"u8, 0));
    }

    [Fact]
    public void A_line_of_more_bytes_than_may_be_is_refused_and_the_next_one_is_read()
    {
        string tooLong = First.Replace("Khoá một", new string('a', 50_000), StringComparison.Ordinal);
        int length = Encoding.UTF8.GetByteCount(tooLong);

        using TrainingJsonLines refused = Read($"{Header}\n{tooLong}\n{Second}", length - 1);
        using TrainingJsonLines read = Read($"{Header}\n{tooLong}\n{Second}", length);

        List<TrainingFormatException> errors = [];
        Assert.Equal("k2", Assert.Single(refused.ReadCourses(errors.Add)).Code.Value);
        TrainingFormatException error = Assert.Single(errors);
        Assert.Equal((TrainingFormatErrorKind.TooLong, 2, 1, ""), (error.Kind, error.Line, error.Column, error.Path.ToString()));
        Assert.Equal(2, read.ReadCourses().Count());
    }

    [Fact]
    public void A_header_of_more_bytes_than_may_be_is_refused_and_the_courses_are_read()
    {
        string header = "{\"format\":\"lacduong-training/1\"," + new string(' ', 50_000) + "\"rooms\":[]}";

        using TrainingJsonLines lines = Read($"{header}\n{First}", 10_000);

        Assert.Equal(TrainingFormatErrorKind.TooLong, lines.HeaderError?.Kind);
        Assert.Single(lines.ReadCourses());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_stops_at_a_line_reads_no_further(bool isAsync)
    {
        CourseStream stream = new();
        await foreach (Line line in LinesOf(stream, isAsync))
        {
            if (line.Number == 3)
                break;
        }

        Assert.InRange(stream.Given, CourseStream.EndOfLine(3), CourseStream.ReadAhead);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_held_is_bounded_by_the_largest_line_not_by_the_file(bool isAsync)
    {
        // The stream never ends; what has come of it and was not yet given out as lines is what is held.
        CourseStream stream = new();
        await foreach (Line line in LinesOf(stream, isAsync))
        {
            Assert.Null(line.Error);
            Assert.InRange(stream.Given - CourseStream.EndOfLine(line.Number), 0, CourseStream.ReadAhead);
            if (line.Number == 20_000)
                break;
        }
    }

    [Fact]
    public async Task A_reading_that_was_cancelled_stops_between_lines()
    {
        using CancellationTokenSource source = new();
        int last = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            TrainingJsonLines lines = await TrainingJsonLines.ReadAsync(new CourseStream(), source.Token);
            await foreach (Course _ in lines.ReadCoursesAsync(cancellationToken: source.Token))
            {
                last = lines.LineNumber;
                if (last == 2)
                    await source.CancelAsync();
            }
        });

        Assert.True(last >= 2);
    }

    [Fact]
    public async Task A_token_of_the_loop_stops_the_reading_too()
        => await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            TrainingJsonLines lines = await TrainingJsonLines.ReadAsync(new CourseStream());
            await foreach (Course _ in lines.ReadCoursesAsync().WithCancellation(new CancellationToken(canceled: true)))
                Assert.Fail($"Line {lines.LineNumber} was read.");
        });

    [Fact]
    public async Task A_writing_that_was_cancelled_stops()
    {
        using CancellationTokenSource source = new();
        using MemoryStream destination = new();

        async IAsyncEnumerable<Course> Courses()
        {
            yield return CourseOf(First);
            await source.CancelAsync();
            yield return CourseOf(Second);
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TrainingJsonLines.WriteAsync(TrainingJson.Parse(Header), Courses(), destination, source.Token));
        Assert.Equal(Header + "\n" + First + "\n", Encoding.UTF8.GetString(destination.ToArray()));
    }

    [Fact]
    public void Each_course_is_written_before_the_next_is_asked_for()
    {
        using MemoryStream destination = new();
        List<long> lengths = [];

        IEnumerable<Course> Courses()
        {
            foreach (string course in new[] { First, Second })
            {
                lengths.Add(destination.Length);
                yield return CourseOf(course);
            }
        }

        TrainingJsonLines.Write(TrainingJson.Parse(Header), Courses(), destination);

        long header = Encoding.UTF8.GetByteCount(Header) + 1;
        Assert.Equal([header, header + Encoding.UTF8.GetByteCount(First) + 1], lengths);
    }

    [Fact]
    public void A_header_with_courses_is_not_written()
    {
        using MemoryStream destination = new();
        TrainingDocument header = TrainingJson.Parse(Header) with { Courses = [CourseOf(First)] };

        Assert.Throws<ArgumentException>(() => TrainingJsonLines.Write(header, [], destination));
        Assert.Equal(0, destination.Length);
    }

    [Fact]
    public Task Whatever_was_written_is_read_back_equal_both_ways()
        => AnyDocument.Document.SampleAsync(async document =>
        {
            TrainingDocument header = document with { Courses = [] };
            using MemoryStream written = new();
            using MemoryStream writtenAsync = new();
            TrainingJsonLines.Write(header, document.Courses, written);
            await TrainingJsonLines.WriteAsync(header, document.Courses.ToAsyncEnumerable(), writtenAsync);

            Assert.Equal(written.ToArray(), writtenAsync.ToArray());
            foreach (List<Line> lines in await BothWays(Encoding.UTF8.GetString(written.ToArray())))
            {
                Assert.Equal(header, lines[0].Header);
                Assert.Equal(document.Courses, lines.Skip(1).Select(line => line.Course!));
            }
        }, iter: 200);

    private static Course CourseOf(string line)
        => TrainingJson.Parse("{\"format\":\"lacduong-training/1\",\"courses\":[" + line + "]}").Courses[0];

    private static (TrainingFormatErrorKind Kind, string Pointer, int Line, int Column) Place(Line line)
        => (line.Error!.Kind, line.Error.Path.ToString(), line.Error.Line!.Value, line.Error.Column!.Value);

    // The lines as they are read at once and asynchronously, a byte at a time.
    private static async Task<List<Line>[]> BothWays(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        using TrainingJsonLines atOnce = TrainingJsonLines.Read(new MemoryStream(utf8));
        using TrainingJsonLines dripping = await TrainingJsonLines.ReadAsync(new DrippingStream(utf8));
        List<Line> atOnceLines = [HeaderOf(atOnce)];
        foreach (Course course in atOnce.ReadCourses(error => atOnceLines.Add(LineOf(atOnce, null, error))))
            atOnceLines.Add(LineOf(atOnce, course));
        List<Line> drippingLines = [HeaderOf(dripping)];
        await foreach (Course course in dripping.ReadCoursesAsync(error => drippingLines.Add(LineOf(dripping, null, error))))
            drippingLines.Add(LineOf(dripping, course));
        return [atOnceLines, drippingLines];
    }

    private static Line HeaderOf(TrainingJsonLines lines) => new(1, lines.HeaderError is null ? lines.Header : null, null, lines.HeaderError);

    private static Line LineOf(TrainingJsonLines lines, Course? course, TrainingFormatException? error = null) => new(lines.LineNumber, null, course, error);

    private static async IAsyncEnumerable<Line> LinesOf(Stream stream, bool isAsync)
    {
        using TrainingJsonLines lines = isAsync ? await TrainingJsonLines.ReadAsync(stream) : TrainingJsonLines.Read(stream);
        await foreach (Course course in isAsync ? lines.ReadCoursesAsync() : lines.ReadCourses().ToAsyncEnumerable())
            yield return LineOf(lines, course);
    }

    private static TrainingJsonLines Read(string text, int maximumLength = TextReading.MaximumLength)
        => TrainingJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), maximumLength);

    private sealed record Line(int Number, TrainingDocument? Header, Course? Course, TrainingFormatException? Error);
}
