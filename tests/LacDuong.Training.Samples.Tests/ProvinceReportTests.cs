namespace LacDuong.Training.Samples.Tests;

public sealed class ProvinceReportTests(ProvinceReportTests.Year year) : IClassFixture<ProvinceReportTests.Year>
{
    [Fact]
    public void A_year_that_it_makes_up_is_reported_with_the_clashes_that_stand_in_it()
    {
        ProgramRun run = year.Report;
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("Một năm bồi dưỡng: 1.000 khoá, 60.000 lượt học viên, 9.000 buổi học", run.Lines[0]);
        Assert.Contains(run.Lines, line => line.Contains("Học viên theo đơn vị ngày 01/7/2025", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("Giảng viên có hai buổi cùng lúc │      6 │", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("Phòng có hai lớp cùng lúc       │      6 │", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("Học viên có hai buổi cùng lúc   │      6 │", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("Kiểm tra: 18 lỗi,", StringComparison.Ordinal));
    }

    [Fact]
    public void It_tells_training_check_nothing_new()
    {
        Assert.Equal(18, SampleProgram.TrainingCheck.Run(year.File, "--lang", "en").Lines.Count(line => line.Contains("error LDT400", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_an_error_in_one_line()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.File("year.jsonl"), "{\"format\":\"lacduong-training/1\"}\n{\"code\":1}\n");
        ProgramRun run = SampleProgram.ProvinceReport.Run(folder.File("year.jsonl"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/code, line 2", Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    /// <summary>A year that the program makes up once for all tests, and what it prints.</summary>
    public sealed class Year : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Year() => Report = SampleProgram.ProvinceReport.Run(File, "--courses", "1000", "--on", "2025-07-01");

        internal string File => _folder.File("year.jsonl");

        internal ProgramRun Report { get; }

        public void Dispose() => _folder.Dispose();
    }
}
