using System.Text;
using CsCheck;

namespace LacDuong.Training.Calendar.Tests;

/// <summary>What one session looks like in a calendar.</summary>
public sealed class EventTests
{
    [Fact]
    public void A_session_is_an_event_in_local_time_with_its_topic_its_room_and_its_lecturers()
    {
        Dictionary<string, string> lecture = Courses.Event(TimetableCalendar.Write(Courses.Document(Courses.Lecture), Courses.Monday), "s-2");

        Assert.Equal("dan-van~lop-1~s-2@lacduong-training", lecture["UID"]);
        Assert.Equal(";TZID=Asia/Ho_Chi_Minh:20220525T080000", lecture["DTSTART"]);
        Assert.Equal(";TZID=Asia/Ho_Chi_Minh:20220525T110000", lecture["DTEND"]);
        Assert.Equal("Công tác dân vận của Đảng", lecture["SUMMARY"]);
        Assert.Equal(@"Hội trường\, tầng 2", lecture["LOCATION"]);
        Assert.Equal(@"Khóa: Bồi dưỡng nghiệp vụ công tác dân vận\nLớp: lop-1\nGiảng viên: ThS Nguyễn Văn A", lecture["DESCRIPTION"]);
        Assert.Equal("CONFIRMED", lecture["STATUS"]);
    }

    [Fact]
    public void A_lecturer_is_no_participant_since_participants_have_addresses()
        => Assert.DoesNotContain("ATTENDEE", TimetableCalendar.Write(Courses.Document(Courses.Lecture)), StringComparison.Ordinal);

    [Fact]
    public void The_texts_are_in_the_language_of_the_feed()
    {
        CalendarFeed feed = new() { Language = LanguageTag.English };
        Dictionary<string, string> lecture = Courses.Event(TimetableCalendar.Write(Courses.Document(Courses.Lecture), feed: feed), "s-2");

        Assert.Equal("The Party's mass-mobilisation work", lecture["SUMMARY"]);
        Assert.EndsWith("Taught by: ThS Nguyễn Văn A", lecture["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_day_without_a_time_is_an_event_of_the_day_that_says_which_half()
    {
        Dictionary<string, string> paper = Courses.Event(TimetableCalendar.Write(Courses.Document(Courses.HalfDay)), "s-3");

        Assert.Equal(";VALUE=DATE:20220526", paper["DTSTART"]);
        Assert.Equal(";VALUE=DATE:20220527", paper["DTEND"]);
        Assert.StartsWith("Chiều: ", paper["SUMMARY"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_day_without_a_time_is_from_the_first_bell_to_the_last()
    {
        BellSchedule bells = new() { Afternoon = [TimeRange.Parse("13:30/14:15"), TimeRange.Parse("14:20/15:05")] };
        TrainingDocument document = Courses.Document(Courses.HalfDay);
        TrainingDocument withBells = document.WithCourse(new("dan-van"), course => course with { Bells = bells });

        Dictionary<string, string> ofCourse = Courses.Event(TimetableCalendar.Write(withBells), "s-3");
        Assert.Equal(";TZID=Asia/Ho_Chi_Minh:20220526T133000", ofCourse["DTSTART"]);
        Assert.Equal(";TZID=Asia/Ho_Chi_Minh:20220526T150500", ofCourse["DTEND"]);
        Assert.DoesNotContain("Chiều", ofCourse["SUMMARY"], StringComparison.Ordinal);
        Assert.Equal(ofCourse, Courses.Event(TimetableCalendar.Write(document, feed: new CalendarFeed { Bells = bells }), "s-3"));
    }

    [Fact]
    public void A_session_until_midnight_ends_on_the_next_day()
        => Assert.Equal(
            ";TZID=Asia/Ho_Chi_Minh:20220526T000000",
            Courses.Events(TimetableCalendar.Write(Courses.Document(Courses.Lecture with { Part = DayPart.Evening, Time = TimeRange.Parse("18:00/24:00") })))[0]["DTEND"]);

    [Theory]
    [InlineData(null)]
    [InlineData("18:00/24:00")]
    public void The_last_day_of_all_has_no_day_after_it(string? time)
    {
        Session last = Courses.Opening with { Date = new(9999, 12, 31), Part = DayPart.Evening, Time = time is null ? null : TimeRange.Parse(time) };
        Assert.NotNull(Ical.Net.Calendar.Load(TimetableCalendar.Write(Courses.Document(last)))!.Events.Single());
    }

    [Fact]
    public void A_cancelled_session_is_a_cancelled_event_that_holds_nobody()
    {
        Dictionary<string, string> cancelled = Courses.Event(TimetableCalendar.Write(Courses.Document(Courses.Lecture with { Cancelled = true })), "s-2");
        Assert.Equal(("CANCELLED", "TRANSPARENT"), (cancelled["STATUS"], cancelled["TRANSP"]));
    }

    [Fact]
    public void The_time_zone_has_the_offset_of_the_events()
    {
        string winterAndSummer = TimetableCalendar.Write(
            Courses.Document(Courses.Opening, Courses.Lecture with { Date = new(2022, 1, 5) }) with { TimeZone = DateTimeZoneProviders.Tzdb["Europe/Paris"] });

        Assert.Contains("BEGIN:DAYLIGHT\r\nDTSTART:20220327T020000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n", winterAndSummer, StringComparison.Ordinal);
        Assert.Contains("BEGIN:STANDARD\r\nDTSTART:20211031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n", winterAndSummer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_joint_session_of_two_classes_is_one_event_that_names_both()
    {
        TrainingDocument document = Courses.Document(Courses.Class("lop-1", Courses.Lecture), Courses.Class("lop-2", Courses.Lecture with { Code = new("b-2") }));
        Dictionary<string, string> joint = Assert.Single(Courses.Events(TimetableCalendar.Write(document)));

        Assert.StartsWith("dan-van~lop-1~s-2@", joint["UID"], StringComparison.Ordinal);
        Assert.Contains(@"Lớp: lop-1\; lop-2", joint["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_and_classes_of_one_code_are_events_of_their_own()
    {
        TrainingClass twice = Courses.Class("lop-1", Courses.Lecture, Courses.Lecture);
        Assert.Equal(4, Courses.Events(TimetableCalendar.Write(Courses.Document(twice, twice with { Timetable = new Timetable { Sessions = [Courses.HalfDay, Courses.HalfDay] } })))
            .Select(item => item["UID"]).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("every-member")]
    [InlineData("lac-duong-2022")]
    [InlineData("ngoc-hien-2019")]
    public void No_line_has_more_than_75_bytes_or_cuts_a_letter(string fixture)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(TimetableCalendar.Write(Courses.Fixture(fixture)));
        foreach (string line in new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Split("\r\n"))
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
    }

    [Fact]
    public void Any_title_comes_back_as_it_was()
        => Gen.String[Gen.OneOf(Gen.Char["aế,;:\\\"n\n\tĐ "], Gen.Char['ạ', 'ỹ']), 1, 200]
            .Select(text => text + "😀").Sample(
                text =>
                {
                    string title = new LocalisedText(text).Get(LanguageTag.Vietnamese);
                    TrainingDocument document = Courses.Document(Courses.Class("lop-1", Courses.Opening) with { Venue = new(title) });
                    return Ical.Net.Calendar.Load(TimetableCalendar.Write(document))!.Events.Single().Location == title;
                }, iter: 200);
}
