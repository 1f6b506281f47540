namespace LacDuong.Training.Samples.Tests;

public sealed class DatesInWordsTests
{
    [Theory]
    [InlineData("dates.txt", "vi")]
    [InlineData("announcements.txt", "en")]
    public void Every_line_means_what_the_file_says(string file, string language)
    {
        string[][] cases = [.. Lines(file).Select(line => line.Split('\t'))];
        ProgramRun run = SampleProgram.DatesInWords.Read(cases.Select(item => $"{item[0]}\t{item[1]}"), "--lang", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            cases.Select(item => $"{item[0]} = {item[2]}"),
            cases.Zip(run.Lines, (item, line) => $"{item[0]} = {line.Split('\t')[0]}"));
    }

    [Theory]
    [InlineData("vi", "refuse\tỞ ký tự 4 gặp «13», nơi cần tháng (1 đến 12).")]
    [InlineData("en", "refuse\tAt character 4 there is «13» where a month (1 to 12 or its name) was expected.")]
    public void A_refusal_says_what_was_expected_where(string language, string expected)
        => Assert.Equal([expected], SampleProgram.DatesInWords.Read(["25/13\t2022-05-01"], "--lang", language).Lines);

    [Fact]
    public void Every_refusal_of_the_files_gives_a_reason()
    {
        string[] lines = SampleProgram.DatesInWords.Read([.. Lines("dates.txt"), .. Lines("announcements.txt")]).Lines;
        Assert.All(lines.Where(line => line.StartsWith("refuse", StringComparison.Ordinal)), line => Assert.Matches("^refuse\t.{10,}$", line));
    }

    private static IEnumerable<string> Lines(string file)
        => File.ReadLines(Path.Combine(SampleProgram.Root, "tests", "LacDuong.Training.Tests", "Fixtures", file)).Where(line => !line.StartsWith('#'));
}
