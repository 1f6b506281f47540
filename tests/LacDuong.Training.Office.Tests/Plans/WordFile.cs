using System.IO.Compression;
using System.Text;

namespace LacDuong.Training.Office.Tests.Plans;

/// <summary>Makes .docx files of the markup of their bodies.</summary>
internal static class WordFile
{
    public static TableSource Of(string body) => TableSource.FromStream(new MemoryStream(Bytes(body)), "ke-hoach.docx");

    public static byte[] Bytes(string body) => Package($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");

    public static byte[] Package(string main)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(main));
        }
        return stream.ToArray();
    }

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    /// <summary>A row of cells without merges.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(text => Cell(text)))}</w:tr>";

    public static string RowOf(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{string.Concat(text.Split(" / ").Select(line => Paragraph(line)))}</w:tc>";

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>What a plan came to: the sessions, and the problems.</summary>
    public static string[] Say(string body)
    {
        TimetableImport plan = TimetableImport.Read(Of(body));
        return [.. plan.Timetables.SelectMany(timetable => timetable.Sessions).Select(Drawn.Say), .. plan.Problems.Select(Drawn.Say)];
    }
}
