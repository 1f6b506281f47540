using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class ValidationReportTests
{
    [Fact]
    public void Findings_are_in_the_order_in_which_the_document_is_written()
    {
        TrainingDocument document = new()
        {
            Categories = [Category("a"), Category("a")],
            Lecturers = [Lecturer("gv-1") with { Unit = new("none") }],
            Courses =
            [
                SomeCourse with
                {
                    Organisers = [new(new("none"), OrganiserRole.Partner)],
                    Stated = new() { Learners = 5, Topics = 3 },
                    Topics = TopicList("none/1"),
                    Classes =
                    [
                        Class("lop-1") with
                        {
                            Audience = new() { Total = 2, Groups = [new(new("none"), new("none"), 3)] },
                            Learners = [Learner("hv-1")],
                            Results = new() { Completed = 2 },
                        },
                    ],
                },
                SomeCourse with { Classes = [] },
            ],
        };

        Assert.Equal(
            [
                "/categories/1 LDT2001",
                "/lecturers/0/unit LDT2008",
                "/courses/0/organisers LDT5003",
                "/courses/0/organisers/0/unit LDT2008",
                "/courses/0/topics/0 LDT3003",
                "/courses/0/stated/learners LDT5006",
                "/courses/0/stated/topics LDT5005",
                "/courses/0/classes/0/audience/total LDT2003",
                "/courses/0/classes/0/audience/groups/0/category LDT2002",
                "/courses/0/classes/0/audience/groups/0/unit LDT2008",
                "/courses/0/classes/0/learners LDT2006",
                "/courses/0/classes/0/results/completed LDT6003",
                "/courses/1 LDT5001",
                "/courses/1 LDT5007",
            ],
            Lines(TrainingValidator.Default.Validate(document)));
    }

    [Fact]
    public void Items_are_in_the_order_of_their_numbers_and_not_of_their_digits()
    {
        TrainingDocument document = new() { Categories = [.. Enumerable.Repeat(Category("a"), 12)] };
        Assert.Equal(Enumerable.Range(1, 11).Select(i => $"/categories/{i} LDT2001"), Lines(TrainingValidator.Default.Validate(document)));
    }

    [Fact]
    public void A_class_each_has_its_finding_on_one_topic()
    {
        TrainingDocument document = InCourse(course => course with
        {
            Topics = TopicList("dv/1", "dv/2"),
            Classes = [Untaught("lop-1"), Untaught("lop-2")],
        }) with
        { Catalogues = [SomeCatalogue] };

        ValidationReport report = TrainingValidator.Default.Validate(document);

        Assert.Equal(["/courses/0/topics/1 LDT4007", "/courses/0/topics/1 LDT4007"], Lines(report));
        Assert.Equal(
            ["/courses/0/classes/0/timetable", "/courses/0/classes/1/timetable"],
            report.Findings.SelectMany(finding => finding.Related).Select(path => path.ToString()));

        static TrainingClass Untaught(string code) => Class(code) with { Timetable = Timetable(Session("s-1", "2022-05-25", Teaching("dv/1"))) };
    }

    [Fact]
    public void Findings_are_parted_by_severity()
    {
        ValidationReport report = TrainingValidator.Default.Validate(OneOfEach());
        Assert.Equal("LDT2001", Assert.Single(report.Errors).Rule.Code);
        Assert.Equal("LDT5003", Assert.Single(report.Warnings).Rule.Code);
        Assert.Equal("LDT5007", Assert.Single(report.Infos).Rule.Code);
        Assert.Equal("1 errors, 1 warnings, 1 infos", report.ToString());
    }

    [Fact]
    public void Findings_are_grouped_by_severity_place_and_rule()
    {
        ValidationReport report = TrainingValidator.Default.Validate(OneOfEach() with { Categories = [Category("a"), Category("a"), Category("a")] });
        Assert.Equal([(Severity.Error, 2), (Severity.Warning, 1), (Severity.Info, 1)], report.BySeverity().Select(group => (group.Key, group.Count())));
        Assert.Equal(["/categories/1", "/categories/2", "/courses/0", "/courses/0/organisers"], report.ByPath().Select(group => group.Key.ToString()));
        Assert.Equal([("LDT2001", 2), ("LDT5003", 1), ("LDT5007", 1)], report.ByRule().Select(group => (group.Key.Code, group.Count())));
    }

    [Fact]
    public void Beyond_the_limit_of_one_rule_findings_are_counted_and_not_kept()
    {
        TrainingDocument document = OneOfEach() with { Categories = [.. Enumerable.Repeat(Category("a"), 12)] };
        ValidationReport report = new TrainingValidator(ValidationPolicy.Default.WithFindingsPerRule(3)).Validate(document);
        Assert.Equal(
            ["/categories/1 LDT2001", "/categories/2 LDT2001", "/categories/3 LDT2001", "/courses/0 LDT5007", "/courses/0/organisers LDT5003"],
            Lines(report));
        Assert.Equal([("LDT2001", 8)], report.LeftOut.Select(rule => (rule.Key.Code, rule.Value)));
        Assert.False(report.IsValid);
    }

    [Fact]
    public void At_the_limit_none_is_left_out()
    {
        TrainingDocument document = new() { Categories = [.. Enumerable.Repeat(Category("a"), 4)] };
        Assert.Empty(new TrainingValidator(ValidationPolicy.Default.WithFindingsPerRule(3)).Validate(document).LeftOut);
    }

    [Fact]
    public void A_thousand_findings_of_a_rule_are_kept_unless_the_policy_says_otherwise()
    {
        Assert.Equal(1000, ValidationPolicy.Final.FindingsPerRule);
        Assert.Equal(7, ValidationPolicy.Draft.WithFindingsPerRule(7).Without(TrainingRules.CategoriesShareCode).FindingsPerRule);
        Assert.Throws<ArgumentException>(() => ValidationPolicy.Default.WithFindingsPerRule(0));
    }

    [Fact]
    public void A_report_as_text_has_a_line_for_each_finding_and_for_what_is_left_out()
    {
        TrainingDocument document = new() { Categories = [.. Enumerable.Repeat(Category("a"), 3)] };
        ValidationReport report = new TrainingValidator(ValidationPolicy.Default.WithFindingsPerRule(1)).Validate(document);
        Assert.Equal($"error LDT2001 /categories/1: {report.Findings[0].Describe("en")}\nFindings of LDT2001 left out: 1.\n", report.Describe("en"));
        Assert.Equal($"error LDT2001 /categories/1: {report.Findings[0].Describe("vi")}\nCòn 1 điểm của LDT2001 không liệt kê ở đây.\n", report.Describe("vi"));
    }

    [Theory]
    [InlineData("\n", "\\u000a")]
    [InlineData("\t", "\\u0009")]
    [InlineData("\u2028", "\\u2028")]
    [InlineData("\u202E", "\\u202e")]
    public void No_title_can_pose_as_a_finding(string separator, string shown)
    {
        Course course = SomeCourse with { Title = new($"Khoá{separator}error LDT1001 /units/0: …"), Classes = [] };

        string text = TrainingValidator.Default.Validate(new() { Courses = [course] }).Describe("vi");

        Assert.Contains($"Khoá{shown}error LDT1001", text, StringComparison.Ordinal);
        Assert.Equal(text.Length - 1, text.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_without_findings_is_no_text() => Assert.Empty(TrainingValidator.Default.Validate(new()).Describe("vi"));

    [Fact]
    public void Warnings_leave_a_document_valid()
    {
        ValidationReport report = TrainingValidator.Default.Validate(OneOfEach() with { Categories = [] });
        Assert.True(report.IsValid);
        report.ThrowIfInvalid();
    }

    [Fact]
    public void An_error_makes_a_document_invalid()
    {
        ValidationReport report = TrainingValidator.Default.Validate(OneOfEach());
        Assert.False(report.IsValid);
        TrainingValidationException thrown = Assert.Throws<TrainingValidationException>(report.ThrowIfInvalid);
        Assert.Same(report, thrown.Report);
        Assert.Contains("LDT2001", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("/categories/1", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_document_is_valid() => Assert.Empty(TrainingValidator.Default.Validate(new()).Findings);

    [Fact]
    public void No_document_is_refused() => Assert.Throws<ArgumentNullException>(() => TrainingValidator.Default.Validate(null!));

    [Fact]
    public void Neither_an_exception_nor_the_text_of_a_finding_names_anybody()
    {
        ValidationReport report = TrainingValidator.Default.Validate(
            InClass(item => item with { Learners = [Learner("hv-1", "Brêm"), Learner("hv-1", "Brêm")] }));
        Assert.DoesNotContain("Brêm", Assert.Throws<TrainingValidationException>(report.ThrowIfInvalid).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Brêm", report.Findings[0].ToString(), StringComparison.Ordinal);
        Assert.Contains("Brêm", report.Findings[0].Describe("vi"), StringComparison.Ordinal);
    }

    private static TrainingDocument OneOfEach() => InCourse(course => course with
    {
        Organisers = [new(new("u"), OrganiserRole.Partner)],
        Classes = [],
    }) with
    { Units = [Unit("u")], Categories = [Category("a"), Category("a")] };

    private static IEnumerable<string> Lines(ValidationReport report) => report.Findings.Select(finding => $"{finding.Path} {finding.Rule}");
}
