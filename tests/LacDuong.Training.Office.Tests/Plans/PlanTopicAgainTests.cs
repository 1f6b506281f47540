namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>A topic that goes on is the same topic, and a topic beside something else in a cell is a session of its own.</summary>
public sealed class PlanTopicAgainTests
{
    [Theory]
    [InlineData("Bài 1: Lịch sử Đảng", "Bài 1 (tiếp)")]
    [InlineData("Bài 1: Lịch sử Đảng", "Bài 1: (tiếp theo)")]
    [InlineData("Bài 1: Lịch sử Đảng", "Bài 1 - tiếp theo")]
    [InlineData("Bài 1: Lịch sử Đảng", "BÀI 1 tiếp tục")]
    [InlineData("Bài 1: Lịch sử Đảng", "Bài 1")]
    [InlineData("Bài 1: Lịch sử Đảng", "Bài 1 (4 tiết)")]
    [InlineData("Bài 1: Lịch sử Đảng (2 tiết)", "Bài 1: Lịch sử Đảng (tiếp)")]
    [InlineData("Bài 1: Lịch sử Đảng", "Lịch sử Đảng (tiếp theo và hết)")]
    [InlineData("Bài 1: Lịch sử Đảng", "(tiếp theo)")]
    [InlineData("Bài 1: Lịch sử Đảng", "tiếp")]
    [InlineData("Bài 1: Lịch sử Đảng", "nt")]
    [InlineData("Bài 1: Lịch sử Đảng", "\"")]
    [InlineData("Lesson 1: Lịch sử Đảng", "Lesson 1 (continued)")]
    public void A_topic_that_goes_on_is_the_same_topic(string first, string next)
        => Assert.Equal(["25/5/2022 morning: lich-su-dang", "25/5/2022 afternoon: lich-su-dang"], Say(first, next));

    [Theory]
    [InlineData("Chuyên đề 1", "Chuyên đề 1 (tt)")]
    [InlineData("Chuyên đề 1 (tt)", "Chuyên đề 1")]
    public void A_topic_of_which_the_plan_gives_only_the_number_may_go_on_too(string first, string next)
        => Assert.Equal(["25/5/2022 morning: chuyen-de-1", "25/5/2022 afternoon: chuyen-de-1"], Say(first, next));

    [Fact]
    public void A_number_means_the_topic_that_had_it_last_and_not_one_with_another_mark()
        => Assert.Equal(
            ["lich-su-dang", "dan-van", "lich-su-dang", "dieu-le", "dieu-le"],
            Drawn.Read("""
                Ngày|Buổi|Nội dung
                25/5/2022|Sáng|Bài 1: Lịch sử Đảng
                |Chiều|Chuyên đề 1: Dân vận
                26/5/2022|Sáng|Bài 1 (tiếp)
                |Chiều|Bài 1: Điều lệ
                27/5/2022|Sáng|Bài 1 (tiếp)
                """).Timetables[0].Sessions.Select(session => session.Activity.AboutTopic!.Topic.Value));

    [Fact]
    public void A_break_does_not_end_what_goes_on()
        => Assert.Equal(
            ["25/5/2022 morning 07:30/09:00: lich-su-dang", "25/5/2022 morning 09:00/09:15: break", "25/5/2022 morning 09:15/11:00: lich-su-dang"],
            Drawn.Say("""
                Ngày|Thời gian|Nội dung
                25/5/2022|7h30 - 9h00|Bài 1: Lịch sử Đảng
                |9h00 - 9h15|Giải lao
                |9h15 - 11h00|(tiếp theo)
                """));

    [Theory]
    [InlineData("Bài 1: Kỹ năng giao tiếp", "ky-nang-giao-tiep")]
    [InlineData("Bài 1: Đối thoại - trực tiếp", "doi-thoai-truc-tiep")]
    public void A_title_may_end_in_the_word(string content, string expected)
        => Assert.Equal([$"25/5/2022 morning: {expected}", $"25/5/2022 afternoon: {expected}"], Say(content, content));

    [Theory]
    [InlineData("- Ổn định tổ chức, khai giảng; - Bài 1: Lịch sử Đảng (4 tiết)")]
    [InlineData("Ổn định tổ chức, khai giảng; Bài 1: Lịch sử Đảng")]
    [InlineData("Khai giảng - Bài 1: Lịch sử Đảng")]
    [InlineData("Khai giảng – Bài 1: Lịch sử Đảng")]
    [InlineData("Khai giảng. Bài 1: Lịch sử Đảng")]
    [InlineData("Khai giảng: Bài 1: Lịch sử Đảng")]
    [InlineData("Khai giảng / - Bài 1: Lịch sử Đảng")]
    [InlineData("Khai giảng; - Bài 1: Lịch sử Đảng")]
    public void A_topic_behind_an_opening_is_a_session_too(string content)
        => Assert.Equal(["25/5/2022 morning: opening", "25/5/2022 morning: lich-su-dang"], Say(content));

    [Fact]
    public void Several_topics_or_preparations_in_a_line_are_sessions_too()
    {
        Assert.Equal(["25/5/2022 morning: a", "25/5/2022 morning: b"], Say("Bài 1: A; Bài 2: B"));
        Assert.Equal(["25/5/2022 morning: other «Ổn định tổ chức»", "25/5/2022 morning: a"], Say("Ổn định tổ chức; Bài 1: A"));
        Assert.Equal(["25/5/2022 morning: other «Phát biểu»", "25/5/2022 morning: closing"], Say("- Phát biểu; - Bế giảng"));
    }

    [Theory]
    [InlineData("(tiếp)")]
    [InlineData("Bài 1 (tiếp)")]
    public void What_goes_on_from_nothing_is_kept_as_it_is(string content)
        => Assert.Single(Drawn.Read($"Ngày|Buổi|Chuyên đề\n25/5/2022|Sáng|{content}").Timetables[0].Sessions);

    [Theory]
    [InlineData("Thảo luận - Bài 1", "discussion")]
    [InlineData("Khai giảng - phát biểu của lãnh đạo", "opening")]
    [InlineData("Bài 1: A. Mục đích - yêu cầu", "a-muc-dich-yeu-cau")]
    public void What_says_more_of_one_session_stays_with_it(string content, string expected)
        => Assert.Equal([$"25/5/2022 morning: {expected}"], Say(content));

    private static string[] Say(string morning, string? afternoon = null)
        => Drawn.Say($"Ngày|Buổi|Nội dung\n25/5/2022|Sáng|{morning}" + (afternoon is null ? "" : $"\n|Chiều|{afternoon}"));
}
