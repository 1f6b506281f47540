using System.IO.Compression;
using System.Text;
using CsCheck;
using static LacDuong.Training.Office.Tests.Plans.WordFile;

namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>Files that are broken or made to harm end in problems, or in the one exception.</summary>
public sealed class HostilePlanTests
{
    private static readonly byte[] s_plan = File.ReadAllBytes("Files/ke-hoach.docx");

    [Fact]
    public void A_file_that_is_cut_anywhere_is_refused_or_read()
    {
        for (int length = 0; length < s_plan.Length; length += 7)
            Refused(s_plan[..length]);
    }

    [Fact]
    public void A_file_with_bytes_that_differ_is_refused_or_read()
        => Gen.Select(Gen.Int[0, s_plan.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                byte[] bytes = [.. s_plan];
                foreach ((int at, byte value) in changes)
                    bytes[at] = value;
                Refused(bytes);
            }, iter: 300);

    [Theory]
    [InlineData("<a>")]
    [InlineData("not xml")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;&b;\">]><a>&d;</a>")]
    public void What_is_no_text_of_Word_is_refused(string main) => Assert.Throws<OfficeFormatException>(() => TimetableImport.Read(TableSource.FromStream(new MemoryStream(Package(main)), "a.docx")));

    [Fact]
    public void Tables_in_tables_are_read_only_so_deep()
        => Assert.Throws<OfficeFormatException>(() => Say(
            string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5000))));

    [Fact]
    public void Elements_in_elements_are_no_matter()
        => Assert.Equal(["! NoHeadings at "], Say(string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000))));

    [Fact]
    public void What_unpacks_to_too_much_is_refused()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("word/document.xml").Open();
            part.Write("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"u8);
            byte[] zeros = Encoding.ASCII.GetBytes(new string('a', 1 << 20));
            for (int i = 0; i < 64; i++)
                part.Write(zeros);
            part.Write("</w:t></w:r></w:p></w:body></w:document>"u8);
        }
        stream.Position = 0;
        Assert.Throws<OfficeFormatException>(() => TimetableImport.Read(TableSource.FromStream(stream, "a.docx")));
    }

    [Theory]
    [InlineData("<w:gridSpan w:val=\"2147483647\"/>")]
    [InlineData("<w:gridSpan w:val=\"-1\"/>")]
    [InlineData("<w:gridSpan/><w:vMerge w:val=\"x\"/><w:hMerge/>")]
    public void Merges_that_make_no_sense_are_read_as_far_as_they_go(string properties)
        => Assert.NotNull(Say(Table(
            Row("Ngày", "Buổi", "Nội dung"), RowOf(Cell("25/5/2022", properties), Cell("Sáng", properties), Cell("Chuyên đề 1: A", properties)))));

    [Fact]
    public void Whatever_stands_in_the_cells_of_a_plan_never_throws()
    {
        string[] pieces =
        [
            "", "Ngày", "Buổi", "Nội dung", "Giảng viên", "Thứ Hai", "25/5/2022", "31/2", "Sáng", "chiều", "7h30 - 8h00", "99h", "Tiết 1-3", "Chuyên đề 1: A", "Khai giảng; bế giảng",
            "Đ/c Nguyễn Văn A, Phó Bí thư; B", "và", ",", ";", "(", ")", "-", "\n", "\"", "nt", "\uD800", "\u0000", "0", "Ban", "K'", "Hội trường", "Tuần 1 (23/5 - 27/5/2022)", "Cả ngày", "Ngày 1", "....",
        ];
        Gen<string> cell = Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]).Array[0, 3].Select(parts => string.Join(' ', parts));
        cell.Array[1, 6].Array[1, 12].Sample(
            rows => TimetableImport.Read(TableSource.FromRows([.. new[] { new[] { "Ngày", "Buổi", "Thời gian", "Nội dung", "Giảng viên", "Địa điểm" } }.Concat(rows)], "a")), iter: 2000);
    }

    private static void Refused(byte[] bytes)
    {
        try
        {
            TimetableImport.Read(TableSource.FromStream(new MemoryStream(bytes), "a.docx"));
        }
        catch (OfficeFormatException)
        {
        }
    }
}
