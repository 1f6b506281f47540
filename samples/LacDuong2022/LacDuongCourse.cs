using LacDuong.Training;
using NodaTime;

namespace LacDuong2022;

/// <summary>
/// The course of May 2022 in the types of the library, as the newspaper reported it (LĐ online, 25 May 2022). It leaves out what the
/// article leaves out: counts by category, hours, lecturers, the venue and results.
/// </summary>
internal static class LacDuongCourse
{
    private static readonly DateRange s_untilReform = new(null, new LocalDate(2025, 6, 30));

    public static TrainingDocument Document { get; } = new()
    {
        Units = Units(),
        Categories = Categories(),
        Catalogues = [Catalogue()],
        Courses = [Course()],
    };

    // Administrative units have the codes of the General Statistics Office. The district and its communes ended on 30 June 2025.
    private static ValueList<Unit> Units() =>
    [
        new Unit
        {
            Code = new("68"),
            Name = new("Tỉnh Lâm Đồng", "Lâm Đồng province"),
            Level = UnitLevel.Province,
            Sector = UnitSector.Territory,
        },
        UnitOfDistrict("675", "Huyện Lạc Dương", "Lạc Dương district", UnitLevel.District) with { Parent = new("68") },
        UnitOfDistrict("24846", "Thị trấn Lạc Dương", "Lạc Dương town", UnitLevel.Commune),
        UnitOfDistrict("24847", "Xã Đạ Chais", "Đạ Chais commune", UnitLevel.Commune),
        UnitOfDistrict("24848", "Xã Đạ Nhim", "Đạ Nhim commune", UnitLevel.Commune),
        UnitOfDistrict("24850", "Xã Đưng K'Nớ", "Đưng K'Nớ commune", UnitLevel.Commune),
        UnitOfDistrict("24862", "Xã Lát", "Lát commune", UnitLevel.Commune),
        UnitOfDistrict("24865", "Xã Đạ Sar", "Đạ Sar commune", UnitLevel.Commune),
        UnitOfDistrict(
            "ttct-lac-duong", "Trung tâm Chính trị huyện Lạc Dương", "Lạc Dương district political centre", UnitLevel.District) with
        {
            Sector = UnitSector.Education,
        },
        UnitOfDistrict(
            "bdv-lac-duong",
            "Ban Dân vận Huyện ủy Lạc Dương",
            "Mass Mobilisation Board of the Lạc Dương district Party committee",
            UnitLevel.District) with
        {
            Sector = UnitSector.Party,
        },
    ];

    private static Unit UnitOfDistrict(string code, string vietnamese, string english, UnitLevel level) => new()
    {
        Code = new(code),
        Name = new(vietnamese, english),
        Level = level,
        Sector = UnitSector.Territory,
        Parent = new("675"),
        Validity = s_untilReform,
    };

    private static ValueList<ParticipantCategory> Categories() =>
    [
        new ParticipantCategory
        {
            Code = new("cap-uy"),
            Name = new(
                "Đại diện cấp ủy của các tổ chức cơ sở đảng phụ trách công tác dân vận",
                "Representatives of the committees of grassroots Party organisations in charge of mass mobilisation"),
            Sectors = [UnitSector.Party],
            Levels = [UnitLevel.Commune, UnitLevel.Grassroots],
        },
        new ParticipantCategory
        {
            Code = new("ban-chi-dao-qcdc"),
            Name = new(
                "Đại diện thành viên ban chỉ đạo quy chế dân chủ ở cơ sở các xã, thị trấn",
                "Representatives of members of the communes' and town's steering committees for grassroots democracy"),
            Levels = [UnitLevel.Commune],
        },
        new ParticipantCategory
        {
            Code = new("mat-tran-doan-the"),
            Name = new(
                "Đại diện lãnh đạo Mặt trận và các tổ chức chính trị - xã hội, tổ chức xã hội các xã, thị trấn",
                "Representatives of the leaders of the Fatherland Front, "
                    + "the socio-political and the social organisations of the communes and the town"),
            Sectors = [UnitSector.FatherlandFront, UnitSector.PoliticalSocial, UnitSector.Social],
            Levels = [UnitLevel.Commune],
        },
        // The article leaves open whether the military is the district's or the communes', so both levels are allowed.
        new ParticipantCategory
        {
            Code = new("can-bo-dan-van"),
            Name = new(
                "Cán bộ, chuyên viên phụ trách công tác dân vận ở khối chính quyền huyện, quân sự, công an các xã, thị trấn",
                "Officials and specialists in charge of mass mobilisation in the district government bloc, the military, "
                    + "the police of the communes and the town"),
            Sectors = [UnitSector.Government, UnitSector.Military, UnitSector.Police],
            Levels = [UnitLevel.District, UnitLevel.Commune],
        },
    ];

    private static TopicCatalogue Catalogue() => new()
    {
        Code = new("dan-van-2022"),
        Title = new("Chuyên đề bồi dưỡng nghiệp vụ công tác dân vận năm 2022", "Topics of the 2022 mass-mobilisation training"),
        Topics =
        [
            Topic("dv-01", "Công tác dân vận của Đảng", "The Party's mass-mobilisation work"),
            Topic("dv-02", "Công tác dân vận chính quyền", "Mass-mobilisation work by the government"),
            Topic(
                "dv-03",
                "Một số chủ trương, chính sách của Đảng, pháp luật của Nhà nước về tôn giáo",
                "Some guidelines and policies of the Party and laws of the State on religion"),
            Topic(
                "dv-04",
                "Xây dựng và thực hiện quy chế dân chủ ở cơ sở",
                "Building and carrying out the grassroots-democracy regulation"),
            Topic("dv-05", "Công tác dân vận trong vùng đồng bào dân tộc thiểu số", "Mass-mobilisation work in ethnic-minority areas"),
            Topic(
                "dv-06",
                "Tăng cường đấu tranh bảo vệ nền tảng tư tưởng của Đảng trên không gian mạng hiện nay",
                "Defending the Party's ideological foundation in cyberspace today"),
        ],
    };

    private static Topic Topic(string code, string vietnamese, string english)
        => new() { Code = new(code), Title = new(vietnamese, english) };

    private static Course Course() => new()
    {
        Code = new("ld-dan-van-2022"),
        Title = new("Bồi dưỡng nghiệp vụ công tác dân vận năm 2022", "Training in mass-mobilisation work, 2022"),
        Organisers =
        [
            new Organiser(new("ttct-lac-duong"), OrganiserRole.Lead),
            new Organiser(new("bdv-lac-duong"), OrganiserRole.Partner),
        ],
        Topics = Catalogue().Topics.Select(topic => new TopicReference(new("dan-van-2022"), topic.Code)).ToValueList(),
        Objectives = Objectives(),
        References =
        [
            new Citation { Title = "Nghị quyết Đại hội Đảng các cấp nhiệm kỳ 2020 – 2025" },
            new Citation { Title = "Nghị quyết Đại hội Đảng bộ huyện lần thứ XI" },
        ],
        Assessment = new CourseAssessment { Kind = AssessmentKind.ReflectionPaper, Sessions = 1 },
        Stated = new StatedFigures { Days = 3, Learners = 59, Topics = 6 },
        Classes =
        [
            new TrainingClass
            {
                Code = new("lop-1"),
                Dates = [new DateRange(new LocalDate(2022, 5, 25), new LocalDate(2022, 5, 27))],
                Audience = new Audience
                {
                    Total = 59,
                    Groups = Categories().Select(category => new AudienceGroup(category.Code)).ToValueList(),
                },
            },
        ],
        Sources =
        [
            new Citation
            {
                Title = "Lạc Dương: Bồi dưỡng nghiệp vụ công tác dân vận năm 2022",
                Author = "T. HƯƠNG",
                Publisher = "LĐ online",
                PublishedAt = new LocalDateTime(2022, 5, 25, 19, 23).WithOffset(Offset.FromHours(7)),
            },
        ],
    };

    private static ValueList<LocalisedText> Objectives() =>
    [
        new(
            "Nâng cao nhận thức, nghiệp vụ về vị trí, vai trò và tầm quan trọng của công tác dân vận",
            "Raise awareness and skill about the position, role and importance of mass mobilisation"),
        new(
            "Nắm được các quan điểm, chủ trương của Đảng về công tác dân vận, thực hiện quy chế dân chủ ở cơ sở, công tác dân tộc, "
                + "công tác tôn giáo trong tình hình mới",
            "Grasp the Party's views and guidelines on mass mobilisation, grassroots democracy, ethnic affairs and religious affairs"),
        new(
            "Vận dụng vào thực tiễn của địa phương cơ sở để làm tốt công tác tuyên truyền, vận động quần chúng nhân dân, "
                + "xây dựng khối đại đoàn kết các dân tộc",
            "Apply them in the locality: propaganda, mobilising the people, building the great unity of the ethnic groups"),
        new(
            "Góp phần thực hiện các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, bảo đảm quốc phòng an ninh, "
                + "xây dựng Đảng và hệ thống chính trị",
            "Contribute to the targets of socio-economic development, defence and security, "
                + "and the building of the Party and the political system"),
    ];
}
