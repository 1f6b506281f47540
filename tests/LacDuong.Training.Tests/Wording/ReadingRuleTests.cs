using DatesInWords;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

/// <summary>Texts that once had a wrong answer, or none. Each test names the rule. Meanings are in the notation of the sample.</summary>
public sealed class ReadingRuleTests
{
    // A Thursday.
    private static readonly LocalDate s_reference = new(2022, 5, 12);

    [Theory]
    [InlineData("1-2-3/6", "2022-06-01/2022-06-03")]
    [InlineData("ngày 5-6-7/8", "2022-08-05/2022-08-07")]
    [InlineData("4-5-6/7/2022", "2022-07-04/2022-07-06")]
    [InlineData("10-11-12/12", "2022-12-10/2022-12-12")]
    [InlineData("25-26-27/5", "2022-05-25/2022-05-27")]
    [InlineData("25 - 26 - 27.5", "2022-05-25/2022-05-27")]
    [InlineData("25–26–27/5-2022", "2022-05-25/2022-05-27")]
    [InlineData("25-26-27-5", "2022-05-25/2022-05-27")]
    [InlineData("1-2-3-4 tháng 6", "2022-06-01/2022-06-04")]
    [InlineData("May 25-26-27", "2022-05-25/2022-05-27")]
    [InlineData("sáng 1-2-3/6, 5/6", "refuse")]
    [InlineData("1-2-3-6", "refuse")]
    [InlineData("1-2 - 3/6", "refuse")]
    [InlineData("5-9-12/6", "refuse")]
    [InlineData("22-5-23/5", "refuse")]
    [InlineData("3-2-1/6", "refuse")]
    [InlineData("30-31-1/6", "refuse")]
    [InlineData("1-6 - 3/7", "2022-06-01/2022-07-03")]
    public void Three_days_in_a_row_before_one_month_are_these_days(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("trong 2 giờ")]
    [InlineData("trong 2h30")]
    [InlineData("trong 3 giờ, từ 8h")]
    [InlineData("for 2h")]
    [InlineData("thời gian 2 giờ")]
    [InlineData("Thời gian học 2h30, ngày 25/5")]
    [InlineData("buổi 2 giờ")]
    [InlineData("mỗi buổi 3 giờ")]
    [InlineData("mỗi ngày 2 giờ")]
    [InlineData("mỗi tuần 2 giờ")]
    public void A_duration_is_no_time_of_day(string text)
    {
        ReadingFault fault = Assert.IsType<ReadingFault>(TimeReading.Read(text, s_reference).Fault);

        Assert.Equal((ReadingProblem.ClockTimeExpected, 1), (fault.Problem, fault.Position));
        Assert.Equal(fault, DateReading.Read(text, s_reference).Fault);
        Assert.Equal(
            ("a time of day rather than a duration", "giờ trong ngày, không phải thời lượng"),
            (fault.DescribeExpected(LanguageTag.English), fault.DescribeExpected(LanguageTag.Vietnamese)));
    }

    [Theory]
    [InlineData("thời gian: 7h30 ngày 25/5", "2022-05-25T07:30")]
    [InlineData("thời gian 7h30 ngày 25/5", "2022-05-25T07:30")]
    [InlineData("trong 7h30 - 11h", "07:30/11:00")]
    [InlineData("buổi 8h sáng", "08:00")]
    [InlineData("hằng ngày 7h30", "07:30")]
    [InlineData("khai giảng 8h ngày 25/5", "2022-05-25T08:00")]
    public void A_time_of_day_after_the_words_of_a_duration_is_one(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("8h-9h-10h")]
    [InlineData("8-9h-10h")]
    [InlineData("8-9-10h")]
    [InlineData("8:00 - 9:00 - 10:00")]
    [InlineData("từ 8h đến 9h đến 10h")]
    public void Three_times_in_a_row_have_two_readings(string text)
        => Assert.Equal(ReadingProblem.OneReadingExpected, TimeReading.Read(text, s_reference).Fault?.Problem);

    [Theory]
    [InlineData("hết tháng 6/2022", "/2022-06")]
    [InlineData("hết ngày 20/5", "/2022-05-20")]
    [InlineData("hết năm 2022", "/2022")]
    [InlineData("đến hết quý II", "/2022-06")]
    [InlineData("từ 20/5 đến hết tháng 6", "2022-05-20/2022-06")]
    [InlineData("từ 8h đến hết 11h", "08:00/11:00")]
    [InlineData("hết 17h ngày 20/5", "refuse")]
    public void An_end_alone_leaves_the_start_open(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("1 ngày (16-20/5)", "refuse")]
    [InlineData("25-27/5/2022 (02 ngày)", "refuse")]
    [InlineData("8 ngày (16-27/5)", "refuse")]
    [InlineData("0 ngày 25/5", "refuse")]
    [InlineData("5 ngày, từ 16/5 đến 01/01/9999", "refuse")]
    [InlineData("12 ngày (16-27/5)", "2022-05-16/2022-05-27")]
    [InlineData("11 ngày (16-27/5)", "2022-05-16/2022-05-27")]
    [InlineData("10 ngày (16-27/5)", "2022-05-16/2022-05-27")]
    [InlineData("2 ngày (28-29/5)", "2022-05-28/2022-05-29")]
    [InlineData("1,5 ngày: 25/5 và sáng 26/5", "2022-05-25, S:2022-05-26")]
    [InlineData("2,5 ngày, từ 25/5 đến sáng 27/5", "2022-05-25/2022-05-26, S:2022-05-27")]
    [InlineData("2.5 days, 25 May to morning 27 May", "2022-05-25/2022-05-26, S:2022-05-27")]
    [InlineData("2 ngày rưỡi (25/5 - sáng 27/5)", "2022-05-25/2022-05-26, S:2022-05-27")]
    [InlineData("3 ngày, từ 25/5 đến sáng 27/5", "2022-05-25/2022-05-26, S:2022-05-27")]
    [InlineData("2 ngày, từ chiều 25/5 đến sáng 27/5", "C:2022-05-25, 2022-05-26, S:2022-05-27")]
    [InlineData("3 ngày (tối 16-18/5)", "T:2022-05-16/2022-05-18")]
    [InlineData("1 ngày: sáng 25/5 và chiều 25/5", "SC:2022-05-25")]
    [InlineData("1,5 ngày: 25/5 và 26/5", "refuse")]
    [InlineData("2,7 ngày: 25-27/5", "refuse")]
    public void A_number_of_days_matches_the_days_apart_from_weekends(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("lớp 5/6", "refuse")]
    [InlineData("mở lớp 10/11", "refuse")]
    [InlineData("khóa 5/2022", "refuse")]
    [InlineData("khoá 5, ngày 25/5", "refuse")]
    [InlineData("buổi 5/6", "refuse")]
    [InlineData("buổi 1: 25/5", "refuse")]
    [InlineData("lớp ngày 5/6", "2022-06-05")]
    [InlineData("lớp: 5/6", "2022-06-05")]
    [InlineData("khóa tháng 5/2022", "2022-05")]
    [InlineData("buổi sáng 5/6", "S:2022-06-05")]
    [InlineData("khóa 2 ngày 25, 26/5", "2022-05-25, 2022-05-26")]
    public void A_number_right_after_a_class_a_course_or_a_session_may_be_its_own(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("hôm nay (25/5)", 1, "hôm nay (25/5")]
    [InlineData("ngày mai (14/5)", 1, "ngày mai (14/5")]
    [InlineData("hôm qua (25/12)", 1, "hôm qua (25/12")]
    [InlineData("7h30 ngày mai (14/5)", 6, "ngày mai (14/5")]
    [InlineData("ngày mai, thứ Bảy (14/5)", 1, "ngày mai, thứ Bảy (14/5")]
    [InlineData("tomorrow, 14 May 2022", 1, "tomorrow, 14 May 2022")]
    public void Today_must_match_its_date(string text, int position, string found)
    {
        ReadingFault fault = Assert.IsType<ReadingFault>(TimeReading.Read(text, s_reference).Fault);

        Assert.Equal((ReadingProblem.WrongDay, position, found), (fault.Problem, fault.Position, fault.Found));
    }

    [Theory]
    [InlineData("ngày mai (13/5)", "2022-05-13")]
    [InlineData("hôm nay, thứ Năm (12/5)", "2022-05-12")]
    [InlineData("từ hôm nay (12/5) đến 15/5", "2022-05-12/2022-05-15")]
    [InlineData("ngày mai 7h30", "2022-05-13T07:30")]
    [InlineData("chiều mai, 2h - 5h", "C:2022-05-13T14:00/17:00")]
    public void Today_counts_with_its_date_or_its_time(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("Ngày 25/5: sáng 7h30 - 11h; chiều 13h30 - 16h30", "S:2022-05-25T07:30/11:00, C:2022-05-25T13:30/16:30")]
    [InlineData("25/5: 7h30; 13h30", "2022-05-25T07:30, 2022-05-25T13:30")]
    [InlineData("25/5: 7h30; 26/5: 8h; 14h", "refuse")]
    [InlineData("7h30; 14h ngày 25/5", "refuse")]
    public void All_times_after_the_only_day_belong_to_it(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("7h30 hằng ngày từ 25-26/5", "2022-05-25T07:30, 2022-05-26T07:30")]
    [InlineData("hằng ngày 7h30, từ 25 đến 26/5", "2022-05-25T07:30, 2022-05-26T07:30")]
    [InlineData("mỗi tối 19h, từ 25 đến 26/5", "T:2022-05-25T19:00, T:2022-05-26T19:00")]
    [InlineData("hằng ngày 7h30, từ 25/5", "refuse")]
    [InlineData("7h30 - 11h, từ 25/5", "refuse")]
    public void A_time_of_every_day_is_one_of_each_day(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("từ 20h đến 12 giờ đêm", "20:00/24:00")]
    [InlineData("12 giờ đêm", "refuse")]
    public void Midnight_can_end_a_range(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("Monday evenings, 16 May to 30 May", "T:2022-05-16, T:2022-05-23, T:2022-05-30")]
    [InlineData("Monday and Wednesday evenings, 16 May to 20 May", "T:2022-05-16, T:2022-05-18")]
    public void Evenings_after_days_of_the_week_are_theirs(string text, string meaning) => Means(meaning, text);

    [Theory]
    [InlineData("trong 5 buổi tối, từ 16/5 đến 20/5", ReadingProblem.SeparatorExpected, 9, "buổi")]
    [InlineData("tối 2, 4, 6 từ 16/5 đến 30/5", ReadingProblem.SeparatorExpected, 13, "từ")]
    [InlineData("2 buổi (25-26/5)", ReadingProblem.SeparatorExpected, 3, "buổi")]
    [InlineData("Thứ 2-6, 16-20/5", ReadingProblem.OneReadingExpected, 1, "Thứ 2")]
    public void A_fault_inside_a_text_is_that_of_its_place(string text, ReadingProblem problem, int position, string found)
    {
        ReadingFault fault = Assert.IsType<ReadingFault>(DateReading.Read(text, s_reference).Fault);

        Assert.Equal((problem, position, found), (fault.Problem, fault.Position, fault.Found));
    }

    [Theory]
    [InlineData("31/6", ReadingProblem.NoSuchDayOrTime)]
    [InlineData("31/6 - 5/7", ReadingProblem.NoSuchDayOrTime)]
    [InlineData("29/6 - 31/6", ReadingProblem.NoSuchDayOrTime)]
    [InlineData("30, 31/6", ReadingProblem.NoSuchDayOrTime)]
    [InlineData("30/02", ReadingProblem.NoSuchDayOrTime)]
    [InlineData("29/02", ReadingProblem.YearExpected)]
    [InlineData("30/6", ReadingProblem.YearExpected)]
    public void A_day_that_no_year_has_needs_no_year(string text, ReadingProblem problem)
        => Assert.Equal(problem, DateReading.Read(text, null).Fault?.Problem);

    [Fact]
    public void The_position_of_a_fault_is_the_character_of_its_sentence()
    {
        ReadingFault fault = Assert.IsType<ReadingFault>(DateReading.Read("25/13", s_reference).Fault);

        Assert.Equal(4, fault.Position);
        Assert.StartsWith("At character 4 ", fault.Describe(LanguageTag.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tối 25/5: 8h - 13h")]
    [InlineData("tối 25/5, 7h - 18h")]
    [InlineData("chiều 25/5: từ 2h đến 13h30")]
    [InlineData("8h - 12h30 pm tối 25/5")]
    [InlineData("từ 5h-12h sáng và chiều 25/5")]
    public void A_time_that_would_end_before_it_starts_in_its_half_day_is_refused(string text)
        => Assert.Equal(ReadingProblem.StartAfterEnd, TimeReading.Read(text, s_reference).Fault?.Problem);

    private static void Means(string meaning, string text) => Assert.Equal(meaning, Notation.Of(text, s_reference, LanguageTag.English).Split('\t')[0]);
}
