using LacDuong.Training;
using NodaTime;

namespace OtherCentre;

/// <summary>The data of a centre in C#. The centre, its cells and all counts are invented for this sample.</summary>
internal static class Centre
{
    public static TrainingDocument Document { get; } = new()
    {
        Units =
        [
            Own("tt-mau", "Trung tâm Bồi dưỡng mẫu", UnitLevel.Province, UnitSector.Education, "68", null),
            Own("chi-bo-a", "Chi bộ A", UnitLevel.Grassroots, UnitSector.Party, "24846", "/2023-12-31"),
            Own("chi-bo-b", "Chi bộ B", UnitLevel.Grassroots, UnitSector.Party, "24846", "2024-01-01/"),
            Own("chi-bo-c", "Chi bộ C", UnitLevel.Grassroots, UnitSector.Party, "24846", "2024-01-01/"),
        ],
        Reorganisations =
        [
            new Reorganisation { On = new LocalDate(2024, 1, 1), From = [new("chi-bo-a")], To = [new("chi-bo-b"), new("chi-bo-c")] },
        ],
        Categories =
        [
            new ParticipantCategory
            {
                Code = new("can-bo"),
                Name = new("Cán bộ phụ trách dân vận"),
                Levels = [UnitLevel.Commune, UnitLevel.Grassroots],
            },
        ],
        Catalogues =
        [
            new TopicCatalogue
            {
                Code = new("mau-2022"),
                Title = new("Chuyên đề của Trung tâm mẫu"),
                Topics = [new Topic { Code = new("01"), Title = new("Kỹ năng vận động quần chúng"), Periods = 4 }],
            },
        ],
        Courses =
        [
            new Course
            {
                Code = new("mau-dan-van-2022"),
                Title = new("Bồi dưỡng công tác dân vận"),
                Organisers = [new Organiser(new("tt-mau"), OrganiserRole.Lead)],
                Topics = [TopicReference.Parse("mau-2022/01")],
                Classes =
                [
                    new TrainingClass
                    {
                        Code = new("lop-1"),
                        Dates = [DateRange.Parse("2022-09-12/2022-09-13")],
                        Audience = new Audience
                        {
                            Groups =
                            [
                                new AudienceGroup(new("can-bo"), new("24848"), 7),
                                new AudienceGroup(new("can-bo"), new("24865"), 5),
                                new AudienceGroup(new("can-bo"), new("24850")),
                                new AudienceGroup(unit: new("24862"), count: 6),
                                new AudienceGroup(unit: new("chi-bo-a"), count: 3),
                                new AudienceGroup(unit: new("675"), count: 2),
                                new AudienceGroup(new("can-bo"), count: 4),
                            ],
                        },
                    },
                    new TrainingClass
                    {
                        Code = new("lop-2"),
                        Dates = [DateRange.Parse("2022-09-19/2022-09-20")],
                        Learners =
                        [
                            Learner("hv-01", "Cil|Ha|Brin", Sex.Female, "Cơ Ho", "24848"),
                            Learner("hv-02", "Nguyễn|Văn|Mẫu", Sex.Male, "Kinh", "24848"),
                            Learner("hv-03", "Lơ Mu|Ha|Thoan", Sex.Female, "Cơ Ho", "24865"),
                            Learner("hv-04", "Trần|Thị|Mẫu", Sex.Female, null, "24865"),
                        ],
                    },
                ],
            },
        ],
    };

    // Family, middle and given name.
    private static Learner Learner(string code, string name, Sex sex, string? ethnicity, string unit)
    {
        string[] parts = name.Split('|');
        return new()
        {
            Code = new(code),
            Name = new PersonName(parts[0], parts[1], parts[2]),
            Sex = sex,
            Ethnicity = ethnicity,
            Unit = new(unit),
        };
    }

    private static Unit Own(string code, string name, UnitLevel level, UnitSector sector, string parent, string? validity) => new()
    {
        Code = new(code),
        Name = new(name),
        Level = level,
        Sector = sector,
        Parent = new(parent),
        Validity = validity is null ? null : DateRange.Parse(validity),
    };
}
