using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class TimetableDraftTests
{
    private static readonly BellSchedule s_bells = new()
    {
        Morning = [TimeRange.Parse("07:30/08:15"), TimeRange.Parse("08:20/09:05"), TimeRange.Parse("09:15/10:00")],
    };

    private static readonly DraftOptions s_plain = new() { OpeningPeriods = 0, ClosingPeriods = 0 };

    [Fact]
    public void Opening_and_closing_are_first_and_last_and_the_assessment_has_the_last_half_day()
        => Assert.Equal(
            ["25 Morning 07:30/08:15 Opening", "25 Morning 08:20/10:00 dv/1", "26 Morning 07:30/09:05 Assessment", "26 Morning 09:15/10:00 Closing"],
            Lines(Draft("2022-05-25/2022-05-26", s_bells, new DraftOptions { Catalogues = [Catalogue(2)] }, assessed: 1)));

    [Fact]
    public void A_topic_is_not_split_where_waiting_for_the_next_half_day_leaves_nothing_behind()
        => Assert.Equal(
            ["25 Morning 07:30/09:05 dv/1", "26 Morning 07:30/09:05 dv/2"],
            Lines(Draft("2022-05-25/2022-05-26", s_bells, s_plain with { Catalogues = [Catalogue(2, 2)] })));

    [Fact]
    public void A_topic_is_split_where_it_must_be()
        => Assert.Equal(
            ["25 Morning 07:30/09:05 dv/1", "25 Morning 09:15/10:00 dv/2", "26 Morning 07:30/08:15 dv/2", "26 Morning 08:20/10:00 dv/3"],
            Lines(Draft("2022-05-25/2022-05-26", s_bells, s_plain with { Catalogues = [Catalogue(2, 2, 2)] })));

    [Fact]
    public void Topics_without_a_count_share_equally_what_the_others_leave()
        => Assert.Equal(
            ["25 Morning 07:30/09:05 dv/1", "25 Morning 09:15/10:00 dv/2", "26 Morning 07:30/08:15 dv/2", "26 Morning 08:20/10:00 dv/3"],
            Lines(Draft("2022-05-25/2022-05-26", s_bells, s_plain with { Catalogues = [Catalogue(2, null, null)] })));

    [Fact]
    public void A_topic_whose_lecturer_cannot_come_lets_the_next_one_pass()
        => Assert.Equal(
            ["25 Morning 07:30/10:00 dv/2", "26 Morning 07:30/10:00 dv/1"],
            Lines(Draft("2022-05-25/2022-05-26", s_bells, s_plain with { Catalogues = [Catalogue(3, 3)], TopicLecturers = Teaches("dv/1"), Absences = Away(25) })));

    [Fact]
    public void Saturdays_and_Sundays_are_teaching_days_only_if_asked_for()
    {
        DraftOptions options = s_plain with { Catalogues = [Catalogue(3, 3)] };
        Assert.Equal(["27 Morning 07:30/10:00 dv/1", "30 Morning 07:30/10:00 dv/2"], Lines(Draft("2022-05-27/2022-05-30", s_bells, options)));
        Assert.Equal(
            ["27 Morning 07:30/10:00 dv/1", "28 Morning 07:30/10:00 dv/2"],
            Lines(Draft("2022-05-27/2022-05-30", s_bells, options with { IncludeSaturdays = true })));
        Assert.Equal(
            ["27 Morning 07:30/10:00 dv/1", "29 Morning 07:30/10:00 dv/2"],
            Lines(Draft("2022-05-27/2022-05-30", s_bells, options with { IncludeSundays = true })));
    }

    [Fact]
    public void Extra_topics_are_taught_after_the_topics()
        => Assert.Equal(
            ["25 Morning  dv/1", "25 Afternoon  dv/2"],
            Lines(Draft("2022-05-25", null, s_plain with { Catalogues = [Catalogue(1)] }, change: course => course with { ExtraTopics = [TopicReference.Parse("dv/2")] })));

    [Fact]
    public void Activities_have_a_half_day_each_between_the_topics_and_the_assessment()
        => Assert.Equal(
            ["25 Morning  dv/1", "25 Afternoon  Discussion", "26 Morning  FieldStudy", "26 Afternoon  Assessment"],
            Lines(Draft("2022-05-25/2022-05-26", null, s_plain with { Catalogues = [Catalogue(1)] }, assessed: 1, change: course => course with
            {
                Activities = [new TrainingActivity.Assessment(), new TrainingActivity.Discussion(), new TrainingActivity.FieldStudy()],
            })));

    [Fact]
    public void Assessments_among_the_activities_are_those_of_the_course()
    {
        TrainingActivity test = new TrainingActivity.Assessment { Title = new("Kiểm tra") };
        TimetableDraft draft = Draft(
            "2022-05-25/2022-05-26", null, s_plain with { Catalogues = [Catalogue()] }, assessed: 3, course => course with { Activities = [test] });
        Assert.Equal([test, test, test], draft.Timetable.Sessions.Select(session => session.Activity));
    }

    [Fact]
    public void An_opening_among_the_activities_is_the_one_of_the_draft()
    {
        TrainingActivity opening = new TrainingActivity.Opening { Title = new("Lễ khai giảng") };
        TimetableDraft draft = Draft(
            "2022-05-25", null, new DraftOptions { Catalogues = [Catalogue()], ClosingPeriods = 0 }, change: course => course with { Activities = [opening] });
        Assert.Equal([opening], draft.Timetable.Sessions.Select(session => session.Activity));
    }

    [Fact]
    public void The_first_activities_have_no_place_if_the_half_days_are_too_few()
    {
        TimetableDraft draft = Draft("2022-05-25", null, s_plain with { Catalogues = [Catalogue()] }, assessed: 2, course => course with
        {
            Activities = [new TrainingActivity.FieldStudy()],
        });
        Assert.Equal(["25 Morning  Assessment", "25 Afternoon  Assessment"], Lines(draft));
        UnplacedActivity left = Assert.Single(draft.Unplaced);
        Assert.Equal((new TrainingActivity.FieldStudy(), 1), (left.Activity, left.DayParts));
    }

    [Fact]
    public void A_lecturer_whom_another_class_holds_cannot_come()
        => Assert.Equal(
            ["25 Morning 07:30/10:00 dv/2", "26 Morning 07:30/10:00 dv/1"],
            Lines(Draft("2022-05-25/2022-05-26", s_bells, s_plain with
            {
                Catalogues = [Catalogue(3, 3)],
                TopicLecturers = Teaches("dv/1"),
                Bookings = BookingIndex.Create([Other(session => session with { Lecturers = [new("gv-1")] })]),
            })));

    [Theory]
    [InlineData(false, 26)]
    [InlineData(true, 25)]
    public void Nothing_is_in_a_room_that_another_class_holds_unless_it_is_shared(bool isShared, int day)
        => Assert.Equal([$"{day} Morning 07:30/10:00 dv/1"], Lines(Draft("2022-05-25/2022-05-26", s_bells, s_plain with
        {
            Catalogues = [Catalogue(3)],
            Room = new("p-1"),
            Bookings = BookingIndex.Create(
                [Other(session => session with { Room = new("p-1") })], [new Room { Code = new("p-1"), Name = new("P1"), Shared = isShared }]),
        })));

    [Theory]
    [InlineData("Tổ 1", 26)]
    [InlineData("Tổ 2", 25)]
    public void A_class_has_no_session_while_another_class_holds_one_of_its_learners(string group, int day)
    {
        Learner learner = new() { Code = new("hv-1"), Name = PersonName.FromSingleName("Hoà"), Group = "Tổ 1" };
        DraftOptions options = s_plain with
        {
            Catalogues = [Catalogue(3)],
            Bookings = BookingIndex.Create([Other(session => session with { Groups = [group] }, learner)]),
        };
        TimetableDraft draft = Draft("2022-05-25/2022-05-26", s_bells, options, change: course => course.WithClass(new("lop-1"), c => c with { Learners = [learner] }));
        Assert.Equal([$"{day} Morning 07:30/10:00 dv/1"], Lines(draft));
    }

    [Fact]
    public void What_the_class_held_itself_does_not_count()
        => Assert.Equal(["25 Morning 07:30/10:00 dv/1"], Lines(Draft("2022-05-25", s_bells, s_plain with
        {
            Catalogues = [Catalogue(3)],
            Room = new("p-1"),
            Bookings = BookingIndex.Create([Other(session => session with { Room = new("p-1") }) with { Code = new("khoa-1") }]),
        })));

    [Fact]
    public void A_class_whose_half_days_others_hold_has_no_day_part()
    {
        DraftOptions options = s_plain with
        {
            Catalogues = [Catalogue(3)],
            Room = new("p-1"),
            Bookings = BookingIndex.Create([Other(session => session with { Room = new("p-1") })]),
        };
        Assert.Equal(UnplacedReason.NoDayPart, Assert.Single(Draft("2022-05-25", s_bells, options).Unplaced).Reason);
    }

    [Fact]
    public void A_class_that_the_course_does_not_have_is_an_error_of_the_program()
        => Assert.Equal("classCode", Assert.Throws<ArgumentException>(() => TimetableDraft.Create(new Course { Code = new("k"), Title = new("A") }, new("lop-1"))).ParamName);

    [Fact]
    public void What_does_not_fit_is_told_with_its_reason_in_both_languages()
    {
        TimetableDraft draft = Draft("2022-05-25", s_bells, s_plain with { Catalogues = [Catalogue(2, 3)], TopicLecturers = Teaches("dv/1"), Absences = Away(25) });
        UnplacedActivity left = Assert.Single(draft.Unplaced);
        Assert.Equal((UnplacedReason.LecturerAway, 2), (left.Reason, left.Periods));
        Assert.Equal("dv/1: còn 2 tiết chưa xếp được, vì giảng viên không đến được", left.Describe(LanguageTag.Vietnamese));
        Assert.Equal("dv/1: periods not placed: 2, because a lecturer cannot come", left.Describe(LanguageTag.English));
    }

    [Fact]
    public void A_topic_that_another_one_waited_past_is_left_over_for_its_lecturer()
    {
        // dv/1 leaves two periods of the 25th free since nobody but dv/2 has a use for them on the 26th, and its lecturer is away then.
        DraftOptions options = s_plain with { OpeningPeriods = 1, Catalogues = [Catalogue(3, 1)], TopicLecturers = Teaches("dv/2"), Absences = Away(26) };
        UnplacedActivity left = Assert.Single(Draft("2022-05-25/2022-05-26", s_bells, options).Unplaced);
        Assert.Equal(("dv/2", UnplacedReason.LecturerAway), ($"{left.Activity.AboutTopic}", left.Reason));
    }

    [Fact]
    public void A_full_class_leaves_the_last_topics_without_a_place()
    {
        TimetableDraft draft = Draft("2022-05-25", s_bells, s_plain with { Catalogues = [Catalogue(2, 3)] });
        Assert.Equal(("dv/2", UnplacedReason.NoTimeLeft, 2), draft.Unplaced.Select(left => ($"{left.Activity.AboutTopic}", left.Reason, left.Periods ?? 0)).Single());
    }

    [Fact]
    public void A_class_without_known_days_has_no_session_and_says_so()
    {
        TimetableDraft draft = Draft("2022-05-25/", s_bells, new DraftOptions { Catalogues = [Catalogue(2)] }, assessed: 1);
        Assert.Empty(draft.Timetable.Sessions);
        Assert.Equal(["Opening", "Teaching", "Assessment", "Closing"], draft.Unplaced.Select(left => left.Activity.GetType().Name));
        Assert.All(draft.Unplaced, left => Assert.Equal(UnplacedReason.NoDayPart, left.Reason));
    }

    [Fact]
    public void Without_bells_more_topics_than_half_days_are_several_in_the_later_ones()
        => Assert.Equal(
            ["25 Morning  dv/1", "25 Afternoon  dv/2", "26 Morning  dv/3", "26 Afternoon  dv/4", "26 Afternoon  dv/5"],
            Lines(Draft("2022-05-25/2022-05-26", null, s_plain with { Catalogues = [Catalogue(null, null, null, null, null)] })));

    [Fact]
    public void Without_bells_fewer_topics_than_half_days_take_several_in_a_row()
        => Assert.Equal(
            ["25 Morning  dv/1", "25 Afternoon  dv/1", "26 Morning  dv/2", "26 Afternoon  dv/2"],
            Lines(Draft("2022-05-25/2022-05-26", null, s_plain with { Catalogues = [Catalogue(null, null)] })));

    [Fact]
    public void Days_without_teaching_stay_empty_and_days_without_a_session_are_told()
    {
        DraftOptions options = s_plain with { Catalogues = [Catalogue(3)], NonTeachingDays = [DateRange.Parse("2022-05-25")] };
        TimetableDraft draft = Draft("2022-05-25/2022-05-27", s_bells, options);
        Assert.Equal(["26 Morning 07:30/10:00 dv/1"], Lines(draft));
        Assert.Equal([new LocalDate(2022, 5, 27)], draft.FreeDays);
    }

    private static TopicCatalogue Catalogue(params int?[] periods) => new()
    {
        Code = new("dv"),
        Title = new("Chuyên đề dân vận"),
        Topics = [.. periods.Select((count, i) => new Topic { Code = new($"{i + 1}"), Title = new("Chuyên đề"), Periods = count })],
    };

    private static ValueList<(TopicReference, Code<Lecturer>)> Teaches(string topic) => [(TopicReference.Parse(topic), new("gv-1"))];

    private static ValueList<(Code<Lecturer>, LocalDate, DayPart)> Away(int day) => [(new("gv-1"), new LocalDate(2022, 5, day), DayPart.Morning)];

    private static TimetableDraft Draft(string dates, BellSchedule? bells, DraftOptions options, int? assessed = null, Func<Course, Course>? change = null)
    {
        Course course = new()
        {
            Code = new("khoa-1"),
            Title = new("Bồi dưỡng"),
            Topics = [.. options.Catalogues[0].Topics.Select(topic => new TopicReference(new("dv"), topic.Code))],
            Assessment = new CourseAssessment { Sessions = assessed },
            Classes = [new TrainingClass { Code = new("lop-1"), Dates = [DateRange.Parse(dates)] }],
        };
        return TimetableDraft.Create(change?.Invoke(course) ?? course, new("lop-1"), bells, options);
    }

    // Another course, which is taught in the morning of the 25th.
    private static Course Other(Func<Session, Session> change, params Learner[] learners)
    {
        Session session = new()
        {
            Code = new("s-1"),
            Date = new LocalDate(2022, 5, 25),
            Part = DayPart.Morning,
            Time = TimeRange.Parse("09:45/11:00"),
            Activity = new TrainingActivity.Discussion(),
        };
        return new Course
        {
            Code = new("khoa-2"),
            Title = new("Khoá khác"),
            Classes = [new TrainingClass { Code = new("lop-1"), Learners = learners.ToValueList(), Timetable = new() { Sessions = [change(session)] } }],
        };
    }

    private static IEnumerable<string> Lines(TimetableDraft draft) => draft.Timetable.Sessions.Select(session
        => $"{session.Date.Day} {session.Part} {session.Time} {session.Activity.AboutTopic?.ToString() ?? session.Activity.GetType().Name}");
}
