using System.Text;
using LacDuong.Training.Json;
using LacDuong.Training.Tests.Courses;
using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Growth;

/// <summary>Reading, writing, combining and validating in parts, of input that is large in one dimension.</summary>
[Trait("Category", "Growth")]
[Collection(GrowthTestsAlone.Name)]
public class ReadingGrowthTests
{
    private const string Start = "{\"format\":\"lacduong-training/1\",";

    public static TheoryData<string, Func<int, string>> Texts() => new()
    {
        { "one title in many languages", n => OfRoom($"{{\"vi\":\"a\",{List(n, i => $"\"vi-x-{i}\":\"a\"")}}}") },
        { "annotations in ascending order", n => $"{Start}\"annotations\":{{{List(n, i => $"\"{i:D8}\":\"\"")}}}}}" },
        { "annotations in descending order", n => $"{Start}\"annotations\":{{{List(n, i => $"\"{n - i:D8}\":\"\"")}}}}}" },
        { "annotations in no order", n => $"{Start}\"annotations\":{{{List(n, i => $"\"{i * 2_654_435_761L % 100_000_007:D9}\":\"\"")}}}}}" },
        { "many rooms", n => $"{Start}\"rooms\":[{List(n, i => $"{{\"code\":\"r{i}\",\"name\":{{\"vi\":\"Phòng {i}\"}}}}")}]}}" },
        { "a long text", n => OfRoom($"{{\"vi\":\"{new string('a', 20 * n)}\"}}") },
        { "a long text of escapes", n => OfRoom($"{{\"vi\":\"{string.Concat(Enumerable.Repeat("\\u1ed3", 4 * n))}\"}}") },
        { "a long text of marks", n => OfRoom($"{{\"vi\":\"a{string.Concat(Enumerable.Repeat("\u0301\u0323", 4 * n))}\"}}") },
        { "many days off", n => $"{Start}\"nonTeachingDays\":[{List(n, _ => "\"2022-04-30\"")}]}}" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reading_and_writing(string dimension, Func<int, string> text)
    {
        Assert.NotEmpty(dimension);
        Growth.IsNearlyLinear(10_000, n => Encoding.UTF8.GetBytes(text(n)), utf8 => TrainingJson.Write(TrainingJson.Read(utf8)));
    }

    [Fact]
    public void Refusing_a_text_at_its_end()
        => Growth.IsNearlyLinear(
            10_000,
            n => Encoding.UTF8.GetBytes($"{Start}\"rooms\":[{List(n, i => $"{{\"code\":\"r{i}\",\"name\":{{\"vi\":\"Phòng\"}}}}")}],\"x\":0}}"),
            utf8 => Assert.False(TrainingJson.TryRead(utf8, out _, out _)));

    [Fact]
    public void Reading_many_lines()
        => Growth.IsNearlyLinear(20_000, Lines, text =>
        {
            using TrainingJsonLines lines = TrainingJsonLines.Read(new MemoryStream(text));
            Assert.NotEmpty(lines.ReadCourses());
            Assert.Throws<InvalidOperationException>(() => lines.ReadCourses().Count());
        });

    [Fact]
    public void Reading_one_long_line()
        => Growth.IsNearlyLinear(20_000, n => Encoding.UTF8.GetBytes(OfRoom($"{{\"vi\":\"{new string('a', 40 * n)}\"}}")), text =>
        {
            using TrainingJsonLines lines = TrainingJsonLines.Read(new MemoryStream(text));
            Assert.Null(lines.HeaderError);
        });

    // What it takes is what it copies. Its time says less: most of it is that of collecting what was copied.
    [Fact]
    public void Adding_annotations_one_by_one() => Assert.InRange(BytesOfAdding(40_000) / BytesOfAdding(10_000), 4, 2.5 * 2.5);

    [Fact]
    public void Combining_units_of_one_code()
        => Growth.IsNearlyLinear(5_000, n => (One: UnitsOfOneCode(n, "Xã"), Other: UnitsOfOneCode(n, "Phường")), both =>
            Assert.NotEmpty(Combination.ConflictsOf(both.One, both.Other)));

    [Fact]
    public void Combining_many_documents()
        => Growth.IsNearlyLinear(
            1_000,
            n => Enumerable.Range(0, n).Select(i => new TrainingDocument { Rooms = [Room("r") with { Capacity = i + 1 }] }).ToArray(),
            documents => Assert.NotEmpty(Combination.ConflictsOf(documents)));

    [Fact]
    public void Combining_many_people_of_one_code()
        => Growth.IsNearlyLinear(
            1_000,
            n => Enumerable.Range(0, n).Select(i => new TrainingDocument
            {
                Courses = [SomeCourse with { Code = new($"k{i}"), Classes = [Class("lop") with { Learners = [Learner("hv") with { BirthDate = new LocalDate(1980, 1, 1).PlusDays(i) }] }] }],
            }).ToArray(),
            documents => Assert.NotEmpty(Combination.ConflictsOf(documents)));

    [Fact]
    public void Validating_in_two_parts()
        => Growth.IsNearlyLinear(1_000, n => Courses(n), courses =>
        {
            using IncrementalValidation first = new(new());
            using IncrementalValidation second = first.Fork();
            foreach (Course course in courses)
            {
                first.Add(course);
                second.Add(course);
            }
            first.Merge(second);
            first.Complete();
        });

    private static Course[] Courses(int count) => [.. Enumerable.Range(0, count).Select(i => SomeCourse with { Code = new($"k{i}") })];

    private static TrainingDocument UnitsOfOneCode(int count, string name) => new()
    {
        Units = [.. Enumerable.Range(0, count).Select(i => Unit("a") with { Name = new(name), Validity = new DateRange(new LocalDate(1, 1, 1).PlusDays(i), new LocalDate(9000, 1, 1)) })],
    };

    private static byte[] Lines(int count)
    {
        using MemoryStream stream = new();
        TrainingJsonLines.Write(new(), Courses(count), stream);
        return stream.ToArray();
    }

    private static string OfRoom(string name) => $"{Start}\"rooms\":[{{\"code\":\"r\",\"name\":{name}}}]}}";

    private static string List(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    private static double BytesOfAdding(int annotations)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(annotations, Enumerable.Range(0, annotations).Aggregate(Annotations.Empty, (all, i) => all.With($"{i:D8}", "")).Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
