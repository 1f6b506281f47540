using System.Buffers;
using System.Text;
using System.Text.Json;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Json;

public sealed class ReportJsonTests
{
    private static readonly TrainingDocument s_oneLearnerTwice = InClass(item => item with { Learners = [Learner("hv-1"), Learner("hv-1"), Learner("hv-1")] });

    [Fact]
    public void A_report_is_an_object_of_its_findings_and_of_what_is_left_out()
    {
        ValidationReport report = new TrainingValidator(ValidationPolicy.Default.WithFindingsPerRule(1)).Validate(s_oneLearnerTwice);
        Assert.Equal(
            $$"""
            {"valid":false,"findings":[{"severity":"error","rule":"LDT2005","path":"/courses/0/classes/0/learners/1","related":["/courses/0/classes/0/learners/0"],"message":"{{report.Findings[0].Describe("en")}}"}],"leftOut":[{"rule":"LDT2005","count":1}]}
            """,
            TrainingJson.Write(report, "en"));
    }

    [Fact]
    public void Nothing_found_is_an_empty_list()
        => Assert.Equal("""{"valid":true,"findings":[],"leftOut":[]}""", TrainingJson.Write(TrainingValidator.Default.Validate(new()), "vi"));

    [Fact]
    public void Indented_it_is_the_same_in_lines_that_end_with_LF()
    {
        ValidationReport report = TrainingValidator.Default.Validate(s_oneLearnerTwice);
        string indented = TrainingJson.Write(report, "vi", indented: true);
        Assert.StartsWith("{\n  \"valid\": false,\n  \"findings\": [\n    {\n      \"severity\": \"error\",\n", indented, StringComparison.Ordinal);
        using JsonDocument read = JsonDocument.Parse(indented);
        Assert.Equal(TrainingJson.Write(report, "vi"), Encoding.UTF8.GetString(Rewritten(read.RootElement)));
    }

    [Theory]
    [InlineData("LDT5003", "warning")]
    [InlineData("LDT5007", "info")]
    public void Severities_are_in_words(string rule, string word)
    {
        TrainingDocument document = InCourse(course => course with { Organisers = [new(new("u"), OrganiserRole.Partner)], Classes = [] }) with { Units = [Unit("u")] };
        using JsonDocument written = JsonDocument.Parse(TrainingJson.Write(TrainingValidator.Default.Validate(document), "vi"));
        Assert.Equal(
            word,
            written.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == rule).GetProperty("severity").GetString());
    }

    [Fact]
    public void A_text_that_could_not_be_read_has_an_entry_with_its_line_and_column()
    {
        Assert.False(TrainingJson.TryParse("{\n  \"x\": 1 }", out _, out TrainingFormatException? error));
        ReportEntry entry = ReportEntry.Create(error, "vi");
        Assert.Equal((Severity.Error, "LDT0001", "/x", error.Describe("vi"), 2, 3), (entry.Severity, entry.Rule, entry.Path, entry.Message, entry.Line, entry.Column));
        Assert.Equal($$"""{"file":"a.json","severity":"error","rule":"LDT0001","path":"/x","related":[],"message":"{{JsonEncodedText.Encode(entry.Message, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}}","line":2,"column":3}""", InObject(entry));
    }

    [Fact]
    public void Entries_are_equal_by_content()
    {
        ValidationReport report = TrainingValidator.Default.Validate(s_oneLearnerTwice);
        Assert.Equal(ReportEntry.Create(report.Findings[0], "vi"), ReportEntry.Create(report.Findings[0], "vi"));
        Assert.NotEqual(ReportEntry.Create(report.Findings[0], "vi"), ReportEntry.Create(report.Findings[1], "vi"));
    }

    [Fact]
    public void An_entry_as_text_names_nobody()
        => Assert.Equal("Error LDT2005 at /courses/0/classes/0/learners/1", ReportEntry.Create(TrainingValidator.Default.Validate(s_oneLearnerTwice).Findings[0], "vi").ToString());

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.Equal("report", Assert.Throws<ArgumentNullException>(() => TrainingJson.Write(null!, "vi")).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => new ReportEntry { Severity = Severity.Error, Rule = "", Path = "", Message = "" }.WriteMembers(null!)).ParamName);
    }

    // As a host does it that has a member of its own in each object.
    private static string InObject(ReportEntry entry) => Encoding.UTF8.GetString(Written(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", "a.json");
        entry.WriteMembers(writer);
        writer.WriteEndObject();
    }));

    private static ReadOnlySpan<byte> Rewritten(JsonElement element) => Written(element.WriteTo);

    private static ReadOnlySpan<byte> Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, TrainingJson.WriterOptions(indented: false)))
            write(writer);
        return buffer.WrittenSpan;
    }
}
