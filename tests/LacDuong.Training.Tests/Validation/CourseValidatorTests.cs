using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

/// <summary>A course alone against a document that is there already.</summary>
public sealed class CourseValidatorTests
{
    private const string Course = "/courses/0";
    private static readonly Rule s_rule = HostCheck.CreateRule("KCG1");

    [Fact]
    public void A_course_is_found_the_same_with_as_in_a_document_of_it_alone()
        => MutatedDocument.Any.Sample(
            document =>
            {
                if (document is null)
                    return;
                CourseValidator validator = new(document);
                foreach (Course course in document.Courses)
                    Assert.Equal(LinesInCourse(document with { Courses = [course] }), Lines(validator.Validate(course)));
            },
            iter: 500);

    [Fact]
    public void Paths_start_at_the_course()
    {
        Course course = SomeCourse with { Classes = [Class("lop-1"), Class("lop-1")], Topics = [new(new("none"), new("1"))] };
        Assert.Equal(
            ["/topics/0 LDT3003 []", "/classes/1 LDT5002 [/classes/0]"],
            new CourseValidator(new()).Validate(course).Findings.Select(finding => $"{finding.Path} {finding.Rule} [{string.Join(' ', finding.Related)}]"));
    }

    [Fact]
    public void The_course_itself_is_the_empty_path()
        => Assert.Equal(DocumentPath.Root, Assert.Single(new CourseValidator(new()).Validate(SomeCourse with { Classes = [] }).Findings).Path);

    [Fact]
    public void A_hosts_check_sees_the_course_and_what_it_reports_outside_of_it_is_left_out()
    {
        List<string> calls = [];
        HostCheck check = new(s_rule)
        {
            OfDocument = _ => calls.Add("document"),
            OfClass = context => calls.Add($"class {context.Class.Code}"),
            OfCourse = context =>
            {
                context.Report(s_rule, DocumentPath.Parse("/units"), "xa", 1);
                context.Report(s_rule, context.CoursePath.Title, [DocumentPath.Parse("/catalogues"), context.CoursePath.Code], "khoa", 1);
            },
            OfBookings = (context, bookings) => calls.Add($"{bookings.CourseCount} course"),
        };
        Finding finding = new CourseValidator(new(), ValidationPolicy.Default.With(check)).Validate(SomeCourse).Findings.Single(finding => finding.Rule == s_rule);
        Assert.Equal(("/title", "/code"), (finding.Path.ToString(), Assert.Single(finding.Related).ToString()));
        Assert.Equal(["class lop-1", "1 course"], calls);
    }

    [Fact]
    public void A_course_at_which_a_hosts_check_throws_leaves_the_validator_as_it_was()
    {
        HostCheck check = new(s_rule)
        {
            OfClass = context =>
            {
                if (context.Class.Code == new Code<TrainingClass>("throws"))
                    throw new TimeoutException();
            },
        };
        TrainingDocument document = new() { Categories = [Category("a")] };
        Course course = SomeCourse with { Classes = [Class("lop-1") with { Learners = [Learner("hv-1"), Learner("hv-1")] }] };
        CourseValidator validator = new(document, ValidationPolicy.Default.With(check));
        string[] before = [.. Lines(validator.Validate(course))];

        Assert.Throws<TimeoutException>(() => validator.Validate(course with { Classes = [.. course.Classes, Class("throws")] }));

        Assert.NotEmpty(before);
        Assert.Equal(before, Lines(validator.Validate(course)));
    }

    [Fact]
    public void One_validator_serves_several_threads()
    {
        TrainingDocument document = new() { Categories = [Category("a")] };
        CourseValidator validator = new(document);
        Course[] courses =
        [
            .. Enumerable.Range(0, 16).Select(
                number => SomeCourse with { Classes = [Class("lop") with { Learners = [.. Enumerable.Range(0, 200).Select(i => Learner($"hv-{i % (number + 1)}"))] }] }),
        ];
        string[][] expected = [.. courses.Select(course => LinesInCourse(document with { Courses = [course] }).ToArray())];
        Parallel.For(0, 80, i => Assert.Equal(expected[i % courses.Length], Lines(validator.Validate(courses[i % courses.Length]))));
    }

    private static IEnumerable<string> Lines(ValidationReport report)
        => report.Findings.Select(finding => $"{finding.Severity} {finding.Rule} {finding.Path} [{string.Join(' ', finding.Related)}] {finding.Describe("vi")}");

    private static IEnumerable<string> LinesInCourse(TrainingDocument document)
        => TrainingValidator.Default.Validate(document).Findings
            .Where(finding => finding.Path.ToString().StartsWith(Course, StringComparison.Ordinal))
            .Select(finding => $"{finding.Severity} {finding.Rule} {finding.Path.ToString()[Course.Length..]} [{string.Join(' ', finding.Related.Select(path => path.ToString()).Where(InCourse).Select(path => path[Course.Length..]))}] {finding.Describe("vi")}");

    private static bool InCourse(string path) => path.StartsWith(Course, StringComparison.Ordinal);
}
