using System.Globalization;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

/// <summary>What results are as text, whatever the culture of the thread.</summary>
public sealed class ResultTextTests
{
    private static readonly Session s_session = new()
    {
        Code = new("s-1"),
        Date = new LocalDate(2022, 5, 26),
        Part = DayPart.Morning,
        Time = TimeRange.Parse("07:30/11:00"),
        Activity = new TrainingActivity.Opening(),
        Room = new("p-1"),
    };

    private static readonly Course[] s_courses =
    [
        CourseOf(s_session, new Learner { Code = new("hv-1"), Name = PersonName.FromSingleName("K'Brêm") }),
        CourseOf(s_session with { Activity = new TrainingActivity.Closing() }, new Learner { Code = new("hv-1"), Name = PersonName.FromSingleName("K'Brêm") }),
    ];

    [Fact]
    public void A_clash_tells_what_is_held_and_where_and_when_and_names_no_learner()
        => Assert.Equal(
            [
                "Room p-1: /courses/0/classes/0/timetable/sessions/0 and /courses/1/classes/0/timetable/sessions/0 on 2022-05-26 from 07:30 to 11:00",
                "Learners (1): /courses/0/classes/0/timetable/sessions/0 and /courses/1/classes/0/timetable/sessions/0 on 2022-05-26 from 07:30 to 11:00",
            ],
            UnderAnotherCulture(() => TimetableClashes.Find(s_courses).Select(clash => clash.ToString()).ToArray()));

    [Fact]
    public void A_row_tells_the_codes()
        => Assert.Equal("khoa/lop/s-1", UnderAnotherCulture(() => TimetableRow.GroupByRoom(s_courses)[0].First().ToString()));

    [Fact]
    public void A_change_tells_the_codes_and_what_changed()
    {
        Course later = CourseOf(s_session with { Date = new LocalDate(2022, 5, 27) });
        Assert.Equal(
            "lop/s-1: Opening: moved from the morning of 26 May, 07:30–11:00 to the morning of 27 May, 07:30–11:00",
            UnderAnotherCulture(() => Assert.Single(SessionChange.Find(s_courses[0], later)).ToString()));
    }

    private static T UnderAnotherCulture<T>(Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "~";
        other.DateTimeFormat.TimeSeparator = "~";
        other.DateTimeFormat.LongDatePattern = "d~M";
        other.DateTimeFormat.LongTimePattern = "H~m";
        CultureInfo.CurrentCulture = other;
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Course CourseOf(Session session, params Learner[] learners) => new()
    {
        Code = new("khoa"),
        Title = new("Khoá"),
        Classes = [new TrainingClass { Code = new("lop"), Learners = learners.ToValueList(), Timetable = new() { Sessions = [session] } }],
    };
}
