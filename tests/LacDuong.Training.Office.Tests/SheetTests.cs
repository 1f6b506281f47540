using System.Text;

namespace LacDuong.Training.Office.Tests;

public class SheetTests
{
    static SheetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[]> Encodings
    {
        get
        {
            const string Text = "TT,Họ và tên,Đơn vị\r\n\r\n1,\"Nguyễn Thị Huệ\",\"xã Lát, huyện Lạc Dương\"\r\n";
            TheoryData<string, byte[]> data = [];
            foreach (string separator in (string[])[",", ";", "\t"])
            {
                string text = Text.Replace(",", separator, StringComparison.Ordinal).Replace($"Lát{separator}", "Lát,", StringComparison.Ordinal);
                foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode])
                    data.Add($"{encoding.WebName} {separator}", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
                data.Add($"UTF-16 without mark {separator}", Encoding.Unicode.GetBytes(text));
                data.Add($"Windows-1258 {separator}", Encoding.GetEncoding(1258).GetBytes(TonesApart(text)));
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_in_columns_is_read_in_every_encoding_with_every_separator(string name, byte[] bytes)
    {
        List<SheetRow> rows = Rows(TableSource.FromStream(new MemoryStream(bytes), "lop.csv"));

        Assert.False(string.IsNullOrEmpty(name));
        Assert.Equal(["TT", "Họ và tên", "Đơn vị"], Texts(rows[0], 3));
        Assert.True(rows[1].IsBlank);
        Assert.Equal(["1", "Nguyễn Thị Huệ", "xã Lát, huyện Lạc Dương"], Texts(rows[2], 3));
        Assert.Equal(3, rows[2].Number);
    }

    [Fact]
    public void A_workbook_has_dates_as_dates_and_knows_its_merged_areas()
    {
        List<SheetRow> rows = Rows("Files/danh-sach-lop.xlsx");

        Assert.Equal("Trần Văn Hùng", rows[10][2].Text);
        Assert.Equal(new LocalDate(1978, 4, 30), rows[10][3].Date);
        Assert.Equal("30/04/1978", rows[10][3].Text);
        Assert.Equal(new MergedArea(9, 1, 9, 9), rows[8].AreaAt(5));
        Assert.Equal("I. THỊ TRẤN LẠC DƯƠNG", rows[8].Shown(9).Text);
        Assert.True(rows[8][9].IsBlank);
        Assert.Null(rows[9].AreaAt(1));
    }

    private static List<SheetRow> Rows(TableSource source)
    {
        // Rows can be read only until the next sheet is asked for.
        foreach (Sheet sheet in source.ReadSheets())
            return [.. sheet.Rows];
        return [];
    }

    private static IEnumerable<string> Texts(SheetRow row, int width) => Enumerable.Range(1, width).Select(column => row[column].Text);

    // Windows-1258 has ă â ê ô ơ ư đ as letters, and the tones as marks after them.
    private static string TonesApart(string text)
    {
        foreach ((string whole, string apart) in (ReadOnlySpan<(string, string)>)
            [("ọ", "o\u0323"), ("ạ", "a\u0323"), ("ị", "i\u0323"), ("ệ", "ê\u0323"), ("ễ", "ê\u0303"), ("ã", "a\u0303")])
            text = text.Replace(whole, apart, StringComparison.Ordinal);
        return text;
    }
}
