namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>What is in the documents of a course, and in which order.</summary>
public class CourseDocumentsTests
{
    private static readonly LocalDate s_day = new(2022, 5, 25);

    [Fact]
    public void Names_stand_in_Vietnamese_order_of_given_names()
    {
        string[] names = NamesIn(PrintedCourse.Documents.ClassList(PrintedCourse.Class));
        Assert.Equal(["Nguyễn Văn An", "Phan Thị Ngọc Ánh", "Ngô Quang Ẩn", "Phạm Quốc Bảo"], names[..4]);
        Assert.Equal(59, names.Length);
    }

    [Fact]
    public void Names_stand_as_given_if_you_ask_for_no_order()
    {
        CourseDocuments documents = new(PrintedCourse.Document, PrintedCourse.Course) { NameOrder = null };
        Assert.Equal(PrintedCourse.Class.Learners.Select(learner => learner.Name.ToString()), NamesIn(documents.ClassList(PrintedCourse.Class)));
    }

    [Fact]
    public void Of_a_learner_only_what_you_choose_is_in_a_list()
    {
        string[] personal = ["02/09/1985", "1985", ">Nữ<", ">Nam<", "Kinh", "004100", "TTCT-0002"];
        CourseDocuments documents = PrintedCourse.Documents;
        foreach (PrintedDocument list in new[] { documents.ClassList(PrintedCourse.Class), documents.AttendanceSheet(PrintedCourse.Class) })
            Assert.All(personal, text => Assert.DoesNotContain(text, Written.Html(list), StringComparison.Ordinal));
        string chosen = Written.Html(new CourseDocuments(PrintedCourse.Document, PrintedCourse.Course)
        {
            LearnerColumns = [LearnerColumn.Name, LearnerColumn.BirthDate, LearnerColumn.Sex, LearnerColumn.Ethnicity, LearnerColumn.Number, LearnerColumn.Certificate],
        }.ClassList(PrintedCourse.Class));
        Assert.All(personal, text => Assert.Contains(text, chosen, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_named_in_a_plan_a_timetable_or_a_report()
    {
        foreach ((string name, PrintedDocument document) in PrintedCourse.Documents.All())
        {
            if (name is "ke-hoach" or "bao-cao-ket-qua" || name.StartsWith("lich-", StringComparison.Ordinal))
                Assert.DoesNotContain("K'Brêm", Written.Html(document), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Each_column_of_learners_has_a_heading_in_both_languages(LearnerColumn column)
    {
        string[] headings = [.. new[] { "vi", "en" }.Select(language => HeadingsOf(new CourseDocuments(PrintedCourse.Document, PrintedCourse.Course)
        {
            Language = LanguageTag.Parse(language),
            LearnerColumns = [column],
        }.ClassList(PrintedCourse.Class))[1])];
        Assert.Equal(2, headings.Distinct().Count());
    }

    [Fact]
    public void The_headings_are_the_words_that_people_write()
    {
        CourseDocuments documents = new(PrintedCourse.Document, PrintedCourse.Course)
        {
            LearnerColumns = [LearnerColumn.Name, LearnerColumn.BirthDate, LearnerColumn.Sex, LearnerColumn.Ethnicity, LearnerColumn.Title, LearnerColumn.Unit, LearnerColumn.Category, LearnerColumn.Remark],
        };
        Assert.Equal(["TT", "Họ và tên", "Ngày sinh", "Nam/Nữ", "Dân tộc", "Chức vụ", "Đơn vị công tác", "Đối tượng", "Ghi chú"], HeadingsOf(documents.ClassList(PrintedCourse.Class)));
        Assert.Equal(["Ngày", "Buổi", "Thời gian", "Nội dung", "Giảng viên", "Địa điểm"], HeadingsOf(documents.Timetable(PrintedCourse.Class)));
    }

    [Fact]
    public void Dates_and_marks_are_values_in_a_workbook()
    {
        CourseDocuments documents = new(PrintedCourse.Document, PrintedCourse.Course) { LearnerColumns = [LearnerColumn.Name, LearnerColumn.BirthDate, LearnerColumn.Number, LearnerColumn.Mark] };
        XlsxCells cells = Written.CellsOf(Written.Xlsx(documents.ClassList(PrintedCourse.Class)));
        int row = int.Parse(cells.All.Single(cell => cell.Text == "Nguyễn Thị Huệ").Address[1..], System.Globalization.CultureInfo.InvariantCulture);
        var birth = cells.All.Single(cell => cell.Address == $"C{row}");
        Assert.Equal(("31292", null, 164u), (birth.Text, birth.Type, birth.Format.NumberFormatId!.Value));
        Assert.Equal(("4.5", (string?)null), (cells.All.Single(cell => cell.Address == $"E{row}").Text, cells.All.Single(cell => cell.Address == $"E{row}").Type));
        Assert.Equal(("004100", "inlineStr"), (cells.All.Single(cell => cell.Address == $"D{row}").Text, cells.All.Single(cell => cell.Address == $"D{row}").Type));
    }

    [Fact]
    public void Days_and_half_days_are_merged_over_their_sessions()
    {
        XlsxCells cells = Written.CellsOf(Written.Xlsx(new CourseDocuments(PrintedCourse.Document, PrintedCourse.Course).Timetable(PrintedCourse.Class)));
        int first = int.Parse(cells.All.Single(cell => cell.Text == "Thứ Tư, 25/5/2022").Address[1..], System.Globalization.CultureInfo.InvariantCulture);
        string[] merges = [.. cells.Merges.Where(merge => merge.StartsWith($"A{first}", StringComparison.Ordinal) || merge.StartsWith($"B{first}", StringComparison.Ordinal))];
        Assert.Equal([$"A{first}:A{first + 2}", $"B{first}:B{first + 1}"], merges);
    }

    [Fact]
    public void Cancelled_sessions_are_in_no_timetable()
    {
        TrainingClass @class = PrintedCourse.Class.WithSession(new("s-3"), session => session with { Cancelled = true });
        Assert.DoesNotContain("Công tác dân vận chính quyền", Written.Html(PrintedCourse.Documents.Timetable(@class)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_joint_session_is_one_row_of_the_day_with_all_its_classes()
    {
        TrainingClass second = PrintedCourse.Class with { Code = new("lop-2"), Name = new("Lớp thứ hai"), Learners = [] };
        Course course = PrintedCourse.Course with { Classes = [PrintedCourse.Class, second] };
        string[][] rows = Written.TablesOf(Written.Docx(new CourseDocuments(PrintedCourse.Document, course).Day(s_day)))[0];
        Assert.Equal(["Buổi", "Thời gian", "Lớp", "Nội dung", "Giảng viên", "Địa điểm"], rows[0]);
        Assert.Equal(4, rows.Length);
        Assert.All(rows[1..], row => Assert.Equal("Lớp lop-1; Lớp thứ hai", row[2]));
    }

    [Fact]
    public void The_day_shows_the_course_as_it_was_given_and_the_others_of_the_document()
    {
        Course other = PrintedCourse.Course with { Code = new("khac"), Title = new("Khóa khác") };
        TrainingDocument document = PrintedCourse.Document with { Courses = [PrintedCourse.Course, other] };
        Course revised = PrintedCourse.Course with { Title = new("Khóa đã sửa") };
        string html = Written.Html(new CourseDocuments(document, revised).Day(s_day));
        Assert.Contains("Khóa khác", html, StringComparison.Ordinal);
        Assert.Contains("Khóa đã sửa", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Bồi dưỡng nghiệp vụ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grid_of_several_weeks_says_which_week_it_is()
    {
        TrainingClass @class = PrintedCourse.Class.WithSession(new("s-9"), session => session with { Date = s_day.PlusDays(7) });
        string text = Written.TextOf(Written.Docx(new CourseDocuments(PrintedCourse.Document, PrintedCourse.Course).WeekGrid(@class)));
        Assert.Contains("Tuần 1 (25 – 27/5/2022)", text, StringComparison.Ordinal);
        Assert.Contains("Tuần 2 (01/6/2022)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void More_half_days_than_fit_on_a_page_are_on_further_sheets()
    {
        Session first = PrintedCourse.Class.Timetable!.Sessions[0];
        TrainingClass @class = PrintedCourse.Class with
        {
            Timetable = new() { Sessions = Enumerable.Range(0, 23).Select(i => first with { Code = new($"s{i}"), Date = s_day.PlusDays(i) }).ToValueList() },
        };
        string[][][] tables = Written.TablesOf(Written.Docx(new CourseDocuments(PrintedCourse.Document, PrintedCourse.Course).AttendanceSheet(@class)));
        Assert.Equal([10, 10, 3], tables.Select(table => table[1].Length - 3));
        Assert.All(tables, table => Assert.Equal(61, table.Length));
    }

    [Fact]
    public void The_shares_of_grades_are_of_all_learners()
    {
        string text = Written.TextOf(Written.Docx(PrintedCourse.Documents.Results(PrintedCourse.Class)));
        Assert.Contains("Giỏi | 22 | 37,29 %\nKhá | 10 | 16,95 %\nĐạt | 21 | 35,59 %\nKhông đạt | 6 | 10,17 %\nTổng cộng | 59 | 100 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stated_results_come_before_what_the_roster_says()
    {
        TrainingClass @class = PrintedCourse.Class with { Results = new() { Completed = 58, Grades = [new(new("gioi"), percent: Figure.Exact(92.5m)), new(new("dat"), count: 4)] } };
        Course course = PrintedCourse.Course with { Classes = [@class] };
        string text = Written.TextOf(Written.Docx(new CourseDocuments(PrintedCourse.Document, course).ClosingReport()));
        Assert.Contains("Số học viên hoàn thành: 58", text, StringComparison.Ordinal);
        Assert.Contains("Giỏi |  | 92,5 %\nĐạt | 4 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_several_classes_adds_their_grades_up()
    {
        TrainingClass second = PrintedCourse.Class with { Code = new("lop-2"), Learners = PrintedCourse.Class.Learners[..3], Results = new() { Grades = [new(new("gioi"), count: 41)] } };
        Course course = PrintedCourse.Course with { Classes = [PrintedCourse.Class, second] };
        string text = Written.TextOf(Written.Docx(new CourseDocuments(PrintedCourse.Document, course).ClosingReport()));
        Assert.Contains("Giỏi | 63 | 63 %", text, StringComparison.Ordinal);
        Assert.Contains("Tổng cộng | 100 | 100 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_have_a_certificate_are_in_the_register()
        => Assert.Equal(53, NamesIn(PrintedCourse.Documents.CertificateRegister(PrintedCourse.Class)).Length);

    [Fact]
    public void As_long_as_nobody_has_a_certificate_those_are_in_the_register_who_pass()
    {
        TrainingClass @class = PrintedCourse.Class with
        {
            Learners = PrintedCourse.Class.Learners.Select(learner => learner with { Certificate = null, Register = null }).ToValueList(),
        };
        Assert.Equal(53, NamesIn(PrintedCourse.Documents.CertificateRegister(@class)).Length);
    }

    [Fact]
    public void Those_who_have_no_grade_yet_are_missing_from_the_register_once_others_have_one()
    {
        TrainingClass @class = PrintedCourse.Class with
        {
            Learners = PrintedCourse.Class.Learners.Index().Select(item => item.Item with
            {
                Certificate = null,
                Register = null,
                Mark = null,
                Grade = item.Index < 5 ? new("gioi") : item.Index < 6 ? new("khong") : null,
            }).ToValueList(),
        };
        Assert.Equal(5, NamesIn(PrintedCourse.Documents.CertificateRegister(@class)).Length);
    }

    [Fact]
    public void The_workplace_is_printed_as_the_list_wrote_it()
    {
        TrainingClass @class = PrintedCourse.Class with
        {
            Learners = [PrintedCourse.Class.Learners[0] with { Annotations = Annotations.Empty.With("workplace", "Hội LHPN xã Lát") }],
        };
        Assert.Contains("Hội LHPN xã Lát", Written.TextOf(Written.Docx(PrintedCourse.Documents.ClassList(@class))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_whose_sessions_are_all_cancelled_is_missing_from_what_was_taught()
    {
        TopicReference dropped = PrintedCourse.Course.Topics[0];
        TrainingClass @class = PrintedCourse.Class with
        {
            Timetable = new()
            {
                Sessions = PrintedCourse.Class.Timetable!.Sessions.Select(session => session with { Cancelled = session.Activity.AboutTopic == dropped }).ToValueList(),
            },
        };
        CourseDocuments documents = new(PrintedCourse.Document, PrintedCourse.Course with { Classes = [@class] });

        Assert.DoesNotContain("Chuyên đề 1: ", Written.TextOf(Written.Docx(documents.ClosingReport())), StringComparison.Ordinal);
        Assert.Contains("Chuyên đề 1: ", Written.TextOf(Written.Docx(documents.Plan())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_has_the_name_that_it_had_on_the_first_day_of_the_class()
    {
        TrainingDocument document = PrintedCourse.Document with
        {
            Units =
            [
                new Unit { Code = new("u1"), Name = new("Xã Đạ Nhim"), Validity = DateRange.Parse("/2025-06-30") },
                new Unit { Code = new("u1"), Name = new("Xã Lạc Dương"), Validity = DateRange.Parse("2025-07-01/") },
            ],
        };
        Assert.Equal("Xã Đạ Nhim", UnitIn(document, PrintedCourse.Class));
        Assert.Equal("Xã Lạc Dương", UnitIn(document, PrintedCourse.Class with { Dates = [DateRange.Parse("2026-05-25")] }));

        static string UnitIn(TrainingDocument document, TrainingClass @class)
            => Written.TablesOf(Written.Docx(new CourseDocuments(document, PrintedCourse.Course).ClassList(@class with { Learners = PrintedCourse.Class.Learners[..1] })))[0][1][3];
    }

    [Fact]
    public void A_document_for_Party_bodies_has_their_head_and_no_motto()
    {
        string text = Written.TextOf(Written.Docx(PrintedCourse.Create(LanguageTag.Vietnamese, PrintedCourse.Party).Plan()));
        Assert.StartsWith("HUYỆN ỦY LẠC DƯƠNG / TRUNG TÂM CHÍNH TRỊ / * | ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/TTCT | Lạc Dương, ngày 05 tháng 5 năm 2022\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Độc lập", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_for_state_bodies_has_the_name_of_the_country_and_the_motto()
    {
        string text = Written.TextOf(Written.Docx(PrintedCourse.Documents.Plan()));
        Assert.StartsWith(
            "HUYỆN ỦY LẠC DƯƠNG / TRUNG TÂM CHÍNH TRỊ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc\n"
            + "Số: 12/KH-TTCT | Lạc Dương, ngày 05 tháng 5 năm 2022\n", text, StringComparison.Ordinal);
        Assert.EndsWith("Nơi nhận: / - Ban Thường vụ Huyện ủy (b/c); / - Ban Dân vận Huyện ủy; / - Các xã, thị trấn; / - Lưu: VT. | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC\n | Nguyễn Văn Bình\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_without_a_day_leaves_a_blank_for_it()
    {
        PrintedDocument plan = PrintedCourse.Documents.Plan() with { Letterhead = new() { Body = "TRUNG TÂM CHÍNH TRỊ", Place = "Lạc Dương" } };
        Assert.Matches("Lạc Dương, ngày\u00A0+tháng\u00A0+năm\u00A0+", Written.Html(plan));
    }

    [Fact]
    public void A_course_of_which_little_is_known_has_a_plan_and_a_report()
    {
        CourseDocuments documents = new(new TrainingDocument(), new Course { Code = new("k"), Title = new("Khóa") });
        Assert.Equal(["ke-hoach", "bao-cao-ket-qua"], documents.All().Select(entry => entry.Name));
        Assert.All(documents.All(), entry => Assert.Empty(Written.FaultsOfDocx(Written.Docx(entry.Document))));
    }

    [Fact]
    public void Codes_that_the_document_does_not_explain_are_printed_as_codes()
    {
        CourseDocuments documents = new(new TrainingDocument(), PrintedCourse.Course);
        string[] row = Written.TablesOf(Written.Docx(documents.Timetable(PrintedCourse.Class)))[0][2];
        Assert.Equal(["Chuyên đề 1: dv/dv-1", "binh", "ht"], row[3..]);
        Assert.All(documents.All(), entry => Assert.Empty(Written.FaultsOfDocx(Written.Docx(entry.Document))));
    }

    [Fact]
    public void All_documents_have_names_of_their_own_that_every_file_system_takes()
    {
        TrainingClass[] classes = [.. new[] { "a:b", "a_b", "A_B", "c" }.Select(code => PrintedCourse.Class with { Code = new(code) })];
        string[] names = [.. new CourseDocuments(PrintedCourse.Document, PrintedCourse.Course with { Classes = [.. classes] }).All().Select(entry => entry.Name)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9._-]+$", name));
    }

    [Fact]
    public void All_documents_are_written_into_a_folder()
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            IReadOnlyList<string> files = PrintedCourse.Documents.WriteAll(folder);
            Assert.Equal(files.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Order(StringComparer.Ordinal));
            Assert.Equal(12, files.Count(file => file.EndsWith(".docx", StringComparison.Ordinal)));
            Assert.Equal(12, files.Count(file => file.EndsWith(".html", StringComparison.Ordinal)));
            Assert.Equal(10, files.Count(file => file.EndsWith(".xlsx", StringComparison.Ordinal)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A learner costs the same however many there are: what grew faster would be over this by far.
    [Theory]
    [InlineData(nameof(PrintedDocument.WriteDocx))]
    [InlineData(nameof(PrintedDocument.WriteXlsx))]
    [InlineData(nameof(PrintedDocument.WriteHtml))]
    public void A_learner_takes_at_most_four_kilobytes(string format)
    {
        const int Count = 20_000;
        Learner learner = PrintedCourse.Class.Learners[0];
        TrainingClass @class = PrintedCourse.Class with { Learners = Enumerable.Range(0, Count).Select(i => learner with { Code = new($"hv-{i}") }).ToValueList() };
        long before = GC.GetAllocatedBytesForCurrentThread();
        PrintedDocument list = PrintedCourse.Documents.ClassList(@class);
        Action<Stream> write = format switch { nameof(PrintedDocument.WriteDocx) => list.WriteDocx, nameof(PrintedDocument.WriteXlsx) => list.WriteXlsx, _ => list.WriteHtml };
        write(Stream.Null);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Count, 1, 4096);
    }

    public static TheoryData<LearnerColumn> Columns => [.. Enum.GetValues<LearnerColumn>()];

    private static string[] HeadingsOf(PrintedDocument document) => Written.TablesOf(Written.Docx(document)).First(table => table.Length > 0)[0];

    private static string[] NamesIn(PrintedDocument document)
        => [.. ((PrintedBlock.Table)document.Blocks[0]).Rows.Select(row => row[1].Text)];
}
