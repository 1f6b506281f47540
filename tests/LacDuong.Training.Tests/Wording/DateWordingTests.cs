using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

public sealed class DateWordingTests
{
    private static readonly DateWording s_vietnamese = DateWording.Vietnamese;
    private static readonly DateWording s_english = DateWording.English;

    public static TheoryData<string, DateForm, string, string> Ranges => new()
    {
        { "2022-05-25/2022-05-27", DateForm.Standard, "25 – 27/5/2022", "25–27 May 2022" },
        { "2022-05-25", DateForm.Standard, "25/5/2022", "25 May 2022" },
        { "2023-07-31/2023-08-04", DateForm.Standard, "31/7 – 04/8/2023", "31 July – 4 August 2023" },
        { "2024-12-30/2025-01-03", DateForm.Standard, "30/12/2024 – 03/01/2025", "30 December 2024 – 3 January 2025" },
        { "2025-07-01/", DateForm.Standard, "từ 01/7/2025", "from 1 July 2025" },
        { "/2025-06-30", DateForm.Standard, "đến 30/6/2025", "until 30 June 2025" },
        { "2022-05-25/2022-05-27", DateForm.WithoutYear, "25 – 27/5", "25–27 May" },
        { "2024-12-30/2025-01-03", DateForm.WithoutYear, "30/12/2024 – 03/01/2025", "30 December 2024 – 3 January 2025" },
        { "2022-05-25/2022-05-27", DateForm.Sentence, "từ ngày 25 đến ngày 27/5/2022", "from 25 to 27 May 2022" },
        { "2022-05-25", DateForm.Sentence, "ngày 25/5/2022", "25 May 2022" },
        { "2025-07-01/", DateForm.Sentence, "từ ngày 01/7/2025", "from 1 July 2025" },
        { "/2025-06-30", DateForm.Sentence, "đến ngày 30/6/2025", "until 30 June 2025" },
        { "2022-05-25", DateForm.Full, "ngày 25 tháng 5 năm 2022", "25 May 2022" },
        { "2022-05-25/2022-05-27", DateForm.Full, "từ ngày 25 đến ngày 27 tháng 5 năm 2022", "from 25 to 27 May 2022" },
        {
            "2023-07-31/2023-08-04", DateForm.Full, "từ ngày 31 tháng 7 đến ngày 04 tháng 8 năm 2023", "from 31 July to 4 August 2023"
        },
        { "2022-05-25", DateForm.Weekday, "Thứ Tư, 25/5/2022", "Wednesday, 25 May 2022" },
        { "2022-05-29", DateForm.Weekday, "Chủ nhật, 29/5/2022", "Sunday, 29 May 2022" },
        {
            "2022-05-25/2022-05-27", DateForm.Weekday, "Thứ Tư, 25/5 – thứ Sáu, 27/5/2022", "Wednesday, 25 May – Friday, 27 May 2022"
        },
        { "2025-07-01/", DateForm.Weekday, "từ thứ Ba, 01/7/2025", "from Tuesday, 1 July 2025" },
        { "2022-05-25", DateForm.WeekdayWithoutYear, "Thứ Tư, 25/5", "Wednesday, 25 May" },
        { "0099-02-28", DateForm.Standard, "28/02/0099", "28 February 0099" },
    };

    public static TheoryData<string[], DateForm, string, string> Lists => new()
    {
        { [], DateForm.Standard, "", "" },
        { ["2021-10-10", "2021-10-11"], DateForm.WithoutYear, "10 và 11/10", "10 and 11 October" },
        { ["2022-05-25", "2022-05-26", "2022-05-30"], DateForm.Standard, "25, 26 và 30/5/2022", "25, 26 and 30 May 2022" },
        { ["2022-05-25/2022-05-26", "2022-06-01"], DateForm.Standard, "25 – 26/5 và 01/6/2022", "25–26 May and 1 June 2022" },
        { ["2024-12-31", "2025-01-02"], DateForm.WithoutYear, "31/12/2024 và 02/01/2025", "31 December 2024 and 2 January 2025" },
        { ["2022-05-26", "2022-05-25"], DateForm.WithoutYear, "26/5/2022 và 25/5/2022", "26 May 2022 and 25 May 2022" },
        {
            ["2022-05-25", "2022-05-27", "2022-05-29"], DateForm.Weekday, "Thứ Tư, 25/5; thứ Sáu, 27/5 và Chủ nhật, 29/5/2022",
            "Wednesday, 25 May; Friday, 27 May and Sunday, 29 May 2022"
        },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_range_is_written_in_each_form(string range, DateForm form, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, s_vietnamese.Write(DateRange.Parse(range), form));
        Assert.Equal(english, s_english.Write(DateRange.Parse(range), form));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_dates_in_a_row_share_is_written_once(string[] ranges, DateForm form, string vietnamese, string english)
    {
        ValueList<DateRange> dates = [.. ranges.Select(range => DateRange.Parse(range))];

        Assert.Equal(vietnamese, s_vietnamese.Write(dates, form));
        Assert.Equal(english, s_english.Write(dates, form));
    }

    [Theory]
    [InlineData("1985", "1985", "năm 1985", "1985")]
    [InlineData("1985-02", "tháng 02/1985", "tháng 02 năm 1985", "February 1985")]
    [InlineData("1985-09-02", "02/9/1985", "ngày 02 tháng 9 năm 1985", "2 September 1985")]
    public void A_month_and_a_year_are_written_as_such(string date, string vietnamese, string full, string english)
    {
        Assert.Equal(vietnamese, s_vietnamese.Write(PartialDate.Parse(date)));
        Assert.Equal(full, s_vietnamese.Write(PartialDate.Parse(date), DateForm.Full));
        Assert.Equal(english, s_english.Write(PartialDate.Parse(date)));
    }

    [Theory]
    [InlineData(DayPart.Morning, "sáng 25/5", "morning of 25 May")]
    [InlineData(DayPart.Afternoon, "chiều 25/5", "afternoon of 25 May")]
    [InlineData(DayPart.Evening, "tối 25/5", "evening of 25 May")]
    public void A_half_day_stands_before_its_day(DayPart part, string vietnamese, string english)
    {
        LocalDate day = new(2022, 5, 25);

        Assert.Equal(vietnamese, s_vietnamese.Write(day, part, DateForm.WithoutYear));
        Assert.Equal(english, s_english.Write(day, part, DateForm.WithoutYear));
    }

    [Fact]
    public void A_day_of_the_week_within_a_text_begins_in_lower_case()
        => Assert.Equal("sáng thứ Tư, 25/5/2022", s_vietnamese.Write(new LocalDate(2022, 5, 25), DayPart.Morning, DateForm.Weekday));

    [Fact]
    public void Half_days_of_a_list_stand_with_their_own_days()
    {
        ValueList<DateEntry> entries =
        [
            new(DateRange.Parse("2022-05-25"), DayPart.Morning),
            new(DateRange.Parse("2022-05-26"), DayPart.Afternoon),
            new(DateRange.Parse("2022-05-27/2022-05-28"), DayPart.Evening),
            new(DateRange.Parse("2022-06-01")),
        ];

        Assert.Equal("sáng 25, chiều 26, tối 27 – 28/5 và cả ngày 01/6/2022", s_vietnamese.Write(entries));
        Assert.Equal("morning of 25, afternoon of 26, evenings of 27–28 May and all day 1 June 2022", s_english.Write(entries));
    }

    [Theory]
    [InlineData(1, 1, "01/01/2022")]
    [InlineData(9, 2, "09/02/2022")]
    [InlineData(10, 3, "10/3/2022")]
    [InlineData(5, 10, "05/10/2022")]
    [InlineData(30, 12, "30/12/2022")]
    public void Days_under_ten_and_the_months_one_and_two_have_a_zero_before_them(int day, int month, string expected)
        => Assert.Equal(expected, s_vietnamese.Write(new LocalDate(2022, month, day)));

    [Fact]
    public void Times_have_words_in_the_forms_for_sentences_alone()
    {
        TimeRange range = TimeRange.Parse("07:30/11:00");

        Assert.Equal("7h30 – 11h00", s_vietnamese.Write(range));
        Assert.Equal("7h30 – 11h00", s_vietnamese.Write(range, DateForm.WeekdayWithoutYear));
        Assert.Equal("từ 7 giờ 30 đến 11 giờ", s_vietnamese.Write(range, DateForm.Sentence));
        Assert.Equal("7:30 am – 11:00 am", DateWording.English.Write(range));
        Assert.Equal("from 7:30 am to 11:00 am", DateWording.English.Write(range, DateForm.Full));
        Assert.Equal("18h00 – 24h00", s_vietnamese.Write(TimeRange.Parse("18:00/24:00")));
        Assert.Equal("07:30:15", s_vietnamese.Write(new LocalTime(7, 30, 15)));
    }

    [Fact]
    public void A_time_with_its_day_is_part_of_a_sentence()
    {
        ValueList<TimeEntry> entries = [new TimeEntry(new LocalTime(7, 30), date: new LocalDate(2022, 5, 25), part: DayPart.Morning, offset: Offset.FromHours(7))];

        Assert.Equal("7h30 buổi sáng ngày 25/5/2022 (GMT+07:00)", s_vietnamese.Write(entries));
        Assert.Equal("7 giờ 30 buổi sáng ngày 25 tháng 5 năm 2022 (GMT+07:00)", s_vietnamese.Write(entries, DateForm.Full));
        Assert.Equal("7:30 am on the morning of 25 May 2022 (GMT+07:00)", DateWording.English.Write(entries));
    }

    [Theory]
    [InlineData("en", "25 May 2022")]
    [InlineData("en-GB", "25 May 2022")]
    [InlineData("vi", "25/5/2022")]
    [InlineData("vi-VN", "25/5/2022")]
    [InlineData("kpm", "25/5/2022")]
    public void Readers_of_other_languages_than_English_get_Vietnamese(string language, string expected)
        => Assert.Equal(expected, DateWording.Get(new LanguageTag(language)).Write(new LocalDate(2022, 5, 25)));

    [Fact]
    public void A_day_of_another_calendar_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => s_vietnamese.Write(new LocalDate(2022, 5, 25, CalendarSystem.Coptic)));

    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void Writing_allocates_nothing_but_its_text()
    {
        DateRange range = DateRange.Parse("2022-05-25/2022-05-27");
        string text = s_vietnamese.Write(range, DateForm.Full);
        Assert.Equal(Allocation.Of(() => GC.KeepAlive(new string('x', text.Length))), Allocation.Of(() => s_vietnamese.Write(range, DateForm.Full)));
    }
}
