namespace LacDuong.Training.Samples.Tests;

public sealed class UnitsTodayTests
{
    [Theory]
    [InlineData("24848", """[{"code":"24848","name":"Xã Lạc Dương","part":false}]""")]
    [InlineData("TT Lạc Dương", """[{"code":"24846","name":"Phường Lang Biang - Đà Lạt","part":false}]""")]
    [InlineData("dung k'no", """[{"code":"24853","name":"Xã Đam Rông 4","part":false}]""")]
    [InlineData("UBND xã Đạ Nhim", """[{"code":"24848","name":"Xã Lạc Dương","part":false}]""")]
    [InlineData("30355", """[{"code":"30337","name":"Xã An Phú","part":true},{"code":"30346","name":"Xã Nhơn Hội","part":true}]""")]
    [InlineData("675", "[]")]
    public void What_became_of_a_unit_is_an_array(string codeOrName, string expected)
    {
        ProgramRun run = SampleProgram.UnitsToday.Run(codeOrName, "--format", "json");
        Assert.Equal((0, $"{expected}\n", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void The_text_names_the_units_above_the_part_and_the_basis()
        => Assert.Equal(
            [
                "30355 Xã Phú Hội, Huyện An Phú, Tỉnh An Giang (2025-06-30)",
                "  → 30337 Xã An Phú, Tỉnh An Giang (một phần dân cư) (2025-07-01)",
                "  → 30346 Xã Nhơn Hội, Tỉnh An Giang (một phần dân cư) (2025-07-01)",
                "    Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh An Giang năm 2025 (1654/NQ-UBTVQH15)",
            ],
            SampleProgram.UnitsToday.Run("30355", "--at", "2025-07-01").Lines);

    [Fact]
    public void No_successor_known_is_not_shown_as_abolished()
    {
        Assert.Contains("Kết thúc hoạt động", SampleProgram.UnitsToday.Run("675", "--at", "2025-07-01").Output, StringComparison.Ordinal);
        Assert.Contains("Chưa rõ đơn vị kế thừa", SampleProgram.UnitsToday.Run("01405", "--on", "2020-04-01", "--at", "2021-01-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_means_the_unit_of_its_day()
        => Assert.Equal("24848 Xã Lạc Dương, Tỉnh Lâm Đồng (2026-01-01)", SampleProgram.UnitsToday.Run("24848", "--on", "2026-01-01", "--at", "2026-01-01").Lines[0]);

    [Theory]
    [InlineData(1, "nowhere at all")]
    [InlineData(2, "24848", "--on", "yesterday")]
    [InlineData(2)]
    public void What_means_no_unit_and_a_wrong_command_line_are_errors(int exitCode, params string[] arguments)
        => Assert.Equal(exitCode, SampleProgram.UnitsToday.Run(arguments).ExitCode);
}
