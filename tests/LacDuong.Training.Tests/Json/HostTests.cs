using System.Text.Json;
using CsCheck;
using LacDuong.Training.Json;
using LacDuong.Training.Tests.Generators;

namespace LacDuong.Training.Tests.Json;

public sealed class HostTests
{
    private static readonly JsonSerializerOptions s_reflection = new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower };

    private static readonly Gen<HostMessage> s_message = Gen.Select(
        AnyDocument.Course, AnyValue.DateRange.Null(), AnyEntity.Unit.List(), AnyValue.TopicReference, AnyValue.TimeRange, AnyEntity.Lecturer.Null(), AnyEntity.Activity, AnyValue.Localised,
        (course, dates, units, topic, time, lecturer, activity, title) => new HostMessage
        {
            Course = course,
            Dates = dates,
            Units = units,
            Marks = { [topic.Topic] = 8 },
            ByDates = { [dates ?? new DateRange(new LocalDate(2022, 5, 25))] = "a" },
            ByTimes = { [time] = "b" },
            ByTopics = { [topic] = "c" },
            ByLanguage = { [LanguageTag.Vietnamese] = "d" },
            ByPart = { [DayPart.Evening] = "e" },
            ByLevel = { [UnitLevel.Grassroots] = "f" },
            Sector = dates is null ? null : UnitSector.FatherlandFront,
            Lecturers = [lecturer, null],
            Any = activity,
            Teaching = new TrainingActivity.Teaching { Topic = topic, Title = title },
            Opening = new TrainingActivity.Opening(),
            Closing = new TrainingActivity.Closing(),
            Assessment = new TrainingActivity.Assessment { Title = title },
            Discussion = new TrainingActivity.Discussion { Topic = topic },
            FieldStudy = new TrainingActivity.FieldStudy(),
            Break = new TrainingActivity.Break(),
            Other = new TrainingActivity.Other { Title = title },
        });

    [Fact]
    public void A_source_generated_context_and_reflection_write_a_message_alike_and_read_it_back()
        => s_message.Sample(message =>
        {
            string written = JsonSerializer.Serialize(message, HostContext.Default.HostMessage);
            HostMessage generated = JsonSerializer.Deserialize(written, HostContext.Default.HostMessage)!;
            HostMessage reflected = JsonSerializer.Deserialize<HostMessage>(written, s_reflection)!;

            Assert.Equal(written, JsonSerializer.Serialize(message, s_reflection));
            Assert.Equal(message.Course, generated.Course);
            Assert.Equal(message.Units, generated.Units);
            Assert.Equal(message.Dates, generated.Dates);
            Assert.Equal(message.Marks, generated.Marks);
            Assert.Equal(message.Lecturers, generated.Lecturers);
            Assert.Equal(message.Any, generated.Any);
            Assert.Equal(written, JsonSerializer.Serialize(generated, HostContext.Default.HostMessage));
            Assert.Equal(written, JsonSerializer.Serialize(reflected, s_reflection));
        }, iter: 300);

    [Fact]
    public void A_message_holds_the_format_within_the_hosts_own_names()
    {
        HostMessage message = new()
        {
            Course = new Course { Code = new("k"), Title = new("Khoá") },
            Dates = DateRange.Parse("2022-05-25/2022-05-27"),
            Marks = { [new("dv-01")] = 8 },
            ByPart = { [DayPart.Morning] = "sáng" },
            Teaching = new TrainingActivity.Teaching { Topic = TopicReference.Parse("a/b") },
        };

        using JsonDocument written = JsonSerializer.SerializeToDocument(message, HostContext.Default.HostMessage);
        JsonElement root = written.RootElement;

        Assert.Equal("""{"code":"k","title":{"vi":"Kho\u00E1"}}""", root.GetProperty("course").GetRawText());
        Assert.Equal("2022-05-25/2022-05-27", root.GetProperty("dates").GetString());
        Assert.Equal("""{"dv-01":8}""", root.GetProperty("marks").GetRawText());
        Assert.Equal("""{"morning":"s\u00E1ng"}""", root.GetProperty("by-part").GetRawText());
        Assert.Equal("""{"kind":"topic","topic":"a/b"}""", root.GetProperty("teaching").GetRawText());
    }

    [Theory]
    [InlineData("""{"course":{"code":"k","title":{"vi":"t"},"titel":1}}""", "/course/titel")]
    [InlineData("""{"course":{"code":"k"}}""", "/course/title")]
    [InlineData("""{"course":{"code":"k","title":{"vi":"t"}},"dates":"2022-5-25"}""", "/dates")]
    [InlineData("""{"course":{"code":"k","title":{"vi":"t"}},"marks":{"a b":1}}""", "/marks/a b")]
    [InlineData("""{"course":{"code":"k","title":{"vi":"t"}},"opening":{"kind":"closing"}}""", "/opening")]
    [InlineData("""{"course":{"code":"k","title":{"vi":"t"}},"units":[{"code":"a","name":{"vi":"t"},"level":"x"}]}""", "/units/0/level")]
    public void A_refusal_in_a_message_has_a_path_from_the_root_of_the_message(string text, string path)
    {
        foreach (JsonSerializerOptions options in new[] { s_reflection, HostContext.Default.Options })
        {
            TrainingFormatException error = Assert.Throws<TrainingFormatException>(() => JsonSerializer.Deserialize<HostMessage>(text, options));

            Assert.Equal(path, error.Path.ToString());
            Assert.Equal(1, error.Line);
            Assert.Null(error.Column);
        }
    }
}
