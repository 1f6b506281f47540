using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class TimetableRuleTests : RuleTests<TimetableRuleTests>, IRuleCases
{
    private const string FirstSession = "/courses/0/classes/0/timetable/sessions/0";
    private const string SecondSession = "/courses/0/classes/0/timetable/sessions/1";
    private static readonly TrainingActivity s_fieldStudy = new TrainingActivity.FieldStudy();

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT4001", "a session after the last day")
        {
            Broken = Planned(Dates("2022-05-25/2022-05-27"), Session("s-1", "2022-05-28", s_fieldStudy)),
            Path = $"{FirstSession}/date",
            Neighbour = Planned(Dates("2022-05-25/2022-05-27"), Session("s-1", "2022-05-27", s_fieldStudy)),
        },
        new("LDT4001", "a session between two ranges")
        {
            Broken = Planned(Dates("2022-05-25", "2022-05-27"), Session("s-1", "2022-05-26", s_fieldStudy)),
            Path = $"{FirstSession}/date",
            Neighbour = Planned(Dates("2022-05-25", "2022-05-27"), Session("s-1", "2022-05-27", s_fieldStudy)),
        },
        new("LDT4001", "openings and closings may be on other days")
        {
            Broken = Planned(Dates("2022-05-25"), Session("s-1", "2022-05-24", s_fieldStudy)),
            Path = $"{FirstSession}/date",
            Neighbour = Planned(
                Dates("2022-05-25"),
                Session("s-1", "2022-05-24", new TrainingActivity.Opening()),
                Session("s-2", "2022-05-28", new TrainingActivity.Closing())),
        },
        new("LDT4001", "silent where the class has no dates")
        {
            Broken = Planned(Dates("2022-05-25"), Session("s-1", "2022-05-28", s_fieldStudy)),
            Path = $"{FirstSession}/date",
            Neighbour = Planned(Session("s-1", "2022-05-28", s_fieldStudy)),
        },
        new("LDT4001", "an unknown side is unbounded")
        {
            Broken = Planned(Dates("2022-05-25/"), Session("s-1", "2022-05-24", s_fieldStudy)),
            Path = $"{FirstSession}/date",
            Neighbour = Planned(Dates("2022-05-25/"), Session("s-1", "9999-12-31", s_fieldStudy)),
        },
        new("LDT4002", "two timed sessions of one day overlap")
        {
            Broken = Planned(
                Session("s-1", "2022-05-25", s_fieldStudy, time: "07:30/09:00"),
                Session("s-2", "2022-05-25", s_fieldStudy, time: "08:59/10:00")),
            Path = SecondSession,
            Related = [FirstSession],
            Neighbour = Planned(
                Session("s-1", "2022-05-25", s_fieldStudy, time: "07:30/09:00"),
                Session("s-2", "2022-05-25", s_fieldStudy, time: "09:00/10:00")),
        },
        new("LDT4002", "a session that lasts until 24:00 overlaps another of its evening")
        {
            Broken = Planned(
                Session("s-1", "2022-05-25", s_fieldStudy, DayPart.Evening, "20:00/24:00"),
                Session("s-2", "2022-05-25", s_fieldStudy, DayPart.Evening, "23:59/24:00")),
            Path = SecondSession,
            Related = [FirstSession],
            Neighbour = Planned(
                Session("s-1", "2022-05-25", s_fieldStudy, DayPart.Evening, "20:00/23:59"),
                Session("s-2", "2022-05-25", s_fieldStudy, DayPart.Evening, "23:59/24:00")),
        },
        new("LDT4002", "the later in the document is the one reported")
        {
            Broken = Planned(
                Session("s-1", "2022-05-25", s_fieldStudy, time: "08:00/10:00"),
                Session("s-2", "2022-05-25", s_fieldStudy, time: "07:30/09:00")),
            Path = SecondSession,
            Related = [FirstSession],
            Neighbour = Planned(
                Session("s-1", "2022-05-25", s_fieldStudy, time: "08:00/10:00"),
                Session("s-2", "2022-05-26", s_fieldStudy, time: "07:30/09:00")),
        },
        new("LDT4002", "half-days do not keep times apart")
        {
            Broken = Planned(
                Session("s-1", "2022-05-25", s_fieldStudy, DayPart.Afternoon, "08:00/10:00"),
                Session("s-2", "2022-05-25", s_fieldStudy, DayPart.Morning, "09:00/11:00")),
            Path = SecondSession,
            Related = [FirstSession],
            Besides = [$"LDT4020 {FirstSession}/time"],
            Neighbour = Planned(
                Session("s-1", "2022-05-25", s_fieldStudy, DayPart.Afternoon),
                Session("s-2", "2022-05-25", s_fieldStudy, DayPart.Morning, "09:00/11:00")),
        },
        new("LDT4007", "no session for a topic of the course")
        {
            Broken = Taught(["dv/1", "dv/2"], Teaching("dv/1")),
            Path = "/courses/0/topics/1",
            Related = ["/courses/0/classes/0/timetable"],
            Neighbour = Taught(["dv/1", "dv/2"], Teaching("dv/1"), Teaching("dv/2")),
        },
        new("LDT4007", "a discussion of the topic is enough")
        {
            Broken = Taught(["dv/1", "dv/2"], Teaching("dv/1"), new TrainingActivity.Discussion()),
            Path = "/courses/0/topics/1",
            Related = ["/courses/0/classes/0/timetable"],
            Neighbour = Taught(["dv/1", "dv/2"], Teaching("dv/1"), new TrainingActivity.Discussion { Topic = TopicReference.Parse("dv/2") }),
        },
        new("LDT4007", "silent while the timetable has no topic session")
        {
            Broken = Taught(["dv/1", "dv/2"], Teaching("dv/1")),
            Path = "/courses/0/topics/1",
            Related = ["/courses/0/classes/0/timetable"],
            Neighbour = Taught(["dv/1", "dv/2"], new TrainingActivity.Opening(), new TrainingActivity.Discussion()),
        },
        new("LDT4007", "a topic listed twice is reported at its first place")
        {
            Broken = Taught(["dv/2", "dv/1", "dv/2"], Teaching("dv/1")),
            Path = "/courses/0/topics/0",
            Related = ["/courses/0/classes/0/timetable"],
            Besides = ["LDT3005 /courses/0/topics/2"],
            Neighbour = Taught(["dv/2", "dv/1"], Teaching("dv/1"), Teaching("dv/2")),
        },
        new("LDT4009", "a session on a topic that the course does not list")
        {
            Broken = Taught(["dv/1"], Teaching("dv/1"), Teaching("dv/2")),
            Path = $"{SecondSession}/activity/topic",
            Neighbour = Taught([], Teaching("dv/1"), Teaching("dv/2")),
        },
        new("LDT4009", "a discussion of a topic that the course does not list")
        {
            Broken = Taught(["dv/1"], Teaching("dv/1"), new TrainingActivity.Discussion { Topic = TopicReference.Parse("dv/2") }),
            Path = $"{SecondSession}/activity/topic",
            Neighbour = Taught(["dv/1"], Teaching("dv/1"), new TrainingActivity.Discussion { Topic = TopicReference.Parse("dv/1") }),
        },
        new("LDT4010", "fewer half-days than set aside have an assessment")
        {
            Broken = Assessed(2, Teaching("dv/1"), new TrainingActivity.Assessment()),
            Path = "/courses/0/classes/0/timetable",
            Neighbour = Assessed(1, Teaching("dv/1"), new TrainingActivity.Assessment()),
        },
        new("LDT4010", "two assessments in one half-day are one half-day")
        {
            Broken = Assessed(2, Teaching("dv/1"), new TrainingActivity.Assessment(), new TrainingActivity.Assessment()),
            Path = "/courses/0/classes/0/timetable",
            Neighbour = Assessed(2, Teaching("dv/1"), new TrainingActivity.Assessment(), null, new TrainingActivity.Assessment()),
        },
        new("LDT4010", "silent while the timetable has no topic session")
        {
            Broken = Assessed(1, Teaching("dv/1")),
            Path = "/courses/0/classes/0/timetable",
            Neighbour = Assessed(1, new TrainingActivity.Opening()),
        },
        new("LDT4010", "silent where no half-day is set aside")
        {
            Broken = Assessed(1, Teaching("dv/1")),
            Path = "/courses/0/classes/0/timetable",
            Neighbour = Assessed(null, Teaching("dv/1")),
        },
        new("LDT4014", "two sessions of one class share a code")
        {
            Broken = Planned(Session("s-1", "2022-05-25", s_fieldStudy), Session("s-1", "2022-05-26", s_fieldStudy)),
            Path = SecondSession,
            Related = [FirstSession],
            Neighbour = Planned(Session("s-1", "2022-05-25", s_fieldStudy), Session("s-2", "2022-05-26", s_fieldStudy)),
        },
        new("LDT4015", "unknown lecturer of a session")
        {
            Broken = Planned(Session("s-1", "2022-05-25", s_fieldStudy) with { Lecturers = [new("gv-1"), new("gv-2")] }) with { Lecturers = [Lecturer("gv-1")] },
            Path = $"{FirstSession}/lecturers/1",
            Neighbour = Planned(Session("s-1", "2022-05-25", s_fieldStudy) with { Lecturers = [new("gv-1")] }) with { Lecturers = [Lecturer("gv-1")] },
        },
        new("LDT4015", "unknown lecturer of a course")
        {
            Broken = InCourse(course => course with { Lecturers = [new("gv-1")] }),
            Path = "/courses/0/lecturers/0",
            Neighbour = InCourse(course => course with { Lecturers = [new("gv-1")] }) with { Lecturers = [Lecturer("gv-1")] },
        },
        new("LDT4016", "unknown room")
        {
            Broken = Planned(Session("s-1", "2022-05-25", s_fieldStudy) with { Room = new("p-1") }),
            Path = $"{FirstSession}/room",
            Neighbour = Planned(Session("s-1", "2022-05-25", s_fieldStudy) with { Room = new("p-1") }) with { Rooms = [Room("p-1")] },
        },
        new("LDT4019", "two lecturers share a code")
        {
            Broken = new() { Lecturers = [Lecturer("a"), Lecturer("a")] },
            Path = "/lecturers/1",
            Related = ["/lecturers/0"],
            Neighbour = new() { Lecturers = [Lecturer("a")], Rooms = [Room("a")] },
        },
        new("LDT4019", "two rooms share a code")
        {
            Broken = new() { Rooms = [Room("a"), Room("b"), Room("a")] },
            Path = "/rooms/2",
            Related = ["/rooms/0"],
            Neighbour = new() { Rooms = [Room("a"), Room("b")] },
        },
        new("LDT4001", "silent on a cancelled session")
        {
            Broken = Planned(Dates("2022-05-25"), Session("s-1", "2022-05-26", s_fieldStudy)),
            Path = $"{FirstSession}/date",
            Neighbour = Planned(Dates("2022-05-25"), Session("s-1", "2022-05-26", s_fieldStudy) with { Cancelled = true }),
        },
        new("LDT4002", "sessions for groups without one in common do not overlap")
        {
            Broken = Planned(ForGroups("s-1", "07:30/09:00", "Tổ 1", "Tổ 2"), ForGroups("s-2", "08:00/09:30", "Tổ 3"), ForGroups("s-3", "08:30/09:30", "Tổ 2")),
            Path = "/courses/0/classes/0/timetable/sessions/2",
            Related = [FirstSession],
            Neighbour = Planned(ForGroups("s-1", "07:30/09:00", "Tổ 1", "Tổ 2"), ForGroups("s-2", "08:00/09:30", "Tổ 3")),
        },
        new("LDT4002", "a session for all overlaps one for a group")
        {
            Broken = Planned(ForGroups("s-1", "07:30/09:00", "Tổ 1"), ForGroups("s-2", "08:00/09:30")),
            Path = "/courses/0/classes/0/timetable/sessions/1",
            Related = [FirstSession],
            Neighbour = Planned(ForGroups("s-1", "07:30/09:00", "Tổ 1"), ForGroups("s-2", "09:00/09:30")),
        },
        new("LDT4002", "silent on a cancelled session")
        {
            Broken = Planned(ForGroups("s-1", "07:30/09:00"), ForGroups("s-2", "08:00/09:30")),
            Path = "/courses/0/classes/0/timetable/sessions/1",
            Related = [FirstSession],
            Neighbour = Planned(ForGroups("s-1", "07:30/09:00"), ForGroups("s-2", "08:00/09:30") with { Cancelled = true }),
        },
        new("LDT4009", "an extra topic is one of the course's")
        {
            Broken = Extra("dv/1", "dv/2"),
            Path = $"{FirstSession}/activity/topic",
            Neighbour = Extra("dv/2", "dv/2"),
        },
        new("LDT4010", "silent where an activity without a day is an assessment")
        {
            Broken = Assessed(1, Teaching("dv/1")),
            Path = "/courses/0/classes/0/timetable",
            Neighbour = Assessed(1, Teaching("dv/1")).WithCourse(SomeCourse.Code, course => course with { Activities = [new TrainingActivity.Assessment()] }),
        },
        new("LDT4021", "an opening more than a month before the class")
        {
            Broken = Planned(Dates("2022-05-25/2022-05-27"), Session("s-1", "2022-04-23", new TrainingActivity.Opening())),
            Path = $"{FirstSession}/date",
            Neighbour = Planned(Dates("2022-05-25/2022-05-27"), Session("s-1", "2022-04-24", new TrainingActivity.Opening())),
        },
        new("LDT4021", "a closing far from the nearest of the class's days")
        {
            Broken = Planned(Dates("2022-01-03", "2022-05-25"), Session("s-1", "2022-03-15", new TrainingActivity.Closing())),
            Path = $"{FirstSession}/date",
            Neighbour = Planned(Dates("2022-01-03", "2022-05-25"), Session("s-1", "2022-02-03", new TrainingActivity.Closing())),
        },
        new("LDT4022", "a session names a lecturer twice")
        {
            Broken = Planned(Session("s-1", "2022-05-25", s_fieldStudy) with { Lecturers = [new("gv-1"), new("gv-2"), new("gv-1")] }) with { Lecturers = [Lecturer("gv-1"), Lecturer("gv-2")] },
            Path = $"{FirstSession}/lecturers/2",
            Neighbour = Planned(Session("s-1", "2022-05-25", s_fieldStudy) with { Lecturers = [new("gv-1"), new("gv-2")] }) with { Lecturers = [Lecturer("gv-1"), Lecturer("gv-2")] },
        },
        new("LDT4023", "no learner is in the group of a session")
        {
            Broken = Grouped("Tổ 1", ForGroups("s-1", "07:30/09:00", "Tổ 1", "Tổ 2")),
            Path = $"{FirstSession}/groups/1",
            Neighbour = Grouped("Tổ 1", ForGroups("s-1", "07:30/09:00", "Tổ 1")),
        },
        new("LDT4023", "silent where the roster gives no groups")
        {
            Broken = Grouped("Tổ 1", ForGroups("s-1", "07:30/09:00", "Tổ 2")),
            Path = $"{FirstSession}/groups/0",
            Neighbour = Grouped(null, ForGroups("s-1", "07:30/09:00", "Tổ 2")),
        },
    ];

    private static TrainingDocument Planned(params Session[] sessions) => Planned([], sessions);

    private static TrainingDocument Planned(ValueList<DateRange> dates, params Session[] sessions)
        => InClass(item => item with { Dates = dates, Timetable = Timetable(sessions) });

    private static TrainingDocument Taught(string[] topics, params TrainingActivity[] activities)
        => Planned([.. activities.Select((activity, i) => Session($"s-{i}", "2022-05-25", activity))])
            .WithCourse(SomeCourse.Code, course => course with { Topics = TopicList(topics) })
            with
        { Catalogues = [SomeCatalogue] };

    // Activities in turn on the first day; after a null, on the second.
    private static TrainingDocument Assessed(int? halfDays, params TrainingActivity?[] activities)
    {
        int firstDay = Array.IndexOf(activities, null) is var at and >= 0 ? at : activities.Length;
        Session[] sessions =
        [
            .. activities.Index().Where(entry => entry.Item is not null)
                .Select(entry => Session($"s-{entry.Index}", entry.Index < firstDay ? "2022-05-25" : "2022-05-26", entry.Item!)),
        ];
        return Planned(sessions)
            .WithCourse(SomeCourse.Code, course => course with { Assessment = new() { Sessions = halfDays } })
            with
        { Catalogues = [SomeCatalogue] };
    }

    private static Session ForGroups(string code, string time, params string[] groups)
        => Session(code, "2022-05-25", s_fieldStudy, time: time) with { Groups = [.. groups] };

    private static TrainingDocument Grouped(string? group, Session session)
        => InClass(item => item with { Learners = [Learner("hv-1") with { Group = group }], Timetable = Timetable(session) });

    private static TrainingDocument Extra(string extra, string taught) => InCourse(course => course with
    {
        ExtraTopics = TopicList(extra),
        Classes = [Class("lop-1") with { Timetable = Timetable(Session("s-1", "2022-05-25", Teaching(taught))) }],
    }) with
    { Catalogues = [SomeCatalogue] };
}
