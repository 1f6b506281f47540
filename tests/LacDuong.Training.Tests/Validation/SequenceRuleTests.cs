using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class SequenceRuleTests : RuleTests<SequenceRuleTests>, IRuleCases
{
    private const string Sessions = "/courses/0/classes/0/timetable/sessions";
    private static readonly BellSchedule s_bells = new() { Morning = [TimeRange.Parse("07:30/08:15"), TimeRange.Parse("08:20/09:05")] };

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT4003", "a time that ends after the last bell")
        {
            Broken = Belled(Session("s-0", "2022-05-25", new TrainingActivity.Discussion(), time: "07:30/09:06")),
            Path = $"{Sessions}/0/time",
            Neighbour = Belled(Session("s-0", "2022-05-25", new TrainingActivity.Discussion(), time: "07:30/09:05")),
        },
        new("LDT4003", "a time that ends with the day, after the last bell")
        {
            Broken = Belled(Session("s-0", "2022-05-25", new TrainingActivity.Discussion(), time: "07:30/24:00")),
            Path = $"{Sessions}/0/time",
            Neighbour = Belled(Session("s-0", "2022-05-25", new TrainingActivity.Discussion(), time: "07:30/09:05")),
        },
        new("LDT4003", "a time that starts before the first bell")
        {
            Broken = Belled(Session("s-0", "2022-05-25", new TrainingActivity.Discussion(), time: "07:29/08:00")),
            Path = $"{Sessions}/0/time",
            Neighbour = Belled(Session("s-0", "2022-05-25", new TrainingActivity.Discussion(), DayPart.Afternoon, time: "14:00/18:30")),
        },
        new("LDT4008", "one bell where the catalogue asks for two")
        {
            Broken = Asking(2, Session("s-0", "2022-05-25", Teaching("dv/1"), time: "07:30/09:00")),
            Path = "/courses/0/topics/0",
            Related = ["/courses/0/classes/0/timetable"],
            Neighbour = Asking(2, Session("s-0", "2022-05-25", Teaching("dv/1"), time: "07:30/09:05")),
        },
        new("LDT4008", "the bell of one date counts once, those of two dates twice")
        {
            Broken = Asking(
                2,
                Session("s-0", "2022-05-25", Teaching("dv/1"), time: "07:30/08:15"),
                Session("s-1", "2022-05-25", Teaching("dv/1"), time: "07:30/08:20")),
            Path = "/courses/0/topics/0",
            Related = ["/courses/0/classes/0/timetable"],
            Besides = [$"LDT4002 {Sessions}/1"],
            Neighbour = Asking(
                2,
                Session("s-0", "2022-05-25", Teaching("dv/1"), time: "07:30/08:15"),
                Session("s-1", "2022-05-26", Teaching("dv/1"), time: "07:30/08:20")),
        },
        new("LDT4008", "silent where a session is untimed")
        {
            Broken = Asking(2, Session("s-0", "2022-05-25", Teaching("dv/1"), time: "07:30/08:15")),
            Path = "/courses/0/topics/0",
            Related = ["/courses/0/classes/0/timetable"],
            Neighbour = Asking(
                2,
                Session("s-0", "2022-05-25", Teaching("dv/1"), time: "07:30/08:15"),
                Session("s-1", "2022-05-26", new TrainingActivity.Discussion { Topic = TopicReference.Parse("dv/1") })),
        },
        new("LDT4008", "silent where the half-day has no bells")
        {
            Broken = Asking(2, Session("s-0", "2022-05-25", Teaching("dv/1"), time: "07:30/08:15")),
            Path = "/courses/0/topics/0",
            Related = ["/courses/0/classes/0/timetable"],
            Neighbour = Asking(2, Session("s-0", "2022-05-25", Teaching("dv/1"), DayPart.Afternoon, time: "14:00/15:00")),
        },
        new("LDT4011", "an assessment before a topic of the same half-day")
        {
            Broken = Planned([], new TrainingActivity.Assessment(), Teaching("dv/1")),
            Path = $"{Sessions}/0",
            Related = [$"{Sessions}/1"],
            Neighbour = Planned([], Teaching("dv/1"), new TrainingActivity.Assessment()),
        },
        new("LDT4011", "timed sessions follow one another by start, not by place in the list")
        {
            Broken = Planned(
                [],
                Session("s-0", "2022-05-25", Teaching("dv/1"), time: "09:00/10:00"),
                Session("s-1", "2022-05-25", new TrainingActivity.Assessment(), time: "08:00/09:00")),
            Path = $"{Sessions}/1",
            Related = [$"{Sessions}/0"],
            Neighbour = Planned(
                [],
                Session("s-0", "2022-05-25", Teaching("dv/1")),
                Session("s-1", "2022-05-25", new TrainingActivity.Assessment(), time: "08:00/09:00")),
        },
        new("LDT4012", "an opening that is not first")
        {
            Broken = Planned([], new TrainingActivity.FieldStudy(), new TrainingActivity.Opening()),
            Path = $"{Sessions}/1",
            Related = [$"{Sessions}/0"],
            Neighbour = Planned([], new TrainingActivity.Opening(), new TrainingActivity.Opening(), new TrainingActivity.FieldStudy()),
        },
        new("LDT4012", "a closing that is not last")
        {
            Broken = Planned([], new TrainingActivity.Closing(), new TrainingActivity.FieldStudy()),
            Path = $"{Sessions}/0",
            Related = [$"{Sessions}/1"],
            Neighbour = Planned([], new TrainingActivity.FieldStudy(), new TrainingActivity.Closing(), new TrainingActivity.Closing()),
        },
        new("LDT4013", "a session on a holiday")
        {
            Broken = Planned([], new TrainingActivity.FieldStudy()) with { NonTeachingDays = Dates("2022-05-25") },
            Path = $"{Sessions}/0/date",
            Neighbour = Planned([], new TrainingActivity.FieldStudy()) with { NonTeachingDays = Dates("2022-05-26/") },
        },
        new("LDT4018", "a day without a session")
        {
            Broken = Planned(Dates("2022-05-25/2022-05-26"), Teaching("dv/1")),
            Path = "/courses/0/classes/0/dates/0",
            Neighbour = Planned(Dates("2022-05-25"), Teaching("dv/1")),
        },
        new("LDT4018", "holidays may be empty")
        {
            Broken = Planned(Dates("2022-05-25/2022-05-28"), Teaching("dv/1")) with { NonTeachingDays = Dates("2022-05-26/2022-05-27") },
            Path = "/courses/0/classes/0/dates/0",
            Neighbour = Planned(Dates("2022-05-25/2022-05-28"), Teaching("dv/1")) with { NonTeachingDays = Dates("2022-05-26/") },
        },
        new("LDT4018", "silent where an end is not known")
        {
            Broken = Planned(Dates("2022-05-25/9999-12-31"), Teaching("dv/1")),
            Path = "/courses/0/classes/0/dates/0",
            Neighbour = Planned(Dates("2022-05-25/"), Teaching("dv/1")),
        },
        new("LDT4018", "silent while the timetable has no topic session")
        {
            Broken = Planned(Dates("2022-05-24/2022-05-25"), Teaching("dv/1")),
            Path = "/courses/0/classes/0/dates/0",
            Neighbour = Planned(Dates("2022-05-24/2022-05-25"), new TrainingActivity.Opening()),
        },
        new("LDT4020", "a morning that starts at noon")
        {
            Broken = Planned([], Session("s-0", "2022-05-25", new TrainingActivity.FieldStudy(), time: "12:00/13:00")),
            Path = $"{Sessions}/0/time",
            Neighbour = Planned([], Session("s-0", "2022-05-25", new TrainingActivity.FieldStudy(), time: "11:59/13:00")),
        },
        new("LDT4020", "an evening that starts in the afternoon")
        {
            Broken = Planned([], Session("s-0", "2022-05-25", new TrainingActivity.FieldStudy(), DayPart.Evening, time: "17:59/20:00")),
            Path = $"{Sessions}/0/time",
            Neighbour = Planned([], Session("s-0", "2022-05-25", new TrainingActivity.FieldStudy(), DayPart.Evening, time: "18:00/20:00")),
        },
    ];

    private static TrainingDocument Planned(ValueList<DateRange> dates, params TrainingActivity[] activities)
        => Planned(dates, [.. activities.Select((activity, i) => Session($"s-{i}", "2022-05-25", activity))]);

    private static TrainingDocument Planned(ValueList<DateRange> dates, params Session[] sessions)
        => InClass(item => item with { Dates = dates, Timetable = Timetable(sessions) }) with { Catalogues = [SomeCatalogue] };

    private static TrainingDocument Belled(params Session[] sessions)
        => Planned([], sessions).WithCourse(SomeCourse.Code, course => course with { Bells = s_bells });

    private static TrainingDocument Asking(int periods, params Session[] sessions)
        => Belled(sessions).WithCourse(SomeCourse.Code, course => course with { Topics = TopicList("dv/1") })
            .WithCatalogue(SomeCatalogue.Code, catalogue => catalogue.WithTopic(new("1"), topic => topic with { Periods = periods }));
}
