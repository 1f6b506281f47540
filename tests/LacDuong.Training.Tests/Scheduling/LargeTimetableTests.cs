using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

/// <summary>Inputs of ten thousand of one thing at one time: whatever compares each with each doesn't come to an end here.</summary>
public sealed class LargeTimetableTests
{
    private const int Many = 10_000;
    private const long Pairs = (long)Many * (Many - 1) / 2;

    private static readonly LocalDate s_day = new(2022, 5, 25);
    private static readonly TrainingActivity s_same = new TrainingActivity.Opening();
    private static readonly Learner[] s_learners = [.. Enumerable.Range(0, Many).Select(i => LearnerOf($"hv-{i}"))];

    [Fact]
    public void Courses_in_one_room_at_one_time_clash_in_pairs_that_are_counted()
        => AssertClashes(EachInACourse(i => At(Other(i)) with { Room = new("p-1") }), (ClashKind.Room, 10, Pairs - 10));

    [Fact]
    public void Courses_in_one_joint_session_do_not_clash()
        => AssertClashes(EachInACourse(_ => At(s_same) with { Room = new("p-1"), Lecturers = [new("gv-1")] }));

    [Fact]
    public void A_session_that_clashes_with_a_joint_one_clashes_with_each_part_of_it()
        => AssertClashes(
            [.. EachInACourse(_ => At(s_same) with { Room = new("p-1") }), CourseOf(ClassOf([At(Other(0)) with { Room = new("p-1") }]))],
            (ClashKind.Room, 10, Many - 10));

    [Fact]
    public void Timed_sessions_of_one_class_at_one_time_clash_in_pairs_that_are_counted()
        => AssertClashes(
            [CourseOf(ClassOf(Sessions(i => At(Other(i), "07:30/08:15") with { Room = new("p-1"), Lecturers = [new("gv-1")] })))],
            (ClashKind.Class, 10, Pairs - 10),
            (ClashKind.Lecturer, 10, Pairs - 10));

    [Fact]
    public void Untimed_sessions_of_one_class_in_one_day_part_do_not_clash()
        => AssertClashes([CourseOf(ClassOf(Sessions(i => At(Other(i)) with { Room = new("p-1"), Lecturers = [new("gv-1")] })))]);

    [Fact]
    public void Two_sessions_of_the_same_many_lecturers_clash_over_each()
    {
        ValueList<Code<Lecturer>> lecturers = [.. Enumerable.Range(0, Many).Select(i => new Code<Lecturer>($"gv-{i}"))];
        Course[] courses = [.. Enumerable.Range(0, 2).Select(i => CourseOf(ClassOf([At(Other(i)) with { Lecturers = lecturers }])))];
        AssertClashes(courses, (ClashKind.Lecturer, 10, Many - 10));
    }

    [Fact]
    public void A_learner_of_many_classes_clashes_in_pairs_that_are_counted()
        => AssertClashes(EachInACourse(i => At(Other(i)), _ => [LearnerOf("hv-1")]), (ClashKind.Learners, 10, Pairs - 10));

    [Fact]
    public void A_learner_of_many_classes_in_one_joint_session_does_not_clash()
        => AssertClashes(EachInACourse(_ => At(s_same) with { Room = new("p-1") }, _ => [LearnerOf("hv-1")]));

    [Fact]
    public void Many_people_of_one_code_do_not_clash()
        => AssertClashes(EachInACourse(i => At(Other(i)), i => [LearnerOf("hv-1", $"Người {i}")]));

    [Fact]
    public void A_class_of_many_sessions_and_learners_is_held_against_the_class_of_each_learner()
        => AssertClashes(
        [
            CourseOf(ClassOf(Sessions(i => At(Other(i), "07:30/08:15") with { Date = s_day.PlusDays(i) }), s_learners)),
            .. EachInACourse(i => At(Other(i), "09:00/10:00") with { Date = s_day.PlusDays(i) }, i => [s_learners[i]]),
        ]);

    [Fact]
    public void Classes_of_many_sessions_that_are_parts_of_one_joint_session_do_not_clash()
        => AssertClashes(
        [
            CourseOf(ClassOf(Sessions(_ => At(s_same) with { Room = new("p-1") }), s_learners)),
            CourseOf(ClassOf(Sessions(_ => At(s_same) with { Room = new("p-1") }), s_learners)),
        ]);

    [Fact]
    public void Two_classes_of_many_learners_and_sessions_have_more_clashes_than_are_kept()
        => AssertClashes(
            [CourseOf(ClassOf(Sessions(i => At(Other(i))), s_learners)), CourseOf(ClassOf(Sessions(i => At(Other(-i))), s_learners))],
            (ClashKind.Learners, 10, 1));

    [Fact]
    public void A_question_of_many_learners_of_one_code_is_answered()
    {
        Learner[] learners = [.. Enumerable.Range(0, Many).Select(i => LearnerOf("hv-1", $"Người {i}"))];
        BookingIndex index = BookingIndex.Create(EachInACourse(i => At(Other(i)), i => [learners[i]]));
        TimetableClashes clashes = index.FindClashes(At(s_same), learners.ToValueList(), limit: 10);
        Assert.Equal((10, Many - 10), (clashes.Count, clashes.LeftOut[ClashKind.Learners]));
    }

    [Fact]
    public void Lists_of_many_sessions_are_compared_and_changed()
    {
        TrainingClass before = ClassOf(Sessions(i => At(Other(i)) with { Code = new($"s-{i}") }));
        TrainingClass after = before with { Timetable = new Timetable { Sessions = [.. before.Timetable!.Sessions.Reverse()] } };
        IReadOnlyList<SessionChange> changes = SessionChange.Find(before, after);
        Assert.Equal(Many - 1, changes.Count);
        Assert.Equal(after, SessionChange.Apply(before, changes));
    }

    [Fact]
    public void A_draft_of_a_class_until_the_year_9999_is_one_of_its_first_days()
    {
        TimetableDraft draft = Draft("2022-05-25/9999-12-31", topics: 3, new DraftOptions { IncludeSaturdays = true, IncludeSundays = true });
        Assert.Equal(s_day.PlusDays(TimetableDraft.MaximumDays - 1), draft.Timetable.Sessions[^1].Date);
        Assert.Equal(
            2 * TimetableDraft.MaximumDays, draft.Timetable.Sessions.Select(session => (session.Date, session.Part)).Distinct().Count());
    }

    [Fact]
    public void Days_without_teaching_do_not_count_towards_the_first_days()
    {
        DraftOptions options = new() { NonTeachingDays = [DateRange.Parse("2022-05-26/9999-12-30")] };
        TimetableDraft draft = Draft("2022-05-25/9999-12-31", topics: 3, options);
        Assert.Equal([s_day, new LocalDate(9999, 12, 31)], draft.Timetable.Sessions.Select(session => session.Date).Distinct());
    }

    [Fact]
    public void A_draft_of_many_topics_and_holidays_and_absences_comes_to_an_end()
    {
        ValueList<Topic> topics = [.. Topics(Many).Select(topic => new Topic { Code = topic.Topic, Title = new("Bài"), Periods = 3 })];
        DraftOptions options = new()
        {
            Catalogues = [new TopicCatalogue { Code = new("dv"), Title = new("Chuyên đề"), Topics = topics }],
            NonTeachingDays = [.. Enumerable.Range(0, Many).Select(i => new DateRange(s_day.PlusDays(7 * i)))],
            TopicLecturers = [.. Topics(Many).Where((_, i) => i % 2 == 0).Select(topic => (topic, new Code<Lecturer>("gv-1")))],
            Absences = [.. Enumerable.Range(0, Many).Select(i => (new Code<Lecturer>("gv-1"), s_day.PlusDays(i), DayPart.Morning))],
        };
        BellSchedule bells = new() { Morning = [.. Enumerable.Range(5, 5).Select(hour => TimeRange.Parse($"0{hour}:00/0{hour}:45"))] };
        TimetableDraft draft = Draft("2022-05-25/9999-12-31", Many, options, bells);
        Assert.All(draft.Timetable.Sessions, session => Assert.Empty(session.Lecturers));
        Assert.Empty(draft.FreeDays);
    }

    [Fact]
    public void A_draft_beside_many_sessions_of_others_comes_to_an_end()
    {
        ValueList<Code<Lecturer>> lecturers = [.. Enumerable.Range(0, Many).Select(i => new Code<Lecturer>($"gv-{i}"))];
        Course[] others =
        [
            .. EachInACourse(i => At(Other(i)) with { Date = s_day.PlusDays(i), Room = new("p-1"), Lecturers = [lecturers[i]] }, i => [s_learners[i]]),
            CourseOf(ClassOf([At(s_same) with { Lecturers = lecturers }], s_learners)),
        ];
        Course course = CourseOf(new TrainingClass { Code = new("lop-khac"), Dates = [DateRange.Parse("2022-05-25/9999-12-31")], Learners = s_learners.ToValueList() });
        DraftOptions options = new()
        {
            TopicLecturers = [.. Topics(Many).Select((topic, i) => (topic, lecturers[i]))],
            Room = new("p-1"),
            Bookings = BookingIndex.Create(others),
        };
        TimetableDraft draft = TimetableDraft.Create(course with { Topics = [.. Topics(Many)] }, new("lop-khac"), options: options);
        Assert.All(draft.Timetable.Sessions, session => Assert.Equal(DayPart.Afternoon, session.Part));
        Assert.Empty(draft.FreeDays);
    }

    private static void AssertClashes(Course[] courses, params (ClashKind Kind, int Kept, long LeftOut)[] expected)
    {
        TimetableClashes clashes = TimetableClashes.Find(courses, limit: 10);
        Assert.Equal(expected, clashes.CountBy(clash => clash.Kind).OrderBy(kind => kind.Key)
            .Select(kind => (kind.Key, kind.Value, clashes.LeftOut.GetValueOrDefault(kind.Key))));
    }

    private static TimetableDraft Draft(string dates, int topics, DraftOptions options, BellSchedule? bells = null)
    {
        Course course = CourseOf(new TrainingClass { Code = new("lop"), Dates = [DateRange.Parse(dates)] });
        return TimetableDraft.Create(course with { Topics = [.. Topics(topics)] }, new("lop"), bells, options);
    }

    private static IEnumerable<TopicReference> Topics(int count)
        => Enumerable.Range(0, count).Select(i => new TopicReference(new("dv"), new($"{i}")));

    private static Course[] EachInACourse(Func<int, Session> session, Func<int, Learner[]>? learners = null)
        => [.. Enumerable.Range(0, Many).Select(i => CourseOf(ClassOf([session(i)], learners?.Invoke(i))))];

    private static Session[] Sessions(Func<int, Session> session) => [.. Enumerable.Range(0, Many).Select(session)];

    private static Course CourseOf(TrainingClass item) => new() { Code = new("khoa"), Title = new("Khoá"), Classes = [item] };

    private static TrainingClass ClassOf(Session[] sessions, Learner[]? learners = null)
        => new() { Code = new("lop"), Learners = (learners ?? []).ToValueList(), Timetable = new() { Sessions = sessions.ToValueList() } };

    private static Learner LearnerOf(string code, string name = "Hoà") => new() { Code = new(code), Name = PersonName.FromSingleName(name) };

    private static TrainingActivity.Other Other(int number) => new() { Title = new($"Việc {number}") };

    private static Session At(TrainingActivity activity, string? time = null) => new()
    {
        Code = new("s"),
        Date = s_day,
        Part = DayPart.Morning,
        Time = time is null ? null : TimeRange.Parse(time),
        Activity = activity,
    };
}
