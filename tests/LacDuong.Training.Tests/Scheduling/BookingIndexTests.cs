using CsCheck;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class BookingIndexTests
{
    [Fact]
    public void An_index_that_keeps_no_course_finds_what_comparing_every_two_sessions_finds()
        => GeneratedCourses.Courses.Sample(
            courses => IndexOf(courses).FindClashes().Select(ClashOracle.Describe).ToHashSet().SetEquals(ClashOracle.Find(courses)),
            iter: 5_000);

    [Fact]
    public void A_session_would_clash_with_what_it_does_clash_with_once_it_is_there()
        => Gen.Select(GeneratedCourses.Courses, GeneratedCourses.Class).Sample(
            (courses, added) =>
            {
                if (added.Timetable is null)
                    return true;
                Course[] after = [.. courses, new Course { Code = new("khoa"), Title = new("Khoá"), Classes = [added with { Timetable = new Timetable { Sessions = [added.Timetable.Sessions[0]] } }] }];
                HashSet<string> expected = [.. TimetableClashes.Find(after).Where(clash => clash.Later.IndexIn("courses") == courses.Length).Select(ClashOracle.Describe)];
                return IndexOf(courses).FindClashes(added.Timetable.Sessions[0], added.Learners).Select(ClashOracle.Describe).ToHashSet().SetEquals(expected);
            },
            iter: 5_000);

    [Fact]
    public void A_moved_session_would_clash_with_what_it_does_clash_with_once_it_is_moved()
        => Gen.Select(GeneratedCourses.Courses, GeneratedCourses.Session).Sample(
            (courses, moved) =>
            {
                (Course, TrainingClass)[] classes = [.. courses.SelectMany(course => course.Classes.Select(c => (course, c)))];
                if (classes.FirstOrDefault(pair => pair.Item2.Timetable is not null) is not (Course of, TrainingClass to))
                    return true;
                (int course, int @class, int session)
                    = (Array.IndexOf(courses, of), of.Classes.ToList().FindIndex(c => ReferenceEquals(c, to)), to.Timetable!.Sessions.Count / 2);
                Session[] sessions = [.. to.Timetable.Sessions];
                sessions[session] = moved;
                TrainingClass[] ofCourse = [.. of.Classes];
                ofCourse[@class] = to with { Timetable = new Timetable { Sessions = sessions.ToValueList() } };
                Course[] after = [.. courses];
                after[course] = of with { Classes = ofCourse.ToValueList() };
                DocumentPath path = DocumentPath.Parse($"/courses/{course}/classes/{@class}/timetable/sessions/{session}");
                HashSet<string> expected = [.. TimetableClashes.Find(after).Where(clash => clash.Earlier == path || clash.Later == path).Select(ClashOracle.Describe)];
                return IndexOf(courses).FindClashes(moved, path, to.Learners).Select(ClashOracle.Describe).ToHashSet().SetEquals(expected);
            },
            iter: 5_000);

    [Fact]
    public void What_is_added_after_a_question_counts_in_the_next_one()
    {
        Session session = new()
        {
            Code = new("s"),
            Date = new LocalDate(2022, 5, 25),
            Part = DayPart.Morning,
            Activity = new TrainingActivity.Opening(),
            Room = new("p-1"),
        };
        BookingIndex index = new();
        Assert.Empty(index.FindClashes(session));
        index.Add(new Course
        {
            Code = new("khoa"),
            Title = new("Khoá"),
            Classes = [new TrainingClass { Code = new("lop"), Timetable = new Timetable { Sessions = [session with { Activity = new TrainingActivity.Closing() }] } }],
        });
        Assert.Equal(ClashKind.Room, Assert.Single(index.FindClashes(session)).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/courses/0/classes/0")]
    [InlineData("/courses/0/classes/0/timetable/sessions/0/room")]
    [InlineData("/classes/0/timetable/sessions/0")]
    public void A_path_that_leads_to_no_session_is_an_error_of_the_caller(string path)
    {
        Session session = new()
        {
            Code = new("s"),
            Date = new LocalDate(2022, 5, 25),
            Part = DayPart.Morning,
            Activity = new TrainingActivity.Opening(),
        };
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => new BookingIndex().FindClashes(session, DocumentPath.Parse(path))).ParamName);
    }

    private static BookingIndex IndexOf(Course[] courses)
    {
        BookingIndex index = new();
        foreach (Course course in courses)
            index.Add(course);
        return index;
    }
}
