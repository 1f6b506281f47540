using LacDuong.Training.Validation;

namespace LacDuong.Training.Office.Tests;

public class RosterImportTests
{
    private static readonly Code<Course> s_course = new("dan-van-2022");

    [Fact]
    public void A_class_list_gives_its_59_learners_and_tells_of_the_two_days_that_the_calendar_does_not_have()
    {
        RosterImport import = RosterImport.Read("Files/danh-sach-lop.xlsx", Known());

        Assert.Equal(
            [
                "danh-sach-lop.xlsx!Danh sách:25:3: «31/02/1979» không phải một ngày có trong lịch.",
                "danh-sach-lop.xlsx!Danh sách:48:3: «29/02/1990» không phải một ngày có trong lịch.",
            ],
            import.Problems.Select(problem => $"{problem.Place}: {problem.Describe("vi")}"));
        Assert.Equal(59, Assert.Single(import.Rosters).Learners.Count);
    }

    [Fact]
    public void What_validation_finds_leads_back_to_the_row()
    {
        RosterImport import = RosterImport.Read("Files/danh-sach-lop.xlsx", Known());
        TrainingDocument document = import.AddTo(Known(), s_course);

        IReadOnlyList<Finding> findings = TrainingValidator.Default.Validate(document).Findings;

        Finding finding = Assert.Single(findings);
        Assert.Equal("LDT2007", finding.Rule.Code);
        Assert.Equal("danh-sach-lop.xlsx!Danh sách:38", $"{import.FindPlace(finding.Path, document)}");
        Assert.Equal("danh-sach-lop.xlsx!Danh sách:37", $"{import.FindPlace(finding.Related[0], document)}");
    }

    private static TrainingDocument Known() => new()
    {
        Units =
        [
            Commune("24846", "Thị trấn Lạc Dương"), Commune("24862", "Xã Lát"), Commune("24865", "Xã Đạ Sar"), Commune("24848", "Xã Đạ Nhim"),
            Commune("24847", "Xã Đạ Chais"), Commune("24850", "Xã Đưng K'Nớ"),
            new Unit { Code = new("675"), Name = new("Huyện Lạc Dương", "Lạc Dương district"), Level = UnitLevel.District, Sector = UnitSector.Territory },
        ],
        Courses =
        [
            new Course
            {
                Code = s_course,
                Title = new("Bồi dưỡng nghiệp vụ công tác dân vận năm 2022", "Training in mass-mobilisation work, 2022"),
                Classes = [new TrainingClass { Code = new("lop-1"), Dates = [DateRange.Parse("2022-05-25/2022-05-27", null)] }],
            },
        ],
    };

    private static Unit Commune(string code, string name) => new()
    {
        Code = new(code),
        Name = new(name, name),
        Level = UnitLevel.Commune,
        Sector = UnitSector.Territory,
        Parent = new("675"),
    };
}
