using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Growth;

/// <summary>Clashes, questions, comparisons, views and drafts of input that is large in one dimension, or in two.</summary>
[Trait("Category", "Growth")]
[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
[Collection(GrowthTestsAlone.Name)]
public sealed class TimetableGrowthTests
{
    private const int Size = 2_000;

    private static readonly LocalDate s_day = new(2022, 5, 25);

    private static readonly Dictionary<string, Action> s_cases = new()
    {
        ["clashes of sessions of one class at one time, each for a group of its own"]
            = () => Clashes(n => CourseOf(n, i => At(i) with { Groups = [$"Tổ {i}"] })),
        ["clashes of sessions of one class at one time for one group"] = () => Clashes(n => CourseOf(n, i => At(i) with { Groups = ["Tổ 1"] })),
        ["clashes of two sessions of one class for the same many groups"] = () => Clashes(n => CourseOf(2, i => At(i) with { Groups = Groups(n) })),
        ["clashes of sessions of one class, half of them for groups"]
            = () => Clashes(n => CourseOf(n, i => At(i) with { Groups = i % 2 == 0 ? [] : [$"Tổ {i}"] })),
        ["clashes of learners of many groups who are in two classes"] = () => Clashes(n =>
        [
            .. CourseOf(n, i => At(i, day: i) with { Groups = [$"Tổ {i}"] }, Learners(n)),
            .. CourseOf(n, i => At(i, day: -1 - i) with { Groups = [$"Tổ {i}"] }, Learners(n)),
        ]),
        ["clashes of learners of two classes in sessions for many groups"] = () => Clashes(n =>
        [
            .. CourseOf(1, i => At(i) with { Groups = Groups(n) }, Learners(n)), .. CourseOf(1, i => At(-1) with { Groups = Groups(n) }, Learners(n)),
        ]),
        ["clashes of cancelled sessions"]
            = () => Clashes(n => CourseOf(n, i => At(i) with { Cancelled = true, Lecturers = [new("gv-1")], Room = new("p-1") })),
        ["clashes in a shared room"] = () => Growth.IsNearlyLinear(
            Size,
            n => Courses(n, i => At(i) with { Room = new("p-1") }),
            courses => TimetableClashes.Find(courses, limit: 10, rooms: [new Room { Code = new("p-1"), Name = new("Trực tuyến"), Shared = true }])),
        ["clashes in one room"] = () => Clashes(n => Courses(n, i => At(i) with { Room = new("p-1") })),
        ["a question about a session for many groups"] = () => Growth.IsNearlyLinear(
            Size,
            n => (Index: BookingIndex.Create(CourseOf(n, i => At(i, day: i) with { Groups = [$"Tổ {i}"] }, Learners(n))), Groups: Groups(n), Learners: Learners(n)),
            given => given.Index.FindClashes(At(-1) with { Groups = given.Groups }, given.Learners, limit: 10)),
        ["a question about many learners while their class has many sessions for groups"] = () => Growth.IsNearlyLinear(
            Size,
            n => (Index: BookingIndex.Create(CourseOf(n, i => At(i) with { Groups = [$"Tổ {i}"] }, Learners(n))), Learners: Learners(n)),
            given => given.Index.FindClashes(At(-1), given.Learners, limit: 10)),

        ["a comparison of two orders of sessions"] = () => Growth.IsNearlyLinear(
            Size,
            n => (Before: CourseOf(n, At)[0], After: CourseOf(n, i => At(n - i) with { Room = new("p-1") })[0]),
            given => Assert.Equal(given.After.Classes.Count, SessionChange.Apply(given.Before, SessionChange.Find(given.Before, given.After)).Classes.Count)),
        ["a comparison of sessions of one code"] = () => Growth.IsNearlyLinear(
            Size,
            n => (Before: CourseOf(n, i => At(i) with { Code = new("s") })[0], After: CourseOf(n, i => At(-i) with { Code = new("s") })[0]),
            given => SessionChange.Find(given.Before, given.After)),
        ["a comparison of two orders of classes"] = () => Growth.IsNearlyLinear(
            Size / 4,
            n => (Before: OfClasses(n, i => i), After: OfClasses(n, i => n - i)),
            given => SessionChange.Find(given.Before, given.After)),
        ["views of sessions at one time"] = () => Growth.IsNearlyLinear(Size, n => CourseOf(n, i => At(i) with { Room = new("p-1"), Lecturers = [new("gv-1")] }), View),
        ["views of sessions on many days"]
            = () => Growth.IsNearlyLinear(Size, n => CourseOf(n, i => At(i, day: n - i) with { Room = new($"p-{i}"), Lecturers = [new($"gv-{i}")] }), View),
        ["views of many courses"] = () => Growth.IsNearlyLinear(Size, n => Courses(n, i => At(i)), View),
        ["periods of sessions"] = () => Growth.IsNearlyLinear(Size, n => CourseOf(n, i => At(i, day: i / 2))[0].Classes[0].Timetable!.Sessions, sessions =>
        {
            BellSchedule bells = new() { Morning = [TimeRange.Parse("07:30/08:15"), TimeRange.Parse("08:25/09:10")] };
            bells.CountPeriods(sessions);
            bells.FindFreePeriods(s_day, sessions);
        }),

        ["a draft beside many sessions of others"] = () => Growth.IsNearlyLinear(
            Size,
            n => BookingIndex.Create(CourseOf(n, i => At(i) with { Room = new("p-1"), Lecturers = [new("gv-1")], Groups = [$"Tổ {i}"] }, Learners(n))),
            bookings => Draft(Learners(1), 1, new() { Bookings = bookings })),
        ["a draft for a class of many learners whom others hold on many days"] = () => Growth.IsNearlyLinear(
            Size / 2,
            n => (Learners: Learners(n), Bookings: BookingIndex.Create(CourseOf(n, i => At(i, day: i), Learners(n)))),
            given => Draft(given.Learners, 1, new() { Bookings = given.Bookings })),
        ["a draft of many topics with a lecturer each"] = () => Growth.IsNearlyLinear(
            Size,
            n => (Count: n, Options: new DraftOptions { TopicLecturers = [.. Topics(n).Select((topic, i) => (topic, new Code<Lecturer>($"gv-{i}")))] }),
            given => Draft([], given.Count, given.Options)),
        ["a draft of many topics with one lecturer who is often away"] = () => Growth.IsNearlyLinear(
            Size,
            n => (Count: n, Options: new DraftOptions
            {
                TopicLecturers = [.. Topics(n).Select(topic => (topic, new Code<Lecturer>("gv-1")))],
                Absences = [.. Enumerable.Range(0, n).Select(i => (new Code<Lecturer>("gv-1"), s_day.PlusDays(2 * i), DayPart.Morning))],
            }),
            given => Draft([], given.Count, given.Options)),
        ["a draft of many topics between many holidays"] = () => Growth.IsNearlyLinear(
            Size,
            n => (Count: n, Options: new DraftOptions { NonTeachingDays = [.. Enumerable.Range(0, n).Select(i => new DateRange(s_day.PlusDays(3 * i)))] }),
            given => Draft([], given.Count, given.Options)),
        ["a draft of topics with one lecturer of many who are all away"] = () => Growth.IsNearlyLinear(
            Size,
            n => new DraftOptions
            {
                TopicLecturers = [.. Enumerable.Range(0, n).Select(i => (Topics(1).First(), new Code<Lecturer>($"gv-{i}")))],
                Absences = [.. Enumerable.Range(0, n).Select(i => (new Code<Lecturer>($"gv-{i}"), s_day.PlusDays(i), DayPart.Morning))],
            },
            options => Draft([], 1, options)),
    };

    public static TheoryData<string> Dimensions => [.. s_cases.Keys];

    [LongTheory]
    [MemberData(nameof(Dimensions))]
    public void Scheduling(string dimension) => s_cases[dimension]();

    private static void Clashes(Func<int, Course[]> courses) => Growth.IsNearlyLinear(Size, courses, one => TimetableClashes.Find(one, limit: 10));

    private static void View(Course[] courses)
    {
        TimetableRow.GroupByDayPart(courses);
        TimetableRow.GroupByLecturer(courses);
        TimetableRow.GroupByRoom(courses);
        TimetableRow.Describe(courses, "vi");
        TimetableRow.FindOrder(courses[0].Classes[0].Timetable!.Sessions);
    }

    private static void Draft(ValueList<Learner> learners, int topics, DraftOptions options)
    {
        Course course = new()
        {
            Code = new("khoa-moi"),
            Title = new("Khoá"),
            Topics = [.. Topics(topics)],
            Classes = [new TrainingClass { Code = new("lop"), Dates = [new DateRange(s_day, s_day.PlusDays(100 + (6 * topics)))], Learners = learners }],
        };
        DraftOptions all = options.TopicLecturers.IsEmpty ? options with { TopicLecturers = [(course.Topics[0], new("gv-1"))] } : options;
        Assert.NotEmpty(TimetableDraft.Create(course, new("lop"), options: all with { Room = new("p-1") }).Timetable.Sessions);
    }

    private static IEnumerable<TopicReference> Topics(int count) => Enumerable.Range(0, count).Select(i => new TopicReference(new("dv"), new($"{i}")));

    private static Session At(int activity) => At(activity, day: 0);

    private static Session At(int activity, int day) => new()
    {
        Code = new($"s-{activity}"),
        Date = s_day.PlusDays(day),
        Part = DayPart.Morning,
        Time = TimeRange.Parse("07:30/08:15"),
        Activity = new TrainingActivity.Other { Title = new($"Việc {activity}") },
    };

    private static ValueList<string> Groups(int n) => [.. Enumerable.Range(0, n).Select(i => $"Tổ {i}")];

    private static ValueList<Learner> Learners(int n)
        => [.. Groups(n).Select((group, i) => new Learner { Code = new($"hv-{i}"), Name = PersonName.FromSingleName($"Hoà {i}"), Group = group })];

    private static Course[] Courses(int count, Func<int, Session> session) => [.. Enumerable.Range(0, count).SelectMany(i => CourseOf(1, _ => session(i)))];

    private static Course OfClasses(int count, Func<int, int> number)
        => CourseOf(0, At)[0] with { Classes = [.. Enumerable.Range(0, count).Select(i => CourseOf(1, At)[0].Classes[0] with { Code = new($"lop-{number(i)}") })] };

    private static Course[] CourseOf(int sessions, Func<int, Session> session, ValueList<Learner> learners = default) =>
    [
        new Course
        {
            Code = new("khoa"),
            Title = new("Khoá"),
            Classes =
            [
                new TrainingClass
                {
                    Code = new("lop"),
                    Learners = learners,
                    Timetable = new Timetable { Sessions = [.. Enumerable.Range(0, sessions).Select(session)] },
                },
            ],
        },
    ];
}
