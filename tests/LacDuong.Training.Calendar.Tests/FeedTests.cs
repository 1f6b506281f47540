namespace LacDuong.Training.Calendar.Tests;

/// <summary>Which sessions a feed shows, and what it's called.</summary>
public sealed class FeedTests
{
    private static readonly TrainingDocument s_document = Courses.Document(
        Courses.Class("lop-1", Courses.Opening, Courses.Lecture), Courses.Class("lop-2", Courses.HalfDay with { Lecturers = [new("gv-02")] }));

    [Fact]
    public void A_class_a_lecturer_and_a_room_have_feeds_of_their_own()
    {
        Assert.Equal(["s-1", "s-2", "s-3"], Shown(new CalendarFeed()));
        Assert.Equal(["s-1", "s-2"], Shown(new CalendarFeed { Course = new("dan-van"), Class = new("lop-1") }));
        Assert.Equal(["s-3"], Shown(new CalendarFeed { Lecturer = new("gv-02") }));
        Assert.Equal(["s-2"], Shown(new CalendarFeed { Room = new("hoi-truong") }));
        Assert.Empty(Shown(new CalendarFeed { Course = new("dv") }));
    }

    [Theory]
    [InlineData(null, null, "Bồi dưỡng nghiệp vụ công tác dân vận")]
    [InlineData("lop-2", null, "Bồi dưỡng nghiệp vụ công tác dân vận – lop-2")]
    [InlineData(null, "gv-01", "ThS Nguyễn Văn A")]
    [InlineData(null, "gv-09", "gv-09")]
    public void A_feed_is_called_by_what_it_shows(string? @class, string? lecturer, string name)
    {
        CalendarFeed feed = new() { Class = @class is null ? null : new(@class), Lecturer = lecturer is null ? null : new(lecturer) };
        Assert.Equal(name, Ical.Net.Calendar.Load(TimetableCalendar.Write(s_document, feed: feed))!.Properties["X-WR-CALNAME"]!.Value);
        Assert.Equal("Của tôi", Ical.Net.Calendar.Load(TimetableCalendar.Write(s_document, feed: feed with { Name = "Của tôi" }))!.Properties["NAME"]!.Value);
    }

    [Fact]
    public void A_lecturer_has_one_feed_over_several_documents_each_with_its_revisions()
    {
        TrainingDocument other = s_document.WithCourse(new("dan-van"), course => course with { Code = new("khoa-2") });
        string calendar = TimetableCalendar.WriteAll(
            [[new TimetableRevision(s_document)], [new TimetableRevision(other), new TimetableRevision(other with { Courses = [] })]],
            new CalendarFeed { Lecturer = new("gv-01"), Domain = "example.vn" });

        Assert.Equal(
            [("dan-van~lop-1~s-2@example.vn", "CONFIRMED"), ("khoa-2~lop-1~s-2@example.vn", "CANCELLED")],
            Courses.Events(calendar).Select(item => (item["UID"], item["STATUS"])));
    }

    [Fact]
    public void A_calendar_without_sessions_has_a_time_zone_since_a_calendar_needs_a_component()
    {
        foreach (string text in (string[])[TimetableCalendar.Write(s_document, feed: new CalendarFeed { Lecturer = new("gv-09") }), TimetableCalendar.Write([]), TimetableCalendar.WriteAll([])])
        {
            Ical.Net.Calendar calendar = Ical.Net.Calendar.Load(text)!;
            Assert.Empty(calendar.Events);
            Assert.Equal("Asia/Ho_Chi_Minh", Assert.Single(calendar.TimeZones).TzId);
        }
        Assert.Equal(
            "Europe/Berlin",
            Assert.Single(Ical.Net.Calendar.Load(TimetableCalendar.Write(new TrainingDocument { TimeZone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] }))!.TimeZones).TzId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("example.vn\r\nX:1")]
    [InlineData("example.vn\u0000")]
    public void A_domain_has_no_spaces_and_no_control_characters(string domain)
        => Assert.Throws<ArgumentException>(() => new CalendarFeed { Domain = domain });

    private static IEnumerable<string> Shown(CalendarFeed feed)
        => Courses.Events(TimetableCalendar.Write(s_document, feed: feed)).Select(item => item["UID"].Split('~', '@')[2]);
}
