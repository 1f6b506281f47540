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
    public void In_English_every_label_and_name_is_English()
    {
        string[] lines = SampleProgram.LacDuong2022.Run("--lang", "en").Lines;
        Assert.Equal("Course: Training in mass-mobilisation work, 2022", lines[0]);
        Assert.Equal("Lead: Lạc Dương district political centre", lines[1]);
        Assert.Equal("Dates: 25–27 May 2022 (3 days)", lines[3]);
        Assert.Equal("Validation: Nothing was found", lines[^1]);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error_in_one_line()
    {
        ProgramRun run = SampleProgram.LacDuong2022.Run("--out", "/");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
