using System.Text.Json.Nodes;

namespace LacDuong.Training.Samples.Tests;

public sealed class LacDuong2022Tests
{
    private static string Fixture { get; } = File.ReadAllText(Path.Combine(SampleProgram.Root, "tests", "LacDuong.Training.Tests", "Fixtures", "lac-duong-2022.json"));

    [Fact]
    public void What_it_writes_equals_the_shared_case_member_for_member()
    {
        using TemporaryFolder folder = new();
        ProgramRun run = SampleProgram.LacDuong2022.Run("--out", folder.File("out.json"));
        Assert.Equal(0, run.ExitCode);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Fixture), JsonNode.Parse(File.ReadAllText(folder.File("out.json")))));
    }

    [Fact]
    public void The_readme_shows_what_it_prints()
    {
        string readme = File.ReadAllText(Path.Combine(SampleProgram.Root, "README.md"));
        Assert.Contains($"```text\n{SampleProgram.LacDuong2022.Run().Output}```", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_readme_shows_the_draft_that_it_prints()
    {
        string readme = File.ReadAllText(Path.Combine(SampleProgram.Root, "samples", "LacDuong2022", "README.md"));
        string output = SampleProgram.LacDuong2022.Run("--draft").Output;
        Assert.Contains($"```text\n{output[output.IndexOf("Lịch học", StringComparison.Ordinal)..]}```", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_every_label_and_name_is_English()
    {
        string[] lines = SampleProgram.LacDuong2022.Run("--lang", "en").Lines;
        Assert.Equal("Course: Training in mass-mobilisation work, 2022", lines[0]);
        Assert.Equal("Lead: Lạc Dương district political centre", lines[1]);
        Assert.Equal("Dates: 25–27 May 2022 (3 days)", lines[3]);
        Assert.Equal("Validation: Nothing was found", lines[^1]);
    }

    [Theory]
    [InlineData("vi", "Lịch học đề xuất (do chương trình này lập, không phải kế hoạch của Trung tâm: bài báo không nêu lịch):", "Không còn nội dung nào chưa xếp")]
    [InlineData("en", "Proposed timetable (by this program, not the centre's plan: the article gives none):", "Nothing is left over")]
    public void A_draft_is_headed_as_a_proposal_and_leaves_nothing_over(string language, string heading, string end)
    {
        string[] lines = SampleProgram.LacDuong2022.Run("--draft", "--lang", language).Lines;
        int at = Array.IndexOf(lines, heading);
        Assert.Equal($"  {end}", lines[at + 7]);
        Assert.Equal(at + 8, lines.Length - 1);
        Assert.Equal(SampleProgram.LacDuong2022.Run("--lang", language).Lines, lines[..at].Append(lines[^1]));
    }

    [Fact]
    public void The_draft_has_six_topics_in_order_between_opening_and_closing_on_three_days()
    {
        string[] lines = SampleProgram.LacDuong2022.Run("--draft", "--lang", "en").Lines;
        Assert.Equal(
            [
                "  morning of Wednesday, 25 May: Opening; The Party's mass-mobilisation work",
                "  afternoon of Wednesday, 25 May: Mass-mobilisation work by the government",
                "  morning of Thursday, 26 May: Some guidelines and policies of the Party and laws of the State on religion",
                "  afternoon of Thursday, 26 May: Building and carrying out the grassroots-democracy regulation",
                "  morning of Friday, 27 May: Mass-mobilisation work in ethnic-minority areas; Defending the Party's ideological foundation in cyberspace today",
                "  afternoon of Friday, 27 May: Writing the reflection paper; Closing",
            ],
            lines[^8..^2]);
        Assert.Equal("Validation: Nothing was found", lines[^1]);
    }

    [Fact]
    public void A_document_with_the_draft_says_that_it_is_a_proposal_and_has_no_finding()
    {
        using TemporaryFolder folder = new();
        Assert.Equal(0, SampleProgram.LacDuong2022.Run("--draft", "--out", folder.File("out.json")).ExitCode);
        JsonNode trainingClass = JsonNode.Parse(File.ReadAllText(folder.File("out.json")))!["courses"]![0]!["classes"]![0]!;
        Assert.StartsWith("Lịch học đề xuất", trainingClass["annotations"]!["timetable"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(9, trainingClass["timetable"]!["sessions"]!.AsArray().Count);
        Assert.Equal(0, SampleProgram.TrainingCheck.Run(folder.File("out.json")).ExitCode);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error_in_one_line()
    {
        ProgramRun run = SampleProgram.LacDuong2022.Run("--out", "/");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
