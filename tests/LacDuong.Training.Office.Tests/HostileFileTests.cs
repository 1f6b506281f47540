using System.IO.Compression;
using System.Text;

namespace LacDuong.Training.Office.Tests;

/// <summary>Files that are broken, or made to harm: problems, or the one exception, and never long.</summary>
public class HostileFileTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("PK\u0003\u0004this isn't a package at all, but long enough to look like one for a while")]
    [InlineData("\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007")]
    [InlineData("<html><table><tr><td>TT</td></tr></table></html>")]
    public void What_is_no_table_is_refused_in_one_way(string content)
    {
        OfficeFormatException error = Assert.Throws<OfficeFormatException>(
            () => RosterImport.Read(TableSource.FromStream(new MemoryStream(Encoding.Latin1.GetBytes(content)), "folder/lop.xls")));

        Assert.Equal("lop.xls", error.File);
        Assert.NotEqual(error.Describe("vi"), error.Describe("en"));
        Assert.Null(error.InnerException);
    }

    [Fact]
    public void A_file_that_is_not_there_is_no_broken_file()
        => Assert.ThrowsAny<IOException>(() => RosterImport.Read("no-such-file.xlsx"));

    [Theory]
    [InlineData("danh-sach-lop.xlsx")]
    [InlineData("ke-hoach.xlsx")]
    [InlineData("danh-sach.xls")]
    public void A_file_that_was_cut_or_changed_gives_problems_or_the_exception(string name)
    {
        byte[] whole = File.ReadAllBytes($"Files/{name}");
        Random random = new(Seed: 20220525);
        for (int round = 0; round < 200; round++)
        {
            byte[] bytes = [.. whole];
            for (int change = random.Next(1, 20); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (round % 3 == 0)
                bytes = bytes[..random.Next(bytes.Length)];
            Try(bytes);
        }
    }

    [Fact]
    public void A_sheet_whose_text_was_changed_gives_problems_or_the_exception()
    {
        string whole = Encoding.UTF8.GetString(Unpack("Files/danh-sach-lop.xlsx")[Sheet]);
        Random random = new(Seed: 20220527);
        string[] pieces = ["<x:row r=\"2147483647\"/>", "<x:c r=\"ZZZZZZ9\"><x:v>1</x:v></x:c>", "r=\"-1\"", "<x:v>1e308</x:v>", "<x:v>NaN</x:v>", "t=\"d\"", "&#0;", "</x:row>", "\"", "9999999999"];
        for (int round = 0; round < 300; round++)
        {
            StringBuilder text = new(whole);
            for (int change = random.Next(1, 6); change > 0; change--)
            {
                int at = random.Next(text.Length);
                text.Remove(at, Math.Min(random.Next(12), text.Length - at)).Insert(at, pieces[random.Next(pieces.Length)]);
            }
            Try(Repack("Files/danh-sach-lop.xlsx", Sheet, text.ToString()));
        }
    }

    [Fact]
    public void Text_of_any_bytes_is_read_or_refused()
    {
        Random random = new(Seed: 7);
        byte[] header = Encoding.UTF8.GetBytes("TT;Họ và tên;Ngày sinh;Đơn vị\n1;Trần Văn Hùng;1/1/1980;\"Xã Lát\n");
        for (int round = 0; round < 500; round++)
        {
            byte[] noise = new byte[random.Next(400)];
            random.NextBytes(noise);
            Try([.. header, .. noise]);
        }
    }

    [Fact]
    public void A_package_that_unpacks_to_more_than_the_limit_is_refused()
    {
        byte[] bomb = Repack("Files/danh-sach-lop.xlsx", "xl/sharedStrings.xml", new string(' ', 4 << 20));

        Assert.True(bomb.Length < 40_000);
        Assert.Throws<OfficeFormatException>(() => Read(bomb, new() { UnpackedBytes = 1 << 20 }));
    }

    [Fact]
    public void A_package_that_lies_about_its_size_unpacks_no_further()
    {
        byte[] bomb = Repack("Files/danh-sach-lop.xlsx", "xl/sharedStrings.xml", "<x:sst xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + string.Concat(Enumerable.Repeat("<x:si><x:t>a</x:t></x:si>", 200_000)) + "</x:sst>");
        // The size of that part, where the package's directory and the part itself say it.
        byte[] size = BitConverter.GetBytes(Unpack(bomb)["xl/sharedStrings.xml"].Length);
        for (int at = bomb.AsSpan().IndexOf(size), next = 0; next >= 0; next = bomb.AsSpan(at + 4).IndexOf(size), at += next + 4)
            BitConverter.GetBytes(1000).CopyTo(bomb, at);

        Assert.Throws<OfficeFormatException>(() => Read(bomb, new() { UnpackedBytes = 1 << 20 }));
    }

    [Fact]
    public void As_many_shared_texts_as_fit_are_read()
        => Assert.Single(Read(
            Repack("Files/danh-sach-lop.xlsx", "xl/sharedStrings.xml", Encoding.UTF8.GetString(Unpack("Files/danh-sach-lop.xlsx")["xl/sharedStrings.xml"]).Replace(
                "</x:sst>", string.Concat(Enumerable.Repeat("<x:si><x:t>a</x:t></x:si>", 200_000)) + "</x:sst>", StringComparison.Ordinal)),
            OfficeLimits.Default).Rosters);

    [Fact]
    public void Blank_rows_to_the_end_of_the_sheet_are_passed_over()
    {
        RosterImport import = Read(WithRows("<row r=\"1048576\"><c r=\"A1048576\"/></row>"), OfficeLimits.Default);

        Assert.Single(import.Rosters[0].Learners);
        Assert.Empty(import.Problems);
    }

    [Fact]
    public void Rows_beyond_the_limit_are_told()
    {
        RosterImport import = Read(WithRows("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>"), OfficeLimits.Default);

        Assert.Equal((ImportProblemKind.TooManyRows, 1048577), (import.Problems[0].Kind, import.Problems[0].Place.Row!.Value));
    }

    [Fact]
    public void A_row_of_all_columns_is_read_as_far_as_the_limit()
        => Assert.Single(Read(
            WithRows($"<row r=\"3\">{string.Concat(Enumerable.Range(1, 16384).Select(column => $"<c r=\"{new TablePlace("", null, 1, column).ColumnLetters}3\"><v>1</v></c>"))}</row>"
                + "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"),
            OfficeLimits.Default).Rosters);

    [Fact]
    public void A_column_that_no_sheet_has_is_refused()
        => Assert.Throws<OfficeFormatException>(() => Read(WithRows("<row r=\"3\"><c r=\"ZZZZZ3\"><v>1</v></c></row>"), OfficeLimits.Default));

    [Fact]
    public void A_csv_line_without_end_is_refused()
        => Assert.Throws<OfficeFormatException>(() => RosterImport.Read(
            TableSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes("TT,Họ và tên\n1,\"" + new string('a', 20 << 20))), "lop.csv")));

    private static void Try(byte[] bytes)
    {
        try
        {
            Read(bytes, new() { UnpackedBytes = 4 << 20, FileBytes = 4 << 20, Cells = 1 << 20 });
        }
        catch (OfficeFormatException)
        {
            // The one exception that there may be.
        }
    }

    private static RosterImport Read(byte[] bytes, OfficeLimits limits)
        => RosterImport.Read(TableSource.FromStream(new MemoryStream(bytes), "lop.xlsx"), options: new() { Limits = limits });

    private static byte[] WithRows(string rows) => Repack(
        "Files/danh-sach-lop.xlsx",
        Sheet,
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>TT</v></c><c r=\"B1\" t=\"str\"><v>Họ và tên</v></c></row>"
            + $"<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><v>Trần Văn Hùng</v></c></row>{rows}</sheetData></worksheet>");

    private static Dictionary<string, byte[]> Unpack(string file) => Unpack(File.ReadAllBytes(file));

    private static Dictionary<string, byte[]> Unpack(byte[] bytes)
    {
        using ZipArchive package = new(new MemoryStream(bytes));
        return package.Entries.ToDictionary(part => part.FullName, part =>
        {
            using MemoryStream content = new();
            using Stream stream = part.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private static byte[] Repack(string file, string part, string content)
    {
        using MemoryStream stream = new();
        using (ZipArchive package = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in Unpack(file))
            {
                using Stream entry = package.CreateEntry(name).Open();
                entry.Write(name == part ? Encoding.UTF8.GetBytes(content) : bytes);
            }
        }
        return stream.ToArray();
    }
}
