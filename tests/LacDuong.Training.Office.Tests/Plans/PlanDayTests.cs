namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>Days, half-days and times as plans have them.</summary>
public sealed class PlanDayTests
{
    [Theory]
    [InlineData("Thứ Tư, 25/5/2022")]
    [InlineData("Ngày 25/5 (thứ Tư)")]
    [InlineData("25/5")]
    [InlineData("25-5-2022")]
    [InlineData("Thứ 4 / 25/5")]
    [InlineData("T4 (25/5)")]
    [InlineData("Ngày thứ nhất (25/5)")]
    [InlineData("Wednesday, 25 May 2022")]
    [InlineData("Ngày 25")]
    [InlineData("Ngày thứ nhất")]
    public void A_day_is_read_as_people_write_it(string day)
        => Assert.Equal(
            ["25/5/2022 morning: a"],
            Drawn.Say(
                $"""
                Ngày|Buổi|Nội dung
                {day}|Sáng|Chuyên đề 1: A
                """,
                OfClass("2022-05-25/2022-05-27")));

    [Theory]
    [InlineData("Sáng", "morning")]
    [InlineData("BUỔI CHIỀU", "afternoon")]
    [InlineData("tối", "evening")]
    [InlineData("S", "morning")]
    [InlineData("Sáng (7h30-11h00)", "morning 07:30/11:00")]
    [InlineData("Afternoon", "afternoon")]
    public void A_half_day_is_read_as_people_write_it(string part, string expected)
        => Assert.Equal(
            [$"25/5/2022 {expected}: a"],
            Drawn.Say(
                $"""
                Ngày|Buổi|Nội dung
                25/5/2022|{part}|Chuyên đề 1: A
                """));

    [Theory]
    [InlineData("7h30 - 8h00", "morning 07:30/08:00")]
    [InlineData("13h30' - 16h30'", "afternoon 13:30/16:30")]
    [InlineData("7 giờ 30 phút đến 11 giờ", "morning 07:30/11:00")]
    [InlineData("7.30 - 11.00", "morning 07:30/11:00")]
    [InlineData("07:30–11:00", "morning 07:30/11:00")]
    [InlineData("7h30 -> 11h", "morning 07:30/11:00")]
    [InlineData("Sáng: 7h30 - 11h00", "morning 07:30/11:00")]
    [InlineData("19h - 21h", "evening 19:00/21:00")]
    [InlineData("1:30 PM - 4:30 PM", "afternoon 13:30/16:30")]
    [InlineData("7h30 - 8h00 (30 phút)", "morning 07:30/08:00")]
    public void A_time_is_read_as_people_write_it_and_says_the_half_day(string time, string expected)
        => Assert.Equal(
            [$"25/5/2022 {expected}: a"],
            Drawn.Say(
                $"""
                Ngày|Thời gian|Nội dung
                25/5/2022|{time}|Chuyên đề 1: A
                """));

    [Fact]
    public void An_afternoon_counts_from_noon()
        => Assert.Equal(
            ["25/5/2022 afternoon 13:30/16:30: a"],
            Drawn.Say("""
                Ngày|Buổi|Thời gian|Nội dung
                25/5/2022|Chiều|1h30 - 4h30|Chuyên đề 1: A
                """));

    [Fact]
    public void Morning_and_afternoon_in_one_cell_are_two_sessions()
        => Assert.Equal(
            ["25/5/2022 morning 07:30/11:00: a", "25/5/2022 afternoon 13:30/16:30: a", "26/5/2022 morning: b", "26/5/2022 afternoon: c"],
            Drawn.Say("""
                Ngày|Thời gian|Nội dung
                25/5/2022|Sáng: 7h30 - 11h00 / Chiều: 13h30 - 16h30|Chuyên đề 1: A
                26/5/2022||Sáng: Chuyên đề 2: B / Chiều: Chuyên đề 3: C
                """));

    [Fact]
    public void A_whole_day_is_two_half_days()
        => Assert.Equal(
            ["25/5/2022 morning: field study", "25/5/2022 afternoon: field study", "26/5/2022 morning: a", "26/5/2022 afternoon: a"],
            Drawn.Say("""
                Ngày|Buổi|Nội dung
                25/5/2022|Cả ngày|Nghiên cứu thực tế
                26/5/2022||Chuyên đề 1: A
                """));

    [Fact]
    public void Several_days_in_a_cell_have_the_same_sessions()
        => Assert.Equal(
            ["25/5/2022 morning: a", "26/5/2022 morning: a"],
            Drawn.Say("""
                Ngày|Buổi|Nội dung
                25-26/5/2022|Sáng|Chuyên đề 1: A
                """));

    [Fact]
    public void Starts_alone_last_until_the_next_one()
        => Assert.Equal(
            ["25/5/2022 morning 07:30/08:00: opening", "25/5/2022 morning 08:00/11:00: a"],
            Drawn.Say("""
                Ngày|Thời gian|Nội dung
                25/5/2022|7h30|Khai giảng
                |8h00 - 11h00|Chuyên đề 1: A
                """));

    [Fact]
    public void Sessions_that_share_one_time_follow_one_another_in_it_and_have_none_of_their_own()
        => Assert.Equal(
            ["25/5/2022 morning: opening", "25/5/2022 morning: a"],
            Drawn.Say("""
                Ngày|Buổi|Thời gian|Nội dung
                25/5/2022|Sáng|7h30 - 11h00|Khai giảng
                ^|^|^|Chuyên đề 1: A
                """));

    [Theory]
    [InlineData("Lớp bồi dưỡng năm 2022")]
    [InlineData("Từ ngày 25/5 đến ngày 27/5/2022")]
    [InlineData("1. Thời gian: 03 ngày, từ ngày 25 đến ngày 27/5/2022.")]
    public void A_year_may_be_that_of_the_title(string title)
        => Assert.Equal(
            ["25/5/2022 morning: a"],
            Drawn.Say($"""
                {title}
                Ngày|Buổi|Nội dung
                25/5|Sáng|Chuyên đề 1: A
                """));

    [Fact]
    public void A_year_may_be_that_of_another_day_of_the_plan()
        => Assert.Equal(
            ["25/5/2022 morning: a", "27/5/2022 morning: b"],
            Drawn.Say("""
                Ngày|Buổi|Nội dung
                25/5|Sáng|Chuyên đề 1: A
                27/5/2022|Sáng|Chuyên đề 2: B
                """));

    [Fact]
    public void A_plan_may_go_on_into_the_next_year()
        => Assert.Equal(
            ["30/12/2022 morning: a", "3/1/2023 morning: b"],
            Drawn.Say("""
                Ngày|Buổi|Nội dung
                30/12/2022|Sáng|Chuyên đề 1: A
                03/01|Sáng|Chuyên đề 2: B
                """));

    [Fact]
    public void The_only_day_may_be_that_of_the_title_but_not_that_of_the_letter()
    {
        const string Plan = """
            Thời gian|Nội dung
            7h30 - 8h00|Khai mạc
            """;

        Assert.Equal(["25/5/2022 morning 07:30/08:00: opening"], Drawn.Say($"CHƯƠNG TRÌNH HỘI NGHỊ TẬP HUẤN\n(Ngày 25/5/2022, tại Hội trường UBND xã)\n{Plan}"));
        Assert.Equal(["! NoDay at B3"], Drawn.Say($"Lạc Dương, ngày 10 tháng 5 năm 2022\n{Plan}"));
    }

    [Fact]
    public void What_cannot_be_read_is_a_problem_in_its_cell_and_the_rest_is_read()
        => Assert.Equal(
            [
                "25/5/2022 morning: b", "25/5/2022 morning: c", "26/5/2022 morning 07:30/11:00: d", "! NotATime at A2", "! NotATime at C3", "! NotATime at C4",
                "! NotATime at A5", "! NoContent at C6",
            ],
            Drawn.Say("""
                Ngày|Buổi|Thời gian|Nội dung|Giảng viên
                31/4/2022|Sáng|7h30 - 11h00|Chuyên đề 1: A|
                25/5/2022|Sáng|11h00 - 7h30|Chuyên đề 2: B|
                |Sáng|25h00 - 26h00|Chuyên đề 3: C|
                Thứ Hai, 26/5/2022|Sáng|7h30 - 11h00|Chuyên đề 4: D|
                |Chiều|14h - 15h||Nguyễn Văn A
                """));

    [Theory]
    [InlineData("vi", "Ở ký tự 1 gặp «Thứ Hai, 26/5/2022», nơi cần thứ Năm.")]
    [InlineData("en", "At character 1 there is «Thứ Hai, 26/5/2022» where Thursday was expected.")]
    public void A_problem_is_said_in_both_languages(string language, string expected)
    {
        ImportProblem problem = Assert.Single(Drawn.Read("""
            Ngày|Buổi|Nội dung
            Thứ Hai, 26/5/2022|Sáng|Chuyên đề 1: A
            """).Problems);

        Assert.Equal(expected, problem.Describe(language));
        Assert.Equal("ke-hoach.xlsx!Lịch:2:1", $"{problem.Place}");
        Assert.Equal("Ngày", problem.Place.Heading);
    }

    private static TrainingDocument OfClass(string dates)
        => new() { Courses = [new Course { Code = new("k-1"), Title = new("Khoá"), Classes = [new TrainingClass { Code = new("lop-1"), Dates = [DateRange.Parse(dates)] }] }] };
}
