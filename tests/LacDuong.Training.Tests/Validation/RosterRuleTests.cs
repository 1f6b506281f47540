using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class RosterRuleTests : RuleTests<RosterRuleTests>, IRuleCases
{
    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT2005", "two learners of one class share a code")
        {
            Broken = InClass(item => item with { Learners = [Learner("hv-1", "A"), Learner("hv-1", "B")] }),
            Path = "/courses/0/classes/0/learners/1",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = InClass(item => item with { Learners = [Learner("hv-1", "A"), Learner("hv-2", "B")] }),
        },
        new("LDT2005", "a code may come again in another class")
        {
            Broken = InClass(item => item with { Learners = [Learner("hv-1"), Learner("hv-1")] }),
            Path = "/courses/0/classes/0/learners/1",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = InCourse(course => course with
            {
                Classes = [Class("lop-1") with { Learners = [Learner("hv-1")] }, Class("lop-2") with { Learners = [Learner("hv-1")] }],
            }),
        },
        new("LDT2007", "one name and no unit under two codes")
        {
            Broken = Rostered(Learner("hv-1", "Hoà"), Learner("hv-2", "HÒA")),
            Path = "/courses/0/classes/0/learners/1",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = Rostered(Learner("hv-1", "Hoà"), Learner("hv-2", "Hoa")),
        },
        new("LDT2007", "one name from one unit, not from two")
        {
            Broken = Rostered(Learner("hv-1") with { Unit = new("u") }, Learner("hv-2") with { Unit = new("u") }),
            Path = "/courses/0/classes/0/learners/1",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = Rostered(Learner("hv-1") with { Unit = new("u") }, Learner("hv-2") with { Unit = new("v") }, Learner("hv-3")),
        },
        new("LDT2007", "two birth dates tell two people apart, one does not")
        {
            Broken = Rostered(Born("hv-1", 1980), Learner("hv-2")),
            Path = "/courses/0/classes/0/learners/1",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = Rostered(Born("hv-1", 1980), Born("hv-2", 1981)),
        },
        new("LDT2007", "the first who may be the same is related, not the first of the name")
        {
            Broken = Rostered(Born("hv-1", 1980), Born("hv-2", 1981), Born("hv-3", 1981)),
            Path = "/courses/0/classes/0/learners/2",
            Related = ["/courses/0/classes/0/learners/1"],
            Neighbour = Rostered(Born("hv-1", 1980), Born("hv-2", 1981), Born("hv-3", 1982)),
        },
        new("LDT2007", "the parts of a name may be divided otherwise")
        {
            Broken = Rostered(Learner("hv-1", "B"), Learner("hv-2") with { Name = PersonName.FromSingleName("Cil B") }),
            Path = "/courses/0/classes/0/learners/1",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = Rostered(Learner("hv-1", "B"), Learner("hv-2") with { Name = PersonName.FromSingleName("CilB") }),
        },
        new("LDT2010", "a code names somebody else in a later class")
        {
            Broken = InTwoClasses([Learner("hv-1", "A")], [Learner("hv-1", "B")]),
            Path = "/courses/0/classes/1/learners",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = InTwoClasses([Learner("hv-1", "A")], [Learner("hv-1", "a")]),
        },
        new("LDT2010", "one finding a class, whatever the number of codes")
        {
            Broken = InTwoClasses([Learner("hv-1", "A"), Learner("hv-2", "B")], [Learner("hv-3", "C"), Learner("hv-2", "A"), Learner("hv-1", "B")]),
            Path = "/courses/0/classes/1/learners",
            Related = ["/courses/0/classes/0/learners/1", "/courses/0/classes/0/learners/0"],
            Neighbour = InTwoClasses([Learner("hv-1", "A"), Learner("hv-2", "B")], [Learner("hv-2", "B"), Learner("hv-1", "A")]),
        },
        new("LDT2010", "the first learner of the code is the one compared with")
        {
            Broken = InTwoClasses([Learner("hv-1", "A"), Learner("hv-1", "B")], [Learner("hv-1", "B")]),
            Path = "/courses/0/classes/1/learners",
            Related = ["/courses/0/classes/0/learners/0"],
            Besides = ["LDT2005 /courses/0/classes/0/learners/1"],
            Neighbour = InTwoClasses([Learner("hv-1", "A"), Learner("hv-1", "B")], [Learner("hv-1", "A")]),
            NeighbourHas = ["LDT2005 /courses/0/classes/0/learners/1"],
        },
        new("LDT2007", "two birth dates that do not exclude each other are no two people")
        {
            Broken = InClass(item => item with { Learners = [Learner("hv-1") with { BirthDate = PartialDate.Parse("1985") }, Learner("hv-2") with { BirthDate = PartialDate.Parse("1985-09-02") }] }),
            Path = "/courses/0/classes/0/learners/1",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = InClass(item => item with { Learners = [Learner("hv-1") with { BirthDate = PartialDate.Parse("1985-08") }, Learner("hv-2") with { BirthDate = PartialDate.Parse("1985-09-02") }] }),
        },
        new("LDT2010", "a code has another birth date in a later class")
        {
            Broken = BornTwice("1985", "1986-09-02"),
            Path = "/courses/0/classes/1/learners",
            Related = ["/courses/0/classes/0/learners/0"],
            Neighbour = BornTwice("1985", "1985-09-02"),
        },
    ];

    private static TrainingDocument Rostered(params Learner[] learners)
        => InClass(item => item with { Learners = [.. learners] }) with { Units = [Unit("u"), Unit("v")] };

    private static Learner Born(string code, int year) => Learner(code) with { BirthDate = new LocalDate(year, 1, 1) };

    private static TrainingDocument InTwoClasses(ValueList<Learner> first, ValueList<Learner> second)
        => InCourse(course => course with { Classes = [Class("lop-1") with { Learners = first }, Class("lop-2") with { Learners = second }] });

    private static TrainingDocument BornTwice(string first, string second) => InCourse(course => course with
    {
        Classes = [.. new[] { first, second }.Select((date, i) => Class($"lop-{i}") with { Learners = [Learner("hv-1") with { BirthDate = PartialDate.Parse(date) }] })],
    });
}
