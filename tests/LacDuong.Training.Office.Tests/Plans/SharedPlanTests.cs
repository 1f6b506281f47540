using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>The plan of a class as a centre made it, as a workbook and as a text.</summary>
public sealed class SharedPlanTests
{
    private static readonly TrainingDocument s_empty = new() { Courses = [new Course { Code = new("k-1"), Title = new("Khoá") }] };

    public static TheoryData<string> Files => ["ke-hoach.xlsx", "ke-hoach.docx"];

    [Theory]
    [MemberData(nameof(Files))]
    public void All_nine_sessions_are_read_and_nothing_is_wrong(string file)
    {
        TimetableImport plan = TimetableImport.Read($"Files/{file}");

        Assert.Equal(
            [
                "25/5/2022 morning 07:30/08:00: opening, in hoi-truong-ttct-huyen",
                "25/5/2022 morning 08:00/11:00: cong-tac-dan-van-cua-dang, by nguyen-van-binh, in hoi-truong-ttct-huyen",
                "25/5/2022 afternoon 13:30/16:30: cong-tac-dan-van-chinh-quyen, by tran-thi-cuc, in hoi-truong-ttct-huyen",
                "26/5/2022 morning 07:30/11:00: mot-so-chu-truong-chinh-sach-cua-dang-phap-luat-cua-nha-nuoc-ve, by le-van-dung, in hoi-truong-ttct-huyen",
                "26/5/2022 afternoon 13:30/16:30: xay-dung-va-thuc-hien-quy-che-dan-chu-o-co-so, by nguyen-van-binh, in hoi-truong-ttct-huyen",
                "27/5/2022 morning 07:30/09:00: cong-tac-dan-van-trong-vung-dong-bao-dan-toc-thieu-so, by ko-sa-ha-grang + le-van-dung, in hoi-truong-ttct-huyen",
                "27/5/2022 morning 09:15/11:00: tang-cuong-dau-tranh-bao-ve-nen-tang-tu-tuong-cua-dang-tren-khon, by pham-hong-hai, in hoi-truong-ttct-huyen",
                "27/5/2022 afternoon 13:30/15:30: assessment, in hoi-truong-ttct-huyen",
                "27/5/2022 afternoon 15:30/16:30: closing, in phong-hop-so-1",
            ],
            plan.Timetables[0].Sessions.Select(Drawn.Say));
        Assert.Empty(plan.Problems);
        Assert.Equal("Lớp bồi dưỡng nghiệp vụ công tác dân vận năm 2022", plan.Timetables[0].CourseTitle);
        Assert.Equal([DateRange.Parse("2022-05-25/2022-05-27")], plan.Timetables[0].Class.Dates);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void It_says_whom_and_what_it_made(string file)
    {
        TimetableImport plan = TimetableImport.Read($"Files/{file}");

        Assert.Equal(
            [
                "Nguyễn Văn Bình, Trưởng Ban Dân vận Huyện ủy", "Trần Thị Cúc, Phó Chủ tịch UBND huyện", "Lê Văn Dũng, Trưởng phòng Nội vụ",
                "Kơ Să Ha Grang, ", "Phạm Hồng Hải, Trưởng Ban Tuyên giáo",
            ],
            plan.Lecturers.Select(lecturer => $"{lecturer.Name}, {lecturer.Title}"));
        Assert.Equal(["Hội trường TTCT huyện", "Phòng họp số 1"], plan.Rooms.Select(room => $"{room.Name}"));
        Assert.Equal(6, plan.Catalogue!.Topics.Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_not_a_person_is_kept_with_the_session(string file)
        => Assert.Equal("Ban Tổ chức lớp", TimetableImport.Read($"Files/{file}").Timetables[0].Sessions[0].Annotations["responsible"]);

    [Theory]
    [InlineData("ke-hoach.xlsx", "Lịch", 4)]
    [InlineData("ke-hoach.docx", null, 2)]
    public void A_path_leads_back_to_its_cell(string file, string? sheet, int firstRow)
    {
        TimetableImport plan = TimetableImport.Read($"Files/{file}");
        TrainingDocument document = plan.AddTo(s_empty, s_empty.Courses[0].Code);
        var root = DocumentPath<TrainingDocument>.Root;
        var session = root.Courses[0].Classes[0].Timetable.Sessions[1];

        Assert.Equal((firstRow + 1, 5, "Giảng viên"), Place(session.Lecturers[0]));
        Assert.Equal((firstRow, 1, "Ngày"), Place(session.Date));
        Assert.Equal((firstRow, 2, "Buổi"), Place(session.Part));
        Assert.Equal((firstRow + 1, 3, "Thời gian"), Place(session.Time));
        Assert.Equal((firstRow + 1, 4, "Nội dung"), Place(session));
        Assert.Equal((firstRow + 1, 4, "Nội dung"), Place(root.Courses[0].Topics[0]));
        Assert.Equal((firstRow + 2, 5, "Giảng viên"), Place(root.Lecturers[1]));
        Assert.Equal((firstRow + 8, 6, "Địa điểm"), Place(root.Rooms[1]));
        Assert.Equal(new TablePlace(file, sheet), plan.FindPlace(root.Courses[0].Classes[0].Timetable, document));
        Assert.Null(plan.FindPlace(root.Courses[0].Title, document));

        (int?, int?, string?) Place(DocumentPath path) => plan.FindPlace(path, document) is { } place ? (place.Row, place.Column, place.Heading) : default;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_document_that_it_is_added_to_is_valid(string file)
    {
        TrainingDocument document = TimetableImport.Read($"Files/{file}").AddTo(s_empty, s_empty.Courses[0].Code);

        Assert.Empty(TrainingValidator.Default.Validate(document).Findings);
        Assert.Equal(document, TrainingJson.Parse(TrainingJson.Write(document)));
    }

    [Fact]
    public void The_text_and_the_workbook_say_the_same()
    {
        TrainingDocument document = TimetableImport.Read("Files/ke-hoach.xlsx", s_empty).AddTo(s_empty, s_empty.Courses[0].Code);
        TimetableImport text = TimetableImport.Read("Files/ke-hoach.docx", document);

        Assert.Equal(document, text.AddTo(document, s_empty.Courses[0].Code));
        Assert.Empty(text.Lecturers);
        Assert.Null(text.Catalogue);
    }
}
