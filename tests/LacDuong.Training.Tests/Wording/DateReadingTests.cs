using System.Text;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

public sealed class DateReadingTests
{
    private static readonly LocalDate s_reference = new(2022, 3, 1);

    /// <summary>Texts and the wire forms of their entries, half-days before a colon. The reference date is in 2022.</summary>
    public static TheoryData<string, string[]> Texts => new()
    {
        { "25 – 27/5/2022", ["2022-05-25/2022-05-27"] },
        { "Từ ngày 25 – 27/5", ["2022-05-25/2022-05-27"] },
        { "từ ngày 25 đến ngày 27/5/2022", ["2022-05-25/2022-05-27"] },
        { "TỪ NGÀY 25 ĐẾN HẾT NGÀY 27/5/2022.", ["2022-05-25/2022-05-27"] },
        { "25-27/5", ["2022-05-25/2022-05-27"] },
        { "  25—27 / 5 / 2022  ", ["2022-05-25/2022-05-27"] },
        { "25\u00a0–\u00a027/05/2022", ["2022-05-25/2022-05-27"] },
        { "30.3 -2.4.2010", ["2010-03-30/2010-04-02"] },
        { "31/7 – 04/8/2023", ["2023-07-31/2023-08-04"] },
        { "30/12/2024 – 03/01/2025", ["2024-12-30/2025-01-03"] },
        { "25-5-2022 - 27-5-2022", ["2022-05-25/2022-05-27"] },
        { "ngày 25 tháng 5 năm 2022", ["2022-05-25"] },
        { "ngày 25 tháng 5, năm 2022", ["2022-05-25"] },
        { "ngày 25 tháng Năm năm 2022", ["2022-05-25"] },
        { "ngày 25 tháng Mười hai", ["2022-12-25"] },
        { "10 và 11/10", ["2022-10-10", "2022-10-11"] },
        { "các ngày 10, 11 và 15/10/2021", ["2021-10-10", "2021-10-11", "2021-10-15"] },
        { "25 – 26/5, 01/6", ["2022-05-25/2022-05-26", "2022-06-01"] },
        { "Thứ Tư, 25/5", ["2022-05-25"] },
        { "thứ 4 ngày 25/5/2022", ["2022-05-25"] },
        { "Thứ Năm, ngày 26 tháng 5", ["2022-05-26"] },
        { "CHỦ NHẬT, 29/5/2022", ["2022-05-29"] },
        { "sáng 25/5", ["Morning:2022-05-25"] },
        { "buổi chiều ngày 26/5", ["Afternoon:2022-05-26"] },
        { "sáng 25 và chiều 26/5; tối thứ Sáu, 27/5", ["Morning:2022-05-25", "Afternoon:2022-05-26", "Evening:2022-05-27"] },
        { "từ 01/7/2025", ["2025-07-01/"] },
        { "kể từ ngày 01/7/2025", ["2025-07-01/"] },
        { "đến 30/6/2025", ["/2025-06-30"] },
        { "đến 30/6 và từ 01/7/2025", ["/2025-06-30", "2025-07-01/"] },
        { "25–27 May 2022", ["2022-05-25/2022-05-27"] },
        { "from 31 July to 4 August 2023", ["2023-07-31/2023-08-04"] },
        { "Wednesday, 25 May 2022", ["2022-05-25"] },
        { "Wed 25 May, 2022", ["2022-05-25"] },
        { "on the morning of 25 May", ["Morning:2022-05-25"] },
        { "until 30 June 2025", ["/2025-06-30"] },
        { "10 & 11 October", ["2022-10-10", "2022-10-11"] },
        { "May 25–27, 2022", ["2022-05-25/2022-05-27"] },
        { "May 25 and 27, June 1 and 3 July, 2022", ["2022-05-25", "2022-05-27", "2022-06-01", "2022-07-03"] },
        { "Dec 30, 2024 to Jan 3, 2025", ["2024-12-30/2025-01-03"] },
        { "25 tháng 5 to 27 May 2022", ["2022-05-25/2022-05-27"] },
    };

    public static TheoryData<string, ReadingProblem, int, string> Unreadable => new()
    {
        { "", ReadingProblem.DayExpected, 1, "" },
        { "   ", ReadingProblem.DayExpected, 4, "" },
        { "tuần sau", ReadingProblem.DayExpected, 1, "tuần" },
        { "32/5", ReadingProblem.DayExpected, 1, "32" },
        { "00/5", ReadingProblem.DayExpected, 1, "00" },
        { "25 – ", ReadingProblem.DayExpected, 6, "" },
        { "25/5,", ReadingProblem.DayExpected, 6, "" },
        { "từ sáng 25/5", ReadingProblem.DayExpected, 13, "" },
        { "25/13/2022", ReadingProblem.MonthExpected, 4, "13" },
        { "ngày 25 tháng", ReadingProblem.MonthExpected, 14, "" },
        { "25 – 27", ReadingProblem.MonthExpected, 8, "" },
        { "25/5 năm nào", ReadingProblem.YearExpected, 10, "nào" },
        { "thứ Tám, 25/5", ReadingProblem.WeekdayExpected, 5, "Tám" },
        { "chủ trì 25/5", ReadingProblem.WeekdayExpected, 5, "trì" },
        { "25/5 (dự kiến)", ReadingProblem.SeparatorExpected, 6, "(" },
        { "25/5 😀", ReadingProblem.SeparatorExpected, 6, "😀" },
        { "25/5 11111111112222222222333333333344444444445", ReadingProblem.SeparatorExpected, 6, "1111111111222222222233333333334444444444…" },
        { "30 – 31/6/2022", ReadingProblem.NoSuchDayOrTime, 6, "31/6/2022" },
        { "29/02", ReadingProblem.NoSuchDayOrTime, 1, "29/02" },
        { "25/5/0000", ReadingProblem.YearExpected, 6, "0000" },
        { "31/12 – 01/01/0001", ReadingProblem.NoSuchDayOrTime, 1, "31/12" },
        { "31/12/9999 – 01/01", ReadingProblem.NoSuchDayOrTime, 14, "01/01" },
        { "Thứ Ba, 25/5/2022", ReadingProblem.WrongWeekday, 1, "Thứ Ba, 25/5/2022" },
        { "27 – 25/5/2022", ReadingProblem.StartAfterEnd, 6, "25/5/2022" },
        { "sáng 25 và 26/5", ReadingProblem.DayPartExpected, 12, "26/5" },
        { "5-9-12", ReadingProblem.OneReadingExpected, 1, "5" },
        { "thứ 7 hàng tuần", ReadingProblem.RangeExpected, 1, "thứ 7 hàng tuần" },
        { "25/5/2022 8h30", ReadingProblem.NoTimeExpected, 11, "8h30" },
        { "trong 2 ngày 25, 26 và 27/5", ReadingProblem.WrongCount, 1, "trong 2 ngày 25, 26 và 27/5" },
        { "thứ 2 hàng tuần, từ 01/01/2001 đến 01/01/2022", ReadingProblem.TooManyDays, 1, "thứ 2 hàng tuần" },
        { "Thứ Tư (25/5", ReadingProblem.BracketExpected, 13, "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Dates_are_read_as_people_write_them(string text, string[] expected) => Assert.Equal(expected, Entries(text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Accents_typed_as_marks_of_their_own_and_capitals_read_the_same(string text, string[] expected)
    {
        Assert.Equal(expected, Entries(Decomposed(text)));
        Assert.Equal(expected, Entries(Decomposed(text).ToUpperInvariant()));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_says_where_and_why(string text, ReadingProblem problem, int position, string found)
    {
        DateReading reading = DateReading.Read(text, s_reference);

        Assert.False(reading.IsRead);
        Assert.True(reading.Entries.IsEmpty);
        Assert.Equal((problem, position, found), (reading.Fault.Problem, reading.Fault.Position, reading.Fault.Found));
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDCA1)]
    public void Half_of_a_surrogate_pair_is_found_as_it_is(int half)
    {
        ReadingFault fault = Assert.IsType<ReadingFault>(DateReading.Read($"25/5 {(char)half}", s_reference).Fault);

        Assert.Equal((6, $"{(char)half}"), (fault.Position, fault.Found));
    }

    [Theory]
    [InlineData(
        "25/13",
        "At character 4 there is «13» where a month (1 to 12 or its name) was expected.",
        "Ở ký tự 4 gặp «13», nơi cần tháng (1 đến 12).")]
    [InlineData(
        "25/",
        "The text ends at character 4 where a month (1 to 12 or its name) was expected.",
        "Văn bản hết ở ký tự 4, nơi cần tháng (1 đến 12).")]
    [InlineData(
        "thứ Ba, 25/5",
        "At character 1 there is «thứ Ba, 25/5» where Wednesday was expected.",
        "Ở ký tự 1 gặp «thứ Ba, 25/5», nơi cần thứ Tư.")]
    public void A_fault_is_one_sentence_in_either_language(string text, string english, string vietnamese)
    {
        ReadingFault fault = Assert.IsType<ReadingFault>(DateReading.Read(text, s_reference).Fault);

        Assert.Equal(english, fault.Describe(LanguageTag.English));
        Assert.Equal(vietnamese, fault.Describe(LanguageTag.Vietnamese));
    }

    [Theory]
    [InlineData("32/5", "a day of the month (1 to 31)", "ngày trong tháng (1 đến 31)")]
    [InlineData("25/13", "a month (1 to 12 or its name)", "tháng (1 đến 12)")]
    [InlineData("25/5 năm 22", "a year of four digits", "năm có bốn chữ số")]
    [InlineData("thứ Tám, 25/5", "a day of the week", "thứ trong tuần")]
    [InlineData("25/5 (dự kiến)", "the end, a comma or «and»", "hết văn bản, dấu phẩy hoặc «và»")]
    [InlineData("31/6/2022", "a day or a time that exists", "ngày giờ có thật")]
    [InlineData("Thứ Ba, 25/5/2022", "Wednesday", "thứ Tư")]
    [InlineData("27 – 25/5/2022", "an end that isn't before its start", "chỗ kết thúc không trước chỗ bắt đầu")]
    public void Whatever_was_expected_is_said_in_either_language(string text, string english, string vietnamese)
    {
        ReadingFault fault = Assert.IsType<ReadingFault>(DateReading.Read(text, s_reference).Fault);

        Assert.Equal((english, vietnamese), (fault.DescribeExpected(LanguageTag.English), fault.DescribeExpected(LanguageTag.Vietnamese)));
    }

    [Theory]
    [InlineData("25/5", "2019-12-31", "2019-05-25")]
    [InlineData("30/12 – 03/01", "2024-06-01", "2024-12-30/2025-01-03")]
    [InlineData("30/12 – 03/01/2025", "2019-06-01", "2024-12-30/2025-01-03")]
    [InlineData("30/12/2024 – 03/01", "2019-06-01", "2024-12-30/2025-01-03")]
    [InlineData("01/02 – 30/11/2024", "2019-06-01", "2024-02-01/2024-11-30")]
    [InlineData("29/02", "2024-06-01", "2024-02-29")]
    public void A_year_that_is_not_written_is_that_of_the_day_beside_it_else_of_the_reference_date(string text, string reference, string expected)
    {
        LocalDate day = DateRange.Parse(reference).Start!.Value;

        Assert.Equal([expected], DateReading.Read(text, day).Entries.Select(entry => entry.Dates.ToString()));
    }

    [Theory]
    [InlineData("10 và 11/10", "2022-10-10/2022-10-11")]
    [InlineData("10, 11 và 15/10", "2022-10-10/2022-10-11 2022-10-15")]
    [InlineData("15, 11 và 10/10", "2022-10-10/2022-10-11 2022-10-15")]
    [InlineData("10 – 20/10 và 12/10", "2022-10-10/2022-10-20")]
    [InlineData("sáng 25/5 và chiều 25/5", "2022-05-25")]
    [InlineData("từ 10/10 trở đi và 20 – 21/10", "2022-10-10/")]
    [InlineData("đến 10/10 và 11/10", "/2022-10-11")]
    [InlineData("đến 10/10 và từ 11/10", "/2022-10-10 2022-10-11/")]
    public void Days_that_follow_each_other_are_one_range_of_a_classs_dates(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', DateReading.Read(text, s_reference).ToDates()));

    [Fact]
    public void A_fault_of_this_year_without_a_reference_day_is_at_its_words()
    {
        ReadingFault fault = Assert.IsType<ReadingFault>(DateReading.Read("từ năm nay", null).Fault);

        Assert.Equal((ReadingProblem.ReferenceExpected, 4, "năm nay"), (fault.Problem, fault.Position, fault.Found));
    }

    [Fact]
    public void Texts_are_read_by_the_method_alone()
    {
        string[] texts = ["25/5", "26/5"];
        LocalDate[] published = [new(2022, 5, 25), new(2023, 5, 25)];
        Assert.Equal(["2022-05-25", "2023-05-26"], texts.Zip(published, (text, day) => DateReading.Read(text, day)).Select(reading => reading.ToDates()[0].ToString()));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => DateReading.Read(null!, published[0])).ParamName);
    }

    [Fact]
    public void A_text_of_many_days_is_read_whole()
    {
        string text = string.Concat(Enumerable.Repeat("25, ", 999)) + "25/5";

        Assert.Equal(1000, DateReading.Read(text, s_reference).Entries.Count);
    }

    [Fact]
    public void A_reference_date_of_another_calendar_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => DateReading.Read("25/5", new LocalDate(2022, 5, 25, CalendarSystem.Coptic)));

    private static IEnumerable<string> Entries(string text)
    {
        DateReading reading = DateReading.Read(text, s_reference);
        Assert.Null(reading.Fault);
        return reading.Entries.Select(entry => entry.Part is DayPart part ? $"{part}:{entry.Dates}" : entry.Dates.ToString());
    }

    // string.Normalize does nothing under invariant globalisation.
    private static string Decomposed(string text)
    {
        const string Letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
        string[] shapes = ["a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031b", "u", "u\u031b", "y"];
        string[] tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
        StringBuilder decomposed = new();
        foreach (char c in text)
        {
            int at = Letters.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            string parts = at < 0 ? $"{c}" : shapes[at / tones.Length] + tones[at % tones.Length];
            decomposed.Append(char.IsUpper(c) ? parts.ToUpperInvariant() : parts);
        }
        return decomposed.ToString();
    }
}
