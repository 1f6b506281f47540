using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class ValidationCostTests
{
    private const int Many = 500;

    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void A_learner_costs_little_memory() => Assert.InRange(BytesForEachOf(many => ValidDocument(learners: many, days: 1, topics: 1)), 0, 16);

    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void A_day_of_two_sessions_costs_little_memory() => Assert.InRange(BytesForEachOf(many => ValidDocument(learners: 1, days: many, topics: 1)), 0, 250);

    [Fact]
    [Trait(Allocation.Trait, Allocation.Measured)]
    public void A_topic_costs_little_memory() => Assert.InRange(BytesForEachOf(many => ValidDocument(learners: 1, days: many, topics: many)), 0, 400);

    private static double BytesForEachOf(Func<int, TrainingDocument> make)
    {
        Assert.Empty(TrainingValidator.Default.Validate(make(Many)).Findings);
        return (double)(AllocatedBy(make(Many)) - AllocatedBy(make(1))) / Many;
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
                        .. Enumerable.Range(0, learners).Select(i => Learner($"hv-{i}", $"Brêm {NameOf(i)}") with { Category = new("a"), Unit = new("u") }),
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

    // Letters that nobody else has.
    private static string NameOf(int learner) => string.Concat($"{learner}".Select(digit => (char)('a' + digit - '0')));
}
