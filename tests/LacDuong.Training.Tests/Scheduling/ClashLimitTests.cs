using CsCheck;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class ClashLimitTests
{
    private static readonly Gen<(Course[] Courses, int Limit)> s_given = Gen.Select(GeneratedCourses.Courses, Gen.Int[1, 6]);

    [Fact]
    public void Of_each_kind_as_many_clashes_are_kept_as_are_asked_for() => s_given.Sample(given =>
    {
        TimetableClashes all = TimetableClashes.Find(given.Courses);
        TimetableClashes some = TimetableClashes.Find(given.Courses, limit: given.Limit);
        return some.All(all.Contains) && some.Distinct().Count() == some.Count
            && Enum.GetValues<ClashKind>().All(kind => CountOf(some, kind) == Math.Min(given.Limit, CountOf(all, kind)));
    }, iter: 5_000);

    [Fact]
    public void How_many_more_there_are_is_told_exactly_of_lecturers_and_rooms() => s_given.Sample(given =>
    {
        TimetableClashes all = TimetableClashes.Find(given.Courses);
        TimetableClashes some = TimetableClashes.Find(given.Courses, limit: given.Limit);
        return Enum.GetValues<ClashKind>().All(kind =>
        {
            long more = Math.Max(0, CountOf(all, kind) - given.Limit);
            long told = some.LeftOut.GetValueOrDefault(kind);
            return kind switch
            {
                ClashKind.Learners => told > 0 == more > 0 && told <= more,
                // Two sessions for several groups may be counted for each of them.
                ClashKind.Class => told >= more,
                _ => told == more,
            };
        });
    }, iter: 5_000);

    [Fact]
    public void An_answer_to_a_question_has_its_limit_too() => Gen.Select(s_given, GeneratedCourses.Session).Sample((given, asked) =>
    {
        BookingIndex index = BookingIndex.Create(given.Courses);
        TimetableClashes all = index.FindClashes(asked);
        TimetableClashes some = index.FindClashes(asked, limit: given.Limit);
        return some.All(all.Contains) && Enum.GetValues<ClashKind>().All(kind
            => CountOf(some, kind) == Math.Min(given.Limit, CountOf(all, kind))
                && some.LeftOut.GetValueOrDefault(kind) == CountOf(all, kind) - CountOf(some, kind));
    }, iter: 2_000);

    // The order of hashes of strings is another one in each process.
    [Fact]
    public void Of_the_clashes_over_learners_the_first_in_the_order_of_the_rosters_are_kept()
    {
        Session session = new() { Code = new("s-1"), Date = new(2022, 5, 25), Part = DayPart.Morning, Activity = new TrainingActivity.Opening() };
        Course CourseOf(string title) => new()
        {
            Code = new(title),
            Title = new(title),
            Classes = Enumerable.Range(0, 50).Select(number => new TrainingClass
            {
                Code = new($"lop-{number}"),
                Learners = [new() { Code = new($"hv-{number}"), Name = new("Cil", null, "A") }],
                Timetable = new() { Sessions = [session with { Activity = new TrainingActivity.Other { Title = new(title) } }] },
            }).ToValueList(),
        };
        TimetableClash clash = Assert.Single(TimetableClashes.Find([CourseOf("a"), CourseOf("b")], limit: 1));
        Assert.Equal("hv-0", Assert.Single(clash.Learners).Value);
    }

    [Fact]
    public void Where_nothing_is_left_out_no_kind_is_told()
        => GeneratedCourses.Courses.Sample(courses => TimetableClashes.Find(courses).LeftOut.Count == 0, iter: 500);

    [Fact]
    public void A_limit_below_one_is_an_error_of_the_program()
        => Assert.Equal("limit", Assert.Throws<ArgumentException>(() => TimetableClashes.Find([], limit: 0)).ParamName);

    private static int CountOf(TimetableClashes clashes, ClashKind kind) => clashes.Count(clash => clash.Kind == kind);
}
