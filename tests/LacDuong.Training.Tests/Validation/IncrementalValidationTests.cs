using CsCheck;
using LacDuong.Training.Json;
using LacDuong.Training.Tests.Generators;
using LacDuong.Training.Tests.Scheduling;
using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

/// <summary>Courses that are validated as they come: the report is the one of the document that holds them all.</summary>
public sealed class IncrementalValidationTests
{
    private static readonly Rule s_rule = HostCheck.CreateRule("KCG1");

    private static readonly HostCheck s_check = new(s_rule)
    {
        OfDocument = context => context.Report(s_rule, DocumentPath.Parse("/units"), context.Header.Rooms.Count, 1),
        OfCourse = context => context.Report(s_rule, context.CoursePath.Title, [context.CoursePath.Code, DocumentPath.Parse("/catalogues")], context.Course.Code, 1),
        OfClass = context => context.Report(s_rule, context.ClassPath, context.Class.Code, context.Class.LearnerCount),
        OfBookings = (context, bookings) => context.Report(s_rule, DocumentPath.Root, bookings.CourseCount, bookings.SessionCount),
    };

    private static readonly Room[] s_rooms = [Room("p-1") with { Capacity = 2 }, Room("p-2") with { Capacity = 3 }];

    [Fact]
    public void Courses_that_fit_together_almost_are_found_the_same_with()
        => MutatedDocument.Any.Sample(document => AssertSame(document ?? new(), ValidationPolicy.Default), iter: 1000);

    [Fact]
    public void Whatever_can_be_constructed_is_found_the_same_with()
        => AnyDocument.Document.Sample(document => AssertSame(document, ValidationPolicy.Final), iter: 200);

    [Fact]
    public void Courses_that_share_lecturers_rooms_and_learners_are_found_the_same_with()
        => GeneratedCourses.Courses.Sample(
            courses => AssertSame(new() { Rooms = s_rooms.ToValueList(), Courses = courses.ToValueList() }, ValidationPolicy.Default),
            iter: 3000);

    [Fact]
    public void Of_one_rule_as_many_findings_are_kept_and_counted()
        => GeneratedCourses.Courses.Sample(
            courses => AssertSame(new() { Rooms = s_rooms.ToValueList(), Courses = courses.ToValueList() }, ValidationPolicy.Default.WithFindingsPerRule(2)),
            iter: 300);

    [Fact]
    public void Titles_in_several_languages_and_names_of_all_parts_are_kept()
    {
        Course first = SomeCourse with
        {
            Title = new([new(new("en"), "First"), new(new("vi"), "Khoá một"), new(new("ko"), "첫 번째")]),
            Classes = [Class("lop-1") with { Learners = [new() { Code = new("hv"), Name = new("Cil", null, "K’Brêm") }] }],
        };
        Course second = first with { Classes = [Class("lop-1") with { Learners = [new() { Code = new("hv"), Name = new("Nguyễn", "Văn", "A") }] }] };
        AssertSame(new() { Courses = [first, second] }, ValidationPolicy.Default);
    }

    [Fact]
    public void What_is_wrong_within_a_course_is_told_when_it_is_added_and_the_rest_at_the_end()
    {
        Course course = SomeCourse with { Classes = [] };
        IncrementalValidation validation = new(new());
        Assert.Equal("LDT5007", Assert.Single(validation.Add(course)).Rule.Code);
        Assert.Equal("/courses/1", Assert.Single(validation.Add(course)).Path.ToString());
        Assert.Equal(["/courses/0 LDT5007", "/courses/1 LDT5001", "/courses/1 LDT5007"], validation.Complete().Findings.Select(finding => $"{finding.Path} {finding.Rule}"));
    }

    [Fact]
    public void What_is_wrong_with_the_header_is_told_at_once()
        => Assert.Equal("/categories/1", Assert.Single(new IncrementalValidation(new() { Categories = [Category("a"), Category("a")] }).HeaderFindings).Path.ToString());

    [Fact]
    public void A_hosts_check_finds_the_same()
        => GeneratedCourses.Courses.Sample(
            courses => AssertSame(
                new() { Rooms = s_rooms.ToValueList(), Courses = courses.ToValueList() },
                ValidationPolicy.Default.With(s_check)),
            iter: 300);

    [Fact]
    public void Courses_that_threads_validate_in_parts_are_found_the_same_with_as_one_after_the_other()
        => Gen.Select(GeneratedCourses.Courses, Gen.Int[0, 10], Gen.Int[0, 10], Gen.Int[1, 3]).Sample(
            (courses, one, other, limit) =>
            {
                TrainingDocument header = new() { Rooms = s_rooms.ToValueList(), Categories = [Category("a"), Category("a")] };
                ValidationPolicy policy = (limit == 3 ? ValidationPolicy.Default : ValidationPolicy.Default.WithFindingsPerRule(limit)).With(s_check);
                int second = Math.Min(Math.Min(one, other), courses.Length);
                int third = Math.Min(Math.Max(one, other), courses.Length);
                using IncrementalValidation whole = new(header, policy);
                using IncrementalValidation first = new(header, policy);
                using IncrementalValidation middle = first.Fork();
                using IncrementalValidation last = middle.Fork();

                AddAll(whole, courses);
                Parallel.Invoke(() => AddAll(first, courses[..second]), () => AddAll(middle, courses[second..third]), () => AddAll(last, courses[third..]));
                middle.Merge(last);
                first.Merge(middle);

                Assert.Equal(courses.Length, first.CourseCount);
                ValidationReport expected = whole.Complete();
                ValidationReport report = first.Complete();
                Assert.Equal(Lines(expected), Lines(report));
                Assert.Equal(expected.LeftOut, report.LeftOut);
            },
            iter: 1000,
            threads: 1);

    [Fact]
    public void Lines_that_threads_read_in_parts_are_found_the_same_with_as_in_one_stream()
        => GeneratedCourses.Courses.Sample(
            courses =>
            {
                using MemoryStream stream = new();
                TrainingJsonLines.Write(new() { Rooms = s_rooms.ToValueList() }, courses, stream);
                byte[] text = stream.ToArray();
                stream.Position = 0;
                using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
                using IncrementalValidation expected = new(lines.Header);
                AddAll(expected, lines.ReadCourses());

                using IncrementalValidation first = new(lines.Header);
                using IncrementalValidation second = first.Fork();
                Range[] places = [.. LinesOf(text)];
                int half = places.Length / 2;
                Parallel.Invoke(
                    () => AddAll(first, places[..half].Select((line, i) => TrainingJsonLines.ReadCourse(text[line], i + 2))),
                    () => AddAll(second, places[half..].Select((line, i) => TrainingJsonLines.ReadCourse(text[line], half + i + 2))));
                first.Merge(second);

                Assert.Equal(Lines(expected.Complete()), Lines(first.Complete()));
            },
            iter: 200,
            threads: 1);

    [Fact]
    public void A_fork_tells_nothing_of_the_header()
    {
        using IncrementalValidation validation = new(new() { Categories = [Category("a"), Category("a")] });
        using IncrementalValidation fork = validation.Fork();

        Assert.Empty(fork.HeaderFindings);
        Assert.Empty(fork.Complete().Findings);
    }

    [Fact]
    public void A_validation_takes_its_forks_alone()
    {
        using IncrementalValidation validation = new(new());
        using IncrementalValidation stranger = new(new());

        Assert.Throws<ArgumentException>(() => validation.Merge(validation));
        Assert.Throws<ArgumentException>(() => validation.Merge(stranger));
    }

    [Fact]
    public void A_fork_that_was_merged_takes_no_more_courses()
    {
        using IncrementalValidation validation = new(new());
        using IncrementalValidation fork = validation.Fork();
        validation.Merge(fork);

        Assert.Throws<InvalidOperationException>(() => fork.Add(SomeCourse));
        Assert.Throws<InvalidOperationException>(() => validation.Merge(fork));
    }

    [Fact]
    public void A_validation_that_was_disposed_of_takes_no_more_courses()
    {
        IncrementalValidation validation = new(new());
        validation.Dispose();
        validation.Dispose();

        Assert.Throws<ObjectDisposedException>(() => validation.Add(SomeCourse));
        Assert.Throws<ObjectDisposedException>(validation.Complete);
    }

    [Fact]
    public void A_course_at_which_a_hosts_check_throws_is_not_added_and_nothing_of_it_is_reported()
    {
        HostCheck check = new(s_rule)
        {
            OfCourse = context =>
            {
                context.Report(s_rule, context.CoursePath, context.Course.Code, 1);
                if (context.Course.Classes.IsEmpty)
                    throw new TimeoutException();
            },
        };
        ValidationPolicy policy = ValidationPolicy.Default.WithFindingsPerRule(1).With(check);
        Course good = SomeCourse with { Classes = [Class("lop-1")] };
        using IncrementalValidation validation = new(new(), policy);
        Assert.Throws<TimeoutException>(() => validation.Add(good with { Code = new("bad"), Classes = [] }));
        Assert.Equal(0, validation.CourseCount);
        validation.Add(good);

        ValidationReport expected = new TrainingValidator(policy).Validate(new() { Courses = [good] });
        ValidationReport report = validation.Complete();
        Assert.Equal(Lines(expected), Lines(report));
        Assert.Equal(expected.LeftOut, report.LeftOut);
    }

    [Fact]
    public void A_completion_at_which_a_hosts_check_throws_can_be_tried_again()
    {
        bool isFirst = true;
        HostCheck check = new(s_rule)
        {
            OfBookings = (context, _) =>
            {
                context.Report(s_rule, DocumentPath.Root, 1, 1);
                if (!isFirst)
                    return;
                isFirst = false;
                throw new TimeoutException();
            },
        };
        using IncrementalValidation validation = new(new(), ValidationPolicy.Default.With(check));

        Assert.Throws<TimeoutException>(validation.Complete);
        Assert.Single(validation.Complete().Findings);
    }

    [Fact]
    public void A_header_has_no_courses()
        => Assert.Equal("header", Assert.Throws<ArgumentException>(() => new IncrementalValidation(new() { Courses = [SomeCourse] })).ParamName);

    [Fact]
    public void A_complete_validation_takes_no_more_courses()
    {
        IncrementalValidation validation = new(new());
        validation.Complete();
        Assert.Throws<InvalidOperationException>(() => validation.Add(SomeCourse));
        Assert.Throws<InvalidOperationException>(validation.Complete);
    }

    [Fact]
    public void A_code_of_somebody_else_is_found_where_comparing_every_two_learners_finds_it()
        => GeneratedCourses.Courses.Sample(
            courses =>
            {
                IEnumerable<string> found = TrainingValidator.Default.Validate(new() { Courses = courses.ToValueList() }).Findings
                    .Where(finding => finding.Rule.Code == "LDT2010")
                    .Select(finding => $"{finding.Path}: {string.Join(' ', finding.Related)}");
                Assert.Equal(OthersOfOneCode(courses), found);
            },
            iter: 3000);

    private static void AssertSame(TrainingDocument document, ValidationPolicy policy)
    {
        IncrementalValidation validation = new(document with { Courses = [] }, policy);
        foreach (Course course in document.Courses)
            validation.Add(course);
        ValidationReport expected = new TrainingValidator(policy).Validate(document);
        ValidationReport report = validation.Complete();
        Assert.Equal(Lines(expected), Lines(report));
        Assert.Equal(expected.LeftOut, report.LeftOut);
    }

    private static void AddAll(IncrementalValidation validation, IEnumerable<Course> courses)
    {
        foreach (Course course in courses)
            validation.Add(course);
    }

    // Where the lines after the first are.
    private static List<Range> LinesOf(byte[] text)
    {
        List<Range> lines = [];
        int start = Array.IndexOf(text, (byte)'\n') + 1;
        for (int end; start < text.Length; start = end + 1)
        {
            end = Array.IndexOf(text, (byte)'\n', start);
            lines.Add(start..end);
        }
        return lines;
    }

    private static IEnumerable<string> Lines(ValidationReport report)
        => report.Findings.Select(finding => $"{finding} {string.Join(' ', finding.Related)} {finding.Describe("vi")} {finding.Describe("en")}");

    private static IEnumerable<string> OthersOfOneCode(Course[] courses)
    {
        var learners = courses.Index()
            .SelectMany(course => course.Item.Classes.Index().SelectMany(item => item.Item.Learners.Index().Select(learner => (Class: (course.Index, item.Index), learner.Item, learner.Index))))
            .ToList();
        foreach (var roster in learners.GroupBy(learner => learner.Class))
        {
            string[] firsts =
            [
                .. roster
                    .Where(learner => learners.First(other => other.Item.Code == learner.Item.Code) is var first && first.Class != learner.Class
                        && (GeneratedCourses.PersonOf[first.Item.Name] != GeneratedCourses.PersonOf[learner.Item.Name]
                            || (first.Item.BirthDate is { } born && learner.Item.BirthDate is { } other && !born.CanBe(other))))
                    .DistinctBy(learner => learner.Item.Code)
                    .Select(learner => learners.First(other => other.Item.Code == learner.Item.Code))
                    .Select(first => $"/courses/{first.Class.Item1}/classes/{first.Class.Item2}/learners/{first.Index}"),
            ];
            if (firsts.Length > 0)
                yield return $"/courses/{roster.Key.Item1}/classes/{roster.Key.Item2}/learners: {string.Join(' ', firsts)}";
        }
    }
}
