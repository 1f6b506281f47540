using System.Text;
using System.Text.Json.Nodes;
using LacDuong.Training.Tests;

namespace LacDuong.Training.Samples.Tests;

[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
public sealed class OfficeRoundTripTests
{
    private static readonly string s_files = Path.Combine(SampleProgram.Root, "samples", "OfficeRoundTrip", "Files");

    [LongFact]
    public void Without_arguments_it_reads_its_own_files_and_names_the_folder_that_it_writes_to()
    {
        ProgramRun run = SampleProgram.OfficeRoundTrip.Run();
        string folder = run.Lines[0];
        try
        {
            Assert.Equal((1, ""), (run.ExitCode, run.Errors));
            Assert.Equal(["danh-sach-lop.xlsx!Danh sách:25:C", "danh-sach-lop.xlsx!Danh sách:38:B", "danh-sach-lop.xlsx!Danh sách:48:C"], run.Lines[1..].Select(PlaceOf));
            Assert.Contains("(LDT2007)", run.Lines[2], StringComparison.Ordinal);
            Assert.Equal((59, 9), Counts(folder)["lop-1"]);
            Assert.All(["lich-hoc.docx", "lich-hoc.html", "lich-hoc.xlsx", "danh-sach-lop.docx", "ke-hoach.docx"], name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
            string printed = File.ReadAllText(Path.Combine(folder, "danh-sach-lop.html"));
            Assert.All(["TRUNG TÂM CHÍNH TRỊ HUYỆN LẠC DƯƠNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "GIÁM ĐỐC"], text => Assert.Contains(text, printed, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [LongFact]
    public void It_needs_nothing_that_is_known()
    {
        using TemporaryFolder folder = new();
        string from = Directory.CreateDirectory(folder.File("in")).FullName;
        File.Copy(Path.Combine(s_files, "ke-hoach.docx"), Path.Combine(from, "ke-hoach.docx"));
        File.Copy(Path.Combine(SampleProgram.Root, "tests", "LacDuong.Training.Office.Tests", "Files", "ke-hoach.xlsx"), Path.Combine(from, "ke-hoach.xlsx"));

        ProgramRun run = SampleProgram.OfficeRoundTrip.Run(from, folder.File("out"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal((0, 9), Assert.Single(Counts(folder.File("out"))).Value);
    }

    [LongFact]
    public void A_sheet_is_a_class_and_a_plan_is_of_the_class_that_it_names()
    {
        using TemporaryFolder folder = new();
        Write(folder, "DS lop 1.csv", "STT,Họ và tên,Ngày sinh,Đơn vị\n1,Nguyễn Văn An,01/02/1985,Xã Lát\n2,Trần Thị Bé,1979,Xã Đạ Nhim\n");
        Write(folder, "DS lop 2.csv", "STT;Họ đệm;Tên;Đơn vị\n1;Lê Văn;Cường;Xã Lát\n");
        Write(folder, "KH lop 1.csv", "Ngày,Buổi,Nội dung,Giảng viên\n25/5/2022,Sáng,Chuyên đề 1: A,Đ/c Nguyễn Văn Bình\n,Chiều,Chuyên đề 2: B,Đ/c Lê Văn Dũng\n");
        Write(folder, "KH lop 2.csv", "Ngày,Buổi,Nội dung,Giảng viên\n26/5/2022,Sáng,Chuyên đề 1: A,Đ/c Nguyễn Văn Bình\n27/5/2022,Chiều,Chuyên đề 2: B,\n30/2/2022,Sáng,Thi,\n");

        ProgramRun run = SampleProgram.OfficeRoundTrip.Run(folder.File("in"), folder.File("out"));

        Assert.Equal(["KH lop 2.csv:4:A"], run.Lines.Select(PlaceOf));
        Assert.Equal(new Dictionary<string, (int, int)> { ["lop-1"] = (2, 2), ["lop-2"] = (1, 2) }, Counts(folder.File("out")));
    }

    [LongFact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_read()
    {
        using TemporaryFolder folder = new();
        Write(folder, "broken.xlsx", "PK\u0003\u0004 and no more");
        Write(folder, "old.doc", "x");
        Write(folder, "letter.csv", "Kính gửi,các đồng chí\n");
        Write(folder, "~$open.xlsx", "x");
        Write(folder, "README.md", "x");
        Write(folder, "plan.csv", "Ngày,Buổi,Nội dung\n25/5/2022,Sáng,Khai giảng\n");

        ProgramRun run = SampleProgram.OfficeRoundTrip.Run(folder.File("in"), folder.File("out"), "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["broken.xlsx", "letter.csv", "old.doc"], run.Lines.Select(PlaceOf));
        Assert.Equal((0, 1), Assert.Single(Counts(folder.File("out"))).Value);
    }

    [LongTheory]
    [InlineData("in")]
    [InlineData("no-such-folder", "out")]
    [InlineData("in", "out", "--known", "no-such-file.json")]
    [InlineData("in", "out", "--knwon", "x")]
    [InlineData("in", "out", "--lang", "fr")]
    public void A_wrong_command_line_is_refused(params string[] arguments)
    {
        ProgramRun run = SampleProgram.OfficeRoundTrip.Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
    }

    private static void Write(TemporaryFolder folder, string name, string text)
        => File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder.File("in")).FullName, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    private static string PlaceOf(string line) => line.Split(": ", 2)[0];

    private static Dictionary<string, (int Learners, int Sessions)> Counts(string folder)
        => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "document.json")))!["courses"]![0]!["classes"]!.AsArray().ToDictionary(
            one => (string)one!["code"]!, one => (one!["learners"]?.AsArray().Count ?? 0, one["timetable"]?["sessions"]?.AsArray().Count ?? 0));
}
