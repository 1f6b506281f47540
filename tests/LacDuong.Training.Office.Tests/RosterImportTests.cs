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

    [Theory]
    [InlineData("khac.xlsx", "LỚP BỒI DƯỠNG KHÁC")]
    [InlineData("danh-sach-lop (2).xlsx", "DANH SÁCH LỚP")]
    public void A_list_that_names_no_class_leaves_the_learners_of_the_only_class_alone(string file, string title)
    {
        foreach (string code in (string[])["lop-1", "lop", "danh-sach-lop"])
        {
            TrainingDocument known = Known(code);
            known = RosterImport.Read("Files/danh-sach-lop.xlsx", known, new() { Class = new(code) }).AddTo(known, s_course);

            RosterImport second = RosterImport.Read(ListOf(file, title), known);
            TrainingDocument document = second.AddTo(known, s_course);

            Assert.Equal([59, 1], document.Courses[0].Classes.Select(one => one.LearnerCount!.Value));
        }
    }

    [Theory]
    [InlineData("danh-sach-lop.xlsx", "LỚP 1")]
    [InlineData("ds lop 1.xlsx", "DANH SÁCH")]
    public void A_list_that_names_the_class_replaces_its_learners(string file, string title)
    {
        TrainingDocument known = Known();
        known = RosterImport.Read("Files/danh-sach-lop.xlsx", known).AddTo(known, s_course);

        TrainingDocument document = RosterImport.Read(ListOf(file, title), known).AddTo(known, s_course);

        Assert.Equal(1, Assert.Single(document.Courses[0].Classes).LearnerCount);
    }

    [Fact]
    public void A_made_code_names_one_person_in_all_classes_if_the_whole_date_of_birth_is_known()
    {
        object?[][] rows =
        [
            ["TT", "Họ và tên", "Ngày sinh"],
            [1, "Trần Văn Hùng", "5/6/1985"],
            [2, "Nguyễn Thị Huệ", "1985"],
            [3, "Trần Văn Hùng", "5/6/1985"],
        ];
        RosterImport import = RosterImport.Read(new Workbook().Sheet("Lớp 1", rows).Sheet("Lớp 2", rows[..3]).ToSource());

        string[] first = [.. import.Rosters[0].Learners.Select(learner => learner.Code.Value)];
        string[] second = [.. import.Rosters[1].Learners.Select(learner => learner.Code.Value)];
        Assert.Equal(first[0], second[0]);
        Assert.NotEqual(first[1], second[1]);
        Assert.Equal($"{first[0]}-2", first[2]);
    }

    private static TableSource ListOf(string file, string title)
        => new Workbook().Sheet("Danh sách", [[title], ["TT", "Họ và tên", "Năm sinh"], [1, "Trần Văn Hùng", 1985]]).ToSource(file);

    private static TrainingDocument Known(string code = "lop-1") => new()
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
                Classes = [new TrainingClass { Code = new(code), Dates = [DateRange.Parse("2022-05-25/2022-05-27", null)] }],
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
