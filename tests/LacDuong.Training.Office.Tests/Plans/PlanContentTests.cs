namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>What is done, by whom and where.</summary>
public sealed class PlanContentTests
{
    private static readonly TrainingDocument s_known = new()
    {
        Catalogues =
        [
            new TopicCatalogue
            {
                Code = new("dan-van-2022"),
                Title = new("Chuyên đề năm 2022"),
                Topics =
                [
                    new Topic { Code = new("dv-01"), Title = new("Công tác dân vận của Đảng") },
                    new Topic { Code = new("dv-02"), Title = new("Công tác dân vận chính quyền") },
                    new Topic { Code = new("dv-03"), Title = new LocalisedText("Chuyên đề 3: Khoá «Hoà giải»").With("en", "Mediation") },
                ],
            },
        ],
        Lecturers = [new Lecturer { Code = new("gv-01"), Name = new("Nguyễn", "Văn", "Bình"), Title = "Trưởng ban" }, new Lecturer { Code = new("gv-02"), Name = PersonName.FromSingleName("K'Brêm") }],
        Rooms = [new Room { Code = new("p-1"), Name = new("Hội trường lớn") }],
    };

    [Theory]
    [InlineData("Chuyên đề 1: Công tác dân vận của Đảng")]
    [InlineData("Bài 1. CÔNG TÁC DÂN VẬN CỦA ĐẢNG")]
    [InlineData("Công tác dân vận của Đảng")]
    [InlineData("Chuyên đề I - “Công tác dân vận của Đảng”")]
    [InlineData("Báo cáo chuyên đề 1: Công tác dân vận của Đảng (tiếp theo)")]
    [InlineData("Cong tac dan van cua Dang")]
    [InlineData("Chuyên đề 1: / Công tác dân vận / của Đảng")]
    [InlineData("Chuyên đề 1")]
    public void A_topic_is_found_by_its_title(string content) => Assert.Equal(["25/5/2022 morning: dv-01"], Say(content));

    [Theory]
    [InlineData("Chuyên đề 3: Khóa hòa giải", "dv-03")]
    [InlineData("Topic 3: Mediation", "dv-03")]
    [InlineData("Thảo luận chuyên đề 1", "discussion of dv-01")]
    [InlineData("Thảo luận: Công tác dân vận chính quyền", "discussion of dv-02")]
    public void A_topic_is_found_in_other_words_for_it(string content, string expected) => Assert.Equal([$"25/5/2022 morning: {expected}"], Say(content));

    [Fact]
    public void A_title_that_the_catalogue_lacks_is_a_problem_with_the_one_that_it_resembles()
    {
        TimetableImport plan = Drawn.Read(PlanOf("Chuyên đề 1: Công tác vận động quần chúng của Đảng"), s_known);

        ImportProblem problem = Assert.Single(plan.Problems);
        Assert.Equal("Danh mục không có chuyên đề «Công tác vận động quần chúng của Đảng»; có phải «Công tác dân vận của Đảng» không?", problem.Describe("vi"));
        Assert.Equal("The catalogue has no topic “Công tác vận động quần chúng của Đảng”; is it “Công tác dân vận của Đảng”?", problem.Describe("en"));
        Assert.Null(plan.Catalogue);
        Assert.Equal(["25/5/2022 morning: other «Chuyên đề 1: Công tác vận động quần chúng của Đảng»"], plan.Timetables[0].Sessions.Select(Drawn.Say));
    }

    [Fact]
    public void A_marked_title_that_resembles_none_is_a_problem_and_one_without_a_mark_is_not()
    {
        Assert.Equal(["25/5/2022 morning: other «Chuyên đề 9: Biển đảo»", "! UnknownTopic at C2"], Say("Chuyên đề 9: Biển đảo"));
        Assert.Equal(["25/5/2022 morning: other «Thông tin thời sự»"], Say("Thông tin thời sự"));
    }

    [Theory]
    [InlineData("Khai giảng", "opening")]
    [InlineData("Lễ khai mạc lớp học", "opening")]
    [InlineData("Bế giảng, trao giấy chứng nhận", "closing")]
    [InlineData("Tổng kết lớp học", "closing")]
    [InlineData("Viết bài thu hoạch", "assessment")]
    [InlineData("Kiểm tra cuối khoá", "assessment")]
    [InlineData("Thi", "assessment")]
    [InlineData("Nghiên cứu thực tế tại xã Lát", "field study")]
    [InlineData("Thảo luận tổ", "discussion")]
    [InlineData("Nghỉ giải lao", "break")]
    [InlineData("Ổn định tổ chức", "other «Ổn định tổ chức»")]
    [InlineData("Hướng dẫn viết thu hoạch", "other «Hướng dẫn viết thu hoạch»")]
    public void An_activity_is_found_by_its_words(string content, string expected)
    {
        Assert.Equal([$"25/5/2022 morning: {expected}"], Say(content));
        Assert.Equal([$"25/5/2022 morning: {expected}"], Drawn.Say(PlanOf(content)));
    }

    [Fact]
    public void An_activity_has_a_title_only_if_that_says_more_than_its_kind()
    {
        Assert.Null(Drawn.Read(PlanOf("Khai giảng")).Timetables[0].Sessions[0].Activity.Title);
        Assert.Equal("Bế giảng, trao giấy chứng nhận", $"{Drawn.Read(PlanOf("Bế giảng, trao giấy chứng nhận")).Timetables[0].Sessions[0].Activity.Title}");
    }

    [Fact]
    public void A_topic_about_tests_is_no_test()
        => Assert.Equal(["25/5/2022 morning: cong-tac-kiem-tra-giam-sat-cua-dang"], Drawn.Say(PlanOf("Chuyên đề 1: Công tác kiểm tra, giám sát của Đảng")));

    [Theory]
    [InlineData("- Khai giảng / - Chuyên đề 1: Công tác dân vận của Đảng")]
    [InlineData("Khai giảng; Chuyên đề 1: Công tác dân vận của Đảng")]
    [InlineData("Khai giảng và chuyên đề 1: Công tác dân vận của Đảng")]
    [InlineData("Khai giảng / Chuyên đề 1: Công tác dân vận của Đảng / - Mục đích / - Yêu cầu")]
    public void One_cell_may_have_several_sessions(string content)
        => Assert.Equal(["25/5/2022 morning: opening", "25/5/2022 morning: dv-01"], Say(content));

    [Theory]
    [InlineData("Đ/c Nguyễn Văn Bình, Trưởng ban", "gv-01")]
    [InlineData("đồng chí NGUYỄN VĂN BÌNH", "gv-01")]
    [InlineData("Trưởng ban Dân vận Nguyễn Văn Bình", "gv-01")]
    [InlineData("Nguyen Van Binh", "gv-01")]
    [InlineData("Đ/c K’ Brêm (Phó Chủ tịch)", "gv-02")]
    [InlineData("Đ/c Nguyễn Văn Bình; đ/c K'Brêm", "gv-01 + gv-02")]
    [InlineData("Nguyễn Văn Bình, K'Brêm", "gv-01 + gv-02")]
    [InlineData("Nguyễn Văn Bình và Lê Văn Dũng", "gv-01 + le-van-dung")]
    [InlineData("Đ/c Nguyễn Văn Bình / Trưởng Ban Dân vận / Đ/c Lê Văn Dũng / Trưởng phòng Nội vụ", "gv-01 + le-van-dung")]
    [InlineData("- ThS. Lê Văn Dũng / - TS. Trần Thị Cúc", "le-van-dung + tran-thi-cuc")]
    [InlineData("GV: Nguyễn Văn Bình - Trưởng ban", "gv-01")]
    public void Lecturers_are_found_by_name(string lecturers, string expected)
        => Assert.Equal([$"25/5/2022 morning: dv-01, by {expected}"], Say("Chuyên đề 1", lecturers));

    [Theory]
    [InlineData("Ban Tổ chức lớp")]
    [InlineData("Lãnh đạo Huyện ủy")]
    [InlineData("Đ/c Trưởng Ban Dân vận Huyện ủy")]
    [InlineData("Trường Chính trị tỉnh")]
    [InlineData("Đoàn Thanh niên")]
    [InlineData("Học viên")]
    public void A_body_is_no_lecturer(string body)
    {
        TimetableImport plan = Drawn.Read(PlanOf("Chuyên đề 1", body), s_known);

        Assert.Empty(plan.Lecturers);
        Assert.Equal(body, plan.Timetables[0].Sessions[0].Annotations["responsible"]);
    }

    [Fact]
    public void A_family_name_that_names_a_body_too_is_a_family_name_before_a_name()
        => Assert.Equal(["Đoàn Văn Hùng, Bí thư Đoàn xã", "Trương Thị Mai, "], Drawn.Read(PlanOf("Chuyên đề 1: A", "Đ/c Đoàn Văn Hùng, Bí thư Đoàn xã / Trương Thị Mai"))
            .Lecturers.Select(lecturer => $"{lecturer.Name}, {lecturer.Title}"));

    [Fact]
    public void Two_lecturers_of_one_name_are_told_apart_by_title_or_are_a_problem()
    {
        TrainingDocument known = s_known with
        {
            Lecturers = [.. s_known.Lecturers, new Lecturer { Code = new("gv-03"), Name = new("Nguyễn", "Văn", "Bình"), Title = "Phó Giám đốc" }],
        };

        Assert.Equal(["25/5/2022 morning: dv-01, by gv-03"], Drawn.Say(PlanOf("Chuyên đề 1", "Nguyễn Văn Bình, Phó Giám đốc"), known));
        Assert.Equal(["25/5/2022 morning: dv-01", "! AmbiguousLecturer at D2"], Drawn.Say(PlanOf("Chuyên đề 1", "Nguyễn Văn Bình"), known));
    }

    [Theory]
    [InlineData("HỘI TRƯỜNG LỚN", "p-1")]
    [InlineData("Phòng 2", "phong-2")]
    public void Rooms_are_found_by_name_or_made(string room, string expected)
        => Assert.Equal([$"25/5/2022 morning: dv-01, in {expected}"], Say("Chuyên đề 1", "", room));

    [Fact]
    public void A_room_online_may_have_several_classes() => Assert.True(Drawn.Read(PlanOf("Chuyên đề 1: A", "", "Trực tuyến qua Zoom")).Rooms[0].Shared);

    [Fact]
    public void Codes_of_names_that_are_alike_without_accents_differ()
        => Assert.Equal(["le-van-ha", "le-van-ha-2"], Drawn.Read(PlanOf("Chuyên đề 1: A", "Đ/c Lê Văn Hà; đ/c Lê Văn Hạ")).Lecturers.Select(lecturer => lecturer.Code.Value));

    [Fact]
    public void A_session_that_was_there_keeps_its_code()
    {
        TrainingClass before = new()
        {
            Code = new("lop-1"),
            Timetable = new Timetable
            {
                Sessions = [new Session { Code = new("buoi-7"), Date = new(2022, 5, 25), Part = DayPart.Morning, Activity = new TrainingActivity.Opening() }],
            },
        };

        Assert.Equal("buoi-7", Drawn.Read(PlanOf("Khai giảng"), DocumentOf(before)).Timetables[0].Sessions[0].Code.Value);
    }

    private static TrainingDocument DocumentOf(TrainingClass trainingClass)
        => new() { Courses = [new Course { Code = new("k-1"), Title = new("Khoá"), Classes = [trainingClass] }] };

    private static string PlanOf(string content, string lecturers = "", string room = "")
        => $"Ngày|Buổi|Nội dung|Giảng viên|Địa điểm\n25/5/2022|Sáng|{content}|{lecturers}|{room}";

    private static string[] Say(string content, string lecturers = "", string room = "")
        => Drawn.Say(PlanOf(content, lecturers, room), s_known);
}
