using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>Writes a document as a workbook.</summary>
internal sealed partial class XlsxWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int MaximumRows = 1048576;
    private const int MaximumText = 32767;
    private const int MaximumName = 31;
    private const double MillimetresOfLetter = 2.1;
    private const double PointsOfMillimetre = 72 / 25.4;
    private const int LineHeight = 17;
    private const int MaximumHeight = 409;

    private static readonly TextStyle s_text = new("Cell", 13);

    // From this day on, all programs number days alike: Excel counts a 29 February 1900.
    private static readonly LocalDate s_firstDate = new(1900, 3, 1);
    private static readonly LocalDate s_dayZero = new(1899, 12, 30);

    private readonly PrintedDocument _document;
    private readonly PrintedBlock.Table? _table;
    private readonly MarkupWriter _xml;
    private readonly List<string> _merges = [];
    private readonly double[] _widths;
    // The columns of the sheet that hold the left side of the head, and whether the last of them and the next are one of the table.
    private readonly int _left;
    private readonly bool _isDivided;
    private int _row;

    private XlsxWriter(PrintedDocument document, PrintedBlock.Table? table, MarkupWriter xml)
    {
        _document = document;
        _table = table;
        _xml = xml;
        ValueList<PrintedColumn> columns = table?.Columns ?? [new PrintedColumn("", 30), new PrintedColumn("", 40)];
        double[] widths = TableLayout.WidthsOf(columns, document.TextMillimetres);
        // People sort and filter tables of values, which columns over two of the sheet would hinder.
        bool hasValues = table?.Rows.Any(row => row.Any(cell => cell.Number is not null || cell.Date is not null)) is true;
        (_left, double divided) = LeftColumns(widths, mayDivide: !hasValues || widths.Length == 1);
        _widths = divided == 0 ? widths : [.. widths[..(_left - 1)], divided, widths[_left - 1] - divided, .. widths[_left..]];
        _isDivided = divided > 0;
    }

    public static void Write(PrintedDocument document, Stream stream)
    {
        List<XlsxSheet> sheets = SheetsOf(document);
        using OfficePackage package = new(stream);
        package.Add("[Content_Types].xml", xml =>
        {
            xml.WriteMarkup("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
                <Override PartName="/xl/workbook.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                """);
            for (int i = 1; i <= sheets.Count; i++)
                xml.Write($"""
                    <Override PartName="/xl/worksheets/sheet{i}.xml"
                        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    """);
            xml.WriteMarkup("</Types>");
        });
        package.AddProperties(document, "xl/workbook.xml");
        package.Add("xl/_rels/workbook.xml.rels", xml =>
        {
            xml.Write($"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId0" Type="{Links}/styles" Target="styles.xml"/>
                """);
            for (int i = 1; i <= sheets.Count; i++)
                xml.Write($"""<Relationship Id="rId{i}" Type="{Links}/worksheet" Target="worksheets/sheet{i}.xml"/>""");
            xml.WriteMarkup("</Relationships>");
        });
        package.Add("xl/styles.xml", xml => XlsxStyle.WriteAll(xml, document.IsEnglish));
        for (int i = 0; i < sheets.Count; i++)
        {
            XlsxSheet sheet = sheets[i];
            (bool isFirst, bool isLast) = (i == 0, i == sheets.Count - 1);
            package.Add(
                $"xl/worksheets/sheet{(i + 1).ToString(CultureInfo.InvariantCulture)}.xml",
                xml => sheet.Headings = new XlsxWriter(document, sheet.Table, xml).Write(sheet, isFirst, isLast));
        }
        // The workbook comes last, since it points to the headings of each sheet.
        package.Add("xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
    }

    private static List<XlsxSheet> SheetsOf(PrintedDocument document)
    {
        List<XlsxSheet> sheets = [];
        PrintedBlock.Paragraph[] before =
            [.. document.Blocks.TakeWhile(block => block is not PrintedBlock.Table).Cast<PrintedBlock.Paragraph>()];
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (PrintedBlock block in document.Blocks.Skip(before.Length))
        {
            if (block is PrintedBlock.Table table)
                sheets.Add(new XlsxSheet(NameOf(table.Name, names), table));
            else
                sheets[^1].After.Add((PrintedBlock.Paragraph)block);
        }
        if (sheets.Count == 0)
            sheets.Add(new XlsxSheet(NameOf(document.Kind, names), null));
        sheets[0].Before.AddRange(before);
        return sheets;
    }

    // Excel refuses some characters, long names, and two names that differ only in case.
    private static string NameOf(string wanted, HashSet<string> names)
    {
        StringBuilder name = new();
        foreach (Rune rune in wanted.EnumerateRunes())
            name.Append(rune.Value < ' ' || "[]:*?/\\'".Contains((char)rune.Value, StringComparison.Ordinal) ? " " : rune.ToString());
        string text = Cut(name.ToString().Trim(), MaximumName).Trim();
        if (text.Length == 0 || text.Equals("History", StringComparison.OrdinalIgnoreCase))
            text = "Sheet";
        string unique = text;
        for (int i = 2; !names.Add(unique); i++)
        {
            string ending = string.Create(CultureInfo.InvariantCulture, $" {i}");
            unique = Cut(text, MaximumName - ending.Length) + ending;
        }
        return unique;
    }

    private static string Cut(string text, int length)
        => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static void WriteWorkbook(MarkupWriter xml, List<XlsxSheet> sheets)
    {
        xml.Write($"""<workbook xmlns="{Main}" xmlns:r="{Links}"><sheets>""");
        for (int i = 0; i < sheets.Count; i++)
            xml.Write($"""<sheet name="{sheets[i].Name}" sheetId="{i + 1}" r:id="rId{i + 1}"/>""");
        xml.WriteMarkup("</sheets>");
        if (sheets.Exists(sheet => sheet.Headings.Count > 0))
        {
            xml.WriteMarkup("<definedNames>");
            for (int i = 0; i < sheets.Count; i++)
            {
                if (sheets[i].Headings is (var first, var count and > 0))
                    xml.Write($"""
                        <definedName name="_xlnm.Print_Titles"
                            localSheetId="{i}">'{sheets[i].Name}'!${first}:${first + count - 1}</definedName>
                        """);
            }
            xml.WriteMarkup("</definedNames>");
        }
        xml.WriteMarkup("</workbook>");
    }

    private (int First, int Count) Write(XlsxSheet sheet, bool isFirst, bool isLast)
    {
        WriteStart();
        if (isFirst && _document.Letterhead is { } head)
            WriteHead(head);
        WriteLine(XlsxStyle.Title, _document.Kind);
        foreach (string line in _document.Subject)
            WriteLine(XlsxStyle.Title, line);
        foreach (PrintedBlock.Paragraph paragraph in sheet.Before)
            WriteParagraph(paragraph);
        SkipRow();
        (int First, int Count) headings = _table is null ? default : WriteTable(_table);
        foreach (PrintedBlock.Paragraph paragraph in sheet.After)
            WriteParagraph(paragraph);
        if (isLast)
            WriteFoot();
        WriteEnd();
        return headings;
    }

    private void WriteStart()
    {
        _xml.Write($"""
            <worksheet xmlns="{Main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>
            <sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="16.8"/><cols>
            """);
        for (int column = 0; column < _widths.Length; column++)
        {
            decimal letters = Math.Min(255, decimal.Round((decimal)(_widths[column] / MillimetresOfLetter), 1));
            _xml.Write($"""<col min="{column + 1}" max="{column + 1}" width="{letters}" customWidth="1"/>""");
        }
        _xml.WriteMarkup("</cols><sheetData>");
    }

    private void WriteEnd()
    {
        _xml.WriteMarkup("</sheetData>");
        if (_merges.Count > 0)
        {
            _xml.Write($"""<mergeCells count="{_merges.Count}">""");
            foreach (string merge in _merges)
                _xml.Write($"""<mergeCell ref="{merge}"/>""");
            _xml.WriteMarkup("</mergeCells>");
        }
        _xml.WriteMarkup("""
            <printOptions horizontalCentered="1"/>
            <pageMargins left="1.18" right="0.59" top="0.79" bottom="0.79" header="0.39" footer="0.39"/>
            """);
        _xml.Write($"""<pageSetup paperSize="9" orientation="{(_document.IsLandscape ? "landscape" : "portrait")}" fitToHeight="0"/>""");
        _xml.WriteMarkup("""<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter></worksheet>""");
    }

    private void WriteHead(Letterhead head)
    {
        (string Style, string Text)[] left = [.. PrintedText.LeftOf(head)];
        (string Style, string Text)[] right = [.. PrintedText.RightOf(head, _document.IsEnglish)];
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            WriteHalves(
                i < left.Length ? left[i] : ("Parent", ""),
                i < right.Length ? right[i] : ("Parent", ""));
        }
        WriteHalves(
            ("Number", PrintedText.NumberOf(head, _document.IsEnglish)),
            ("Date", PrintedText.PlaceAndDateOf(head, _document.IsEnglish)));
        SkipRow();
    }

    private void WriteHalves((string Style, string Text) left, (string Style, string Text) right)
    {
        (string Style, string Text, int Column, int Columns)[] halves =
            [(left.Style, left.Text, 0, _left), (right.Style, right.Text, _left, _widths.Length - _left)];
        // The name of the country and the motto rather shrink than wrap.
        StartRow(halves.Max(half => half.Style is "Nation" or "Motto" ? 1 : LinesOf(half.Text, (half.Column, half.Columns))));
        foreach ((string name, string text, int column, int columns) in halves)
            WriteMerged(column, columns, XlsxStyle.OfLine(name), text);
        _xml.WriteMarkup("</row>");
    }

    private void WriteLine(int style, string text)
    {
        StartRow(LinesOf(text, (0, _widths.Length)));
        WriteMerged(0, _widths.Length, style, text);
        _xml.WriteMarkup("</row>");
    }

    private void WriteParagraph(PrintedBlock.Paragraph paragraph) => WriteLine(XlsxStyle.OfParagraph(paragraph.Style), paragraph.Text);

    private (int First, int Count) WriteTable(PrintedBlock.Table table)
    {
        int first = _row + 1;
        ValueList<ValueList<PrintedCell>> headings = TableLayout.HeadingsOf(table.Columns);
        foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(table.Columns.Count, headings))
            WriteRow(table, slots, isHeading: true);
        foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(table.Columns.Count, table.Rows))
            WriteRow(table, slots, isHeading: false);
        return (first, headings.Count);
    }

    private void WriteRow(PrintedBlock.Table table, IReadOnlyList<TableSlot> slots, bool isHeading)
    {
        StartRow(slots.Max(slot => slot.Rows == 1 ? LinesOf(slot.Text, PlaceOf(slot.Column, slot.Columns)) : 1));
        foreach (TableSlot slot in slots)
        {
            (int first, int count) = PlaceOf(slot.Column, slot.Columns);
            PrintedCell? cell = slot.Rows == 0 ? null : slot.Cell;
            bool isCentred = isHeading || (table.Columns[slot.Column].IsCentred && slot.Columns == 1);
            int style = XlsxStyle.OfCell(isCentred, isHeading || cell is { IsBold: true });
            WriteCell(first, style, cell);
            for (int i = 1; i < count; i++)
                WriteCell(first + i, style, null);
            if (slot.Rows > 1 || (slot.Rows == 1 && count > 1))
                Merge(first, count, slot.Rows);
        }
        _xml.WriteMarkup("</row>");
    }

    private void WriteFoot()
    {
        if (!_document.HasFoot)
            return;
        SkipRow();
        // Two sides share a row, which keeps page breaks out of signatures.
        List<Signatory?> sides = [.. _document.Signatories];
        // Recipients are beside a single signatory, and below two.
        if (!_document.Recipients.IsEmpty || sides.Count % 2 == 1)
            sides.Insert(sides.Count % 2 == 1 ? 0 : sides.Count, null);
        string recipients = string.Join('\n', PrintedText.RecipientsOf(_document).Select(line => line.Text));
        foreach (Signatory?[] pair in sides.Chunk(2))
        {
            string[] offices = [.. pair.Select(side
                => side is null ? "" : string.Join('\n', PrintedText.OfficeOf(side).Select(line => line.Text)))];
            int[] lines = [.. offices.Select((office, i) => LinesOf(office, i == 0 ? (0, _left) : (_left, _widths.Length - _left)))];
            (string Style, string Text)[] written = [.. pair.Select((side, i) => side is null
                ? ("Recipients", recipients)
                : ("Signature", $"{offices[i]}{new string('\n', lines.Max() - lines[i] + 5)}{side.Name}"))];
            WriteHalves(written[0], written.Length > 1 ? written[1] : ("Signature", ""));
        }
    }

    private void SkipRow()
    {
        StartRow();
        _xml.WriteMarkup("</row>");
    }

    // Programs fit rows badly to merged cells, and some fit none. So each row states its approximate height.
    private void StartRow(int lines = 1)
    {
        if (++_row > MaximumRows)
            throw new InvalidOperationException($"A sheet has at most {MaximumRows.ToString("#,0", CultureInfo.InvariantCulture)} rows.");
        _xml.Write($"""<row r="{_row}" ht="{Math.Min(MaximumHeight, (lines * LineHeight) + 2)}">""");
    }

    private void WriteMerged(int column, int columns, int style, string text)
    {
        if (text.Length == 0)
            return;
        WriteCell(column, style, new PrintedCell(text));
        if (columns > 1)
            Merge(column, columns, 1);
    }

    private void Merge(int column, int columns, int rows)
        => _merges.Add($"{AddressOf(column, _row)}:{AddressOf(column + columns - 1, _row + rows - 1)}");

    private void WriteCell(int column, int style, PrintedCell? cell)
    {
        string address = AddressOf(column, _row);
        if (cell is { Date: LocalDate date } && date >= s_firstDate)
            _xml.Write($"""<c r="{address}" s="{XlsxStyle.OfDate(style)}"><v>{Period.DaysBetween(s_dayZero, date)}</v></c>""");
        // Numbers of a workbook have fifteen digits. Longer numbers stay text.
        else if (cell is { Number: decimal number } && (decimal)(double)number == number)
            _xml.Write($"""<c r="{address}" s="{style}"><v>{number}</v></c>""");
        else if (cell is null or { Text: "" })
            _xml.Write($"""<c r="{address}" s="{style}"/>""");
        else
        {
            int format = cell.Text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? XlsxStyle.OfFormulaLike(style) : style;
            _xml.Write($"""<c r="{address}" s="{format}" t="inlineStr"><is><t xml:space="preserve">{TextOf(cell.Text)}</t></is></c>""");
        }
    }

    // Excel would read «_x0041_» as «A».
    private static string TextOf(string text) => Escapes().Replace(Cut(text, MaximumText), "_x005F$0");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escapes();

    private static string AddressOf(int column, int row)
        => string.Create(CultureInfo.InvariantCulture, $"{TablePlace.LettersOf(column + 1)}{row}");

    // The left side of the head has somewhat less than half of the width. If no column of the table ends near there, two columns of the
    // sheet make one of the table: otherwise the name of the country would shrink.
    private static (int Left, double Divided) LeftColumns(double[] widths, bool mayDivide)
    {
        double whole = widths.Sum();
        double wanted = whole * 9 / 20;
        double width = 0;
        int left = 0;
        while (left < widths.Length - 1 && Math.Abs(width + widths[left] - wanted) < Math.Abs(width - wanted))
            width += widths[left++];
        if (!mayDivide || Math.Abs(width - wanted) <= whole / 12)
            return (Math.Max(left, 1), 0);
        left = 0;
        for (width = 0; width + widths[left] < wanted; left++)
            width += widths[left];
        return (left + 1, wanted - width);
    }

    // The first column of the sheet that a column of the table has, and their number.
    private (int First, int Count) PlaceOf(int column, int columns)
    {
        int first = AddDivided(column);
        return (first, AddDivided(column + columns) - first);

        int AddDivided(int at) => _isDivided && at >= _left ? at + 1 : at;
    }

    private int LinesOf(string text, (int First, int Count) columns)
    {
        double room = Math.Max(1, (_widths.AsSpan(columns.First, columns.Count).ToArray().Sum() * PointsOfMillimetre) - 6);
        double lines = 0;
        foreach (Range line in text.AsSpan().Split('\n'))
            lines += Math.Max(1, Math.Ceiling(PrintedText.WidthOf(text.AsSpan()[line], s_text) / room));
        return (int)Math.Min(MaximumHeight / LineHeight, lines);
    }

    /// <summary>A sheet of a workbook: a table, and the paragraphs before and after it.</summary>
    private sealed class XlsxSheet(string name, PrintedBlock.Table? table)
    {
        public string Name { get; } = name;

        public PrintedBlock.Table? Table { get; } = table;

        public List<PrintedBlock.Paragraph> Before { get; } = [];

        public List<PrintedBlock.Paragraph> After { get; } = [];

        /// <summary>The rows of the headings. They're known after writing the sheet.</summary>
        public (int First, int Count) Headings { get; set; }
    }
}
