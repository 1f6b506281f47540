namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>The plan of a class as a centre made it, as a workbook and as a text.</summary>
public sealed class SharedPlanTests
{
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
            plan.Timetable.Sessions.Select(Drawn.Say));
        Assert.Empty(plan.Problems);
        Assert.Equal("Lớp bồi dưỡng nghiệp vụ công tác dân vận năm 2022", plan.Title);
        Assert.Equal([DateRange.Parse("2022-05-25/2022-05-27")], plan.Dates);
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
            plan.NewLecturers.Select(lecturer => $"{lecturer.Name}, {lecturer.Title}"));
        Assert.Equal(["Hội trường TTCT huyện", "Phòng họp số 1"], plan.NewRooms.Select(room => $"{room.Name}"));
        Assert.Equal(6, plan.NewTopics.Count);
        Assert.Equal(plan.NewTopics, plan.Topics);
        Assert.Equal(plan.NewLecturers, plan.Document.Lecturers);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_not_a_person_is_kept_with_the_session(string file)
        => Assert.Equal("Ban Tổ chức lớp", TimetableImport.Read($"Files/{file}").Timetable.Sessions[0].Annotations["responsible"]);

    [Theory]
    [InlineData("ke-hoach.xlsx", "Sheet1", 4)]
    [InlineData("ke-hoach.docx", null, 2)]
    public void A_path_leads_back_to_its_cell(string file, string? sheet, int firstRow)
    {
        TimetableImport plan = TimetableImport.Read($"Files/{file}");
        var session = DocumentPath<TrainingDocument>.Root.Courses[0].Classes[0].Timetable.Sessions[1];

        Assert.Equal((firstRow + 1, 5, "Giảng viên"), Place(session.Lecturers[0]));
        Assert.Equal((firstRow, 1, "Ngày"), Place(session.Date));
        Assert.Equal((firstRow, 2, "Buổi"), Place(session.Part));
        Assert.Equal((firstRow + 1, 3, "Thời gian"), Place(session.Time));
        Assert.Equal((firstRow + 1, 4, "Nội dung"), Place(session));
        Assert.Equal(file, plan.FindPlace(session)!.File);
        Assert.Null(plan.FindPlace(DocumentPath<TrainingDocument>.Root.Courses[0].Classes[0].Learners[1]));
        Assert.True(sheet is null || plan.Place.Sheet is not null);

        (int?, int?, string?) Place(DocumentPath path) => plan.FindPlace(path) is { } place ? (place.Row, place.Column, place.Heading) : default;
    }
}
