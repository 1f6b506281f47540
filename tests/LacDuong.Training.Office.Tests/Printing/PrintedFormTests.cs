namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>What a centre expects to see on its papers: orders, grades, dates, times and signatures.</summary>
public class PrintedFormTests
{
    [Fact]
    public void The_certificate_register_has_the_order_of_its_numbers()
    {
        string[] numbers = ["053/2022", "36/2022", "9/2022", "044/2022"];
        Assert.Equal(["9/2022", "36/2022", "044/2022", "053/2022"], RegisterOf(numbers));
        Assert.Equal(["GCN-9", "GCN-10"], RegisterOf("GCN-10", "GCN-9"));
    }

    [Fact]
    public void A_register_that_lacks_a_number_has_the_order_of_names()
    {
        TrainingClass @class = PrintedCourse.Class with
        {
            Learners = PrintedCourse.Class.Learners.Select((learner, i) => learner with { Certificate = $"{i}", Register = i == 0 ? null : $"{i}" }).ToValueList(),
        };
        Assert.Equal(CellsOf(PrintedCourse.Documents.ClassList(@class), 1), CellsOf(PrintedCourse.Documents.CertificateRegister(@class), 1));
    }

    [Fact]
    public void A_learner_who_has_only_a_mark_is_printed_with_the_grade_that_it_reaches()
    {
        TrainingClass graded = PrintedCourse.Class with { Learners = PrintedCourse.Class.Learners.Select(learner => learner with { Certificate = null, Register = null }).ToValueList() };
        TrainingClass marked = graded with { Learners = graded.Learners.Select(learner => learner with { Grade = null }).ToValueList() };
        Assert.Equal(Printed(graded), Printed(marked));

        static string[] Printed(TrainingClass @class)
        {
            CourseDocuments documents = new(PrintedCourse.Document, PrintedCourse.Course with { Classes = [@class] });
            return [.. documents.All().Select(entry => Written.TextOf(Written.Docx(entry.Document)))];
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("kha")]
    public void A_grade_that_is_given_or_that_no_minimum_tells_is_printed_as_it_is(string? grade)
    {
        GradeScale scale = PrintedCourse.Course.Assessment!.Scale!;
        GradeScale withoutMinima = scale with { Grades = scale.Grades.Select(item => item with { Min = null }).ToValueList() };
        Learner learner = PrintedCourse.Class.Learners[0] with { Mark = 9, Grade = grade is null ? null : new(grade) };
        Course course = PrintedCourse.Course with { Assessment = PrintedCourse.Course.Assessment with { Scale = grade is null ? withoutMinima : scale } };
        PrintedDocument results = new CourseDocuments(PrintedCourse.Document, course).Results(PrintedCourse.Class with { Learners = [learner] });
        Assert.Equal([grade is null ? "" : "Khá"], CellsOf(results, 5));
    }

    [Theory]
    [InlineData(AssessmentKind.Test, "Kiểm tra", "Test")]
    [InlineData(AssessmentKind.ReflectionPaper, "Viết bài thu hoạch", "Reflection paper")]
    [InlineData(AssessmentKind.Practical, "Kiểm tra thực hành", "Practical test")]
    public void An_assessment_is_called_by_its_kind_and_is_read_back(AssessmentKind kind, string vietnamese, string english)
    {
        Course course = PrintedCourse.Course with { Assessment = PrintedCourse.Course.Assessment! with { Kind = kind } };
        foreach ((string language, string expected) in new[] { ("vi", vietnamese), ("en", english) })
        {
            PrintedDocument timetable = new CourseDocuments(PrintedCourse.Document, course) { Language = LanguageTag.Parse(language) }.Timetable(PrintedCourse.Class);
            Assert.Contains(expected, CellsOf(timetable, 3).Concat(CellsOf(timetable, 2)).Concat(CellsOf(timetable, 1)));
            TimetableImport import = TimetableImport.Read(TableSource.FromStream(new MemoryStream(Written.Docx(timetable)), "lich.docx"));
            Assert.Contains(new TrainingActivity.Assessment(), import.Timetables[0].Sessions.Select(session => session.Activity));
        }
    }

    [Fact]
    public void Dates_of_birth_have_one_form_in_every_file()
    {
        Learner learner = PrintedCourse.Class.Learners[0];
        ValueList<Learner> learners = [learner with { BirthDate = PartialDate.Parse("1983-07-02") }, learner with { BirthDate = PartialDate.Parse("1983-07") }];
        CourseDocuments documents = new(PrintedCourse.Document, PrintedCourse.Course) { LearnerColumns = [LearnerColumn.BirthDate] };
        Assert.Equal(["02/07/1983", "tháng 7/1983"], CellsOf(documents.ClassList(PrintedCourse.Class with { Learners = learners }), 1));
    }

    [Fact]
    public void A_time_stays_on_one_line()
    {
        string text = string.Concat(PrintedCourse.Documents.All().SelectMany(entry => entry.Document.Blocks).OfType<PrintedBlock.Table>()
            .SelectMany(table => table.Rows).SelectMany(row => row).Select(cell => $"{cell.Text}\n"));
        Assert.Contains("7h30\u00A0–\u00A08h00", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d{1,2}h\d\d ", text);
    }

    [Fact]
    public void Names_of_signatories_are_in_one_row_whatever_is_above_them()
    {
        PrintedDocument letter = new()
        {
            Kind = "THÔNG BÁO",
            Blocks = [new PrintedBlock.Paragraph("Lớp nghỉ học.")],
            Signatories = [new() { Office = "NGƯỜI LẬP", Name = "Lê Văn Dũng" }, new() { Authority = "KT. GIÁM ĐỐC", Office = "PHÓ GIÁM ĐỐC", Name = "Nguyễn Văn Bình" }],
        };
        Assert.Contains("\nLê Văn Dũng | Nguyễn Văn Bình\n", Written.TextOf(Written.Docx(letter)), StringComparison.Ordinal);
        string[] lines = [.. Written.CellsOf(Written.Xlsx(letter)).All.Where(cell => cell.Text.Contains("GIÁM", StringComparison.Ordinal) || cell.Text.Contains("LẬP", StringComparison.Ordinal)).Select(cell => cell.Text)];
        Assert.Equal(2, lines.Length);
        Assert.Single(lines.Select(line => line.Count(letter => letter == '\n')).Distinct());
    }

    [Fact]
    public void A_workbook_has_room_for_the_name_of_the_country_beside_the_body()
    {
        XlsxCells cells = Written.CellsOf(Written.Xlsx(PrintedCourse.Documents.WeekGrid(PrintedCourse.Class)));
        Assert.Equal("C1", cells.All.Single(cell => cell.Text.StartsWith("CỘNG HÒA", StringComparison.Ordinal)).Address);
        string heading = cells.All.Single(cell => cell.Text == "Sáng").Address;
        Assert.Contains($"{heading}:C{heading[1..]}", cells.Merges);
    }

    private static string[] RegisterOf(params string[] numbers)
        => CellsOf(PrintedCourse.Documents.CertificateRegister(PrintedCourse.Class with
        {
            Learners = numbers.Select((number, i) => PrintedCourse.Class.Learners[i] with { Register = number, Certificate = null }).ToValueList(),
        }), 6);

    private static string[] CellsOf(PrintedDocument document, int column)
        => [.. ((PrintedBlock.Table)document.Blocks[0]).Rows.Where(row => row.Count > column).Select(row => row[column].Text)];
}
