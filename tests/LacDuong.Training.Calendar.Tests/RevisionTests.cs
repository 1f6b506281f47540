namespace LacDuong.Training.Calendar.Tests;

/// <summary>What readers of a calendar are told about a revision.</summary>
public sealed class RevisionTests
{
    [Fact]
    public void What_did_not_change_keeps_its_number_and_its_time()
    {
        string calendar = Write(
            new(Courses.Document(Courses.Opening, Courses.Lecture), Courses.Monday),
            new(Courses.Document(Courses.Opening, Courses.Lecture with { Room = null }), Courses.Tuesday));

        Assert.Equal(("0", "20220523T010000Z"), Stamp(calendar, "s-1"));
        Assert.Equal(("1", "20220524T010000Z"), Stamp(calendar, "s-2"));
    }

    [Fact]
    public void A_session_that_moved_keeps_its_identity()
    {
        string before = TimetableCalendar.Write(Courses.Document(Courses.Lecture));
        string after = Write(
            new(Courses.Document(Courses.Lecture), Courses.Monday),
            new(Courses.Document(Courses.Opening, Courses.Lecture with { Date = new(2022, 5, 27), Part = DayPart.Afternoon, Time = null }), Courses.Tuesday));

        Assert.Equal(Courses.Event(before, "s-2")["UID"], Courses.Event(after, "s-2")["UID"]);
        Assert.Equal(("1", "20220524T010000Z"), Stamp(after, "s-2"));
    }

    [Fact]
    public void A_session_that_was_removed_is_cancelled_from_then_on()
    {
        TimetableRevision first = new(Courses.Document(Courses.Opening, Courses.Lecture), Courses.Monday);
        TimetableRevision second = new(Courses.Document(Courses.Opening), Courses.Tuesday);

        foreach (string calendar in (string[])[Write(first, second), Write(first, second, new(Courses.Document(Courses.Opening), Courses.Wednesday))])
        {
            Assert.Equal("CANCELLED", Courses.Event(calendar, "s-2")["STATUS"]);
            Assert.Equal(("1", "20220524T010000Z"), Stamp(calendar, "s-2"));
        }
    }

    [Fact]
    public void A_session_that_comes_back_is_confirmed_with_a_greater_number()
    {
        TimetableRevision with = new(Courses.Document(Courses.Lecture));
        string calendar = Write(with, new(Courses.Document(Courses.Lecture with { Cancelled = true })), with);

        Assert.Equal("CONFIRMED", Courses.Event(calendar, "s-2")["STATUS"]);
        Assert.Equal("2", Courses.Event(calendar, "s-2")["SEQUENCE"]);
    }

    [Fact]
    public void A_lecturer_who_is_replaced_sees_the_session_cancelled()
    {
        CalendarFeed feed = new() { Lecturer = new("gv-01") };
        string calendar = TimetableCalendar.Write(
            [new(Courses.Document(Courses.Lecture)), new(Courses.Document(Courses.Lecture with { Lecturers = [new("gv-02")] }))], feed);

        Assert.Equal("CANCELLED", Courses.Event(calendar, "s-2")["STATUS"]);
    }

    [Fact]
    public void Numbers_are_those_of_the_caller_and_ascend()
    {
        TrainingDocument document = Courses.Document(Courses.Lecture);
        Assert.Equal("41", Courses.Event(Write(new(document, Number: 41), new(document, Number: 42)), "s-2")["SEQUENCE"]);
        Assert.Throws<ArgumentException>(() => Write(new(document, Number: 2), new(document, Number: 2)));
    }

    [Fact]
    public void A_time_before_that_of_the_earlier_revision_counts_as_that_time()
        => Assert.Equal(
            ("1", "20220524T010000Z"),
            Stamp(Write(new(Courses.Document(Courses.Lecture), Courses.Tuesday), new(Courses.Document(Courses.Lecture with { Room = null }), Courses.Monday)), "s-2"));

    [Fact]
    public void Without_a_time_of_the_caller_the_source_says_when_it_was_published()
        => Assert.Equal("20220525T122300Z", Courses.Events(TimetableCalendar.Write(Courses.Fixture("every-member")))[0]["DTSTAMP"]);

    [Fact]
    public void Importing_a_revision_over_an_earlier_one_gives_the_revision()
    {
        TrainingDocument first = Courses.Document(Courses.Opening, Courses.Lecture, Courses.HalfDay);
        TrainingDocument second = Courses.Document(Courses.HalfDay with { Part = DayPart.Morning }, Courses.Lecture with { Cancelled = true });

        Dictionary<string, Ical.Net.CalendarComponents.CalendarEvent> imported = new(StringComparer.Ordinal);
        foreach (string calendar in (string[])[Write(new TimetableRevision(first, Courses.Monday)), Write(new(first, Courses.Monday), new(second, Courses.Tuesday))])
        {
            foreach (Ical.Net.CalendarComponents.CalendarEvent item in Ical.Net.Calendar.Load(calendar)!.Events)
            {
                // RFC 5546, 2.1.5: the greater sequence wins, or the later stamp of equal ones.
                if (!imported.TryGetValue(item.Uid!, out var known) || (known.Sequence, known.DtStamp!.Value).CompareTo((item.Sequence, item.DtStamp!.Value)) < 0)
                    imported[item.Uid!] = item;
            }
        }

        Ical.Net.CalendarComponents.CalendarEvent taking = Assert.Single(imported.Values, item => item.Status != "CANCELLED");
        Assert.Equal("Sáng: Kiểm tra, viết thu hoạch", taking.Summary);
        Assert.Equal(3, imported.Count);
    }

    [Fact]
    public void The_same_input_gives_the_same_text()
        => Assert.Equal(TimetableCalendar.Write(Courses.Fixture("every-member")), TimetableCalendar.Write(Courses.Fixture("every-member")));

    private static string Write(params TimetableRevision[] revisions) => TimetableCalendar.Write(revisions);

    private static (string Sequence, string Stamp) Stamp(string calendar, string code)
    {
        Dictionary<string, string> item = Courses.Event(calendar, code);
        Assert.Equal(item["DTSTAMP"], item["LAST-MODIFIED"]);
        return (item["SEQUENCE"], item["DTSTAMP"]);
    }
}
