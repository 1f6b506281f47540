using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>The files: valid, complete in what Word and browsers want to know of them, and the same each time.</summary>
public class PrintedFileTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string set in Sets.Keys)
            {
                foreach ((string name, _) in Sets[set].All())
                    all.Add(set, name);
            }
            return all;
        }
    }

    private static Dictionary<string, CourseDocuments> Sets { get; } = new(StringComparer.Ordinal)
    {
        ["state"] = PrintedCourse.Documents,
        ["party"] = PrintedCourse.Create(LanguageTag.Vietnamese, PrintedCourse.Party),
        ["english"] = PrintedCourse.Create(LanguageTag.English, PrintedCourse.State),
        ["plain"] = new CourseDocuments(PrintedCourse.Document, PrintedCourse.Course),
    };

    [Theory]
    [MemberData(nameof(All))]
    public void The_validator_has_nothing_against_a_Word_file(string set, string name)
        => Assert.Empty(Written.FaultsOfDocx(Written.Docx(Find(set, name))));

    [Theory]
    [MemberData(nameof(All))]
    public void The_validator_has_nothing_against_a_workbook(string set, string name)
        => Assert.Empty(Written.FaultsOfXlsx(Written.Xlsx(Find(set, name))));

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_is_well_formed_and_has_no_script(string set, string name)
    {
        string html = Written.Html(Find(set, name));
        // But for the elements that HTML leaves open, a page is XML, too.
        string xml = Regex.Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<(meta|col)( [^>]*)>", "<$1$2/>", RegexOptions.None, TimeSpan.FromSeconds(10));
        XDocument page = XDocument.Parse(xml);
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_documents_give_equal_bytes()
    {
        PrintedDocument one = PrintedCourse.Documents.ClassList(PrintedCourse.Class);
        PrintedDocument other = PrintedCourse.Create(LanguageTag.Vietnamese, PrintedCourse.State).ClassList(PrintedCourse.Class);
        Assert.Equal(one, other);
        Assert.Equal(Written.Docx(one), Written.Docx(other));
        Assert.Equal(Written.Xlsx(one), Written.Xlsx(other));
        Assert.Equal(Written.Html(one), Written.Html(other));
    }

    [Fact]
    public void No_time_of_the_clock_is_in_a_file()
    {
        using ZipArchive zip = new(new MemoryStream(Written.Docx(PrintedCourse.Documents.Plan())));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void A_stream_that_cannot_seek_gets_the_same_bytes()
    {
        PrintedDocument list = PrintedCourse.Documents.ClassList(PrintedCourse.Class);
        using MemoryStream stream = new();
        using (BrotliStream forward = new(stream, CompressionLevel.Fastest, leaveOpen: true))
            list.WriteXlsx(forward);
        stream.Position = 0;
        using BrotliStream back = new(stream, CompressionMode.Decompress);
        Assert.Equal(Written.Xlsx(list), Written.Bytes(back.CopyTo));
    }

    [Theory]
    [InlineData("state", "vi-VN", "DANH SÁCH HỌC VIÊN – Bồi dưỡng nghiệp vụ công tác dân vận năm 2022 – (Từ ngày 25 đến ngày 27/5/2022)")]
    [InlineData("english", "en-GB", "CLASS LIST – Training in mass-mobilisation work, 2022 – (From 25 to 27 May 2022)")]
    public void A_file_says_its_title_and_language(string set, string language, string title)
    {
        PrintedDocument list = Find(set, "danh-sach-lop");
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(Written.Docx(list)), isEditable: false);
        Assert.Equal(title, word.PackageProperties.Title);
        Assert.Equal(language, word.PackageProperties.Language);
        Assert.Equal(language, word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        string html = Written.Html(list);
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<title>{title}</title>", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_paragraph_in_Word_has_a_style_of_the_file(string set, string name)
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(Written.Docx(Find(set, name))), isEditable: false);
        HashSet<string> styles = [.. word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!)];
        Assert.All(word.MainDocumentPart.Document!.Body!.Descendants<Paragraph>(),
            paragraph => Assert.Contains(paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, styles));
    }

    [Fact]
    public void Heading_rows_are_repeated_on_each_page()
    {
        PrintedDocument sheet = PrintedCourse.Documents.AttendanceSheet(PrintedCourse.Class);
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(Written.Docx(sheet)), isEditable: false);
        Assert.Equal(2, word.MainDocumentPart!.Document!.Descendants<TableHeader>().Count());
        Assert.Contains("<thead>", Written.Html(sheet), StringComparison.Ordinal);
        Assert.Equal("'DANH SÁCH ĐIỂM DANH'!$9:$10", Assert.Single(Written.CellsOf(Written.Xlsx(sheet)).Titles));
    }

    [Fact]
    public void The_sessions_of_a_day_stay_on_one_page()
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(
            new MemoryStream(Written.Docx(PrintedCourse.Documents.Timetable(PrintedCourse.Class))), isEditable: false);
        // The signatures have two cells.
        TableRow[] rows = [.. word.MainDocumentPart!.Document!.Descendants<TableRow>().Where(row => row.Elements<TableCell>().Count() > 2)];
        Assert.NotEmpty(rows);
        foreach ((TableRow row, TableRow next) in rows.Zip(rows.Skip(1)))
        {
            bool goesOn = next.Elements<TableCell>().First().Descendants<VerticalMerge>().Any(merge => merge.Val?.Value != MergedCellValues.Restart);
            Assert.True(!goesOn || row.Descendants<Paragraph>().All(paragraph => paragraph.ParagraphProperties!.KeepNext is not null));
        }
    }

    [Theory]
    [InlineData("state", 20, 20, 30, 15)]
    [InlineData("party", 20, 20, 30, 15)]
    public void Margins_are_as_prescribed(string set, int top, int bottom, int left, int right)
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(Written.Docx(Find(set, "ke-hoach"))), isEditable: false);
        PageMargin margin = word.MainDocumentPart!.Document!.Descendants<PageMargin>().Single();
        Assert.Equal((top, bottom, left, right), (Millimetres(margin.Top!.Value), Millimetres(margin.Bottom!.Value), Millimetres(margin.Left!.Value), Millimetres(margin.Right!.Value)));
        PageSize size = word.MainDocumentPart.Document!.Descendants<PageSize>().Single();
        Assert.Equal((210, 297), (Millimetres(size.Width!.Value), Millimetres(size.Height!.Value)));

        static int Millimetres(long twentieths) => (int)Math.Round(twentieths * 25.4 / 1440);
    }

    // Nghị định 30/2020/NĐ-CP, Annex I, part V; Hướng dẫn 36-HD/VPTW: half-points, bold, italic.
    [Theory]
    [InlineData("state", "Nation", 26, true, false)]
    [InlineData("state", "Motto", 28, true, false)]
    [InlineData("state", "Parent", 26, false, false)]
    [InlineData("state", "Body", 26, true, false)]
    [InlineData("state", "Number", 26, false, false)]
    [InlineData("state", "Date", 28, false, true)]
    [InlineData("state", "Kind", 28, true, false)]
    [InlineData("state", "Subject", 28, true, false)]
    [InlineData("state", "Text", 28, false, false)]
    [InlineData("state", "Basis", 28, false, true)]
    [InlineData("state", "Office", 28, true, false)]
    [InlineData("state", "RecipientsHeading", 24, true, true)]
    [InlineData("state", "Recipients", 22, false, false)]
    [InlineData("party", "Nation", 30, true, false)]
    [InlineData("party", "Parent", 28, false, false)]
    [InlineData("party", "Body", 28, true, false)]
    [InlineData("party", "Number", 28, false, false)]
    [InlineData("party", "Date", 28, false, true)]
    [InlineData("party", "Kind", 32, true, false)]
    [InlineData("party", "Authority", 28, true, false)]
    [InlineData("party", "Office", 28, false, false)]
    [InlineData("party", "Recipients", 24, false, false)]
    public void Type_is_as_prescribed(string set, string id, int halfPoints, bool isBold, bool isItalic)
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(Written.Docx(Find(set, "ke-hoach"))), isEditable: false);
        Style style = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId! == id);
        Assert.Equal($"{halfPoints}", style.Descendants<FontSize>().Single().Val!.Value);
        Assert.Equal((isBold, isItalic), (style.Descendants<Bold>().Any(), style.Descendants<Italic>().Any()));
        Assert.Equal("Times New Roman", word.MainDocumentPart.StyleDefinitionsPart.Styles!.Descendants<RunFonts>().Single().Ascii!.Value);
    }

    [Fact]
    public void Nothing_that_says_what_a_document_holds_is_in_ToString()
    {
        PrintedDocument list = PrintedCourse.Documents.ClassList(PrintedCourse.Class);
        PrintedBlock.Table table = Assert.IsType<PrintedBlock.Table>(list.Blocks[0]);
        Assert.Equal("DANH SÁCH HỌC VIÊN", list.ToString());
        Assert.Equal("Table", table.ToString());
        Assert.Equal("PrintedCell", table.Rows[0][1].ToString());
        Assert.Equal("Paragraph", new PrintedBlock.Paragraph("Nguyễn Văn An").ToString());
        Assert.Equal("GIÁM ĐỐC", new Signatory { Office = "GIÁM ĐỐC", Name = "Nguyễn Văn An" }.ToString());
    }

    private static PrintedDocument Find(string set, string name) => Sets[set].All().Single(entry => entry.Name == name).Document;
}
