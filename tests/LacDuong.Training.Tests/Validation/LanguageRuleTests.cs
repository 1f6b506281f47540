using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class LanguageRuleTests : RuleTests<LanguageRuleTests>, IRuleCases
{
    private static readonly Grade s_grade = new() { Code = new("gioi"), Name = new("Giỏi") };

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        In("name of a unit", "/units/0/name", text => new() { Units = [Unit("u") with { Name = text }] }),
        In("other name of a unit", "/units/0/otherNames/0", text => new() { Units = [Unit("u") with { OtherNames = [text] }] }),
        In("name of a category", "/categories/0/name", text => new() { Categories = [Category("a") with { Name = text }] }),
        In("title of a catalogue", "/catalogues/0/title", text => new() { Catalogues = [CatalogueOf("a") with { Title = text }] }),
        In("title of a topic", "/catalogues/0/topics/0/title", text => WithTopic(Topic("1") with { Title = text })),
        In("summary of a topic", "/catalogues/0/topics/0/summary", text => WithTopic(Topic("1") with { Summary = text })),
        In("name of a room", "/rooms/0/name", text => new() { Rooms = [Room("p-1") with { Name = text }] }),
        In("title of a course", "/courses/0/title", text => InCourse(course => course with { Title = text })),
        In("objective", "/courses/0/objectives/0", text => InCourse(course => course with { Objectives = [text] })),
        In(
            "name of a grade",
            "/courses/0/assessment/scale/grades/0/name",
            text => InCourse(course => course with { Assessment = new() { Scale = new() { Grades = [s_grade with { Name = text }] } } })),
        In("venue", "/courses/0/classes/0/venue", text => InClass(item => item with { Venue = text })),
        In(
            "title of an activity",
            "/courses/0/classes/0/timetable/sessions/0/activity/title",
            text => InClass(item => item with { Timetable = Timetable(Session("s-1", "2022-05-25", new TrainingActivity.Other { Title = text })) })),
    ];

    private static RuleCase In(string what, string path, Func<LocalisedText, TrainingDocument> documentWith) => new("LDT7001", what)
    {
        Broken = documentWith(new([new(LanguageTag.English, "Hall"), new(new("kpm"), "Hall")])),
        Path = path,
        Neighbour = documentWith(new([new(LanguageTag.English, "Hall"), new(new("vi-VN"), "Hội trường")])),
    };

    private static TrainingDocument WithTopic(Topic topic) => new() { Catalogues = [CatalogueOf("a") with { Topics = [topic] }] };
}
