namespace LacDuong.Training.Samples.Tests;

public sealed class ProvinceReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_year_that_it_makes_up_is_reported_with_the_clashes_that_stand_in_it_and_training_check_finds_no_others()
    {
        ProgramRun run = SampleProgram.ProvinceReport.Run(_folder.File("year.jsonl"), "--courses", "1000", "--on", "2025-07-01");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("Một năm bồi dưỡng: 1.000 khoá, 60.000 lượt học viên, 9.000 buổi học", run.Lines[0]);
        Assert.Contains(run.Lines, line => line.Contains("Học viên theo đơn vị ngày 01/7/2025", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("Giảng viên có hai buổi cùng lúc │      6 │", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("Phòng có hai lớp cùng lúc       │      6 │", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("Học viên có hai buổi cùng lúc   │      6 │", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("Kiểm tra: 18 lỗi,", StringComparison.Ordinal));
        Assert.Equal(18, SampleProgram.TrainingCheck.Run(_folder.File("year.jsonl"), "--lang", "en").Lines.Count(line => line.Contains("error LDT400", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_an_error_in_one_line()
    {
        File.WriteAllText(_folder.File("year.jsonl"), "{\"format\":\"lacduong-training/1\"}\n{\"code\":1}\n");
        ProgramRun run = SampleProgram.ProvinceReport.Run(_folder.File("year.jsonl"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/code, line 2", Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
