using System.Text.Json;
using System.Text.Json.Serialization;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Package.Tests;

/// <summary>What a program does that has the package and nothing else of ours.</summary>
public sealed partial class UseTests
{
    private const string Text = """
        {
          "format": "lacduong-training/1",
          "courses": [
            {
              "code": "dan-van-2022",
              "title": { "vi": "Bồi dưỡng nghiệp vụ công tác dân vận năm 2022" },
              "stated": { "days": 2 },
              "classes": [
                { "code": "lop-1", "dates": ["2022-05-25/2022-05-27"], "audience": { "total": 59 } }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void A_document_is_read()
        => Assert.Equal(new LocalDate(2022, 5, 25), TrainingJson.Parse(Text).Courses[0].Classes[0].Dates[0].Start);

    [Fact]
    public void A_fault_is_refused_with_its_place()
    {
        TrainingFormatException fault = Assert.Throws<TrainingFormatException>(() => TrainingJson.Parse(Text.Replace("59", "-1", StringComparison.Ordinal)));
        Assert.Equal("/courses/0/classes/0/audience/total", fault.Path.ToString());
    }

    [Fact]
    public void What_was_written_is_read_back_equal()
    {
        TrainingDocument document = TrainingJson.Parse(Text);
        Assert.Equal(document, TrainingJson.Parse(TrainingJson.Write(document)));
    }

    [Fact]
    public void What_does_not_fit_together_is_found()
        => Assert.Equal(["/courses/0/stated/days"], TrainingValidator.Default.Validate(TrainingJson.Parse(Text)).Findings.Select(finding => finding.Path.ToString()));

    // The messages are resources of the assembly.
    [Theory]
    [InlineData("vi", "Khoá «Bồi dưỡng nghiệp vụ công tác dân vận năm 2022»")]
    [InlineData("en", "states 2 as the number of days")]
    public void A_finding_has_its_message_in_each_language(string language, string part)
        => Assert.Contains(part, TrainingValidator.Default.Validate(TrainingJson.Parse(Text)).Findings.Single().Describe(language), StringComparison.Ordinal);

    [Fact]
    public void A_message_of_a_hosts_own_context_is_written_by_the_converters_of_the_types()
    {
        Enrolment enrolment = new(new Code<TrainingClass>("lop-1"), DateRange.Parse("2022-05-25/2022-05-27"), new TrainingActivity.Opening());
        Assert.Equal(
            """{"class":"lop-1","dates":"2022-05-25/2022-05-27","first":{"kind":"opening"}}""",
            JsonSerializer.Serialize(enrolment, HostContext.Default.Enrolment));
    }

    [Fact]
    public void A_message_of_a_hosts_own_context_is_read_back_equal()
    {
        Enrolment enrolment = new(new Code<TrainingClass>("lop-1"), DateRange.Parse("2022-05-25/2022-05-27"), new TrainingActivity.Opening());
        string text = JsonSerializer.Serialize(enrolment, HostContext.Default.Enrolment);
        Assert.Equal(enrolment, JsonSerializer.Deserialize(text, HostContext.Default.Enrolment));
    }

    internal sealed record Enrolment(Code<TrainingClass> Class, DateRange Dates, TrainingActivity First);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Enrolment))]
    internal sealed partial class HostContext : JsonSerializerContext;
}
