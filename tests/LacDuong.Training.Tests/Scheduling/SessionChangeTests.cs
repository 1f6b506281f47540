using CsCheck;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Tests.Generators;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class SessionChangeTests
{
    private static readonly Gen<TrainingClass> s_class = Gen.Select(Gen.OneOf("lop-1", "lop-2"), SessionsOfCodes(5)).Select(
        (code, sessions) => new TrainingClass { Code = new(code), Timetable = new Timetable { Sessions = sessions } });

    private static readonly Gen<Course> s_course = s_class.Array[0, 4].Select(
        classes => new Course { Code = new("khoa"), Title = new("Khoá"), Classes = classes.ToValueList() });

    private static readonly Session s_first = SessionOf("s-1", 25, DayPart.Morning);
    private static readonly Session s_second = SessionOf("s-2", 25, DayPart.Afternoon);
    private static readonly Session s_third = SessionOf("s-3", 26, DayPart.Morning);

    [Fact]
    public void The_changes_applied_to_the_old_class_give_the_sessions_of_the_new_one_in_order()
        => Gen.Select(SessionsOfCodes(8), SessionsOfCodes(8)).Sample(
            (before, after) =>
            {
                TrainingClass old = ClassOf([.. before]);
                TrainingClass @new = ClassOf([.. after]);
                return SessionChange.Apply(old, SessionChange.Find(old, @new)) == @new;
            },
            iter: 20_000);

    [Fact]
    public void The_changes_applied_to_the_old_course_give_the_sessions_of_the_new_one_class_by_class()
        => Gen.Select(s_course, s_course).Sample(
            (before, after) =>
            {
                Course applied = SessionChange.Apply(before, SessionChange.Find(before, after));
                return SessionsByClass(applied).SetEquals(SessionsByClass(after)) && SessionChange.Find(applied, after).All(IsOfRepeatedClass);

                // A class without sessions that stands before another of its code is not there to be counted once all is applied.
                bool IsOfRepeatedClass(SessionChange change) => after.Classes.Count(c => c.Code == change.ClassCode) > 1;
            },
            iter: 20_000);

    [Fact]
    public void Any_course_with_other_timetables_in_the_same_classes_comes_out_whole()
        => Gen.Select(AnyDocument.Course, SessionsOfCodes(6)).Sample(
            (before, sessions) =>
            {
                Course after = before with
                {
                    Classes = before.Classes.Select(c => c with { Timetable = new Timetable { Sessions = [.. sessions, .. c.Timetable?.Sessions ?? default] } }).ToValueList(),
                };
                return sessions.IsEmpty || SessionChange.Apply(before, SessionChange.Find(before, after)) == after;
            });

    [Fact]
    public void Between_a_course_and_itself_nothing_changed()
        => AnyDocument.Course.Sample(course => SessionChange.Find(course, course with { }).Count == 0);

    [Fact]
    public void A_session_has_one_change_which_says_how_it_differs()
        => Gen.Select(SessionsOfCodes(8), SessionsOfCodes(8)).Sample(
            (before, after) =>
            {
                IReadOnlyList<SessionChange> changes = SessionChange.Find(ClassOf([.. before]), ClassOf([.. after]));
                return changes.DistinctBy(change => change.Key).Count() == changes.Count && changes.All(change => (change.Before, change.After) switch
                {
                    (null, not null) => change.Place is not null && change.Members.IsEmpty && !change.IsMoved,
                    (not null, null) => change.Place is null && change.Members.IsEmpty && !change.IsMoved,
                    _ => change.IsMoved || !change.Members.IsEmpty,
                });
            });

    // The oracle tries every choice of sessions that could stay.
    [Fact]
    public void As_few_sessions_as_can_be_are_moved_in_the_list()
        => Gen.Shuffle(Enumerable.Range(0, 7).ToArray()).Sample(order =>
        {
            Session[] sessions = [.. Enumerable.Range(0, 7).Select(i => SessionOf($"s-{i}", 25, DayPart.Morning))];
            int most = Enumerable.Range(0, 1 << 7).Max(choice =>
            {
                int[] chosen = [.. order.Where((_, place) => (choice & (1 << place)) != 0)];
                return chosen.Order().SequenceEqual(chosen) ? chosen.Length : 0;
            });
            return SessionChange.Find(ClassOf(sessions), ClassOf([.. order.Select(i => sessions[i])])).Count == 7 - most;
        });

    [Fact]
    public void A_session_at_another_time_is_moved_and_the_others_stay()
    {
        Session later = s_second with { Date = new LocalDate(2022, 5, 26), Part = DayPart.Afternoon };
        SessionChange moved = Assert.Single(Between([s_first, s_second, s_third], [s_first, s_third, later]));
        Assert.Equal((s_second, later, 2, true, []), (moved.Before, moved.After, moved.Place, moved.IsMoved, moved.Members));
    }

    [Fact]
    public void A_session_may_be_both_moved_and_changed()
    {
        Session other = s_second with { Part = DayPart.Evening, Room = new("p-2"), Lecturers = [new("gv-9")] };
        SessionChange change = Assert.Single(Between([s_first, s_second], [s_first, other]));
        Assert.True(change.IsMoved);
        Assert.Equal([DocumentPath<Session>.Root.Lecturers, DocumentPath<Session>.Root.Room], change.Members);
    }

    [Fact]
    public void Of_several_sessions_of_one_code_the_first_answers_to_the_first()
    {
        Session again = s_third with { Code = s_first.Code };
        SessionChange removed = Assert.Single(Between([s_first, again], [s_first]));
        Assert.Equal((again, null, 1), (removed.Before, removed.After, removed.Key.Session.Repeat));
    }

    [Fact]
    public void The_sessions_of_a_class_that_is_new_are_added_and_those_of_one_that_is_gone_are_removed()
    {
        Course before = CourseOf(ClassOf(s_first));
        Course after = CourseOf(ClassOf(s_second) with { Code = new("lop-2") });
        Assert.Collection(
            SessionChange.Find(before, after),
            change => Assert.Equal(("lop-2", null, s_second), (change.ClassCode.Value, change.Before, change.After)),
            change => Assert.Equal(("lop-1", s_first, null), (change.ClassCode.Value, change.Before, change.After)));
    }

    [Fact]
    public void A_change_that_does_not_fit_is_an_error_of_the_caller()
    {
        IReadOnlyList<SessionChange> added = Between([], [s_first]);
        IReadOnlyList<SessionChange> removed = Between([s_first], []);
        Assert.Throws<ArgumentException>(() => SessionChange.Apply(ClassOf(s_first), added));
        Assert.Throws<ArgumentException>(() => SessionChange.Apply(ClassOf(s_second), removed));
        Assert.Throws<ArgumentException>(() => SessionChange.Apply(ClassOf(s_first) with { Code = new("lop-2") }, removed));
        Assert.Throws<ArgumentException>(() => SessionChange.Find(ClassOf(), ClassOf() with { Code = new("lop-2") }));
    }

    [Fact]
    public void Some_of_the_changes_can_be_applied_alone()
    {
        IReadOnlyList<SessionChange> changes = Between([s_first], [s_first with { Part = DayPart.Evening, Room = new("p-2") }, s_second, s_third]);
        TrainingClass applied = SessionChange.Apply(ClassOf(), changes.Where(change => change.Before is null));
        Assert.Equal(ClassOf(s_second, s_third), applied);
    }

    [Fact]
    public void A_move_can_be_applied_without_the_other_members_and_they_without_the_move()
    {
        SessionChange change = Assert.Single(Between([s_first], [s_first with { Part = DayPart.Evening, Room = new("p-2") }]));
        Assert.Equal(ClassOf(s_first with { Room = new("p-2") }), SessionChange.Apply(ClassOf(s_first), [change with { Place = null }]));
        Assert.Equal(ClassOf(s_first with { Part = DayPart.Evening }), SessionChange.Apply(ClassOf(s_first), [change with { Members = [] }]));
    }

    [Fact]
    public void An_added_session_without_a_place_goes_to_the_end()
    {
        IEnumerable<SessionChange> changes = Between([s_first], [s_second, s_first, s_third]).Select(change => change with { Place = null });
        Assert.Equal(ClassOf(s_first, s_second, s_third), SessionChange.Apply(ClassOf(s_first), changes));
    }

    [Fact]
    public void A_removed_session_has_not_moved()
        => Assert.False((Assert.Single(Between([s_first], [])) with { Place = 0 }).IsMoved);

    private static IReadOnlyList<SessionChange> Between(Session[] before, Session[] after) => SessionChange.Find(ClassOf(before), ClassOf(after));

    private static HashSet<(Code<TrainingClass>, int, ValueList<Session>)> SessionsByClass(Course course) =>
    [
        .. course.Classes.Where(c => c.Timetable is { Sessions.IsEmpty: false }).GroupBy(c => c.Code)
            .SelectMany(ofCode => ofCode.Select((c, place) => (c.Code, place, c.Timetable!.Sessions))),
    ];

    // Few codes, so that they come up again in one revision and in both.
    private static Gen<ValueList<Session>> SessionsOfCodes(int atMost)
        => Gen.Select(GeneratedCourses.Session, Gen.Int[0, 5]).Select((session, code) => session with { Code = new($"s-{code}") })
            .Array[0, atMost].Select(sessions => sessions.ToValueList());

    private static Session SessionOf(string code, int day, DayPart part) => new()
    {
        Code = new(code),
        Date = new LocalDate(2022, 5, day),
        Part = part,
        Activity = new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/1") },
        Lecturers = [new("gv-1")],
    };

    private static TrainingClass ClassOf(params Session[] sessions)
        => new() { Code = new("lop-1"), Timetable = new Timetable { Sessions = sessions.ToValueList() } };

    private static Course CourseOf(TrainingClass item) => new() { Code = new("khoa"), Title = new("Khoá"), Classes = [item] };
}
