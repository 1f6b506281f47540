using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;
using static LacDuong.Training.Validation.TrainingRules;

namespace LacDuong.Training.Tests.Growth;

/// <summary>
/// Documents that are large in one dimension, or in two that a rule goes through one within the other: each names the rules that find
/// something there, and is validated with all of them.
/// </summary>
[Trait("Category", "Growth")]
[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
[Collection(GrowthTestsAlone.Name)]
public sealed class RuleGrowthTests
{
    private const int Size = 2_000;

    private static readonly LocalDate s_day = new(2022, 5, 25);
    private static readonly TrainingActivity s_teaching = Teaching("dv/0");
    private static readonly GradeScale s_scale = new() { Max = 10, Grades = [Grade(0, 5), Grade(1, 0)] };

    private static readonly Dictionary<string, (Rule[] Rules, Func<int, TrainingDocument> Make)> s_cases = new()
    {
        ["units of one code that overlap"] = ([UnitsShareCode], n => new() { Units = Many(n, i => Of(i, i + n)) }),
        ["units under an unknown one"] = ([ParentUnitIsMissing], n => new() { Units = Many(n, i => Unit($"u{i}") with { Parent = new("x") }) }),
        ["a ring of units"] = ([UnitIsAboveItself], n => new() { Units = Many(n, i => Unit($"u{i}") with { Parent = new($"u{(i + 1) % n}") }) }),
        ["units under the many of one code"] = (
            [UnitHasDaysWithoutParent, UnitIsAboveItsParent],
            n => new()
            {
                Units =
                [
                    .. Many(n, i => Of(2 * i, 2 * i)), .. Many(n, i => Unit($"k{i}") with { Parent = new("u"), Level = UnitLevel.Province }),
                ],
            }),
        ["reorganisations of the many of one code"] = (
            [ReorganisedUnitIsMissing, UnitOutlivesItsReorganisation],
            n => new() { Units = [.. Many(n, i => Of(2 * i, (2 * i) + 1)), Unit("v")], Reorganisations = Many(n, i => Change(2 * i, ["u", "v"], ["w"])) }),
        ["a reorganisation of many"] = (
            [ReorganisedUnitIsMissing, UnitOutlivesItsReorganisation, ReorganisedPartIsMissing],
            n => new()
            {
                Units = Many(n, i => Unit($"u{i}")),
                Reorganisations =
                [
                    Change(1, Names(2 * n, "u"), Names(n, "w")) with { Parts = Codes<Unit>(Names(3 * n, "u")[n..]), LandOnly = Codes<Unit>(Names(3 * n, "u")[(n / 2)..]) },
                ],
            }),
        ["categories of one code"] = ([CategoriesShareCode], n => new() { Categories = Many(n, _ => Category("cb")) }),
        ["lecturers and rooms of one code"] = (
            [LecturersOrRoomsShareCode], n => new() { Lecturers = Many(n, _ => Lecturer("gv")), Rooms = Many(n, _ => Room("p")) }),
        ["catalogues of one code"] = ([CataloguesShareCode], n => new() { Catalogues = Many(n, _ => SomeCatalogue) }),
        ["topics of one code"] = ([TopicsShareCode], n => new() { Catalogues = [CatalogueOf("dv", Enumerable.Repeat("1", n).ToArray())] }),
        ["texts that aren't Vietnamese"] = (
            [TextHasNoVietnamese],
            n => new()
            {
                Units = Many(n, i => Unit($"u{i}") with { Name = English(i), OtherNames = [English(-i)] }),
                Categories = Many(n, i => Category($"c{i}") with { Name = English(i) }),
                Catalogues = [SomeCatalogue with { Topics = Many(n, i => Topic($"t{i}") with { Title = English(i), Summary = English(i) }) }],
                Rooms = Many(n, i => Room($"p{i}") with { Name = English(i) }),
                Courses = [SomeCourse with { Objectives = Many(n, English) }],
            }),
        ["a text in many languages"] = (
            [TextHasNoVietnamese],
            n => InCourse(course => course with { Title = new(Many(n, i => KeyValuePair.Create(new LanguageTag($"en-x-{i}"), $"{i}")).ToArray()) })),

        ["learners of one code"] = (
            [LearnersShareCode, RosterContradictsTotal],
            n => InClass(item => item with { Learners = Many(n, i => Learner("hv", $"B{i}")), Audience = new() { Total = 1 } })),
        ["learners of one name"] = ([LearnerIsEnteredTwice], n => InClass(item => item with { Learners = Many(n, i => Learner($"hv{i}")) })),
        ["learners of one name with dates of birth"] = (
            [LearnerIsEnteredTwice, BirthDateIsUnlikely],
            n => InClass(item => item with { Dates = [DateRange.Parse("2022-05-25")], Learners = Many(n, i => Learner($"hv{i / 2}{i % 2}") with { BirthDate = s_day.PlusDays(-(i / 2)) }) })),
        ["learners of many categories and units, and some of neither"] = (
            [UnitDoesNotFitCategory, CategoryIsUnknown, UnitIsUnknown],
            n => InClass(item => item with
            {
                Dates = [DateRange.Parse("2022-05-25")],
                Learners = Many(2 * n, i => Learner($"hv{i}", $"B{i}") with { Category = new($"cb{i}"), Unit = new($"u{i}") }),
            }) with
            {
                Categories = Many(n, i => Category($"cb{i}") with { Levels = [UnitLevel.Province] }),
                Units = Many(n, i => Unit($"u{i}")),
            }),
        ["all that names unknown units"] = (
            [UnitIsUnknown, GroupsContradictTotal, CourseHasNoLeadOrganiser],
            n => InCourse(course => course with
            {
                Organisers = Many(n, i => new Organiser(new($"x{i}"), OrganiserRole.Partner)),
                Classes = [Class("lop") with { Audience = new() { Total = 1, Groups = Many(n, i => new AudienceGroup(unit: new($"x{i}"), count: 1)) } }],
            }) with
            {
                Units = Many(n, i => Unit($"u{i}")),
                Lecturers = Many(n, i => Lecturer($"gv{i}") with { Unit = new("x") }),
                Rooms = Many(n, i => Room($"p{i}") with { Unit = new("x") }),
            }),
        ["learners of a unit that had many reorganisations"] = (
            [UnitIsNotValidOnFirstDay],
            n => InClass(item => item with { Dates = [new DateRange(s_day.PlusDays((2 * n) + 9))], Learners = Many(n, i => Learner($"hv{i}", $"B{i}") with { Unit = new("u") }) }) with
            {
                Units = Many(n, i => Of(2 * i, (2 * i) + 1)),
                Reorganisations = Many(n - 1, i => Change((2 * i) + 2, ["u"], ["u"])),
            }),
        ["parts of an audience"] = (
            [IncludedExceedLearners],
            n => InClass(item => item with { Audience = new() { Total = 1, Including = Many(n, i => new AudiencePart(new($"P{i}"), 2)) } })),
        ["staff that isn't there"] = (
            [StaffMemberIsUnknown],
            n => InClass(item => item with
            {
                Learners = Many(n, i => Learner($"hv{i}", $"B{i}")),
                Staff = Many(n, i => i % 2 == 0
                    ? new StaffMember(StaffRole.GroupLeader, learner: new($"x{i}"))
                    : new StaffMember(StaffRole.GroupLeader, lecturer: new($"x{i}")) { Unit = new($"x{i}") }),
            }) with
            {
                Lecturers = Many(n, i => Lecturer($"gv{i}")),
                Units = Many(n, i => Unit($"u{i}")),
            }),
        ["classes that have one code for two people"] = (
            [LearnerCodeNamesTwoPeople],
            n => InCourse(course => course with { Classes = Many(n, i => Class($"lop{i}") with { Learners = [Learner("hv", $"B{i}")] }) })),
        ["classes that have one code and name for people of many dates of birth"] = (
            [LearnerCodeNamesTwoPeople],
            n => InCourse(course => course with { Classes = Many(n, i => Class($"lop{i}") with { Learners = [Learner("hv") with { BirthDate = s_day.PlusDays(-i) }] }) })),
        ["two classes that have many codes for two people each"] = (
            [LearnerCodeNamesTwoPeople],
            n => InCourse(course => course with
            {
                Classes = [Class("a") with { Learners = Many(n, i => Learner($"hv{i}", $"B{i}")) }, Class("b") with { Learners = Many(n, i => Learner($"hv{i}", $"C{i}")) }],
            })),

        ["topics that a course lists twice, of many catalogues"] = (
            [TopicIsUnknown, TopicIsListedTwice, CatalogueIsSuperseded, StatedTopicsDisagree, StatedPeriodsDisagree],
            n => new()
            {
                Catalogues = Many(n, i => CatalogueOf($"c{i}", "1") with { Topics = [Topic("1") with { Periods = 1 }], Supersedes = new($"c{i + 1}") }),
                Courses =
                [
                    SomeCourse with
                    {
                        Topics = Many(n, i => Reference($"c{i}", 1)),
                        ExtraTopics = Many(2 * n, i => Reference($"c{i}", 1)),
                        Stated = new() { Topics = Figure.Exact(1), Periods = Figure.Exact(1) },
                    },
                ],
            }),
        ["topics of a large catalogue"] = (
            [TopicIsUnknown],
            n => InCourse(course => course with { Topics = Many(n, i => Reference("dv", 2 * i)), Activities = Many(n, i => Teaching($"dv/x{i}")) }) with
            {
                Catalogues = [CatalogueOf("dv", Names(n, ""))],
            }),

        ["sessions, dates and holidays"] = (
            [SessionIsOutsideClassDates, SessionIsOnNonTeachingDay, ClassHasDaysWithoutSession, OpeningOrClosingIsFarFromClass],
            n => OfSessions(Sessions(n, (session, i) => session with { Date = s_day.PlusDays(7 * i) }).Concat(Sessions(n, (session, i) => session with
            {
                Date = s_day.PlusDays((20 * n) + 99 + i),
                Activity = new TrainingActivity.Opening(),
            }))) with
            {
                NonTeachingDays = Many(n, i => new DateRange(s_day.PlusDays(14 * i))),
            }),
        ["dates of a class within the holidays"] = (
            [ClassHasDaysWithoutSession, StatedDaysDisagree],
            n => InCourse(course => course with
            {
                Stated = new() { Days = Figure.Exact(1) },
                Classes =
                [
                    Class("lop") with
                    {
                        Dates = Many(n, i => new DateRange(s_day.PlusDays(6 * i), s_day.PlusDays((6 * i) + 4))), Timetable = Timetable(Session("s", "2022-05-25", s_teaching)),
                    },
                ],
            }) with
            {
                NonTeachingDays = Many(n, i => new DateRange(s_day.PlusDays(3 * i))),
            }),
        ["dates of a class in no order"] = (
            [ClassDatesAreOutOfOrder], n => InClass(item => item with { Dates = Many(n, i => new DateRange(s_day.PlusDays(-i), s_day.PlusDays(i % 7))) })),
        ["sessions of one code at one time"] = (
            [SessionsShareCode, SessionsOverlap, SessionStartsOutsideHalfDay],
            n => OfSessions(Sessions(n, (session, _) => session with { Code = new("s"), Time = TimeRange.Parse("18:00/19:00") }))),
        ["sessions for groups at one time"] = (
            [SessionsOverlap, GroupHasNoLearner],
            n => OfSessions(
                Sessions(n, (session, i) => session with { Groups = [$"Tổ {i / 2}", "Tổ X"], Time = TimeRange.Parse("07:30/08:30") }),
                Many(n, i => Learner($"hv{i}", $"B{i}") with { Group = $"Tổ {i}" }))),
        ["groups of one session"] = (
            [SessionsOverlap, GroupHasNoLearner],
            n => OfSessions(
                Sessions(2, (session, _) => session with { Groups = Many(n, i => $"Tổ {2 * i}"), Time = TimeRange.Parse("07:30/08:30") }),
                Many(n, i => Learner($"hv{i}", $"B{i}") with { Group = $"Tổ {i}" }))),
        ["sessions outside the bells"] = (
            [SessionIsOutsideBells],
            n => InCourse(course => course with
            {
                Bells = new() { Morning = Many(120, i => new TimeRange(new LocalTime(6 + (i / 60), i % 60), new LocalTime(6 + ((i + 1) / 60), (i + 1) % 60))) },
                Classes = [Class("lop") with { Timetable = new() { Sessions = Sessions(n, (session, i) => session with { Date = s_day.PlusDays(i), Time = TimeRange.Parse("09:00/10:00") }) } }],
            })),
        ["lecturers and rooms that aren't there"] = (
            [LecturerIsUnknown, RoomIsUnknown],
            n => InCourse(course => course with
            {
                Lecturers = Codes<Lecturer>(Names(n, "x")),
                Classes = [Class("lop") with { Timetable = new() { Sessions = Sessions(n, (session, i) => session with { Lecturers = [new($"x{i}")], Room = new($"x{i}") }) } }],
            }) with
            {
                Lecturers = Many(n, i => Lecturer($"gv{i}")),
                Rooms = Many(n, i => Room($"p{i}")),
            }),
        ["lecturers of one session"] = (
            [LecturerIsNamedTwice],
            n => OfSessions(Sessions(1, (session, _) => session with { Lecturers = Many(2 * n, i => new Code<Lecturer>($"gv{i / 2}")) })) with { Lecturers = Many(n, i => Lecturer($"gv{i}")) }),
        ["sessions of many courses with one lecturer in one room"] = (
            [LecturerIsDoubleBooked, RoomIsDoubleBooked, RoomIsTooSmall],
            n => new()
            {
                Lecturers = [Lecturer("gv")],
                Rooms = [Room("p") with { Capacity = 1 }],
                Courses = Many(n, i => CourseOf(i, Class("lop") with
                {
                    Audience = new() { Total = 2 },
                    Timetable = Timetable(Session("s", "2022-05-25", Teaching($"dv/{i}")) with { Lecturers = [new("gv")], Room = new("p") }),
                })),
            }),
        ["a joint session of many classes"] = (
            [RoomIsTooSmall],
            n => new()
            {
                Rooms = [Room("p") with { Capacity = 1 }],
                Courses = Many(n / 2, i => CourseOf(i, Class("lop") with
                {
                    Learners = [Learner("hv"), Learner($"hv{i}", $"B{i}")],
                    Timetable = Timetable(Session("s", "2022-05-25", s_teaching) with { Room = new("p") }),
                })),
            }),
        ["joint sessions of two classes for their groups"] = (
            [RoomIsTooSmall],
            n => new() { Rooms = [Room("p") with { Capacity = 1 }], Courses = Many(2, i => CourseOf(i, InGroups(i, n / 2, group => [$"Tổ {group}"]))) }),
        ["joint sessions of two classes for one group and another"] = (
            [RoomIsTooSmall],
            n => new() { Rooms = [Room("p") with { Capacity = 1 }], Courses = Many(2, i => CourseOf(i, InGroups(i, n / 2, group => ["Tổ 0", $"Tổ {group}"]))) }),
        ["learners who are in two classes at once"] = (
            [LearnersAreDoubleBooked],
            n => new()
            {
                Courses = Many(2, i => CourseOf(i, Class("lop") with
                {
                    Learners = Many(n, k => Learner($"hv{k}", $"B{k}")),
                    Timetable = new() { Sessions = Sessions(n, (session, k) => session with { Date = s_day.PlusDays(k), Activity = Teaching($"dv/{i}") }) },
                })),
            }),
        ["a learner who is in many classes at once"] = (
            [LearnersAreDoubleBooked],
            n => new()
            {
                Courses = Many(n, i => CourseOf(i, Class("lop") with
                {
                    Learners = [Learner("hv")],
                    Timetable = Timetable(Session("s", "2022-05-25", Teaching($"dv/{i}"))),
                })),
            }),
        ["sessions on many topics"] = (
            [TopicIsNotTaught, TopicHasTooFewPeriods, TopicIsNotOfCourse],
            n => InCourse(course => course with
            {
                Topics = Many(2 * n, i => Reference("dv", i)),
                Bells = new() { Morning = [TimeRange.Parse("07:30/08:15")] },
                Classes = [Class("lop") with { Timetable = new() { Sessions = Sessions(n, (session, i) => session with { Date = s_day.PlusDays(i), Time = TimeRange.Parse("07:30/08:15"), Activity = Teaching($"dv/{3 * i}") }) } }],
            }) with
            {
                Catalogues = [SomeCatalogue with { Topics = Many(6 * n, i => Topic($"{i}") with { Periods = 9 }) }],
            }),
        ["classes of a course of many topics"] = (
            [TopicIsNotTaught, TopicHasTooFewPeriods],
            n => InCourse(course => course with
            {
                Topics = Many(n, i => Reference("dv", i)),
                Bells = new() { Morning = [TimeRange.Parse("07:30/08:15")] },
                Classes = Many(n, i => Class($"lop{i}") with { Timetable = Timetable(Session("s", "2022-05-25", Teaching($"dv/{i}"), time: "07:30/08:15")) }),
            }) with
            {
                Catalogues = [SomeCatalogue with { Topics = Many(n, i => Topic($"{i}") with { Periods = 9 }) }],
            }),
        ["openings, assessments and closings in the wrong order"] = (
            [OpeningOrClosingIsOutOfPlace, AssessmentComesBeforeTopic],
            n => OfSessions(Sessions(n, (session, i) => session with
            {
                Date = s_day.PlusDays(i),
                Activity = (i % 4) switch { 0 => new TrainingActivity.Assessment(), 1 => new TrainingActivity.Closing(), 2 => s_teaching, _ => new TrainingActivity.Opening() },
            }))),
        ["half-days of an assessment"] = (
            [AssessmentHasTooFewHalfDays],
            n => InCourse(course => course with
            {
                Assessment = new() { Sessions = 2 * n },
                Classes =
                [
                    Class("lop") with
                    {
                        Timetable = new() { Sessions = [Session("s", "2022-05-25", s_teaching), .. Sessions(n, (session, i) => session with { Date = s_day.PlusDays(i / 2), Activity = new TrainingActivity.Assessment() })] },
                    },
                ],
            })),
        ["classes of a course of many activities"] = (
            [AssessmentHasTooFewHalfDays],
            n => InCourse(course => course with
            {
                Assessment = new() { Sessions = 9 },
                Activities = Many<TrainingActivity>(n, _ => new TrainingActivity.FieldStudy()),
                Classes = Many(n, i => Class($"lop{i}") with { Timetable = Timetable(Session("s", "2022-05-25", s_teaching)) }),
            })),

        ["courses of one title"] = (
            [CoursesShareCode, CourseIsEnteredTwice],
            n => new() { Courses = Many(n, i => SomeCourse with { Code = new($"k{i / 2}"), Classes = [Class("lop") with { Dates = [DateRange.Parse("2022-05-25")] }], Objectives = i % 4 == 0 ? [] : [new($"{i}")] }) }),
        ["courses of a title each"] = (
            [CourseHasNoClass], n => new() { Courses = Many(n, i => SomeCourse with { Code = new($"k{i}"), Title = new($"Khoá {i}"), Classes = [] }) }),
        ["classes of one code"] = (
            [ClassesShareCode, StatedDaysDisagree, StatedHalfDaysDisagree, StatedLearnersDisagree, StatedClassesDisagree, ResultsOfClassesDisagree, ResultExceedsLearners],
            n => InCourse(course => course with
            {
                Stated = new() { Days = Figure.Exact(99), HalfDays = Figure.Exact(99), Learners = Figure.Exact(1), Classes = Figure.Exact(1) },
                Results = new() { Completed = 3 * n },
                Classes = Many(n, i => Class("lop") with
                {
                    Dates = [DateRange.Parse("2022-05-25/2022-05-26")],
                    Audience = new() { Total = 1 },
                    Timetable = Timetable(Session("s", "2022-05-25", s_teaching)),
                    Results = new() { Completed = 2 },
                }),
            }) with
            {
                NonTeachingDays = Many(n, i => new DateRange(s_day.PlusDays(2 * i))),
            }),
        ["classes of one learner beside one of many"] = (
            [RosterContradictsTotal],
            n => InCourse(course => course with { Classes = Many(n, i => Class($"lop{i}") with { Audience = new() { Total = 9 }, Learners = Many(i == 0 ? n : 1, k => Learner($"hv{k}", $"B{k}")) }) })),
        ["half-days of a class"] = (
            [StatedHalfDaysDisagree],
            n => InCourse(course => course with
            {
                Stated = new() { HalfDays = Figure.Exact(1) },
                Classes = [Class("lop") with { Timetable = new() { Sessions = Sessions(n, (session, i) => session with { Date = s_day.PlusDays(i) }) } }],
            })),

        ["grades out of order, and results with others"] = (
            [GradesAreOutOfOrder, GradeIsUnknown, GradesContradictCompleted, PercentContradictsCounts],
            n => InCourse(course => course with
            {
                Assessment = new() { Scale = new() { Max = 10, Grades = Many(n, i => Grade(i, i % 10)) } },
                Results = new() { Completed = 1, Grades = Many(2 * n, i => new GradeResult(new($"g{i}"), 1, Figure.Exact(50))) },
            })),
        ["learners with marks of many grades"] = (
            [MarkExceedsScale, MarkContradictsGrade, GradeIsUnknown, GradesContradictRoster],
            n => Graded(new() { Max = n, Grades = Many(n, i => Grade(i, n - i)) }, n, i => Learner($"hv{i}", $"B{i}") with { Grade = new($"g{i}"), Mark = 2 * i }, Many(n, i => new GradeResult(new($"g{i}"), 2))) is var document
                ? document with { Courses = [document.Courses[0] with { Classes = [.. document.Courses[0].Classes, Class("lop2") with { Learners = [Learner("hv") with { Grade = new("x") }] }] }] }
                : document),
        ["classes of one mark under a scale of many grades"] = (
            [MarkContradictsGrade],
            n => InCourse(course => course with
            {
                Assessment = new() { Scale = new() { Max = n, Grades = Many(n, i => Grade(i, n - i)) } },
                Classes = Many(n, i => Class($"lop{i}") with { Learners = [Learner($"hv{i}", $"B{i}") with { Grade = new("g0"), Mark = 1 }] }),
            })),
        ["learners of one certificate"] = (
            [CertificatesShareNumber],
            n => Graded(s_scale, n, i => Learner($"hv{i}", $"B{i}") with { Certificate = "1" })),
        ["absences of one learner"] = (
            [AbsenceNamesNoSession, LearnerMissedTooMuch],
            n => Absent(n, 1, i => new($"s{2 * i}"))),
        ["absences of many learners"] = (
            [LearnerMissedTooMuch], n => Absent(n, n, _ => new("s1"), absences: 1, attendance: 100)),
    };

    public static TheoryData<string> Dimensions => [.. s_cases.Keys];

    [LongTheory]
    [MemberData(nameof(Dimensions))]
    public void Validating(string dimension)
        => Growth.IsNearlyLinear(Size, s_cases[dimension].Make, document => TrainingValidator.Default.Validate(document));

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void The_rules_that_a_document_is_for_find_something_in_it(string dimension)
    {
        ValidationReport report = TrainingValidator.Default.Validate(s_cases[dimension].Make(100));
        Assert.Subset(report.Findings.Select(finding => finding.Rule).ToHashSet(), s_cases[dimension].Rules.ToHashSet());
    }

    [Fact]
    public void Every_rule_has_a_document_that_is_for_it()
        => Assert.Equal(TrainingRules.All, s_cases.Values.SelectMany(one => one.Rules).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal));

    private static ValueList<T> Many<T>(int count, Func<int, T> make)
        where T : notnull
        => [.. Enumerable.Range(0, count).Select(make)];

    private static string[] Names(int count, string start) => [.. Enumerable.Range(0, count).Select(i => $"{start}{i}")];

    private static ValueList<Code<T>> Codes<T>(string[] codes)
        where T : class, ICoded<T>
        => [.. codes.Select(code => new Code<T>(code))];

    private static LocalisedText English(int number) => new([KeyValuePair.Create(LanguageTag.English, $"Text {number}")]);

    private static Unit Of(int first, int last) => Unit("u") with { Validity = new DateRange(s_day.PlusDays(first), s_day.PlusDays(last)) };

    private static Reorganisation Change(int day, string[] from, string[] to)
        => new() { On = s_day.PlusDays(day), From = Codes<Unit>(from), To = Codes<Unit>(to) };

    private static TopicReference Reference(string catalogue, int topic) => new(new(catalogue), new($"{topic}"));

    private static Grade Grade(int number, decimal min) => new() { Code = new($"g{number}"), Name = new($"Loại {number}"), Min = min, Passes = true };

    private static Course CourseOf(int number, TrainingClass item) => SomeCourse with { Code = new($"k{number}"), Title = new($"Khoá {number}"), Classes = [item] };

    private static ValueList<Session> Sessions(int count, Func<Session, int, Session> revise) => Many(count, i => revise(Session($"s{i}", "2022-05-25", s_teaching), i));

    private static TrainingDocument OfSessions(IEnumerable<Session> sessions, ValueList<Learner> learners = default)
        => InClass(item => item with
        {
            Dates = Many(sessions.Count(), i => new DateRange(s_day.PlusDays(10 * i), s_day.PlusDays((10 * i) + 5))),
            Learners = learners,
            Timetable = new() { Sessions = sessions.ToValueList() },
        });

    // A class whose sessions, one a day, are for groups, and whose learners are in a group each.
    private static TrainingClass InGroups(int number, int count, Func<int, ValueList<string>> groups) => Class($"lop{number}") with
    {
        Learners = Many(count, i => Learner($"hv{i}", $"B{i}") with { Group = $"Tổ {Math.Max(0, i - (count / 2))}" }),
        Timetable = new() { Sessions = Sessions(count / 2, (session, i) => session with { Date = s_day.PlusDays(i), Room = new("p"), Groups = groups(i) }) },
    };

    private static TrainingDocument Graded(GradeScale scale, int learners, Func<int, Learner> learner, ValueList<GradeResult> results = default)
        => InCourse(course => course with
        {
            Assessment = new() { Scale = scale },
            Classes = [Class("lop") with { Learners = Many(learners, learner), Results = new() { Grades = results } }],
        });

    private static TrainingDocument Absent(int sessions, int learners, Func<int, Code<Session>> session, int? absences = null, int attendance = 80)
        => InCourse(course => course with
        {
            Assessment = new() { Scale = s_scale, MinimumAttendance = attendance },
            Classes =
            [
                Class("lop") with
                {
                    Learners = Many(learners, i => Learner($"hv{i}", $"B{i}") with { Grade = new("g0"), Absences = Many(absences ?? sessions, k => new Absence(session(k))) }),
                    Timetable = new() { Sessions = Sessions(sessions, (held, i) => held with { Date = s_day.PlusDays(i) }) },
                },
            ],
        });
}
