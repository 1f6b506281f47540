using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class UnitRuleTests : RuleTests<UnitRuleTests>, IRuleCases
{
    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT1001", "two units of one code on one day")
        {
            Broken = Units(Unit("24848", "/2025-07-01"), Unit("24848", "2025-07-01/")),
            Path = "/units/1",
            Related = ["/units/0"],
            Neighbour = Units(Unit("24848", "/2025-06-30"), Unit("24848", "2025-07-01/")),
        },
        new("LDT1001", "a unit without validity is always there")
        {
            Broken = Units(Unit("24848"), Unit("24848", "2025-07-01/")),
            Path = "/units/1",
            Related = ["/units/0"],
            Neighbour = Units(Unit("24848"), Unit("24849", "2025-07-01/")),
        },
        new("LDT1002", "unknown parent")
        {
            Broken = Units(Under("675", Unit("a"))),
            Path = "/units/0/parent",
            Neighbour = Units(Under("675", Unit("a")), Unit("675")),
        },
        new("LDT1002", "a parent that ended before the child began")
        {
            Broken = Units(Under("675", Unit("a", "2025-07-01/")), Unit("675", "/2025-06-30")),
            Path = "/units/0/parent",
            Neighbour = Units(Under("675", Unit("a", "2025-06-30")), Unit("675", "/2025-06-30")),
        },
        new("LDT1003", "a unit that is its own parent")
        {
            Broken = Units(Under("a", Unit("a"))),
            Path = "/units/0/parent",
            Neighbour = Units(Under("b", Unit("a")), Unit("b")),
        },
        new("LDT1003", "two units above one another, and one that only leads to them")
        {
            Broken = Units(Under("b", Unit("a")), Under("a", Unit("b")), Under("a", Unit("c"))),
            Path = "/units/0/parent",
            Besides = ["LDT1003 /units/1/parent"],
            Neighbour = Units(Under("b", Unit("a")), Unit("b"), Under("a", Unit("c"))),
        },
        new("LDT1003", "a circle on some days only")
        {
            Broken = Units(Under("b", Unit("a")), Unit("b", "/2025-06-30"), Under("a", Unit("b", "2025-07-01/"))),
            Path = "/units/0/parent",
            Besides = ["LDT1003 /units/2/parent"],
            Neighbour = Units(Under("b", Unit("a", "/2025-06-30")), Unit("b", "/2025-06-30"), Unit("b", "2025-07-01/")),
        },
        new("LDT1004", "a day after the parent's last")
        {
            Broken = Units(Under("675", Unit("a", "/2025-07-01")), Unit("675", "/2025-06-30")),
            Path = "/units/0/validity",
            Neighbour = Units(Under("675", Unit("a", "/2025-06-30")), Unit("675", "/2025-06-30")),
        },
        new("LDT1004", "a day between two parents of one code")
        {
            Broken = Units(Under("675", Unit("a", "2020-01-01/2026-01-01")), Unit("675", "/2025-06-29"), Unit("675", "2025-07-01/")),
            Path = "/units/0/validity",
            Neighbour = Units(Under("675", Unit("a", "2020-01-01/2026-01-01")), Unit("675", "/2025-06-30"), Unit("675", "2025-07-01/")),
        },
        new("LDT1004", "of a unit without validity, at the unit")
        {
            Broken = Units(Under("675", Unit("a")), Unit("675", "/2025-06-30")),
            Path = "/units/0",
            Neighbour = Units(Under("675", Unit("a")), Unit("675")),
        },
        new("LDT1005", "a district under a commune")
        {
            Broken = Units(Under("b", Unit("a")) with { Level = UnitLevel.District }, Unit("b")),
            Path = "/units/0/level",
            Neighbour = Units(Under("b", Unit("a")) with { Level = UnitLevel.Grassroots }, Unit("b")),
        },
        new("LDT1005", "above a parent that it has at some time only")
        {
            Broken = Units(Under("b", Unit("a")), Unit("b", "/2025-06-30"), Unit("b", "2025-07-01/") with { Level = UnitLevel.Grassroots }),
            Path = "/units/0/level",
            Neighbour = Units(
                Under("b", Unit("a", "/2025-06-30")), Unit("b", "/2025-06-30"), Unit("b", "2025-07-01/") with { Level = UnitLevel.Grassroots }),
        },
        new("LDT1006", "what passes is not there on the day before")
        {
            Broken = Reorganised(["a"], ["b"], Unit("a", "/2025-06-29"), Unit("b", "2025-07-01/")),
            Path = "/reorganisations/0/from/0",
            Neighbour = Reorganised(["a"], ["b"], Unit("a", "/2025-06-30"), Unit("b", "2025-07-01/")),
        },
        new("LDT1006", "what it passes to is not there on the day")
        {
            Broken = Reorganised(["a"], ["b"], Unit("a", "/2025-06-30"), Unit("b", "2025-07-02/")),
            Path = "/reorganisations/0/to/0",
            Neighbour = Reorganised(["a"], [], Unit("a", "/2025-06-30")),
        },
        new("LDT1007", "what passes is still there on the day")
        {
            Broken = Reorganised(["a"], ["b"], Unit("a", "/2025-07-01"), Unit("b")),
            Path = "/reorganisations/0/from/0",
            Neighbour = Reorganised(["a"], ["a", "b"], Unit("a", "/2025-07-01"), Unit("b")),
        },
        new("LDT1007", "a later unit of the code may be there")
        {
            Broken = Reorganised(["a"], ["b"], Unit("a"), Unit("b")),
            Path = "/reorganisations/0/from/0",
            Neighbour = Reorganised(["a"], ["b"], Unit("a", "/2025-06-30"), Unit("a", "2025-07-01/"), Unit("b")),
        },
        new("LDT1005", "silent where a level is not known")
        {
            Broken = Units(Unit("p") with { Level = UnitLevel.Grassroots }, Under("p", Unit("u"))),
            Path = "/units/1/level",
            Neighbour = Units(Unit("p") with { Level = null }, Under("p", Unit("u")), Unit("q") with { Level = UnitLevel.Grassroots }, Under("q", Unit("v") with { Level = null })),
        },
        new("LDT1007", "a part of its people, or its land alone, may pass")
        {
            Broken = Reorganised(["a"], ["b"], Unit("a"), Unit("b")),
            Path = "/reorganisations/0/from/0",
            Neighbour = Divided(["a", "c"], ["a"], ["c"]),
        },
        new("LDT1008", "a part that is not among the units that pass")
        {
            Broken = Divided(["a"], ["c"], []),
            Path = "/reorganisations/0/parts/0",
            Besides = ["LDT1007 /reorganisations/0/from/0"],
            Neighbour = Divided(["a", "c"], ["c"], ["a"]),
        },
        new("LDT1008", "land of a unit that is not among those that pass")
        {
            Broken = Divided(["a"], ["a"], ["c"]),
            Path = "/reorganisations/0/landOnly/0",
            Neighbour = Divided(["a", "c"], ["a"], ["c"]),
        },
        new("LDT1008", "a part that passes with its land only")
        {
            Broken = Divided(["a"], ["a"], ["a"]),
            Path = "/reorganisations/0/parts/0",
            Besides = ["LDT1008 /reorganisations/0/landOnly/0"],
            Neighbour = Divided(["a"], ["a"], []),
        },
    ];

    private static TrainingDocument Units(params Unit[] units) => new() { Units = [.. units] };

    private static Unit Under(string parent, Unit unit) => unit with { Parent = new(parent) };

    private static TrainingDocument Reorganised(string[] from, string[] to, params Unit[] units) => Units(units) with
    {
        Reorganisations =
        [
            new()
            {
                On = new LocalDate(2025, 7, 1),
                From = [.. from.Select(code => new Code<Unit>(code))],
                To = [.. to.Select(code => new Code<Unit>(code))],
            },
        ],
    };

    private static TrainingDocument Divided(string[] from, string[] parts, string[] landOnly)
    {
        TrainingDocument document = Reorganised(from, ["b"], Unit("a"), Unit("b"), Unit("c"));
        Reorganisation change = document.Reorganisations[0] with
        {
            Parts = [.. parts.Select(code => new Code<Unit>(code))],
            LandOnly = [.. landOnly.Select(code => new Code<Unit>(code))],
        };
        return document with { Reorganisations = [change] };
    }
}
