using System.Text;

namespace LacDuong.Training.Office.Tests;

/// <summary>Class lists as centres lay them out.</summary>
public class RosterLayoutTests
{
    [Fact]
    public void Headings_in_two_rows_give_the_year_of_birth_under_the_sex()
    {
        IReadOnlyList<Learner> learners = Learners(Workbook.OfMerged(
            ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
            ["TT", "Họ và tên", "Năm sinh", null, "Đơn vị"],
            [null, null, "Nam", "Nữ", null],
            ["1", "2", "3", "4", "5"],
            [1, "Trần Văn Hùng", 1978, null, "Xã Lát"],
            [2, "Nguyễn Thị Huệ", null, "02/9/1985", "Xã Lát"]));

        Assert.Equal(
            [("Trần Văn Hùng", "1978", Sex.Male), ("Nguyễn Thị Huệ", "1985-09-02", Sex.Female)],
            learners.Select(learner => ($"{learner.Name}", $"{learner.BirthDate}", learner.Sex!.Value)));
    }

    [Fact]
    public void A_second_row_of_headings_may_have_some_that_nobody_knows()
    {
        RosterImport import = RosterImport.Read(Workbook.Of(
            ["TT", "Họ và tên", "Ngày sinh", null, "Đơn vị", "Trình độ", null, "Chức vụ", null],
            [null, null, "Nam", "Nữ", null, "Học vấn", "Chuyên môn", "Đảng", "Chính quyền"],
            [1, "Trần Văn Hùng", "1/2/1978", null, "Xã Lát", "12/12", "ĐH", "Bí thư", "Chủ tịch"],
            [2, "Nguyễn Thị Huệ", null, "02/9/1985", "Xã Lát", "12/12", null, null, "Công chức"]));

        Assert.Empty(import.Problems);
        Assert.Equal(
            [("1978-02-01", Sex.Male, "Bí thư, Chủ tịch"), ("1985-09-02", Sex.Female, "Công chức")],
            import.Rosters[0].Learners.Select(learner => ($"{learner.BirthDate}", learner.Sex!.Value, learner.Title!)));
        Assert.Equal(
            ["Trình độ Học vấn", "Trình độ Chuyên môn"],
            import.Rosters[0].Headings.Where(heading => heading.Meaning is null).Select(heading => heading.Heading));
    }

    [Fact]
    public void A_name_may_be_divided_in_the_second_row_without_merged_cells()
        => Assert.Equal(
            [("Nguyễn", "Thị", "Minh Khai")],
            Parts(Workbook.Of(
                ["TT", "Họ và tên", null, "Ngày sinh"], [null, "Họ đệm", "Tên", null], [1, "Nguyễn Thị", "Minh Khai", "1990"])));

    [Fact]
    public void The_first_learner_is_no_second_row_of_headings()
    {
        Assert.Equal(2, Learners(Workbook.Of(
            ["Họ đệm", "Tên", "Giới tính", "Chức vụ"],
            ["Nguyễn Thị", "Huệ", "Nữ", "Bí thư"],
            ["Trần Văn", "Hùng", "Nam", "Bí thư"])).Count);
        Assert.Equal(2, Learners(Workbook.OfMerged(
            ["A1:B1"],
            ["Họ và tên", null, "Giới tính", "Chức vụ"],
            ["Nguyễn Thị", "Huệ", "Nữ", "Bí thư"],
            ["Trần Văn", "Hùng", "Nam", "Bí thư"])).Count);
    }

    [Fact]
    public void A_column_without_a_heading_is_listed_if_learners_have_something_in_it()
    {
        IReadOnlyList<RosterHeading> headings = RosterImport.Read(Workbook.Of(
            ["TT", "Họ và tên", null, "Đơn vị"], [1, "Trần Văn Hùng", null, "Xã Lát"], [2, "K'Brêm", null, "Xã Lát", "0913"])).Rosters[0].Headings;

        Assert.Equal(new RosterHeading(5, "", Meaning: null), headings[^1]);
    }

    [Fact]
    public void The_date_of_birth_may_stand_in_three_columns()
    {
        IReadOnlyList<Learner> learners = Learners(Workbook.OfMerged(
            ["C1:E1"],
            ["STT", "Họ tên học viên", "Ngày, tháng, năm sinh", null, null],
            [null, null, "Ngày", "Tháng", "Năm"],
            [1, "Trần Văn Hùng", 2, 9, 1985],
            [2, "Lê Thị Tâm", null, null, 1979]));

        Assert.Equal(["1985-09-02", "1979"], learners.Select(learner => $"{learner.BirthDate}"));
    }

    [Fact]
    public void A_name_in_two_columns_is_divided_where_the_list_divides_it()
    {
        object?[][] rows =
        [
            ["TT", "Họ và tên", null, "Ngày sinh"],
            [1, "Nguyễn Thị", "Minh Khai", "1990"],
            [2, "Cil Ha", "Hương", "1991"],
        ];
        (string?, string?, string)[] expected = [("Nguyễn", "Thị", "Minh Khai"), ("Cil", "Ha", "Hương")];

        Assert.Equal(expected, Parts(Workbook.OfMerged(["B1:C1"], rows)));
        Assert.Equal(expected, Parts(Workbook.Of(rows)));
        rows[0] = ["TT", "HỌ TÊN ĐỆM", "TÊN", "Ngày sinh"];
        Assert.Equal(expected, Parts(Workbook.Of(rows)));
        rows[0] = ["TT", "Họ đệm", "Tên", "Ngày sinh"];
        Assert.Equal(expected, Parts(Workbook.Of(rows)));
    }

    [Fact]
    public void Ten_alone_is_the_whole_name()
        => Assert.Equal(
            [("Nguyễn", "Thị", "Huệ")], Parts(Workbook.Of(["STT", "Tên", "Chức danh"], [1, "Nguyễn Thị Huệ", "Chủ tịch"])));

    [Fact]
    public void A_mark_under_Nu_makes_a_woman_and_leaves_men()
    {
        IReadOnlyList<Learner> learners = Learners(Workbook.Of(
            ["TT", "Họ và tên", "Nữ", "Dân tộc"],
            [1, "Trần Văn Hùng", null, "Kinh"],
            [2, "Nguyễn Thị Huệ", "x", "Kinh"]));

        Assert.Equal([Sex.Male, Sex.Female], learners.Select(learner => learner.Sex!.Value));
    }

    [Fact]
    public void Nobody_is_a_man_because_a_column_was_left_empty()
        => Assert.Null(Assert.Single(Learners(Workbook.Of(["TT", "Họ và tên", "Nữ"], [1, "Trần Văn Hùng", null]))).Sex);

    [Theory]
    [InlineData("Ho va ten", "Ngay sinh")]
    [InlineData("HỌ,\nTÊN", "NGÀY, THÁNG,\nNĂM SINH")]
    [InlineData("Tên học viên", "Sinh ngày")]
    [InlineData("Họ, chữ đệm và tên", "Ngày sinh (dd/mm/yyyy)")]
    [InlineData("Full name", "Date of birth")]
    [InlineData("Ho\u0323 va\u0300 te\u0302n", "Nga\u0300y sinh")]
    public void Headings_are_found_however_they_are_typed(string name, string birth)
    {
        Learner learner = Assert.Single(Learners(Workbook.Of([null, null], ["LỚP BỒI DƯỠNG"], ["Số TT", name, birth], [1, "Nguyễn Thị Huệ", "2/9/85"])));

        Assert.Equal(("Nguyễn Thị Huệ", "1985-09-02"), ($"{learner.Name}", $"{learner.BirthDate}"));
    }

    [Fact]
    public void Every_column_goes_where_it_belongs()
    {
        Learner learner = Assert.Single(Learners(Workbook.Of(
            [
                "STT", "Mã HV", "Họ và tên", "Giới tính", "Dân tộc", "Quê quán", "Số thẻ Đảng viên", "Ngày vào Đảng", "Chức vụ", "Đơn vị công tác", "Đối tượng", "Tổ",
                "Điểm TB", "Xếp loại", "Số GCN", "Số vào sổ", "Ghi chú", "Ký tên",
            ],
            [
                1, "HV.001", "Nguyễn Thị Huệ", "Nữ", "Kinh", "Hà Nam", "079.12345", "03/02/2010", "Bí thư", "Công ty Điện lực", "Khối doanh nghiệp", "Tổ 1",
                "7,5", "Khá", (123, 4u), "15/2022", "x", null,
            ])));

        Assert.Equal(
            new Learner
            {
                Code = new("HV.001"),
                Name = new("Nguyễn", "Thị", "Huệ"),
                Sex = Sex.Female,
                Ethnicity = "Kinh",
                Hometown = "Hà Nam",
                Number = "079.12345",
                JoinedParty = PartialDate.Parse("2010-02-03", null),
                Title = "Bí thư",
                Unit = new("cong-ty-dien-luc"),
                Category = new("khoi-doanh-nghiep"),
                Group = "Tổ 1",
                Mark = 7.5m,
                Grade = new("kha"),
                Certificate = "GCN-000123",
                Register = "15/2022",
                Remark = "x",
            },
            learner);
    }

    [Fact]
    public void Dates_are_taken_as_they_are_shown()
    {
        LocalDate day = new(1985, 9, 2);
        IReadOnlyList<Learner> learners = Learners(Workbook.Of(
            ["TT", "Họ và tên", "Ngày sinh"],
            [1, "Trần Văn A", day],
            [2, "Trần Văn B", (day, 2u)],
            [3, "Trần Văn C", (day, 3u)],
            [4, "Trần Văn D", "ngày 02 tháng 9 năm 1985"],
            [5, "Trần Văn E", "1985-09-02"],
            [6, "Trần Văn G", "Sinh năm 1985"],
            [7, "Trần Văn H", "9/1985"],
            [8, "Trần Văn I", "-"]));

        Assert.Equal(
            ["1985-09-02", "1985", "1985-09", "1985-09-02", "1985-09-02", "1985", "1985-09", ""], learners.Select(learner => $"{learner.BirthDate}"));
    }

    [Theory]
    [InlineData(null, "5/6/30", "1930-06-05")]
    [InlineData(null, "5/6/16", "2016-06-05")]
    [InlineData(null, "5/6/17", "1917-06-05")]
    [InlineData("2022-05-25", "5/6/30", "1930-06-05")]
    [InlineData("2022-05-25", "5/6/08", "2008-06-05")]
    [InlineData("2022-05-25", "5/6/09", "1909-06-05")]
    public void Two_digits_of_a_year_of_birth_make_nobody_a_child_in_the_class(string? firstDay, string typed, string date)
    {
        RosterImport import = RosterImport.Read(
            Workbook.Of(["TT", "Họ và tên", "Ngày sinh", "Ngày vào Đảng"], [1, "Trần Văn Hùng", typed, "3/2/20"]),
            options: new() { FirstDay = firstDay is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(firstDay).Value });

        Learner learner = import.Rosters[0].Learners[0];
        Assert.Equal((date, "2020-02-03"), ($"{learner.BirthDate}", $"{learner.JoinedParty}"));
    }

    [Fact]
    public void Filled_columns_of_both_sexes_are_a_problem_that_says_so()
    {
        RosterImport import = RosterImport.Read(Workbook.OfMerged(
            ["C1:D1"], ["TT", "Họ và tên", "Năm sinh", null], [null, null, "Nam", "Nữ"], [1, "Trần Văn Hùng", 1985, 1987]));

        Assert.Equal(
            "lop.xlsx!Danh sách:3:4: Cả hai cột «Năm sinh Nam» và «Năm sinh Nữ» đều có nội dung.",
            Assert.Single(import.Problems.Select(problem => $"{problem.Place}: {problem.Describe("vi")}")));
        Assert.Equal((null, null), (import.Rosters[0].Learners[0].Sex, import.Rosters[0].Learners[0].BirthDate));
    }

    [Theory]
    [InlineData("windows-1258")]
    [InlineData("iso-8859-1")]
    [InlineData("utf-8")]
    public void A_list_in_an_old_font_says_so(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = Encoding.Latin1.GetBytes("DANH S¸CH\nSTT;Hä vµ tªn;Ngµy sinh;§¬n vÞ\n1;NguyÔn V¨n An;25/5/79;X· L¸t\n");
        bytes = encoding == "iso-8859-1" ? bytes : Encoding.UTF8.GetBytes(Encoding.GetEncoding(encoding == "utf-8" ? "iso-8859-1" : encoding).GetString(bytes));

        RosterImport import = RosterImport.Read(TableSource.FromStream(new MemoryStream(bytes), "lop.csv"));

        Assert.Equal(
            "lop.csv:2: Trang này gõ bằng phông chữ cũ (TCVN3, như .VnTime). Hãy chuyển mã sang Unicode rồi lưu lại.",
            Assert.Single(import.Problems.Select(problem => $"{problem.Place}: {problem.Describe("vi")}")));
    }

    [Fact]
    public void What_stands_in_several_rows_holds_for_each_of_them()
    {
        IReadOnlyList<Learner> learners = Learners(Workbook.OfMerged(
            ["C2:C3"], ["TT", "Họ và tên", "Dân tộc"], [1, "Trần Văn Hùng", "Kinh"], [2, "Nguyễn Thị Huệ", null]));

        Assert.Equal(["Kinh", "Kinh"], learners.Select(learner => learner.Ethnicity!));
    }

    [Fact]
    public void Totals_signatures_and_subtotals_are_not_learners()
    {
        IReadOnlyList<Learner> learners = Learners(Workbook.Of(
            ["TT", "Họ và tên", "Chức vụ", "Đơn vị"],
            ["I", "KHỐI ĐẢNG", null, 1],
            [1, "Trần Văn Hùng", "Bí thư", "Xã Lát"],
            [null, "Cộng: 1 người"],
            ["II", "KHỐI CHÍNH QUYỀN", null, null],
            [2, "Nguyễn Thị Huệ", "Chủ tịch", "Xã Lát"],
            [3, null, null, null],
            [null, "Tổng cộng: 2 học viên"],
            [],
            [null, null, null, "Lạc Dương, ngày 20 tháng 5 năm 2022"],
            [null, "Người lập biểu", null, "GIÁM ĐỐC"],
            [],
            [null, "Lê Văn Tùng", null, "Phạm Hồng Hải"]));

        Assert.Equal(["Trần Văn Hùng", "Nguyễn Thị Huệ"], learners.Select(learner => $"{learner.Name}"));
        Assert.Equal(["khoi-dang", "khoi-chinh-quyen"], learners.Select(learner => $"{learner.Category}"));
    }

    [Fact]
    public void Without_numbers_learners_are_told_from_what_stands_around_them()
    {
        IReadOnlyList<Learner> learners = Learners(Workbook.OfMerged(
            ["A2:C2", "A5:C5"],
            ["Họ và tên", "Chức vụ", "Đơn vị"],
            ["XÃ LÁT"],
            ["Trần Văn Hùng", "Bí thư", null],
            ["K'Brêm", "Chủ tịch", null],
            ["XÃ ĐẠ SAR"],
            ["Nguyễn Thị Huệ", "Chủ tịch", null],
            ["Danh sách có 03 học viên./."],
            [null, null, "GIÁM ĐỐC"]));

        Assert.Equal(["xa-lat", "xa-lat", "xa-da-sar"], learners.Select(learner => $"{learner.Unit}"));
    }

    [Fact]
    public void Groups_and_blocks_are_sections_in_sections()
    {
        IReadOnlyList<Learner> learners = Learners(Workbook.OfMerged(
            ["A2:C2", "A3:C3", "A5:C5", "A7:C7"],
            ["TT", "Họ và tên", "Chức vụ"],
            ["A. Khối Đảng (2 người)"],
            ["Tổ 1"],
            [1, "Trần Văn Hùng", "Bí thư"],
            ["Tổ 2"],
            [2, "K'Brêm", "Chủ tịch"],
            ["B. Khối chính quyền"],
            [3, "Nguyễn Thị Huệ", "Chủ tịch"]));

        Assert.Equal(
            [("khoi-dang", "Tổ 1"), ("khoi-dang", "Tổ 2"), ("khoi-chinh-quyen", null)],
            learners.Select(learner => ($"{learner.Category}", learner.Group)));
    }

    [Fact]
    public void The_headings_of_the_next_page_are_headings_again()
        => Assert.Equal(2, Learners(Workbook.Of(
            ["TT", "Họ và tên", "Chức vụ"], [1, "Trần Văn Hùng", "Bí thư"], ["TT", "Họ và tên", "Chức vụ"], [2, "K'Brêm", "Chủ tịch"])).Count);

    [Theory]
    [InlineData("Đ/c Nguyễn Thị Huệ")]
    [InlineData("NGUYỄN THỊ HUỆ")]
    [InlineData("Nguyễn  Thị\nHuệ ")]
    [InlineData("Bà Nguyễn Thị Huệ")]
    [InlineData("1. Nguyễn Thị Huệ")]
    public void A_name_is_the_same_however_it_is_typed(string typed)
        => Assert.Equal(
            [("Nguyễn", "Thị", "Huệ")], Parts(Workbook.Of(["TT", "Họ và tên", "Chức vụ"], [1, typed, "Chủ tịch"])));

    [Fact]
    public void What_stands_behind_a_name_is_a_remark()
        => Assert.Equal(
            "lớp trưởng",
            Assert.Single(Learners(Workbook.Of(["TT", "Họ và tên", "Chức vụ"], [1, "Nguyễn Thị Huệ (lớp trưởng)", "Chủ tịch"]))).Remark);

    [Fact]
    public void A_sheet_is_a_class_and_sheets_without_a_list_are_passed_over()
    {
        RosterImport import = RosterImport.Read(new Workbook()
            .Sheet("Tổng hợp", [["Số lớp", 2], ["Số học viên", 2]])
            .Sheet("Lớp 1", [["TT", "Họ và tên", "Chức vụ"], [1, "Trần Văn Hùng", "Bí thư"]])
            .Sheet("Lớp 2", [["TT", "Họ và tên", "Chức vụ"], [1, "Nguyễn Thị Huệ", "Bí thư"]])
            .ToSource());

        Assert.Equal(["lop-1", "lop-2"], import.Rosters.Select(roster => $"{roster.Class.Code}"));
        Assert.Empty(import.Problems);
    }

    [Fact]
    public void A_sheet_can_be_named()
    {
        Workbook workbook = new Workbook()
            .Sheet("Lớp 1", [["TT", "Họ và tên", "Chức vụ"], [1, "Trần Văn Hùng", "Bí thư"]])
            .Sheet("Lớp 2", [["TT", "Họ và tên", "Chức vụ"], [1, "Nguyễn Thị Huệ", "Bí thư"]]);

        Assert.Equal("Lớp 2", Assert.Single(RosterImport.Read(workbook.ToSource(), options: new() { Sheet = "lớp 2" }).Rosters).Place.Sheet);
        Assert.Equal(ImportProblemKind.NoSuchSheet, Assert.Single(RosterImport.Read(workbook.ToSource(), options: new() { Sheet = "Lớp 3" }).Problems).Kind);
    }

    [Fact]
    public void A_file_without_a_list_says_so()
        => Assert.Equal(
            "lop.xlsx!Danh sách: Không tìm thấy dòng tiêu đề của bảng.",
            Assert.Single(RosterImport.Read(Workbook.Of(["Ngày", "Nội dung"], ["25/5/2022", "Khai giảng"])).Problems.Select(problem => $"{problem.Place}: {problem.Describe("vi")}")));

    private static IReadOnlyList<Learner> Learners(TableSource source)
    {
        RosterImport import = RosterImport.Read(source);
        Assert.Empty(import.Problems.Select(problem => $"{problem.Place}: {problem.Describe("en")}"));
        return [.. Assert.Single(import.Rosters).Learners];
    }

    private static IEnumerable<(string? Family, string? Middle, string Given)> Parts(TableSource source)
        => Learners(source).Select(learner => (learner.Name.Family, learner.Name.Middle, learner.Name.Given));
}
