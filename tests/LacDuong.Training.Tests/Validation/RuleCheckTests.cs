using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

/// <summary>Checks of a host's own, beside those of the library.</summary>
public sealed class RuleCheckTests
{
    private static readonly TrainingDocument s_twoClasses = InCourse(course => course with { Classes = [Class("lop-1"), Class("lop-2")] });
    private static readonly Rule s_noVenue = HostCheck.CreateRule("KCG1001");

    private static readonly HostCheck s_venues = new(s_noVenue)
    {
        OfClass = context => context.Report(s_noVenue, context.ClassPath, context.Class.Code, new LocalDate(2022, 5, 25)),
    };

    [Fact]
    public void Its_findings_are_in_the_report_with_their_severity_place_and_message()
    {
        Finding finding = Validate(s_twoClasses, s_venues).Findings[0];
        Assert.Equal((Severity.Warning, "KCG1001", "/courses/0/classes/0"), (finding.Severity, finding.Rule.Code, finding.Path.ToString()));
        Assert.Equal("Lớp lop-1 chưa có địa điểm (25/5/2022).", finding.Describe("vi"));
        Assert.Equal("On 25 May 2022, class lop-1 has no venue.", finding.Describe("en"));
        Assert.Equal(("Class without a venue", "Every class has a venue.", "Ghi địa điểm."), (finding.Rule.GetTitle("en"), finding.Rule.GetExplanation("en"), finding.Rule.GetRemedy("vi")));
    }

    [Fact]
    public void Its_findings_stand_among_the_others_by_place_and_then_by_code()
    {
        TrainingDocument document = new() { Categories = [Category("a"), Category("a")], Courses = [SomeCourse with { Classes = [] }] };
        Rule last = HostCheck.CreateRule("ZZ1");
        Rule first = HostCheck.CreateRule("AA1");
        ValidationReport report = Validate(
            document,
            new HostCheck(last) { OfDocument = context => Report(context, last, "/courses/0", "/categories/0", "") },
            new HostCheck(first) { OfDocument = context => Report(context, first, "/courses/0", "/categories/1") });
        Assert.Equal(
            [" ZZ1", "/categories/0 ZZ1", "/categories/1 AA1", "/categories/1 LDT2001", "/courses/0 AA1", "/courses/0 LDT5007", "/courses/0 ZZ1"],
            Lines(report));
    }

    [Fact]
    public void The_document_comes_first_then_each_course_and_its_classes_and_the_bookings_last()
    {
        List<string> calls = [];
        HostCheck check = new("KCG1")
        {
            OfDocument = _ => calls.Add("document"),
            OfCourse = context => calls.Add(context.CoursePath.ToString()),
            OfClass = context => calls.Add(context.ClassPath.ToString()),
            OfBookings = (_, bookings) => calls.Add($"{bookings.CourseCount} courses"),
        };
        Validate(new() { Courses = [SomeCourse, SomeCourse with { Code = new("khoa-2"), Classes = [] }] }, check);
        Assert.Equal(["document", "/courses/0", "/courses/0/classes/0", "/courses/1", "2 courses"], calls);
    }

    [Fact]
    public void The_policy_sets_the_severity_of_its_rules()
    {
        ValidationPolicy policy = ValidationPolicy.Final.With(s_venues).With(s_noVenue, Severity.Error);
        Assert.All(
            new TrainingValidator(policy).Validate(s_twoClasses).Findings.Where(finding => finding.Rule == s_noVenue),
            finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    [Fact]
    public void The_severity_may_be_set_before_the_check_is_there()
        => Assert.Equal(Severity.Error, ValidationPolicy.Default.With(s_noVenue, Severity.Error).With(s_venues).SeverityOf(s_noVenue));

    [Fact]
    public void A_check_whose_rules_are_all_off_is_not_called()
    {
        HostCheck check = new("KCG1") { OfDocument = _ => Assert.Fail("It was called.") };
        ValidationPolicy policy = ValidationPolicy.Default.With(check).Without(check.Rule);
        Assert.Null(policy.SeverityOf(check.Rule));
        Assert.Empty(new TrainingValidator(policy).Validate(new()).Findings);
    }

    [Fact]
    public void Beyond_the_limit_of_one_rule_its_findings_are_counted()
    {
        ValidationReport report = new TrainingValidator(ValidationPolicy.Default.WithFindingsPerRule(1).With(s_venues)).Validate(s_twoClasses);
        Assert.Equal(["/courses/0/classes/0 KCG1001"], Lines(report));
        Assert.Equal(1, report.LeftOut[s_noVenue]);
    }

    [Fact]
    public void A_policy_keeps_its_checks_through_its_changes()
        => Assert.Contains(
            s_noVenue,
            ValidationPolicy.Draft.With(s_venues).Without(TrainingRules.CategoriesShareCode).With(TrainingRules.CategoryIsUnknown, Severity.Info).WithFindingsPerRule(3).Rules);

    [Fact]
    public void The_rules_of_a_policy_are_in_order_of_their_codes()
        => Assert.Equal([s_noVenue, .. TrainingRules.All], ValidationPolicy.Default.With(s_venues).Rules);

    [Fact]
    public void What_it_throws_passes_through()
    {
        InvalidOperationException thrown = new();
        Assert.Same(thrown, Assert.Throws<InvalidOperationException>(() => Validate(new(), new HostCheck("KCG1") { OfDocument = _ => throw thrown })));
    }

    [Fact]
    public void A_finding_about_the_whole_document_says_so_wherever_it_is_shown()
    {
        ValidationReport report = Validate(new(), Reporting("", [], "a", "b"));
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(
            ("Warning KCG1001 at the document", "Warning KCG1001 at the document", "warning KCG1001 (document): On b, class a has no venue.\n"),
            (finding.ToString(), ReportEntry.Create(finding, "en").ToString(), report.Describe("en")));
    }

    [Fact]
    public void Related_places_are_given_in_their_order()
    {
        string[] related = ["/courses/0/classes/1/dates", "/courses/0/title"];
        Assert.Equal(related, Assert.Single(Validate(s_twoClasses, Reporting("/courses/0", related, "a", "b")).Findings).Related.Select(path => path.ToString()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/courses/")]
    [InlineData("/courses/x")]
    [InlineData("/courses/-1")]
    [InlineData("/courses/+1")]
    [InlineData("/courses/00")]
    [InlineData("/courses/99999999999")]
    [InlineData("/Courses/0")]
    [InlineData("/courses/0/title/vi")]
    public void A_path_that_is_no_place_of_the_format_is_refused(string path)
        => Assert.Equal("path", Assert.Throws<ArgumentException>(() => Validate(s_twoClasses, Reporting(path, [], "a", "b"))).ParamName);

    [Fact]
    public void Every_path_that_a_check_of_the_library_reports_a_host_can_report_too()
        => Assert.All(
            AllRuleCases.Items.Select(item => item.Path).Distinct(),
            path => Assert.Contains(Validate(new(), Reporting(path, [], "a", "b")).Findings, finding => finding.Path.ToString() == path));

    [Fact]
    public void Fewer_arguments_than_the_message_asks_for_are_refused()
        => Assert.Equal("arguments", Assert.Throws<ArgumentException>(() => Validate(new(), Reporting("", [], "only one"))).ParamName);

    [Fact]
    public void A_rule_that_is_not_among_its_own_is_refused()
    {
        HostCheck check = new("KCG1") { OfDocument = context => context.Report(TrainingRules.CourseHasNoClass, DocumentPath.Root, "a") };
        Assert.Equal("rule", Assert.Throws<ArgumentException>(() => Validate(new(), check)).ParamName);
    }

    [Fact]
    public void It_looks_up_what_the_checks_of_the_library_look_up()
    {
        TrainingDocument document = new()
        {
            Units = [Unit("u", "2020-01-01/2024-12-31"), Unit("u", "2025-01-01/")],
            Categories = [Category("a")],
            Catalogues = [SomeCatalogue],
            Lecturers = [Lecturer("gv-1"), Lecturer("gv-1")],
            Rooms = [Room("p")],
            NonTeachingDays = Dates("2025-09-02"),
            Courses = [SomeCourse],
        };
        bool isCalled = false;
        Validate(document, new HostCheck("KCG1") { OfDocument = LookUp });
        Assert.True(isCalled);

        void LookUp(DocumentContext context)
        {
            Assert.Equal(document with { Courses = [] }, context.Header);
            Assert.Same(document.Units[0], context.Find(new Code<Unit>("u")));
            Assert.Same(document.Units[1], context.Find(new Code<Unit>("u"), new LocalDate(2025, 7, 1)));
            Assert.Null(context.Find(new Code<Unit>("u"), new LocalDate(2019, 7, 1)));
            Assert.Same(document.Categories[0], context.Find(new Code<ParticipantCategory>("a")));
            Assert.Same(document.Catalogues[0], context.Find(new Code<TopicCatalogue>("dv")));
            Assert.Same(document.Catalogues[0].Topics[1], context.Find(TopicReference.Parse("dv/2")));
            Assert.Null(context.Find(TopicReference.Parse("none/2")));
            Assert.Same(document.Lecturers[0], context.Find(new Code<Lecturer>("gv-1")));
            Assert.Same(document.Rooms[0], context.Find(new Code<Room>("p")));
            Assert.Null(context.Find(new Code<Room>("q")));
            Assert.Equal((true, false), (context.IsNonTeachingDay(new LocalDate(2025, 9, 2)), context.IsNonTeachingDay(new LocalDate(2025, 9, 3))));
            isCalled = true;
        }
    }

    [Fact]
    public void It_looks_up_what_a_course_and_a_class_hold()
    {
        TrainingDocument document = InCourse(course => course with
        {
            Topics = TopicList("dv/1", "dv/2", "dv/2"),
            Assessment = new() { Scale = new() { Grades = [new() { Code = new("gioi"), Name = new("Giỏi") }] } },
            Classes =
            [
                Class("lop-1"),
                Class("lop-2") with
                {
                    Learners = [Learner("hv-1"), Learner("hv-2")],
                    Timetable = Timetable(Session("s-1", "2022-05-25", Teaching("dv/1"))),
                },
            ],
        });
        List<string> found = [];
        HostCheck check = new("KCG1")
        {
            OfCourse = context => found.Add(
                $"{context.IndexOf(TopicReference.Parse("dv/2"))} {context.IndexOf(new Code<TrainingClass>("lop-2"))} {context.IndexOf(new Code<Grade>("gioi"))}"),
            OfClass = context => found.Add(
                $"{context.Course.Code} {context.Sessions.Count} {context.HasTopicSession} {context.IndexOf(new Code<Learner>("hv-2"))} {context.IndexOf(new Code<Session>("s-1"))}"),
        };
        Validate(document, check);
        Assert.Equal(["1 1 0", "khoa-1 0 False -1 -1", "khoa-1 1 True 1 0"], found);
    }

    [Fact]
    public void A_context_does_not_outlive_the_validation()
    {
        DocumentContext? kept = null;
        Validate(new(), new HostCheck(s_noVenue) { OfDocument = context => kept = context });
        Assert.Throws<ObjectDisposedException>(() => kept!.Header);
        Assert.Throws<ObjectDisposedException>(() => kept!.Report(s_noVenue, DocumentPath.Root, "a", "b"));
    }

    [Theory]
    [InlineData("LDT9999")]
    [InlineData("LDT1")]
    [InlineData("K1")]
    [InlineData("KCG")]
    [InlineData("kcg1")]
    [InlineData("KCG-1")]
    [InlineData("KCG1234567")]
    [InlineData("ABCDEFGHIJK1")]
    [InlineData("")]
    public void A_code_of_another_form_or_of_the_prefix_of_the_library_is_refused(string code)
        => Assert.Equal("code", Assert.Throws<ArgumentException>(() => HostCheck.CreateRule(code)).ParamName);

    [Fact]
    public void A_check_needs_rules_of_different_codes()
    {
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => new ChecksNothing()).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => new ChecksNothing(s_noVenue, HostCheck.CreateRule("KCG1001"))).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new ChecksNothing(s_noVenue, null!)).ParamName);
    }

    [Fact]
    public void Two_rules_of_one_code_are_refused()
        => Assert.Equal("check", Assert.Throws<ArgumentException>(() => ValidationPolicy.Default.With(s_venues).With(new HostCheck("KCG1001"))).ParamName);

    [Fact]
    public void A_rule_of_the_library_is_not_a_hosts()
        => Assert.Equal("check", Assert.Throws<ArgumentException>(() => ValidationPolicy.Default.With(new HostCheck(TrainingRules.CategoriesShareCode))).ParamName);

    [Fact]
    public void A_text_that_lacks_a_language_is_refused()
        => Assert.Equal("remedy", Assert.Throws<ArgumentException>(() => HostCheck.CreateRule("KCG1", remedy: new("Chỉ có tiếng Việt"))).ParamName);

    [Theory]
    [InlineData("{0} {1}", "{0}")]
    [InlineData("{0", "{0}")]
    [InlineData("{a}", "{a}")]
    [InlineData("}", "}")]
    public void A_message_that_is_ill_formed_or_differs_in_its_placeholders_is_refused(string vietnamese, string english)
        => Assert.Equal("message", Assert.Throws<ArgumentException>(() => HostCheck.CreateRule("KCG1", message: new(vietnamese, english))).ParamName);

    private static HostCheck Reporting(string path, string[] related, params object?[] arguments)
        => new(s_noVenue) { OfDocument = context => context.Report(s_noVenue, DocumentPath.Parse(path), [.. related.Select(DocumentPath.Parse)], arguments) };

    private static void Report(DocumentContext context, Rule rule, params string[] paths)
    {
        foreach (string path in paths)
            context.Report(rule, DocumentPath.Parse(path), "a", "b");
    }

    private static ValidationReport Validate(TrainingDocument document, params RuleCheck[] checks)
        => new TrainingValidator(checks.Aggregate(ValidationPolicy.Default, (policy, check) => policy.With(check))).Validate(document);

    private static IEnumerable<string> Lines(ValidationReport report) => report.Findings.Select(finding => $"{finding.Path} {finding.Rule}");

    private sealed class ChecksNothing(params Rule[] rules) : RuleCheck(rules);
}
