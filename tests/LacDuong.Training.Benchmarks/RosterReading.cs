using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using LacDuong.Training.Office;

namespace LacDuong.Training.Benchmarks;

/// <summary>A class list of 100,000 rows in an .xlsx, against reading its cells with the library that ours is built on.</summary>
internal static class RosterReading
{
    private const int Rows = 100_000;
    private const double Goal = 1.3;

    internal static Ratio Ratio()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] list = Workbook(Rows);
        byte[] few = Workbook(3_000);
        return new Ratio("roster-import", Goal, () => Import(list), () => ReadCells(list))
        {
            Rehearsal = () =>
            {
                Import(few);
                ReadCells(few);
            },
        };
    }

    private static void Import(byte[] list)
    {
        RosterImport import = RosterImport.Read(TableSource.FromStream(new MemoryStream(list), "lop.xlsx"));
        if (import.Problems.Count > 0)
            throw new InvalidOperationException("The list has no problems.");
    }

    private static int ReadCells(byte[] list)
    {
        int cells = 0;
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(new MemoryStream(list));
        while (reader.Read())
        {
            for (int column = 0; column < reader.FieldCount; column++)
                cells += reader.GetValue(column) is null ? 0 : 1;
        }
        return cells;
    }

    /// <summary>A list as spreadsheets write it: texts in a table of their own, dates as numbers in one half of the rows and as text in the other.</summary>
    private static byte[] Workbook(int rows)
    {
        string[] headings = ["TT", "Họ và tên", "Ngày sinh", "Nam/Nữ", "Dân tộc", "Chức vụ", "Đơn vị công tác", "Đối tượng", "Điểm", "Xếp loại", "Số GCN", "Ghi chú"];
        string[] families = ["Nguyễn", "Trần", "Lê", "Phạm", "Cil", "Kơ Să"];
        string[] others = ["Huệ", "Hùng", "Tâm", "Bảo", "Hương", "Sơn", "Oanh", "Thị", "Văn"];
        string[] units = ["Đảng ủy xã Lát", "UBND xã Đạ Sar", "Hội LHPN xã Đạ Nhim", "Công an thị trấn Lạc Dương"];
        Dictionary<string, int> texts = [];
        Random random = new(Seed: 1);
        StringBuilder sheet = new("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">");
        for (int column = 0; column < headings.Length; column++)
            Text(1, column, headings[column]);
        for (int row = 2; row < rows + 2; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"</row><row r=\"{row}\">");
            Number(row, 0, $"{row - 1}", style: 0);
            Text(row, 1, $"{Any(families)} {Any(others)} {Any(others)} {Any(others)}");
            if (row % 2 == 0)
                Number(row, 2, $"{random.Next(25_000, 36_000)}", style: 1);
            else
                Text(row, 2, $"{random.Next(1, 28):00}/{random.Next(1, 12)}/{random.Next(1960, 2000)}");
            Text(row, 3, row % 2 == 0 ? "Nam" : "Nữ");
            Text(row, 4, "Kinh");
            Text(row, 5, "Phó Bí thư Thường trực Đảng ủy");
            Text(row, 6, Any(units));
            Text(row, 7, "Cấp ủy");
            Number(row, 8, $"{random.Next(5, 10)}.5", style: 0);
            Text(row, 9, "Khá");
            Text(row, 10, $"{row:000000}/GCN");
            if (row % 10 == 0)
                Text(row, 11, "vắng 1 buổi");
        }
        sheet.Append("</row></sheetData></worksheet>");

        using MemoryStream stream = new();
        using (ZipArchive package = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Package = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
            const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
            Part(package, "_rels/.rels", $"{Package}<Relationship Id=\"b\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(package, "xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Relationships}\"><sheets><sheet name=\"DS\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
            Part(package, "xl/_rels/workbook.xml.rels", $"{Package}<Relationship Id=\"s\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + $"<Relationship Id=\"t\" Type=\"{Relationships}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/></Relationships>");
            Part(package, "xl/styles.xml", $"<styleSheet {Main}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            Part(package, "xl/sharedStrings.xml", $"<sst {Main}>{string.Concat(texts.Keys.Select(text => $"<si><t>{text}</t></si>"))}</sst>");
            Part(package, "xl/worksheets/sheet1.xml", sheet.ToString());
        }
        return stream.ToArray();

        string Any(string[] words) => words[random.Next(words.Length)];

        void Text(int row, int column, string text)
        {
            if (!texts.TryGetValue(text, out int index))
                texts.Add(text, index = texts.Count);
            sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row}\" t=\"s\"><v>{index}</v></c>");
        }

        void Number(int row, int column, string number, int style)
            => sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row}\" s=\"{style}\"><v>{number}</v></c>");
    }

    private static void Part(ZipArchive package, string name, string content)
    {
        using StreamWriter writer = new(package.CreateEntry(name).Open());
        writer.Write(content);
    }
}
