namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>The shapes that plans have.</summary>
public sealed class PlanLayoutTests
{
    [Fact]
    public void A_blank_day_or_half_day_goes_on_from_above_whether_merged_or_not()
        => Assert.Equal(
            ["25/5/2022 morning: opening", "25/5/2022 morning: a", "25/5/2022 afternoon: b", "26/5/2022 morning: c"],
            Drawn.Say("""
                Ngày|Buổi|Nội dung
                25/5/2022|Sáng|Khai giảng
                |^|Chuyên đề 1: A
                ||
                |Chiều|Chuyên đề 2: B
                26/5|Sáng|Chuyên đề 3: C
                """));

    [Fact]
    public void A_new_day_has_no_half_day_of_the_day_before()
        => Assert.Equal(
            ["25/5/2022 afternoon: a", "26/5/2022 morning 07:30/11:00: b"],
            Drawn.Say("""
                Ngày|Buổi|Thời gian|Nội dung
                25/5/2022|Chiều||Chuyên đề 1: A
                26/5/2022||7h30 - 11h00|Chuyên đề 2: B
                """));

    [Fact]
    public void Weekday_and_date_may_be_in_two_columns_and_start_and_end_too()
        => Assert.Equal(
            [
                "6/3/2023 morning 07:30/08:00: opening, in hoi-truong-a", "6/3/2023 morning 08:00/11:00: lich-su-dang, by nguyen-van-an, in hoi-truong-a",
                "7/3/2023 afternoon 13:30/16:30: cuong-linh, by le-van-cuong, in hoi-truong-a, cancelled",
            ],
            Drawn.Say("""
                LỚP BỒI DƯỠNG KẾT NẠP ĐẢNG NĂM 2023
                TT|Thứ|Ngày|Buổi|Bắt đầu|Kết thúc|Chuyên đề|Giảng viên|Chức vụ|Phòng học|Ghi chú
                1|Hai|6/3|Sáng|7h30|8h00|Khai giảng|BTC||Hội trường A|
                2|^|^|^|8h00|11h00|Bài 1. Lịch sử Đảng|Nguyễn Văn An|Giám đốc|nt|
                3|3|7/3|Chiều|13h30|16h30|Bài 2. Cương lĩnh|ThS. Lê Văn Cường||nt|hoãn
                """));

    [Fact]
    public void The_post_of_a_lecturer_may_be_in_a_column_of_its_own()
        => Assert.Equal(
            ["Nguyễn Văn An, Giám đốc", "Lê Văn Cường, ThS., Phó Giám đốc"],
            Drawn.Read("""
                Ngày|Buổi|Nội dung|Giảng viên|Chức vụ
                6/3/2023|Sáng|Bài 1. Lịch sử|Nguyễn Văn An / ThS. Lê Văn Cường|Giám đốc / Phó Giám đốc
                """).Lecturers.Select(lecturer => $"{lecturer.Name}, {lecturer.Title}"));

    [Fact]
    public void Headings_may_take_two_rows()
        => Assert.Equal(
            ["25/5/2022 morning 07:30/11:00: a, by nguyen-van-a"],
            Drawn.Say("""
                TT|Thời gian|<|<|Nội dung|Giảng viên
                ^|Ngày|Buổi|Giờ|^|^
                1|25/5/2022|Sáng|7h30 - 11h00|Chuyên đề 1: A|Nguyễn Văn A
                """));

    [Fact]
    public void Days_and_half_days_may_be_rows_over_their_sessions()
        => Assert.Equal(
            ["25/5/2022 morning 07:30/08:00: opening", "25/5/2022 morning 08:00/11:00: a", "25/5/2022 afternoon 13:30/17:00: b"],
            Drawn.Say("""
                STT|Thời gian|Nội dung|Phụ trách
                Thứ Tư, ngày 25/5/2022|<|<|<
                Buổi sáng|<|<|<
                1|7h30|Khai giảng|Ban Tổ chức
                2|8h00 - 11h00|Chuyên đề 1: A|Ban Tổ chức
                NGHỈ TRƯA|<|<|<
                Buổi chiều|<|<|<
                1|13h30 – 17h00|Chuyên đề 2: B|Ban Tổ chức
                """));

    [Fact]
    public void Days_may_be_columns()
        => Assert.Equal(
            [
                "23/5/2022 morning 07:30/08:00: opening", "23/5/2022 morning 08:00/11:00: a, by nguyen-van-binh", "23/5/2022 afternoon: discussion",
                "24/5/2022 morning: b, by tran-thi-cuc, in phong-so-2", "24/5/2022 afternoon: b, by tran-thi-cuc, in phong-so-2", "25/5/2022 morning: field study",
            ],
            Drawn.Say("""
                LỊCH HỌC TUẦN TỪ 23/5 ĐẾN 27/5/2022
                Buổi|Thứ Hai / 23/5|Thứ Ba / 24/5|Thứ Tư / 25/5
                Sáng|7h30 - 8h00: Khai giảng / 8h00 - 11h00: Chuyên đề 1: A / Đ/c Nguyễn Văn Bình, Trưởng ban|Chuyên đề 2: B / (Đ/c Trần Thị Cúc) / Phòng số 2|Nghiên cứu thực tế
                Chiều|Thảo luận|^|Nghỉ
                """));

    [Fact]
    public void Half_days_may_be_columns_and_have_columns_under_them()
        => Assert.Equal(
            ["25/5/2022 morning 07:30/11:00: a, by nguyen-van-a", "25/5/2022 afternoon 13:30/16:30: b, by tran-b + le-c", "26/5/2022 morning 07:30/11:00: c"],
            Drawn.Say("""
                Ngày|Buổi sáng (7h30 - 11h00)|<|Buổi chiều (13h30 - 16h30)|<
                ^|Nội dung|Giảng viên|Nội dung|Giảng viên
                25/5/2022|Chuyên đề 1: A|Nguyễn Văn A|Chuyên đề 2: B|Trần B, Lê C
                26/5/2022|Chuyên đề 3: C|||
                """));

    [Fact]
    public void Weekdays_alone_are_days_of_the_week_that_the_title_says()
        => Assert.Equal(
            ["23/5/2022 morning: opening", "24/5/2022 morning: a", "27/5/2022 afternoon: closing"],
            Drawn.Say("""
                Tuần 1 (23/5 - 27/5/2022)
                Thứ|Buổi|Nội dung
                2|Sáng|Khai giảng
                3|Sáng|Bài 1: A
                6|Chiều|Bế giảng
                """));

    [Fact]
    public void Several_weeks_may_stand_one_under_another()
        => Assert.Equal(
            ["23/5/2022 morning: a", "24/5/2022 morning: b", "30/5/2022 morning: c", "31/5/2022 afternoon: d"],
            Drawn.Say("""
                Buổi|Thứ Hai 23/5/2022|Thứ Ba 24/5/2022
                Sáng|Chuyên đề 1: A|Chuyên đề 2: B
                ||
                Buổi|Thứ Hai 30/5/2022|Thứ Ba 31/5/2022
                Sáng|Chuyên đề 3: C|
                Chiều||Chuyên đề 4: D
                """));

    [Fact]
    public void Periods_have_the_times_of_the_bells_and_one_lesson_in_several_is_one_session()
    {
        Course course = new()
        {
            Code = new("k-1"),
            Title = new("Khoá"),
            Bells = new BellSchedule
            {
                Morning = [TimeRange.Parse("07:30/08:15"), TimeRange.Parse("08:20/09:05"), TimeRange.Parse("09:15/10:00")],
                Afternoon = [TimeRange.Parse("13:30/14:15"), TimeRange.Parse("14:20/15:05")],
            },
        };
        string[] sessions = Drawn.Say(
            """
            Buổi|Tiết|Thứ 2 (23/5/2022)|Thứ 3 (24/5/2022)
            Sáng|1|Chuyên đề 1: A|Chuyên đề 2: B
            ^|2|Chuyên đề 1: A|^
            ^|3|Kiểm tra|
            Chiều|1|Chuyên đề 3: C|Bế giảng
            """,
            new TrainingDocument { Courses = [course] });

        Assert.Equal(
            [
                "23/5/2022 morning 07:30/09:05: a", "23/5/2022 morning 09:15/10:00: assessment", "23/5/2022 afternoon 13:30/14:15: c", "24/5/2022 morning 07:30/09:05: b",
                "24/5/2022 afternoon 13:30/14:15: closing",
            ],
            sessions);
        Assert.Equal(
            ["23/5/2022 morning 07:30/10:00: a", "23/5/2022 afternoon 13:30/15:05: b"],
            Drawn.Say(
                """
                Ngày|Buổi|Tiết|Nội dung
                23/5/2022|Sáng|1-3|Chuyên đề 1: A
                |Chiều|4, 5|Chuyên đề 2: B
                """,
                new TrainingDocument { Courses = [course] }));
    }

    [Fact]
    public void English_plans_are_read_too()
        => Assert.Equal(
            [
                "25/5/2022 morning 07:30/08:00: opening, in main-hall", "25/5/2022 morning 08:00/11:00: the-party-and-the-masses, by john-smith, in main-hall",
                "25/5/2022 afternoon 13:30/16:30: discussion, by jane-doe + nguyen-van-a, in room-2", "26/5/2022 morning 08:00/10:00: closing",
            ],
            Drawn.Say("""
                Training course on mass mobilisation
                Date|Time|Session|Speaker|Venue
                Wednesday, 25 May 2022|7:30 - 8:00|Opening|Organising committee|Main hall
                |8:00 AM - 11:00 AM|Topic 1: The Party and the masses|Mr. John Smith, Head of Department|Main hall
                |1:30 PM - 4:30 PM|Group discussion|Dr. Jane Doe and Mr. Nguyen Van A|Room 2
                26/5|08:00-10:00|Closing||
                """));

    [Fact]
    public void What_stands_under_the_table_is_not_of_it()
        => Assert.Equal(
            ["25/5/2022 morning: a, by nguyen-van-a"],
            Drawn.Say("""
                HUYỆN ỦY LẠC DƯƠNG||ĐẢNG CỘNG SẢN VIỆT NAM
                TRUNG TÂM CHÍNH TRỊ||Lạc Dương, ngày 10 tháng 5 năm 2022
                CHƯƠNG TRÌNH
                Ngày|Buổi|Nội dung|Giảng viên
                25/5|Sáng|Chuyên đề 1: A|Nguyễn Văn A
                Tổng cộng: 1 buổi
                Ghi chú: học viên mang theo sổ
                |||
                |||GIÁM ĐỐC
                |||Trần Văn B
                Nơi nhận:
                """));

    [Fact]
    public void Columns_that_a_timetable_has_no_place_for_are_left_out()
    {
        TimetableImport plan = Drawn.Read("""
            STT|Ngày|Buổi|Nội dung|Số lượng học viên
            1|25/5/2022|Sáng|Chuyên đề 1: A|59
            """);

        Assert.Equal(
            [new(1, "STT", false), new(2, "Ngày", true), new(3, "Buổi", true), new(4, "Nội dung", true), new TimetableHeading(5, "Số lượng học viên", false)],
            plan.Timetables[0].Headings);
    }

    [Fact]
    public void A_list_of_learners_is_no_plan()
    {
        const string Roster = """
            DANH SÁCH HỌC VIÊN
            STT|Họ và tên|Ngày sinh|Chức vụ|Đơn vị|Ghi chú
            1|Nguyễn Văn A|1/1/1980|Bí thư|Xã Lát|
            """;

        TimetableImport import = Drawn.Read(Roster);

        Assert.Empty(import.Timetables);
        Assert.Equal(ImportProblemKind.NoHeadings, Assert.Single(import.Problems).Kind);
    }

    [Fact]
    public void A_sign_in_sheet_with_days_over_its_columns_is_no_plan()
        => Assert.Empty(Drawn.Read("""
            STT|Họ và tên|Đơn vị|25/5/2022|26/5/2022
            1|Nguyễn Văn A|Xã Lát||
            """).Timetables);
}
