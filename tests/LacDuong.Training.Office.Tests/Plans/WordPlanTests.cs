using static LacDuong.Training.Office.Tests.Plans.WordFile;

namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>Plans in tables of Word.</summary>
public sealed class WordPlanTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    private static readonly string s_headings = Row("Ngày", "Buổi", "Nội dung");

    [Fact]
    public void Cells_may_be_merged_over_rows_and_columns()
        => Assert.Equal(
            ["25/5/2022 morning: opening", "25/5/2022 morning: a", "26/5/2022 afternoon: b"],
            Say(Table(
                RowOf(Cell("Thời gian", "<w:gridSpan w:val=\"2\"/>"), Cell("Nội dung", Restart)),
                RowOf(Cell("Ngày"), Cell("Buổi"), Cell("", Continue)),
                RowOf(Cell("25/5/2022", Restart), Cell("Sáng", Restart), Cell("Khai giảng")),
                RowOf(Cell("", Continue), Cell("", Continue), Cell("Chuyên đề 1: A")),
                RowOf(Cell("Thứ Năm, 26/5/2022", "<w:gridSpan w:val=\"3\"/>")),
                RowOf(Cell(""), Cell("Chiều"), Cell("Chuyên đề 2: B")))));

    [Fact]
    public void Text_is_whole_over_runs_and_without_what_was_deleted()
        => Assert.Equal(
            ["25/5/2022 morning: cong-tac-dan-van"],
            Say(Table(
                s_headings,
                RowOf(
                    Cell("25/5/2022"), Cell("Sáng"),
                    "<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Chuyên</w:t></w:r><w:r><w:t xml:space=\"preserve\"> đề 1:</w:t><w:tab/></w:r>"
                    + "<w:del><w:r><w:delText>Tôn giáo</w:delText></w:r></w:del><w:ins><w:r><w:t>Công tác</w:t></w:r></w:ins></w:p>"
                    + "<w:p><w:hyperlink><w:r><w:t>dân vận</w:t></w:r></w:hyperlink></w:p></w:tc>"))));

    [Fact]
    public void Items_that_Word_counts_are_sessions_of_their_own()
        => Assert.Equal(
            ["25/5/2022 morning: opening", "25/5/2022 morning: a"],
            Say(Table(
                s_headings,
                RowOf(Cell("25/5/2022"), Cell("Sáng"), $"<w:tc>{Listed("Khai giảng")}{Listed("Chuyên đề 1: A")}</w:tc>"))));

    [Fact]
    public void All_tables_of_a_text_are_one_plan_and_other_tables_are_none()
    {
        string body = Table(Row("HUYỆN ỦY", "ĐẢNG CỘNG SẢN VIỆT NAM")) + Paragraph("KẾ HOẠCH mở lớp bồi dưỡng năm 2022")
            + Paragraph("Ngày thứ nhất (25/5/2022)") + Table(Row("Buổi", "Nội dung", "Ghi chú"), Row("Sáng", "Chuyên đề 1: A", ""))
            + Paragraph("Ngày thứ hai (26/5/2022)") + Table(Row("Buổi", "Nội dung", "Ghi chú"), Row("Chiều", "Chuyên đề 2: B", ""))
            + Table(Row("Nơi nhận:", "GIÁM ĐỐC"));

        Assert.Equal(["25/5/2022 morning: a", "26/5/2022 afternoon: b"], Say(body));
        ImportedTimetable plan = Assert.Single(TimetableImport.Read(Of(body)).Timetables);
        Assert.Equal((3, 2, 2), (plan.GetPlace(1).Table, plan.GetPlace(1).Row, plan.GetPlace(1).Column));
        Assert.Equal("ke-hoach.docx:2:2", $"{plan.GetPlace(1)}");
    }

    [Fact]
    public void A_table_that_a_page_cuts_in_two_goes_on_without_headings()
        => Assert.Equal(
            ["25/5/2022 morning: a", "25/5/2022 afternoon: b"],
            Say(Table(s_headings, Row("25/5/2022", "Sáng", "Chuyên đề 1: A")) + Table(Row("", "Chiều", "Chuyên đề 2: B"))));

    [Fact]
    public void A_table_within_a_cell_is_read_too()
        => Assert.Equal(
            ["25/5/2022 morning: a"],
            Say($"<w:tbl><w:tr><w:tc>{Table(s_headings, Row("25/5/2022", "Sáng", "Chuyên đề 1: A"))}<w:p/></w:tc></w:tr></w:tbl>"));

    [Fact]
    public void A_row_that_was_deleted_is_none()
        => Assert.Equal(
            ["25/5/2022 afternoon: b"],
            Say(Table(
                s_headings, "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + Cell("25/5/2022") + Cell("Sáng") + Cell("Chuyên đề 1: A") + "</w:tr>",
                Row("25/5/2022", "Chiều", "Chuyên đề 2: B"))));

    [Fact]
    public void A_text_without_a_plan_says_so()
    {
        Assert.Equal(["! NoHeadings at "], Say(Paragraph("Kính gửi")));
        Assert.Equal(["! NoHeadings at "], Say(Table(Row("Nơi nhận:", "GIÁM ĐỐC"))));
    }

    private static string Listed(string text) => Paragraph(text, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
}
