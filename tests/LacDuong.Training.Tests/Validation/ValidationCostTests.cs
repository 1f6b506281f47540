using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class ValidationCostTests
{
    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void A_valid_document_costs_no_memory_for_a_learner_a_session_or_a_topic()
    {
        TrainingDocument small = ValidDocument(learners: 1, days: 1, topics: 1);
        TrainingDocument large = ValidDocument(learners: 590, days: 50, topics: 60);
        Assert.Empty(TrainingValidator.Default.Validate(large).Findings);
        Assert.Equal(AllocatedBy(small), AllocatedBy(large));
    }

    private static long AllocatedBy(TrainingDocument document) => Allocation.Of(() => TrainingValidator.Default.Validate(document));

    private static TrainingDocument ValidDocument(int learners, int days, int topics)
    {
        LocalDate first = new(2022, 5, 1);
        string[] codes = [.. Enumerable.Range(1, topics).Select(i => $"{i}")];
        Session[] sessions =
        [
            .. Enumerable.Range(0, days).SelectMany(day => new[] { DayPart.Morning, DayPart.Afternoon }.Select((part, i) =>
                Session($"s-{day}-{i}", $"{first.PlusDays(day):uuuu-MM-dd}", Teaching($"dv/{(((2 * day) + i) % topics) + 1}"), part) with
                {
                    Lecturers = [new("gv-1")],
                    Room = new("p-1"),
                })),
        ];
        return InCourse(course => course with
        {
            Topics = TopicList([.. codes.Select(code => $"dv/{code}")]),
            Classes =
            [
                Class("lop-1") with
                {
                    Dates = [new DateRange(first, first.PlusDays(days - 1))],
                    Audience = new() { Total = learners, Groups = [new(new("a"), new("u"), learners)] },
                    Learners =
                    [
                        .. Enumerable.Range(0, learners).Select(i => Learner($"hv-{i}", $"Brêm {i}") with { Category = new("a"), Unit = new("u") }),
                    ],
                    Timetable = Timetable(sessions),
                },
            ],
        }) with
        {
            Units = [Unit("u")],
            Categories = [Category("a")],
            Catalogues = [CatalogueOf("dv", codes)],
            Lecturers = [Lecturer("gv-1")],
            Rooms = [Room("p-1") with { Capacity = 1000 }],
        };
    }
}
