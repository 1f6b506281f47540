namespace LacDuong.Training.Office.Tests;

/// <summary>Units as people write them, looked up on the class's first day.</summary>
public class RosterUnitTests
{
    private static readonly DateRange s_until = DateRange.Parse("/2025-06-30", null);
    private static readonly DateRange s_since = DateRange.Parse("2025-07-01/", null);

    private static readonly TrainingDocument s_known = new()
    {
        Units =
        [
            Territory("68", "Tỉnh Lâm Đồng", UnitLevel.Province, parent: null, validity: null),
            Territory("675", "Huyện Lạc Dương", UnitLevel.District, "68", s_until),
            Territory("676", "Huyện Đam Rông", UnitLevel.District, "68", s_until),
            Territory("24846", "Thị trấn Lạc Dương", UnitLevel.Commune, "675", s_until),
            Territory("24862", "Xã Lát", UnitLevel.Commune, "675", s_until),
            Territory("24850", "Xã Đưng K'Nớ", UnitLevel.Commune, "675", s_until),
            Territory("1", "Xã Tân Lập", UnitLevel.Commune, "675", s_until),
            Territory("2", "Xã Tân Lập", UnitLevel.Commune, "676", s_until),
            Territory("24847", "Phường Lang Biang - Đà Lạt", UnitLevel.Commune, "68", s_since),
            Territory("672", "Thành phố Đà Lạt", UnitLevel.District, "68", s_until),
            Territory("673", "Thành phố Bảo Lộc", UnitLevel.District, "68", s_until),
            Territory("7", "Phường 7", UnitLevel.Commune, "672", s_until),
            Territory("8", "Phường 7", UnitLevel.Commune, "673", s_until),
            Territory("79", "Thành phố Hồ Chí Minh", UnitLevel.Province, parent: null, validity: null),
            Territory("776", "Quận 8", UnitLevel.District, "79", s_until),
            Territory("773", "Quận 4", UnitLevel.District, "79", s_until),
            Territory("9", "Phường 7", UnitLevel.Commune, "776", s_until),
            Territory("10", "Phường 7", UnitLevel.Commune, "773", s_until),
            new Unit { Code = new("bdv"), Name = new("Ban Dân vận Huyện ủy Lạc Dương"), Level = UnitLevel.District, Sector = UnitSector.Party },
        ],
        Reorganisations =
        [
            new Reorganisation { On = new LocalDate(2025, 7, 1), From = [new("24846"), new("24862")], To = [new("24847")] },
        ],
    };

    [Theory]
    [InlineData("Xã Lát", "24862")]
    [InlineData("xa lat", "24862")]
    [InlineData("X. Lát", "24862")]
    [InlineData("UBMTTQ xã Lát", "24862")]
    [InlineData("Uỷ ban MTTQ Việt Nam xã Lát", "24862")]
    [InlineData("Hội LHPN xã Lát, huyện Lạc Dương", "24862")]
    [InlineData("Ban CHQS xã Lát", "24862")]
    [InlineData("Đoàn TNCS Hồ Chí Minh xã Đưng K’Nớ", "24850")]
    [InlineData("Đảng uỷ xã Đưng KNớ", "24850")]
    [InlineData("UBND TT. Lạc Dương", "24846")]
    [InlineData("HĐND TT Lạc Dương", "24846")]
    [InlineData("Huyện uỷ Lạc Dương", "675")]
    [InlineData("Ban Dân vận Huyện ủy Lạc Dương", "bdv")]
    [InlineData("Lát", "24862")]
    [InlineData("UBND xã Tân Lập, huyện Đam Rông", "2")]
    [InlineData("Xã Tân Lập, Đam Rông", "2")]
    [InlineData("Phường 7, Đà Lạt", "7")]
    [InlineData("Phường 7, TP Đà Lạt", "7")]
    [InlineData("P.7 Đà Lạt", "7")]
    [InlineData("P7 Đà Lạt", "7")]
    [InlineData("Phường 7 - Bảo Lộc", "8")]
    [InlineData("Phường 7 (Đà Lạt)", "7")]
    [InlineData("UBND phường 7, Đà Lạt", "7")]
    [InlineData("P7, Q8, TP.HCM", "9")]
    [InlineData("P.7, Q.4, TPHCM", "10")]
    [InlineData("Q8", "776")]
    [InlineData("UBND Q8", "776")]
    [InlineData("TTr Lạc Dương", "24846")]
    public void A_unit_is_found_by_its_name_or_that_of_its_body(string typed, string code)
    {
        RosterImport import = Read(typed);

        Assert.Empty(import.Problems);
        Assert.Equal(code, $"{import.Rosters[0].Learners[0].Unit}");
        Assert.True(import.Units.IsEmpty);
    }

    [Theory]
    [InlineData("Xã Tân Lập", "«Xã Tân Lập» có thể là nhiều đơn vị: Xã Tân Lập (Huyện Lạc Dương); Xã Tân Lập (Huyện Đam Rông).")]
    [InlineData("Lạc Dương", "«Lạc Dương» có thể là nhiều đơn vị: Huyện Lạc Dương (Tỉnh Lâm Đồng); Thị trấn Lạc Dương (Huyện Lạc Dương).")]
    [InlineData("P7", "«P7» có thể là nhiều đơn vị: Phường 7 (Thành phố Đà Lạt); Phường 7 (Thành phố Bảo Lộc); Phường 7 (Quận 8); Phường 7 (Quận 4).")]
    [InlineData("P9 Đà Lạt", "Không có đơn vị «P9 Đà Lạt» trong danh mục.")]
    [InlineData("UBND xã Đạ Nhim", "Không có đơn vị «UBND xã Đạ Nhim» trong danh mục.")]
    public void A_place_that_is_not_one_unit_is_a_problem(string typed, string message)
    {
        RosterImport import = Read(typed);

        Assert.Equal($"lop.xlsx!Danh sách:2:3: {message}", Assert.Single(import.Problems.Select(problem => $"{problem.Place}: {problem.Describe("vi")}")));
        Assert.Null(import.Rosters[0].Learners[0].Unit);
    }

    [Fact]
    public void A_unit_of_another_day_is_told_with_what_it_is_on_this_one()
        => Assert.Equal(
            "The unit “UBND xã Lát” isn't valid on 1 March 2026. On that day it is: Phường Lang Biang - Đà Lạt.",
            Assert.Single(Read("UBND xã Lát", new LocalDate(2026, 3, 1)).Problems).Describe("en"));

    [Theory]
    [InlineData("Công ty Điện lực Lâm Đồng")]
    [InlineData("Sở Lao động - Thương binh và Xã hội")]
    [InlineData("Bộ Chỉ huy Quân sự")]
    [InlineData("Trường THCS xã Lát")]
    public void What_is_no_place_is_a_unit_of_its_own(string typed)
    {
        RosterImport import = Read(typed);

        Assert.Empty(import.Problems);
        Assert.Equal(typed, import.Units[0].Name.Get("vi"));
        Assert.Equal(import.Units[0].Code, import.Rosters[0].Learners[0].Unit);
    }

    [Theory]
    [InlineData("Công chức, UBND xã Lac", "Không có đơn vị «Công chức, UBND xã Lac» trong danh mục.")]
    [InlineData("Cán bộ, xã Tân Lập", "«Cán bộ, xã Tân Lập» có thể là nhiều đơn vị: Xã Tân Lập (Huyện Lạc Dương); Xã Tân Lập (Huyện Đam Rông).")]
    [InlineData(
        "Cán bộ phường Lang Biang - Đà Lạt",
        "Đơn vị «Cán bộ phường Lang Biang - Đà Lạt» không có vào ngày 25/5/2022; lúc ấy là: Thị trấn Lạc Dương; Xã Lát.")]
    public void A_place_in_the_column_of_post_and_unit_is_a_problem_too(string typed, string message)
    {
        RosterImport import = Read(typed, heading: "Chức vụ, đơn vị công tác");

        Assert.Equal([message], import.Problems.Select(problem => problem.Describe("vi")));
        Assert.Equal((null, typed), (import.Rosters[0].Learners[0].Unit, import.Rosters[0].Learners[0].Title));
    }

    [Theory]
    [InlineData("Bí thư Đoàn xã, Phó Chủ tịch Hội LHTN")]
    [InlineData("Cán bộ văn hóa xã hội")]
    [InlineData("Quản đốc phân xưởng")]
    [InlineData("Tình nguyện viên")]
    [InlineData("Phó Trưởng P. Nội vụ")]
    [InlineData("Giáo viên, Trường THCS Đạ Sar")]
    [InlineData("UBND xã Lát")]
    public void A_post_without_a_place_is_a_post(string typed)
        => Assert.Empty(Read(typed, heading: "Chức vụ, đơn vị công tác").Problems);

    [Theory]
    [InlineData("Hội LHPN xã Lát", "Hội LHPN xã Lát")]
    [InlineData("Huyện ủy Lạc Dương", "Huyện ủy Lạc Dương")]
    [InlineData("UBND xã Lát, huyện Lạc Dương", "UBND xã Lát, huyện Lạc Dương")]
    [InlineData("X. Lát, H. Lạc Dương", null)]
    [InlineData("xa lat", null)]
    [InlineData("Lát", null)]
    [InlineData("Xã Đưng KNớ", null)]
    [InlineData("P7, Q8, TP.HCM", null)]
    [InlineData("Công ty Điện lực", null)]
    public void What_the_cell_says_besides_the_unit_is_kept(string typed, string? kept)
    {
        Learner learner = Read(typed).Rosters[0].Learners[0];

        Assert.NotNull(learner.Unit);
        Assert.Equal(kept, learner.Annotations.GetValueOrDefault("workplace"));
    }

    [Fact]
    public void A_body_without_a_place_is_that_of_its_section()
    {
        RosterImport import = RosterImport.Read(
            Workbook.OfMerged(
                ["A2:C2"], ["TT", "Họ và tên", "Đơn vị công tác"], ["I. XÃ LÁT"], [1, "Trần Văn Hùng", "UBND xã"], [2, "K'Brêm", null]),
            s_known,
            new() { FirstDay = new LocalDate(2022, 5, 25) });

        Assert.Equal(["24862", "24862"], import.Rosters[0].Learners.Select(learner => $"{learner.Unit}"));
    }

    [Fact]
    public void Without_a_directory_each_name_is_a_unit_once()
    {
        RosterImport import = RosterImport.Read(Workbook.Of(
            ["TT", "Họ và tên", "Đơn vị"], [1, "Trần Văn Hùng", "Đảng uỷ xã Lát"], [2, "K'Brêm", "Đảng ủy  xã Lát"], [3, "K'Brêm", "Đảng ủy xã Lạt"]));

        Assert.Equal(["dang-uy-xa-lat", "dang-uy-xa-lat-2"], import.Units.Select(unit => $"{unit.Code}"));
    }

    private static RosterImport Read(string unit, LocalDate? day = null, string heading = "Đơn vị công tác")
        => RosterImport.Read(
            Workbook.Of(["TT", "Họ và tên", heading], [1, "Trần Văn Hùng", unit]),
            s_known,
            new() { FirstDay = day ?? new LocalDate(2022, 5, 25) });

    private static Unit Territory(string code, string name, UnitLevel level, string? parent, DateRange? validity) => new()
    {
        Code = new(code),
        Name = new(name),
        Level = level,
        Sector = UnitSector.Territory,
        Parent = parent is null ? null : new(parent),
        Validity = validity,
    };
}
