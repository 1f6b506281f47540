namespace LacDuong.Training.Tests.Courses;

public sealed class RevisionTests
{
    private static readonly TrainingDocument s_document = new()
    {
        Catalogues = [new TopicCatalogue { Code = new("dv"), Title = new("A"), Topics = [new Topic { Code = new("1"), Title = new("B") }] }],
        Courses =
        [
            new Course
            {
                Code = new("k"),
                Title = new("C"),
                Classes = [new TrainingClass { Code = new("lop-1"), Learners = [new Learner { Code = new("hv-1"), Name = PersonName.FromSingleName("D") }] }, new TrainingClass { Code = new("lop-2") }],
            },
        ],
    };

    [Fact]
    public void A_deep_revision_is_one_line_and_leaves_the_rest_as_it_is()
    {
        TrainingDocument revised = s_document.WithCourse(new("k"), course => course.WithClass(new("lop-1"), one => one.WithLearner(new("hv-1"), learner => learner with { Title = "E" })));
        Assert.Equal("E", revised.Courses[0].Classes[0].Learners[0].Title);
        Assert.Null(s_document.Courses[0].Classes[0].Learners[0].Title);
        Assert.Same(s_document.Courses[0].Classes[1], revised.Courses[0].Classes[1]);
    }

    [Fact]
    public void A_topic_of_a_catalogue_is_revised_alike()
        => Assert.Equal(4, s_document.WithCatalogue(new("dv"), catalogue => catalogue.WithTopic(new("1"), topic => topic with { Periods = 4 })).Catalogues[0].Topics[0].Periods);

    [Fact]
    public void A_session_of_a_class_is_revised_alike()
    {
        Session session = new() { Code = new("s-1"), Date = new LocalDate(2022, 5, 25), Part = DayPart.Morning, Activity = new TrainingActivity.Opening() };
        TrainingClass one = s_document.Courses[0].Classes[1] with { Timetable = new Timetable { Sessions = [session] } };
        Assert.Equal(DayPart.Evening, one.WithSession(new("s-1"), at => at with { Part = DayPart.Evening }).Timetable!.Sessions[0].Part);
    }

    [Fact]
    public void A_revision_is_not_null()
        => Assert.Equal("revise", Assert.Throws<ArgumentException>(() => s_document.WithCourse(new("k"), _ => null!)).ParamName);

    [Fact]
    public void A_code_that_nothing_has_is_an_error_of_the_program_that_names_it()
    {
        KeyNotFoundException refusal = Assert.Throws<KeyNotFoundException>(() => s_document.Courses[0].WithClass(new("lop-3"), one => one));
        Assert.Contains("'lop-3'", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => s_document.Courses[0].Classes[0].WithSession(new("s-1"), session => session));
    }

    [Fact]
    public void A_member_alone_cannot_be_wrong_not_even_by_a_revision()
    {
        TrainingClass one = s_document.Courses[0].Classes[0];
        Assert.Throws<ArgumentOutOfRangeException>(() => one with { Audience = new Audience { Total = 0 } });
        Assert.Throws<ArgumentException>(() => new Reorganisation { On = default, From = [new("a")], To = [] });
        Assert.Throws<ArgumentNullException>(() => one with { Code = null! });
        Assert.Throws<ArgumentNullException>(() => one with { Annotations = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Organiser(new("a"), (OrganiserRole)7));
        Assert.Throws<ArgumentException>(() => new AudienceGroup());
        Assert.Throws<ArgumentException>(() => new Reorganisation { On = new LocalDate(2025, 7, 1), From = [], To = [] });
        Assert.Throws<ArgumentException>(() => new BellSchedule { Morning = [TimeRange.Parse("07:30/08:15"), TimeRange.Parse("08:10/09:00")] });
        Assert.Throws<ArgumentException>(() => new TrainingActivity.Other { Title = new("a") } with { Title = null! });
    }

    [Fact]
    public void Decimals_are_kept_without_trailing_zeros_and_of_at_most_28_digits()
    {
        Assert.Equal("5", new GradeScale { Max = 5.0m, Grades = [] }.Max!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("100", new GradeScale { Max = 100m, Grades = [] }.Max!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GradeScale { Max = decimal.MaxValue, Grades = [] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GradeScale { Max = 0.0000000000000000000000000001m, Grades = [] });
    }

    [Fact]
    public void The_time_zone_is_that_of_Vietnam_unless_it_is_set_to_one_of_the_tz_database()
    {
        DateTimeZone vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];
        Assert.Equal("Asia/Ho_Chi_Minh", s_document.TimeZone.Id);
        Assert.Equal(s_document, s_document with { TimeZone = vietnam });
        Assert.Equal("Asia/Vientiane", (s_document with { TimeZone = DateTimeZoneProviders.Tzdb["Asia/Vientiane"] }).TimeZone.Id);
        Assert.Throws<ArgumentException>(() => s_document with { TimeZone = DateTimeZone.ForOffset(Offset.FromHours(7)) });
    }

    [Fact]
    public void A_learner_shows_no_name() => Assert.Equal("hv-1", s_document.Courses[0].Classes[0].Learners[0].ToString());
}
