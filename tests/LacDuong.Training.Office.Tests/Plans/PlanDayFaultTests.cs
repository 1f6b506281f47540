namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>A wrong day or time in a plan is a problem in every kind of cell, and what else the cell says is read.</summary>
public sealed class PlanDayFaultTests
{
    [Theory]
    [InlineData("thứ Tư 27/5, 8h-9h", "27/5/2022 morning 08:00/09:00: closing", "! NotATime at A3")]
    [InlineData("8h-9h, thứ Tư, 27/5/2022", "27/5/2022 morning 08:00/09:00: closing", "! NotATime at A3")]
    [InlineData("27/5 (thứ Tư), 8h đến 9h", "27/5/2022 morning 08:00/09:00: closing", "! NotATime at A3")]
    [InlineData("thứ Tư 27/5, 8h", "27/5/2022 morning: closing", "! NotATime at A3", "! NoEnd at A3")]
    [InlineData("thứ Sáu 27/5, 8h-9h", "27/5/2022 morning 08:00/09:00: closing")]
    [InlineData("7h30 - 8h00 (30 phút), ngày 27/5", "27/5/2022 morning 07:30/08:00: closing")]
    [InlineData("8h-9h ngày 31/6", "! NotATime at A3")]
    [InlineData("Sáng 31/6", "! NotATime at A3")]
    public void A_wrong_day_beside_a_time_is_a_problem_and_the_time_is_read(string when, params string[] expected)
        => Assert.Equal(expected, Drawn.Say($"""
            Chương trình tập huấn năm 2022
            Thời gian|Nội dung
            {when}|Bế giảng
            """));

    [Fact]
    public void A_wrong_weekday_above_a_column_is_a_problem()
        => Assert.Equal(
            ["30/5/2022 morning: opening", "31/5/2022 morning: a", "! NotATime at C2"],
            Drawn.Say("""
                Tuần từ 30/5 đến 03/6/2022
                Buổi|Thứ 2 (30/5)|Thứ 4 (31/5)
                Sáng|Khai giảng|Chuyên đề 1: A
                """));

    [Fact]
    public void Sessions_below_a_day_that_does_not_exist_belong_to_no_other_day()
        => Assert.Equal(
            ["25/5/2022 morning: a", "! NotATime at A4"],
            Drawn.Say("""
                Buổi|Nội dung|Giảng viên
                Ngày 25/5/2022|<|<
                Sáng|Chuyên đề 1: A|
                Ngày 31/6/2022|<|<
                Sáng|Chuyên đề 2: B|
                """));

    [Theory]
    [InlineData("Ngày 31/6")]
    [InlineData("31/6")]
    public void A_day_that_does_not_exist_is_no_matter_of_the_year_that_the_title_gives(string day)
        => Assert.Equal("Ở ký tự", Assert.Single(Drawn.Read($"""
            Chương trình tập huấn năm 2022
            Ngày|Buổi|Nội dung
            {day}|Sáng|Chuyên đề 1: A
            """).Problems).Describe("vi")[..7]);

    [Theory]
    [InlineData("7h30 - 8h00, ngày 25/5")]
    [InlineData("25/5")]
    [InlineData("Sáng 25/5")]
    public void A_plan_without_a_year_says_that_the_year_is_missing(string when)
    {
        ImportProblem problem = Assert.Single(Drawn.Read($"""
            Thời gian|Nội dung
            {when}|Đón tiếp đại biểu
            """).Problems);

        Assert.Equal(ImportProblemKind.NoYear, problem.Kind);
        Assert.Equal($"Chưa biết năm của «{when}»: hãy ghi năm ở đây hoặc ở tiêu đề.", problem.Describe("vi"));
        Assert.Equal($"The year of “{when}” is unknown. Add it here or in the title.", problem.Describe("en"));
    }

    [Fact]
    public void The_second_day_of_a_class_is_no_Monday()
        => Assert.Equal(
            ["25/5/2022 morning: a", "26/5/2022 morning: b"],
            Drawn.Say("""
                Ngày|Buổi|Nội dung
                Ngày thứ nhất (25/5/2022)|Sáng|Chuyên đề 1: A
                Ngày thứ hai (26/5/2022)|Sáng|Chuyên đề 2: B
                """));
}
