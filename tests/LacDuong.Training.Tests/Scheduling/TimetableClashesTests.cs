using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class TimetableClashesTests
{
    [Fact]
    public void Clashes_are_those_that_comparing_every_two_sessions_finds()
        => GeneratedCourses.Courses.Sample(
            courses =>
            {
                TimetableClashes found = TimetableClashes.Find(courses, rooms: GeneratedCourses.Rooms);
                return found.Count == found.Distinct().Count()
                    && found.Select(ClashOracle.Describe).ToHashSet().SetEquals(ClashOracle.Find(courses, GeneratedCourses.Rooms));
            },
            iter: 20_000);

    [Fact]
    public void Clashes_are_in_the_order_of_the_later_session_then_of_the_earlier()
        => GeneratedCourses.Courses.Sample(
            courses =>
            {
                var keys = TimetableClashes.Find(courses).Select(clash => (IndexesOf(clash.Later), IndexesOf(clash.Earlier), clash.Kind)).ToList();
                return keys.Order().SequenceEqual(keys);

                static (int?, int?, int?) IndexesOf(DocumentPath path) => (path.IndexIn("courses"), path.IndexIn("classes"), path.IndexIn("sessions"));
            },
            iter: 2_000);

    [Fact]
    public void The_generated_courses_hold_every_kind_of_clash_and_joint_sessions()
    {
        HashSet<ClashKind> kinds = [];
        int joint = 0;
        GeneratedCourses.Courses.Sample(
            courses =>
            {
                lock (kinds)
                {
                    kinds.UnionWith(TimetableClashes.Find(courses).Select(clash => clash.Kind));
                    Session[][] classes = [.. courses.SelectMany(course => course.Classes).Select(c => c.Timetable?.Sessions.ToArray() ?? [])];
                    joint += classes.SelectMany((one, i) => classes.Skip(i + 1).SelectMany(other => one.SelectMany(a => other.Where(b => ClashOracle.AreJoint(a, b))))).Count();
                }
            },
            iter: 500);
        Assert.Equal([ClashKind.Class, ClashKind.Lecturer, ClashKind.Room, ClashKind.Learners], kinds.Order());
        Assert.True(joint > 500, $"{joint} joint sessions");
    }

    [Fact]
    public void Sessions_of_the_same_start_and_the_same_length_clash()
        => Assert.Equal("Lecturer 07:30-08:15", Only(At("07:30/08:15"), At("07:30/08:15") with { Part = DayPart.Afternoon }));

    [Theory]
    [InlineData("07:30/08:00", "07:30/09:00")]
    [InlineData("07:30/09:00", "07:30/08:00")]
    public void A_short_session_that_starts_together_with_a_longer_one_clashes(string one, string other)
        => Assert.Equal("Lecturer 07:30-08:00", Only(At(one), At(other)));

    [Fact]
    public void Sessions_that_touch_do_not_clash()
        => Assert.Empty(Find(At("07:30/08:15"), At("08:15/09:00")));

    [Theory]
    [InlineData(DayPart.Morning, "11:59/12:30", "Lecturer 11:59-12:00")]
    [InlineData(DayPart.Morning, "12:00/12:30", null)]
    [InlineData(DayPart.Afternoon, "11:00/12:01", "Lecturer 12:00-12:01")]
    [InlineData(DayPart.Evening, "18:00/23:59", "Lecturer 18:00-23:59")]
    [InlineData(DayPart.Evening, "23:00/24:00", "Lecturer 23:00-00:00")]
    [InlineData(DayPart.Evening, "17:00/18:00", null)]
    public void An_untimed_session_holds_its_half_day(DayPart part, string time, string? clash)
        => Assert.Equal(clash, Find(At(null) with { Part = part }, At(time)).Select(Shown).SingleOrDefault());

    [Fact]
    public void Two_untimed_evenings_overlap_until_the_end_of_the_day()
        => Assert.Equal("Lecturer 18:00-00:00", Only(At(null) with { Part = DayPart.Evening }, At(null) with { Part = DayPart.Evening, Room = new("p-1") }));

    [Fact]
    public void The_last_evening_that_there_is_can_clash()
    {
        Session last = At(null) with { Date = new LocalDate(9999, 12, 31), Part = DayPart.Evening };
        TimetableClash clash = Assert.Single(Find(last, last with { Room = new("p-1") }));
        Assert.Equal((new LocalDate(9999, 12, 31), LocalTime.Midnight), (clash.Date, clash.End));
    }

    [Fact]
    public void Sessions_of_one_class_of_which_one_is_untimed_follow_one_another()
        => Assert.Empty(TimetableClashes.Find([CourseOf(ClassOf(At(null), At("07:30/08:15"), At(null)))]));

    [Fact]
    public void Timed_sessions_of_one_class_clash_over_the_class_and_the_lecturer()
        => Assert.Equal(
            ["Class 08:00-08:15", "Lecturer 08:00-08:15"],
            TimetableClashes.Find([CourseOf(ClassOf(At("07:30/08:15"), At("08:00/09:00") with { Activity = new TrainingActivity.Opening() }))]).Select(Shown));

    [Fact]
    public void A_joint_session_clashes_with_nothing_of_itself()
    {
        Session joint = At("07:30/08:15") with { Lecturers = [new("gv-1"), new("gv-2")] };
        Assert.Empty(Find(joint, joint with { Lecturers = [new("gv-2"), new("gv-1")] }));
    }

    [Fact]
    public void A_session_of_another_title_is_not_joint()
        => Assert.NotEmpty(Find(At("07:30/08:15"), At("07:30/08:15") with { Activity = new TrainingActivity.Opening { Title = new("Khai giảng chung") } }));

    [Fact]
    public void A_learner_is_the_same_where_code_and_name_are()
    {
        TrainingClass one = ClassOf(At(null)) with { Learners = [LearnerOf("hv-1", "Hoà"), LearnerOf("hv-2", "Hoà"), LearnerOf("hv-3", "Hoà")] };
        TrainingClass other = ClassOf(At(null) with { Lecturers = [] }) with { Learners = [LearnerOf("hv-3", "HÒA"), LearnerOf("hv-1", "Hoá"), LearnerOf("hv-2", "hòa")] };
        TimetableClash clash = Assert.Single(TimetableClashes.Find([CourseOf(one, other)]));
        Assert.Equal((ClashKind.Learners, [new("hv-2"), new("hv-3")]), (clash.Kind, clash.Learners));
    }

    [Fact]
    public void A_joint_session_may_hold_a_learner_of_both_classes()
    {
        TrainingClass one = ClassOf(At(null)) with { Learners = [LearnerOf("hv-1", "Hoà")] };
        Assert.Empty(TimetableClashes.Find([CourseOf(one), CourseOf(one)]));
    }

    [Fact]
    public void Alternate_sessions_of_a_learner_in_two_classes_do_not_clash()
    {
        TrainingClass one = ClassOf(At("07:30/08:15"), At("09:00/09:45")) with { Learners = [LearnerOf("hv-1", "Hoà")] };
        TrainingClass other = ClassOf(At("08:15/09:00"), At("09:45/10:30")) with { Learners = [LearnerOf("hv-1", "Hoà")] };
        Assert.Empty(TimetableClashes.Find([CourseOf(one), CourseOf(other)]));
    }

    [Fact]
    public void A_clash_names_both_sessions_by_their_paths()
    {
        TimetableClash clash = Assert.Single(TimetableClashes.Find(
            [CourseOf(), CourseOf(ClassOf(), ClassOf(At("07:30/08:15"))), CourseOf(ClassOf(At("13:30/14:15"), At("08:00/08:45")))]));
        Assert.Equal(("/courses/1/classes/1/timetable/sessions/0", "/courses/2/classes/0/timetable/sessions/1"), ($"{clash.Earlier}", $"{clash.Later}"));
    }

    private static Session At(string? time) => new()
    {
        Code = new("s"),
        Date = new LocalDate(2022, 5, 25),
        Part = DayPart.Morning,
        Time = time is null ? null : TimeRange.Parse(time),
        Activity = new TrainingActivity.Opening(),
        Lecturers = [new("gv-1")],
    };

    private static Learner LearnerOf(string code, string name) => new() { Code = new(code), Name = PersonName.FromSingleName(name) };

    private static TrainingClass ClassOf(params Session[] sessions) => new() { Code = new("lop"), Timetable = new Timetable { Sessions = sessions.ToValueList() } };

    private static Course CourseOf(params TrainingClass[] classes) => new() { Code = new("khoa"), Title = new("Khoá"), Classes = classes.ToValueList() };

    private static TimetableClashes Find(Session one, Session other) => TimetableClashes.Find([CourseOf(ClassOf(one)), CourseOf(ClassOf(other))]);

    private static string Shown(TimetableClash clash) => $"{clash.Kind} {clash.Start:HH:mm}-{clash.End:HH:mm}";

    private static string Only(Session one, Session other) => Shown(Assert.Single(Find(one, other)));
}
