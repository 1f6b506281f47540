using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

/// <summary>Rules of a host's own, beside those of the library.</summary>
public sealed class HostRuleTests
{
    private static readonly TrainingDocument s_twoClasses = InCourse(course => course with { Classes = [Class("lop-1"), Class("lop-2")] });

    private static readonly HostRule s_noVenue = HostRule.Of("KCG1001", context =>
    {
        foreach ((int c, Course course) in context.Document.Courses.Index())
        {
            foreach ((int k, TrainingClass item) in course.Classes.Index())
                context.Report($"/courses/{c}/classes/{k}", item.Code, new LocalDate(2022, 5, 25));
        }
    });

    [Fact]
    public void Its_findings_are_in_the_report_with_its_severity_place_and_message()
    {
        Finding finding = Validate(ValidationPolicy.Default.With(s_noVenue), s_twoClasses).Findings[0];
        Assert.Equal((Severity.Warning, "KCG1001", "/courses/0/classes/0"), (finding.Severity, finding.Rule.Code, finding.Path));
        Assert.Equal("Lớp lop-1 chưa có địa điểm (25/5/2022).", finding.Message("vi"));
        Assert.Equal("On 25 May 2022, class lop-1 has no venue.", finding.Message("en"));
        Assert.Equal(("Class without a venue", "Every class has a venue.", "Ghi địa điểm."), (finding.Rule.Title("en"), finding.Rule.Explanation("en"), finding.Rule.Remedy("vi")));
    }

    [Fact]
    public void Its_findings_stand_among_the_others_by_place_and_then_by_code()
    {
        TrainingDocument document = new() { Categories = [Category("a"), Category("a")], Courses = [SomeCourse with { Classes = [] }] };
        ValidationPolicy policy = ValidationPolicy.Default
            .With(HostRule.Of("ZZ1", context => Report(context, "/courses/0", "/categories/0", "")))
            .With(HostRule.Of("AA1", context => Report(context, "/courses/0", "/categories/1")));
        Assert.Equal(
            [" ZZ1", "/categories/0 ZZ1", "/categories/1 AA1", "/categories/1 LDT2001", "/courses/0 AA1", "/courses/0 LDT5007", "/courses/0 ZZ1"],
            Lines(Validate(policy, document)));
    }

    [Fact]
    public void The_policy_sets_its_severity()
        => Assert.All(
            Validate(ValidationPolicy.Final.With(s_noVenue).With("KCG1001", Severity.Error), s_twoClasses).Findings.Where(finding => finding.Rule == s_noVenue.Rule),
            finding => Assert.Equal(Severity.Error, finding.Severity));

    [Fact]
    public void A_rule_that_is_off_is_not_asked()
    {
        HostRule rule = HostRule.Of("KCG1", _ => Assert.Fail("It was asked."));
        ValidationPolicy policy = ValidationPolicy.Default.With(rule).Without("KCG1");
        Assert.Null(policy.SeverityOf(rule.Rule));
        Assert.Empty(Validate(policy, new()).Findings);
    }

    [Fact]
    public void Beyond_the_limit_of_one_rule_its_findings_are_counted()
    {
        ValidationReport report = Validate(ValidationPolicy.Default.WithFindingsPerRule(1).With(s_noVenue), s_twoClasses);
        Assert.Equal(["/courses/0/classes/0 KCG1001"], Lines(report));
        Assert.Equal([(s_noVenue.Rule, 1)], report.LeftOut.Select(rule => (rule.Key, rule.Value)));
    }

    [Fact]
    public void A_policy_keeps_its_rules_through_its_changes()
        => Assert.Equal([s_noVenue.Rule], ValidationPolicy.Draft.With(s_noVenue).Without("LDT2001").With("LDT2002", Severity.Info).WithFindingsPerRule(3).HostRules);

    [Fact]
    public void A_policy_asks_for_the_rule_once()
    {
        CountingRule rule = new();
        ValidationPolicy policy = ValidationPolicy.Default.With(rule).With("KCG1", Severity.Info);
        Validate(policy, new());
        Validate(policy, new());
        Assert.Equal(1, rule.Asked);
    }

    [Fact]
    public void What_it_throws_passes_through()
    {
        InvalidOperationException thrown = new();
        ValidationPolicy policy = ValidationPolicy.Default.With(HostRule.Of("KCG1", _ => throw thrown));
        Assert.Same(thrown, Assert.Throws<InvalidOperationException>(() => Validate(policy, new())));
    }

    [Fact]
    public void A_finding_about_the_whole_document_says_so_wherever_it_is_shown()
    {
        ValidationReport report = Validate(ValidationPolicy.Default.With(HostRule.Of("KCG1", context => context.Report("", "a", "b"))), new());
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(
            ("Warning KCG1 at the document", "Warning KCG1 at the document", "warning KCG1 (document): On b, class a has no venue.\n"),
            (finding.ToString(), ReportEntry.Of(finding, "en").ToString(), report.ToText("en")));
    }

    [Fact]
    public void Related_places_are_given_in_their_order()
    {
        ValidationPolicy policy = ValidationPolicy.Default.With(
            HostRule.Of("KCG1", context => context.ReportRelated("/courses/0", ["/courses/0/classes/1/dates", "/courses/0/title"], "a", "b")));
        Assert.Equal(["/courses/0/classes/1/dates", "/courses/0/title"], Assert.Single(Validate(policy, s_twoClasses).Findings).RelatedPaths);
    }

    [Theory]
    [InlineData("courses")]
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
    {
        ValidationPolicy policy = ValidationPolicy.Default.With(HostRule.Of("KCG1", context => context.Report(path, "a", "b")));
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => Validate(policy, s_twoClasses)).ParamName);
    }

    [Fact]
    public void Every_path_that_a_rule_of_the_library_reports_a_host_can_report_too()
        => Assert.All(
            AllRuleCases.Items.Select(item => item.Path).Distinct(),
            path => Assert.Contains(
                Validate(ValidationPolicy.Default.With(HostRule.Of("KCG1", context => Report(context, path))), new()).Findings,
                finding => finding.Path == path));

    [Fact]
    public void Fewer_arguments_than_the_message_asks_for_are_refused()
    {
        ValidationPolicy policy = ValidationPolicy.Default.With(HostRule.Of("KCG1", context => context.Report("", "only one")));
        Assert.Equal("arguments", Assert.Throws<ArgumentException>(() => Validate(policy, new())).ParamName);
    }

    [Fact]
    public void It_looks_up_what_the_rules_of_the_library_look_up()
    {
        TrainingDocument document = s_twoClasses with
        {
            Units = [Unit("u", "2020-01-01/2024-12-31"), Unit("u", "2025-01-01/")],
            Categories = [Category("a")],
            Catalogues = [SomeCatalogue],
            Lecturers = [Lecturer("gv-1"), Lecturer("gv-1")],
            Rooms = [Room("p")],
        };
        bool wasAsked = false;
        Validate(ValidationPolicy.Default.With(HostRule.Of("KCG1", Look)), document);
        Assert.True(wasAsked);

        void Look(RuleContext context)
        {
            Assert.Same(document, context.Document);
            Assert.Same(document.Units[1], context.FindUnit(new("u"), new LocalDate(2025, 7, 1)));
            Assert.Null(context.FindUnit(new("u"), new LocalDate(2019, 7, 1)));
            Assert.Same(document.Categories[0], context.FindCategory(new("a")));
            Assert.Same(document.Catalogues[0], context.FindCatalogue(new("dv")));
            Assert.Same(document.Catalogues[0].Topics[1], context.FindTopic(TopicReference.Parse("dv/2")));
            Assert.Same(document.Lecturers[0], context.FindLecturer(new("gv-1")));
            Assert.Same(document.Rooms[0], context.FindRoom(new("p")));
            Assert.Same(document.Courses[0], context.FindCourse(new("khoa-1")));
            Assert.Null(context.FindCourse(new("khoa-2")));
            wasAsked = true;
        }
    }

    [Fact]
    public void A_context_does_not_outlive_the_validation()
    {
        RuleContext? kept = null;
        Validate(ValidationPolicy.Default.With(HostRule.Of("KCG1", context => kept = context)), new());
        Assert.Throws<ObjectDisposedException>(() => kept!.Document);
        Assert.Throws<ObjectDisposedException>(() => kept!.Report("", "a", "b"));
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
        => Assert.Equal("code", Assert.Throws<ArgumentException>(() => new Rule(code, Severity.Info, HostRule.Texts)).ParamName);

    [Fact]
    public void Two_rules_of_one_code_are_refused()
    {
        ValidationPolicy policy = ValidationPolicy.Default.With(s_noVenue);
        Assert.Equal("rule", Assert.Throws<ArgumentException>(() => policy.With(HostRule.Of("KCG1001", _ => { }))).ParamName);
    }

    [Fact]
    public void A_rule_of_the_library_is_not_a_host_s()
        => Assert.Equal("rule", Assert.Throws<ArgumentException>(() => ValidationPolicy.Default.With(new HostRule(RuleCatalogue.Get("LDT2001"), _ => { }))).ParamName);

    [Fact]
    public void A_text_that_lacks_a_language_is_refused()
        => Assert.Equal("texts", Assert.Throws<ArgumentException>(() => new Rule("KCG1", Severity.Info, HostRule.Texts with { Remedy = new("Chỉ có tiếng Việt") })).ParamName);

    [Theory]
    [InlineData("{0} {1}", "{0}")]
    [InlineData("{0", "{0}")]
    [InlineData("{a}", "{a}")]
    [InlineData("}", "}")]
    public void A_message_that_is_ill_formed_or_differs_in_its_placeholders_is_refused(string vietnamese, string english)
        => Assert.Equal("texts", Assert.Throws<ArgumentException>(() => new Rule("KCG1", Severity.Info, HostRule.Texts with { Message = new(vietnamese, english) })).ParamName);

    private static void Report(RuleContext context, params string[] paths)
    {
        foreach (string path in paths)
            context.Report(path, "a", "b");
    }

    private static ValidationReport Validate(ValidationPolicy policy, TrainingDocument document) => new TrainingValidator(policy).Validate(document);

    private static IEnumerable<string> Lines(ValidationReport report) => report.Findings.Select(finding => $"{finding.Path} {finding.Rule}");

    private sealed class CountingRule : ITrainingRule
    {
        public int Asked { get; private set; }

        public Rule Rule
        {
            get
            {
                Asked++;
                return new Rule("KCG1", Severity.Info, HostRule.Texts);
            }
        }

        public void Check(RuleContext context)
        {
        }
    }
}
