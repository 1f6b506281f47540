namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>Plans for several classes at once.</summary>
public class PlanClassTests
{
    private const string OfTwoClasses = """
        Ngày | Buổi | Lớp | Nội dung | Giảng viên
        23/5/2022 | Sáng | Cả hai lớp | Khai giảng | Ban Tổ chức
        ^ | Chiều | Lớp 1 | Chuyên đề 1: Công tác dân vận | Nguyễn Văn An
        ^ | ^ | Lớp 2 | Chuyên đề 2: Tôn giáo | Trần Thị Bình
        24/5/2022 | Sáng | Lớp 1, 2 | Chuyên đề 3: Quy chế dân chủ | Lê Văn Cường
        """;

    [Fact]
    public void Each_class_of_a_column_has_a_timetable() => Assert.Equal(
        [
            "lop-1",
            "23/5/2022 morning: opening",
            "23/5/2022 afternoon: cong-tac-dan-van, by nguyen-van-an",
            "24/5/2022 morning: quy-che-dan-chu, by le-van-cuong",
            "lop-2",
            "23/5/2022 morning: opening",
            "23/5/2022 afternoon: ton-giao, by tran-thi-binh",
            "24/5/2022 morning: quy-che-dan-chu, by le-van-cuong",
        ],
        SayAll(Drawn.Read(OfTwoClasses)));

    [Fact]
    public void A_cell_merged_over_two_classes_is_a_session_of_both()
        => Assert.Equal(
            ["lop-1", "23/5/2022 morning: cong-tac-dan-van", "lop-2", "23/5/2022 morning: cong-tac-dan-van"],
            SayAll(Drawn.Read("""
                Ngày | Buổi | Lớp | Nội dung
                23/5/2022 | Sáng | 1 | Chuyên đề 1: Công tác dân vận
                ^ | ^ | 2 | ^
                """)));

    [Fact]
    public void Classes_may_be_side_by_side()
        => Assert.Equal(
            [
                "lop-1", "23/5/2022 morning: cong-tac-dan-van", "23/5/2022 afternoon: ton-giao",
                "lop-2", "23/5/2022 morning: ton-giao", "23/5/2022 afternoon: cong-tac-dan-van",
            ],
            SayAll(Drawn.Read("""
                Ngày | Buổi | Lớp 1 | Lớp 2
                23/5/2022 | Sáng | Chuyên đề 1: Công tác dân vận | Chuyên đề 2: Tôn giáo
                ^ | Chiều | Chuyên đề 2: Tôn giáo | Chuyên đề 1: Công tác dân vận
                """)));

    [Fact]
    public void The_classes_that_the_course_has_are_found_by_their_names()
    {
        TrainingDocument known = new()
        {
            Courses =
            [
                new Course
                {
                    Code = new("khoa"),
                    Title = new("Khoá"),
                    Classes = [new TrainingClass { Code = new("a"), Name = new("Lớp 1") }, new TrainingClass { Code = new("b"), Name = new("Lớp 2") }],
                },
            ],
        };
        Assert.Equal(["a", "b"], Drawn.Read(OfTwoClasses, known).Timetables.Select(one => one.Class.Code.Value));
    }

    [Fact]
    public void The_class_that_you_name_gets_its_own_sessions_and_those_of_all()
    {
        TimetableImport plan = TimetableImport.Read(
            Drawn.SourceOf(OfTwoClasses), options: new ImportOptions { Class = new("lop-2") });

        Assert.Equal(
            [
                "lop-2", "23/5/2022 morning: opening", "23/5/2022 afternoon: ton-giao, by tran-thi-binh", "24/5/2022 morning: quy-che-dan-chu, by le-van-cuong",
            ],
            SayAll(plan));
    }

    private static IEnumerable<string> SayAll(TimetableImport plan)
        => plan.Timetables.SelectMany(timetable => timetable.Sessions.Select(Drawn.Say).Prepend(timetable.Class.Code.Value))
            .Concat(plan.Problems.Select(Drawn.Say));
}
