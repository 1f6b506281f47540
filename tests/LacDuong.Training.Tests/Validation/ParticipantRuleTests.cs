using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

public sealed class ParticipantRuleTests : RuleTests<ParticipantRuleTests>, IRuleCases
{
    private static readonly ParticipantCategory s_policeOfCommunes = Category("cong-an") with { Sectors = [UnitSector.Police], Levels = [UnitLevel.Commune] };

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("LDT2001", "two categories share a code")
        {
            Broken = new() { Categories = [Category("a"), Category("a")] },
            Path = "/categories/1",
            Related = ["/categories/0"],
            Neighbour = new() { Categories = [Category("a"), Category("A")] },
        },
        new("LDT2002", "unknown category of a group")
        {
            Broken = InClass(item => item with { Audience = new() { Groups = [new(category: new("a"))] } }),
            Path = "/courses/0/classes/0/audience/groups/0/category",
            Neighbour = InClass(item => item with { Audience = new() { Groups = [new(category: new("a"))] } }) with { Categories = [Category("a")] },
        },
        new("LDT2002", "unknown category of a learner")
        {
            Broken = InClass(item => item with { Learners = [Learner("hv-1") with { Category = new("a") }] }),
            Path = "/courses/0/classes/0/learners/0/category",
            Neighbour = InClass(item => item with { Learners = [Learner("hv-1") with { Category = new("a") }] }) with { Categories = [Category("a")] },
        },
        new("LDT2003", "counts of all groups do not reach the total")
        {
            Broken = Counted(59, 30, 28),
            Path = "/courses/0/classes/0/audience/total",
            Neighbour = Counted(59, 30, 29),
        },
        new("LDT2003", "counts of some groups are silent below the total")
        {
            Broken = Counted(59, 30, 28),
            Path = "/courses/0/classes/0/audience/total",
            Neighbour = Counted(59, 30, 28, null),
        },
        new("LDT2003", "counts of some groups exceed the total")
        {
            Broken = Counted(59, 60, null),
            Path = "/courses/0/classes/0/audience/total",
            Neighbour = Counted(60, 60, null),
        },
        new("LDT2003", "silent without a total")
        {
            Broken = Counted(59, 30),
            Path = "/courses/0/classes/0/audience/total",
            Neighbour = Counted(null, 30),
        },
        new("LDT2003", "silent without groups")
        {
            Broken = Counted(59, 30),
            Path = "/courses/0/classes/0/audience/total",
            Neighbour = Counted(59),
        },
        new("LDT2004", "unit of another level")
        {
            Broken = FromUnit(s_policeOfCommunes, Unit("u") with { Sector = UnitSector.Police, Level = UnitLevel.District }),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = FromUnit(s_policeOfCommunes, Unit("u") with { Sector = UnitSector.Police }),
        },
        new("LDT2004", "unit of another sector")
        {
            Broken = FromUnit(s_policeOfCommunes, Unit("u") with { Sector = UnitSector.Party }),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = FromUnit(s_policeOfCommunes, Unit("u") with { Sector = UnitSector.Police }),
        },
        new("LDT2004", "a territory meets any sector, but not any level")
        {
            Broken = FromUnit(s_policeOfCommunes, Unit("u") with { Level = UnitLevel.Province }),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = FromUnit(s_policeOfCommunes, Unit("u")),
        },
        new("LDT2004", "absent levels and sectors mean any")
        {
            Broken = FromUnit(s_policeOfCommunes, Unit("u") with { Sector = UnitSector.Party }),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = FromUnit(Category("cong-an"), Unit("u") with { Sector = UnitSector.Party, Level = UnitLevel.National }),
        },
        new("LDT2004", "the unit is the one valid on the first day")
        {
            Broken = FromUnit(
                s_policeOfCommunes,
                Unit("u", "/2022-05-24"),
                Unit("u", "2022-05-25/") with { Level = UnitLevel.District }),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = FromUnit(
                s_policeOfCommunes,
                Unit("u", "/2022-05-24") with { Level = UnitLevel.District },
                Unit("u", "2022-05-25/")),
        },
        new("LDT2004", "silent where the first day is not known")
        {
            Broken = FromUnit(s_policeOfCommunes, Unit("u") with { Sector = UnitSector.Party }),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = FromUnit(s_policeOfCommunes, Dates("/2022-05-25"), Unit("u") with { Sector = UnitSector.Party }),
        },
        new("LDT2004", "unit of a learner")
        {
            Broken = LearnerFrom(Unit("u") with { Level = UnitLevel.Grassroots }),
            Path = "/courses/0/classes/0/learners/0/unit",
            Neighbour = LearnerFrom(Unit("u")),
        },
        new("LDT2006", "the roster has another length than the total")
        {
            Broken = InClass(item => item with { Audience = new() { Total = 2 }, Learners = [Learner("hv-1")] }),
            Path = "/courses/0/classes/0/learners",
            Neighbour = InClass(item => item with { Audience = new() { Total = 1 }, Learners = [Learner("hv-1")] }),
        },
        new("LDT2006", "silent without a roster")
        {
            Broken = InClass(item => item with { Audience = new() { Total = 2 }, Learners = [Learner("hv-1")] }),
            Path = "/courses/0/classes/0/learners",
            Neighbour = InClass(item => item with { Audience = new() { Total = 2 } }),
        },
        new("LDT2008", "unknown unit of a group")
        {
            Broken = InClass(item => item with { Audience = new() { Groups = [new(unit: new("u"))] } }),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = InClass(item => item with { Audience = new() { Groups = [new(unit: new("u"))] } }) with { Units = [Unit("u")] },
        },
        new("LDT2008", "unknown unit of a learner")
        {
            Broken = InClass(item => item with { Learners = [Learner("hv-1") with { Unit = new("u") }] }),
            Path = "/courses/0/classes/0/learners/0/unit",
            Neighbour = InClass(item => item with { Learners = [Learner("hv-1") with { Unit = new("u") }] }) with { Units = [Unit("u")] },
        },
        new("LDT2008", "unknown unit of a lecturer")
        {
            Broken = new() { Lecturers = [Lecturer("gv-1") with { Unit = new("u") }] },
            Path = "/lecturers/0/unit",
            Neighbour = new() { Lecturers = [Lecturer("gv-1") with { Unit = new("u") }], Units = [Unit("u", "/1999-12-31")] },
        },
        new("LDT2008", "unknown unit of a room")
        {
            Broken = new() { Rooms = [Room("p-1") with { Unit = new("u") }] },
            Path = "/rooms/0/unit",
            Neighbour = new() { Rooms = [Room("p-1") with { Unit = new("u") }], Units = [Unit("u", "/1999-12-31")] },
        },
        new("LDT2008", "unknown unit of an organiser")
        {
            Broken = OrganisedBy("u", Dates("2022-05-25")),
            Path = "/courses/0/organisers/0/unit",
            Neighbour = OrganisedBy("u", Dates("2022-05-25")) with { Units = [Unit("u")] },
        },
        new("LDT2009", "unit of a group that ended before the first day")
        {
            Broken = FromUnit(Category("cong-an"), Unit("u", "/2022-05-24")),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = FromUnit(Category("cong-an"), Unit("u", "/2022-05-25")),
        },
        new("LDT2009", "unit of a learner that begins after the first day")
        {
            Broken = LearnerFrom(Unit("u", "2022-05-26/")),
            Path = "/courses/0/classes/0/learners/0/unit",
            Neighbour = LearnerFrom(Unit("u", "2022-05-25/")),
        },
        new("LDT2009", "silent where the first day is not known")
        {
            Broken = FromUnit(Category("cong-an"), Unit("u", "/2022-05-24")),
            Path = "/courses/0/classes/0/audience/groups/0/unit",
            Neighbour = FromUnit(Category("cong-an"), Dates(), Unit("u", "/2022-05-24")),
        },
        new("LDT2009", "unit of an organiser on the earliest first day of the classes")
        {
            Broken = OrganisedBy("u", Dates("2022-05-27"), Dates("2022-05-25/2022-05-26")) with { Units = [Unit("u", "2022-05-26/")] },
            Path = "/courses/0/organisers/0/unit",
            Neighbour = OrganisedBy("u", Dates("2022-05-27"), Dates("2022-05-25/2022-05-26")) with { Units = [Unit("u", "/2022-05-25")] },
        },
    ];

    private static TrainingDocument Counted(int? total, params int?[] counts)
        => InClass(item => item with { Audience = new() { Total = total, Groups = [.. counts.Select(count => new AudienceGroup(category: new("a"), count: count))] } })
            with
        { Categories = [Category("a")] };

    private static TrainingDocument FromUnit(ParticipantCategory category, params Unit[] units) => FromUnit(category, Dates("2022-05-25/2022-05-27"), units);

    private static TrainingDocument FromUnit(ParticipantCategory category, ValueList<DateRange> dates, params Unit[] units)
        => InClass(item => item with { Dates = dates, Audience = new() { Groups = [new(category.Code, units[0].Code)] } })
            with
        { Categories = [category], Units = [.. units] };

    private static TrainingDocument LearnerFrom(Unit unit)
        => InClass(item => item with { Dates = Dates("2022-05-25"), Learners = [Learner("hv-1") with { Category = new("cong-an"), Unit = unit.Code }] })
            with
        { Categories = [s_policeOfCommunes], Units = [unit] };

    private static TrainingDocument OrganisedBy(string unit, params ValueList<DateRange>[] datesOfClasses) => InCourse(course => course with
    {
        Organisers = [new(new(unit), OrganiserRole.Lead)],
        Classes = [.. datesOfClasses.Select((dates, k) => Class($"lop-{k}") with { Dates = dates })],
    });
}
