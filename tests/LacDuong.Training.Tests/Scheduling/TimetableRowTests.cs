using CsCheck;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Tests.Generators;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class TimetableRowTests
{
    private static readonly TrainingDocument s_document = new()
    {
        Catalogues =
        [
            new TopicCatalogue
            {
                Code = new("dv"),
                Title = new("Công tác dân vận"),
                Topics = [new Topic { Code = new("1"), Title = new("Công tác dân vận\ncủa Đảng", "Mass\nmobilisation") }, new Topic { Code = new("2"), Title = new("Dân tộc", "Ethnic affairs") }],
            },
        ],
        Lecturers = [new Lecturer { Code = new("gv-1"), Name = new PersonName("Nguyễn", "Văn", "An"), Title = "ThS." }],
        Rooms = [new Room { Code = new("ht"), Name = new("Hội trường", "Hall") }],
        Courses =
        [
            CourseOf(
                "khoa-1",
                SessionOf("mo", 25, DayPart.Morning, new TrainingActivity.Opening()) with { Time = TimeRange.Parse("07:30/08:00"), Room = new("ht") },
                SessionOf("cuoi", 26, DayPart.Morning, new TrainingActivity.Closing()),
                SessionOf("t2", 25, DayPart.Afternoon, Teaching(2)) with { Lecturers = [new("gv-1"), new("gv-2")] },
                SessionOf("t1", 25, DayPart.Morning, Teaching(1)) with { Time = TimeRange.Parse("08:00/11:00"), Lecturers = [new("gv-1")], Room = new("ht") }),
        ],
    };

    private static readonly Course s_other = CourseOf(
        "khoa-2", SessionOf("x", 25, DayPart.Morning, Teaching(2)) with { Time = TimeRange.Parse("07:00/07:30"), Room = new("p-1"), Lecturers = [new("gv-1"), new("gv-1")] });

    [Fact]
    public void A_table_has_the_sessions_of_each_day_in_columns()
        => Assert.Equal(
            """
            Thứ Tư, 25/5
              Sáng   07:30–08:00  Khai giảng                                           Hội trường
                     08:00–11:00  Công tác dân vận của Đảng  ThS. Nguyễn Văn An        Hội trường
              Chiều               Dân tộc                    ThS. Nguyễn Văn An, gv-2

            Thứ Năm, 26/5
              Sáng                Bế giảng

            """.ReplaceLineEndings("\n"),
            TimetableRow.Describe(s_document.Courses, LanguageTag.Vietnamese, s_document));

    [Fact]
    public void A_table_of_several_courses_names_course_and_class_and_without_a_document_codes()
        => Assert.Equal(
            """
            Wednesday, 25 May
              Morning    07:00–07:30  dv/2     khoa-2/lop-1  gv-1, gv-1  p-1
                         07:30–08:00  Opening  khoa-1/lop-1              ht
                         08:00–11:00  dv/1     khoa-1/lop-1  gv-1        ht
              Afternoon               dv/2     khoa-1/lop-1  gv-1, gv-2

            Thursday, 26 May
              Morning                 Closing  khoa-1/lop-1

            """.ReplaceLineEndings("\n"),
            TimetableRow.Describe([.. s_document.Courses, s_other], LanguageTag.English));

    [Fact]
    public void A_table_of_several_classes_of_a_course_names_the_class()
    {
        TrainingClass first = s_other.Classes[0];
        Course course = s_other with { Classes = [first, first with { Code = new("lop-2") }] };
        Assert.Equal(
            """
            Wednesday, 25 May
              Morning  07:00–07:30  dv/2  lop-1  gv-1, gv-1  p-1
                       07:00–07:30  dv/2  lop-2  gv-1, gv-1  p-1

            """.ReplaceLineEndings("\n"),
            TimetableRow.Describe([course], LanguageTag.English));
    }

    [Fact]
    public void A_table_of_several_years_has_the_year()
        => Assert.Equal(
            "Thứ Bảy, 31/12/2022\n  Sáng  Bế giảng\n\nChủ nhật, 01/01/2023\n  Tối   Bế giảng\n",
            TimetableRow.Describe(
                [
                    CourseOf(
                        "khoa-1",
                        SessionOf("a", 1, DayPart.Evening, new TrainingActivity.Closing()) with { Date = new LocalDate(2023, 1, 1) },
                        SessionOf("b", 1, DayPart.Morning, new TrainingActivity.Closing()) with { Date = new LocalDate(2022, 12, 31) }),
                ],
                LanguageTag.Vietnamese));

    [Fact]
    public void No_session_is_no_text_and_no_view()
    {
        Assert.Equal("", TimetableRow.Describe([CourseOf("khoa-1")], LanguageTag.Vietnamese));
        Assert.Empty(TimetableRow.GroupByDayPart([CourseOf("khoa-1")]));
    }

    [Fact]
    public void Half_days_come_in_order_with_their_sessions_by_start()
        => Assert.Equal(
            ["25 Morning: 1/x 0/mo 0/t1", "25 Afternoon: 0/t2", "26 Morning: 0/cuoi"],
            TimetableRow.GroupByDayPart([.. s_document.Courses, s_other]).Select(view => $"{view.Key.Date.Day} {view.Key.Part}: {CodesOf(view)}"));

    [Fact]
    public void A_lecturer_has_each_session_that_names_him_once()
        => Assert.Equal(
            ["gv-1: 1/x 0/t1 0/t2", "gv-2: 0/t2"],
            TimetableRow.GroupByLecturer([.. s_document.Courses, s_other]).Select(view => $"{view.Key}: {CodesOf(view)}"));

    [Fact]
    public void A_room_has_the_sessions_that_name_it()
        => Assert.Equal(
            ["ht: 0/mo 0/t1", "p-1: 1/x"],
            TimetableRow.GroupByRoom([.. s_document.Courses, s_other]).Select(view => $"{view.Key}: {CodesOf(view)}"));

    [Fact]
    public void Every_session_that_is_not_cancelled_is_in_one_half_day_and_with_each_of_its_lecturers_and_in_its_room()
        => GeneratedCourses.Courses.Sample(
            courses =>
            {
                (int Course, int Class, int Session)[] all = [.. courses.SelectMany((course, i) => course.Classes.SelectMany((c, j) => (c.Timetable?.Sessions ?? default).Index().Where(session => !session.Item.Cancelled).Select(session => (i, j, session.Index))))];
                return SameRows(TimetableRow.GroupByDayPart(courses).SelectMany(view => view.Where(row => row.Session.Date == view.Key.Date && row.Session.Part == view.Key.Part)), _ => 1)
                    && SameRows(TimetableRow.GroupByLecturer(courses).SelectMany(view => view.Where(row => row.Session.Lecturers.Contains(view.Key))), session => session.Lecturers.Distinct().Count())
                    && SameRows(TimetableRow.GroupByRoom(courses).SelectMany(view => view.Where(row => row.Session.Room == view.Key)), session => session.Room is null ? 0 : 1);

                bool SameRows(IEnumerable<TimetableRow> rows, Func<Session, int> timesOf)
                    => rows.Select(row => (row.Path.IndexIn("courses")!.Value, row.Path.IndexIn("classes")!.Value, row.Path.IndexIn("sessions")!.Value)).Order().SequenceEqual(all.SelectMany(place => Enumerable.Repeat(place, timesOf(SessionAt(place)))));

                Session SessionAt((int Course, int Class, int Session) place) => courses[place.Course].Classes[place.Class].Timetable!.Sessions[place.Session];
            },
            iter: 2_000);

    [Fact]
    public void Each_session_of_any_document_is_one_line_that_ends_in_no_space()
        => Gen.Select(AnyDocument.Document, AnyValue.Language).Sample((document, language) =>
        {
            string[] lines = TimetableRow.Describe(document.Courses, language, document).Split('\n');
            TimetableRow[] rows = [.. TimetableRow.GroupByDayPart(document.Courses).SelectMany(view => view)];
            return lines.Count(line => line.StartsWith("  ", StringComparison.Ordinal)) == rows.Length
                && !lines.Any(line => line.EndsWith(' '))
                && lines.Count(line => line.Length > 0 && !line.StartsWith("  ", StringComparison.Ordinal)) == rows.Select(row => row.Session.Date).Distinct().Count();
        });

    private static string CodesOf(IEnumerable<TimetableRow> rows) => string.Join(' ', rows.Select(row => $"{row.Path.IndexIn("courses")}/{row.Session.Code}"));

    private static TrainingActivity.Teaching Teaching(int topic) => new() { Topic = TopicReference.Parse($"dv/{topic}") };

    private static Course CourseOf(string code, params Session[] sessions) => new()
    {
        Code = new(code),
        Title = new("Khoá"),
        Classes = [new TrainingClass { Code = new("lop-1"), Timetable = new Timetable { Sessions = sessions.ToValueList() } }],
    };

    private static Session SessionOf(string code, int day, DayPart part, TrainingActivity activity)
        => new() { Code = new(code), Date = new LocalDate(2022, 5, day), Part = part, Activity = activity };
}
