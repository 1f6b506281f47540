using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class TopicRuleTests : RuleTests<TopicRuleTests>, IRuleCases
{
    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT3001", "two catalogues share a code")
        {
            Broken = new() { Catalogues = [CatalogueOf("a"), CatalogueOf("a")] },
            Path = "/catalogues/1",
            Related = ["/catalogues/0"],
            Neighbour = new() { Catalogues = [CatalogueOf("a"), CatalogueOf("b")] },
        },
        new("LDT3002", "two topics of one catalogue share a code")
        {
            Broken = new() { Catalogues = [CatalogueOf("a", "1", "1")] },
            Path = "/catalogues/0/topics/1",
            Related = ["/catalogues/0/topics/0"],
            Neighbour = new() { Catalogues = [CatalogueOf("a", "1", "2"), CatalogueOf("b", "1")] },
        },
        new("LDT3003", "a course lists an unknown topic")
        {
            Broken = Listed("dv/9") with { Catalogues = [SomeCatalogue] },
            Path = "/courses/0/topics/0",
            Neighbour = Listed("dv/2") with { Catalogues = [SomeCatalogue] },
        },
        new("LDT3003", "a course lists a topic of an unknown catalogue")
        {
            Broken = Listed("xx/1") with { Catalogues = [SomeCatalogue] },
            Path = "/courses/0/topics/0",
            Neighbour = Listed("dv/1") with { Catalogues = [SomeCatalogue] },
        },
        new("LDT3003", "a topic of the second of two catalogues of one code is not looked up")
        {
            Broken = Listed("dv/3") with { Catalogues = [SomeCatalogue, CatalogueOf("dv", "3")] },
            Path = "/courses/0/topics/0",
            Besides = ["LDT3001 /catalogues/1"],
            Neighbour = Listed("dv/3") with { Catalogues = [SomeCatalogue with { Topics = [Topic("3")] }] },
        },
        new("LDT3003", "a session teaches an unknown topic")
        {
            Broken = Taught(Teaching("dv/9")),
            Path = "/courses/0/classes/0/timetable/sessions/0/activity/topic",
            Neighbour = Taught(Teaching("dv/1")),
        },
        new("LDT3003", "a session discusses an unknown topic")
        {
            Broken = Taught(new TrainingActivity.Discussion { Topic = TopicReference.Parse("dv/9") }),
            Path = "/courses/0/classes/0/timetable/sessions/0/activity/topic",
            Neighbour = Taught(new TrainingActivity.Discussion()),
        },
        new("LDT3004", "the catalogue of a topic is superseded")
        {
            Broken = Listed("dv/1") with { Catalogues = [SomeCatalogue, CatalogueOf("dv-2023") with { Supersedes = new("dv") }] },
            Path = "/courses/0/topics/0",
            Related = ["/catalogues/1"],
            Neighbour = Listed("dv/1") with { Catalogues = [SomeCatalogue, CatalogueOf("dv-2023") with { Supersedes = new("dv-2021") }] },
        },
        new("LDT3004", "a catalogue that supersedes its own code does not count")
        {
            Broken = Listed("dv/1") with { Catalogues = [SomeCatalogue with { Supersedes = new("dv") }, CatalogueOf("dv-2023") with { Supersedes = new("dv") }] },
            Path = "/courses/0/topics/0",
            Related = ["/catalogues/1"],
            Neighbour = Listed("dv/1") with { Catalogues = [SomeCatalogue with { Supersedes = new("dv") }] },
        },
        new("LDT3004", "the superseded catalogue need not be there")
        {
            Broken = Listed("dv-2021/1") with { Catalogues = [CatalogueOf("dv") with { Supersedes = new("dv-2021") }] },
            Path = "/courses/0/topics/0",
            Related = ["/catalogues/0"],
            Besides = ["LDT3003 /courses/0/topics/0"],
            Neighbour = Listed("dv-2021/1") with { Catalogues = [CatalogueOf("dv")] },
            NeighbourHas = ["LDT3003 /courses/0/topics/0"],
        },
        new("LDT3005", "a course lists a topic twice")
        {
            Broken = Listed("dv/1", "dv/2", "dv/1") with { Catalogues = [SomeCatalogue] },
            Path = "/courses/0/topics/2",
            Related = ["/courses/0/topics/0"],
            Neighbour = Listed("dv/1", "dv/2") with { Catalogues = [SomeCatalogue] },
        },
        new("LDT3003", "a course has an unknown topic among its extra topics")
        {
            Broken = Extra("dv/9") with { Catalogues = [SomeCatalogue] },
            Path = "/courses/0/extraTopics/0",
            Neighbour = Extra("dv/2") with { Catalogues = [SomeCatalogue] },
        },
        new("LDT3003", "a course has an activity on an unknown topic")
        {
            Broken = InCourse(course => course with { Activities = [Teaching("dv/9")] }) with { Catalogues = [SomeCatalogue] },
            Path = "/courses/0/activities/0/topic",
            Neighbour = InCourse(course => course with { Activities = [Teaching("dv/1"), new TrainingActivity.FieldStudy()] }) with { Catalogues = [SomeCatalogue] },
        },
        new("LDT3004", "an extra topic of a superseded catalogue")
        {
            Broken = Extra("dv/1") with { Catalogues = [SomeCatalogue, CatalogueOf("dv-2") with { Supersedes = new("dv") }] },
            Path = "/courses/0/extraTopics/0",
            Related = ["/catalogues/1"],
            Neighbour = Extra("dv/1") with { Catalogues = [SomeCatalogue] },
        },
        new("LDT3005", "an extra topic is among the topics")
        {
            Broken = InCourse(course => course with { Topics = TopicList("dv/1"), ExtraTopics = TopicList("dv/2", "dv/1") }) with { Catalogues = [SomeCatalogue] },
            Path = "/courses/0/extraTopics/1",
            Related = ["/courses/0/topics/0"],
            Neighbour = InCourse(course => course with { Topics = TopicList("dv/1"), ExtraTopics = TopicList("dv/2") }) with { Catalogues = [SomeCatalogue] },
        },
    ];

    private static TrainingDocument Listed(params string[] topics)
        => InCourse(course => course with { Topics = TopicList(topics) });

    private static TrainingDocument Taught(TrainingActivity activity)
        => InClass(item => item with { Timetable = Timetable(Session("s-1", "2022-05-25", activity)) }) with { Catalogues = [SomeCatalogue] };

    private static TrainingDocument Extra(params string[] topics)
        => InCourse(course => course with { ExtraTopics = TopicList(topics) });
}
