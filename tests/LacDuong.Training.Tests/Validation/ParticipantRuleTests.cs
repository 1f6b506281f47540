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
        new("LDT2004", "a level or sector that is not known meets any")
        {
            Broken = LearnerFrom(Unit("u") with { Level = UnitLevel.Province }),
            Path = "/courses/0/classes/0/learners/0/unit",
            Neighbour = LearnerFrom(Unit("u") with { Level = null, Sector = null }),
        },
        new("LDT2009", "silent where reorganisations lead to a unit of the day")
        {
            Broken = Passed("2022-05-25"),
            Path = "/courses/0/classes/0/learners/0/unit",
            Neighbour = Passed("2022-05-25", Change("2022-03-01", "u", "v"), Change("2022-05-01", "v", "w")),
        },
        new("LDT2009", "a reorganisation of land alone leads nowhere")
        {
            Broken = Passed("2022-05-25", Change("2022-03-01", "u", "v") with { LandOnly = [new("u")] }, Change("2022-05-01", "v", "w")),
            Path = "/courses/0/classes/0/learners/0/unit",
            Neighbour = Passed("2022-05-25", Change("2022-03-01", "u", "v") with { Parts = [new("u")] }, Change("2022-05-01", "v", "w")),
        },
        new("LDT2009", "a chain goes by one reorganisation a day")
        {
            Broken = Passed("2022-05-25", Change("2022-03-01", "u", "v"), Change("2022-03-01", "v", "w")),
            Path = "/courses/0/classes/0/learners/0/unit",
            Besides = ["LDT1006 /reorganisations/1/from/0", "LDT1006 /reorganisations/1/to/0"],
            Neighbour = Passed("2022-05-25", Change("2022-03-01", "u", "v"), Change("2022-05-01", "v", "w")),
        },
        new("LDT2009", "silent where the unit was made of one of the day")
        {
            Broken = Passed("2022-02-25", "w", Change("2022-05-01", "v", "w")),
            Path = "/courses/0/classes/0/learners/0/unit",
            Neighbour = Passed("2022-02-25", "w", Change("2022-03-01", "u", "v"), Change("2022-05-01", "v", "w")),
        },
        new("LDT2009", "silent where the next unit of the code begins on the day after")
        {
            Broken = LearnerFrom(Unit("u", "/2022-05-20"), new Code<Unit>("u"), Change("2022-05-21", "u", "x"), Unit("x", "/2022-05-23")),
            Path = "/courses/0/classes/0/learners/0/unit",
            Neighbour = LearnerFrom(
                Unit("u", "/2022-05-20"), new Code<Unit>("u"), Change("2022-05-21", "u", "x"), Unit("x", "2022-05-21/2022-05-23"), Unit("x", "2022-05-24/")),
        },
        new("LDT2011", "more women than learners")
        {
            Broken = InClass(item => item with { Audience = new() { Total = 28, Including = [new(new("nữ", "women"), 29)] } }),
            Path = "/courses/0/classes/0/audience/including/0/count",
            Neighbour = InClass(item => item with { Audience = new() { Total = 29, Including = [new(new("nữ", "women"), 29), new(new("Đảng viên", "Party members"), 29)] } }),
        },
        new("LDT2011", "silent where the number of learners is not known")
        {
            Broken = InClass(item => item with { Learners = [Learner("hv-1")], Audience = new() { Including = [new(new("nữ", "women"), 2)] } }),
            Path = "/courses/0/classes/0/audience/including/0/count",
            Neighbour = InClass(item => item with { Audience = new() { Including = [new(new("nữ", "women"), 2)] } }),
        },
        new("LDT2012", "a monitor who is not on the roster")
        {
            Broken = Staffed(new StaffMember(StaffRole.Monitor, learner: new("hv-2"))),
            Path = "/courses/0/classes/0/staff/0/learner",
            Neighbour = Staffed(new StaffMember(StaffRole.Monitor, learner: new("hv-1"))),
        },
        new("LDT2012", "silent on a learner where there is no roster")
        {
            Broken = Staffed(new StaffMember(StaffRole.Monitor, learner: new("hv-2"))),
            Path = "/courses/0/classes/0/staff/0/learner",
            Neighbour = InClass(item => item with { Staff = [new StaffMember(StaffRole.Monitor, learner: new("hv-2"))] }),
        },
        new("LDT2012", "unknown lecturer of the staff")
        {
            Broken = Staffed(new StaffMember(StaffRole.HomeroomTeacher, lecturer: new("gv-2"))),
            Path = "/courses/0/classes/0/staff/0/lecturer",
            Neighbour = Staffed(new StaffMember(StaffRole.HomeroomTeacher, lecturer: new("gv-1"))),
        },
        new("LDT2012", "unknown unit of the staff")
        {
            Broken = Staffed(new StaffMember(StaffRole.Signer, title: "Giám đốc") { Unit = new("v") }),
            Path = "/courses/0/classes/0/staff/0/unit",
            Neighbour = Staffed(new StaffMember(StaffRole.Signer, title: "Giám đốc") { Unit = new("u") }),
        },
        new("LDT2013", "thirteen years old on the first day")
        {
            Broken = Born("2008-05-26"),
            Path = "/courses/0/classes/0/learners/0/birthDate",
            Neighbour = Born("2008-05-25"),
        },
        new("LDT2013", "a hundred and one years old on the first day")
        {
            Broken = Born("1921-05-25"),
            Path = "/courses/0/classes/0/learners/0/birthDate",
            Neighbour = Born("1921-05-26"),
        },
        new("LDT2013", "a year alone is unlikely if each of its days is")
        {
            Broken = Born("2009"),
            Path = "/courses/0/classes/0/learners/0/birthDate",
            Neighbour = Born("2008"),
        },
        new("LDT2013", "who was born on 29 February has the birthday on 1 March")
        {
            Broken = Born("2008-02-29", "2022-02-28"),
            Path = "/courses/0/classes/0/learners/0/birthDate",
            Neighbour = Born("2008-02-29", "2022-03-01"),
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

    private static TrainingDocument Staffed(StaffMember member) => InClass(item => item with { Learners = [Learner("hv-1")], Staff = [member] })
        with
    { Lecturers = [Lecturer("gv-1")], Units = [Unit("u")] };

    private static TrainingDocument Born(string date, string firstDay = "2022-05-25")
        => InClass(item => item with { Dates = Dates(firstDay), Learners = [Learner("hv-1") with { BirthDate = PartialDate.Parse(date) }] });

    // Three units, one after the other.
    private static TrainingDocument Passed(string day, params Reorganisation[] changes) => Passed(day, "u", changes);

    private static TrainingDocument Passed(string day, string unit, params Reorganisation[] changes)
        => InClass(item => item with { Dates = Dates(day), Learners = [Learner("hv-1") with { Unit = new(unit) }] }) with
        {
            Units = [Unit("u", "/2022-02-28"), Unit("v", "2022-03-01/2022-04-30"), Unit("w", "2022-05-01/")],
            Reorganisations = [.. changes],
        };

    private static TrainingDocument LearnerFrom(Unit unit, Code<Unit> code, Reorganisation change, params Unit[] others)
        => InClass(item => item with { Dates = Dates("2022-05-25"), Learners = [Learner("hv-1") with { Unit = code }] }) with
        {
            Units = [unit, .. others],
            Reorganisations = [change],
        };

    private static Reorganisation Change(string day, string from, string to)
        => new() { On = DateRange.Parse(day).Start!.Value, From = [new(from)], To = [new(to)] };
}
