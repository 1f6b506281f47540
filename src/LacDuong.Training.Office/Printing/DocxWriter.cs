namespace LacDuong.Training.Office;

/// <summary>Writes a document for Word.</summary>
internal sealed class DocxWriter
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // A4 with margins of 20 mm above and below, 30 mm on the left and 15 mm on the right, in twentieths of a point.
    private const int ShortSide = 11906;
    private const int LongSide = 16838;
    private const int Margins = 1701 + 850;
    private const double TwentiethsOfMillimetre = 1440 / 25.4;
    private const int ShortTable = 6;
    private const int MostRowsOfDay = 12;

    private readonly PrintedDocument _document;
    private readonly Dictionary<string, TextStyle> _styles;
    private readonly MarkupWriter _xml;
    private readonly int _width;

    private DocxWriter(PrintedDocument document, IReadOnlyList<TextStyle> styles, MarkupWriter xml)
    {
        _document = document;
        _styles = styles.ToDictionary(style => style.Id);
        _xml = xml;
        _width = (document.IsLandscape ? LongSide : ShortSide) - Margins;
    }

    public static void Write(PrintedDocument document, Stream stream)
    {
        IReadOnlyList<TextStyle> styles = TextStyle.Of(document.Letterhead?.Form ?? LetterheadForm.State);
        using OfficePackage package = new(stream);
        package.Add("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            <Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/settings.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
            <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
            </Types>
            """);
        package.AddProperties(document, "word/document.xml");
        package.Add("word/_rels/document.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="{Links}/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="{Links}/settings" Target="settings.xml"/>
            <Relationship Id="rId3" Type="{Links}/header" Target="header1.xml"/></Relationships>
            """);
        package.Add("word/settings.xml", $"""
            <w:settings xmlns:w="{Main}"><w:compat>
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
            <w:themeFontLang w:val="{PrintedText.TagOf(document)}"/></w:settings>
            """);
        // The page number is in the middle of the upper margin, from the second page on.
        package.Add("word/header1.xml", $"""
            <w:hdr xmlns:w="{Main}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r>
            </w:fldSimple></w:p></w:hdr>
            """);
        package.Add("word/styles.xml", xml => new DocxWriter(document, styles, xml).WriteStyles());
        package.Add("word/document.xml", xml => new DocxWriter(document, styles, xml).WriteBody());
    }

    private void WriteStyles()
    {
        _xml.Write($"""
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
            <w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="{PrintedText.TagOf(_document)}"/></w:rPr></w:rPrDefault><w:pPrDefault/>
            </w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>
            <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>
            </w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>
            <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/>
            <w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
            </w:style>
            """);
        foreach (TextStyle style in _styles.Values)
        {
            _xml.Write($"""
                <w:style w:type="paragraph" w:styleId="{style.Id}"><w:name w:val="{style.Name}"/><w:basedOn w:val="Normal"/><w:qFormat/>
                <w:pPr>
                """);
            if (style.IsKept)
                _xml.WriteMarkup("<w:keepNext/>");
            if (style.Id == "Rule")
                _xml.WriteMarkup("""
                    <w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>
                    <w:spacing w:line="60" w:lineRule="exact"/>
                    """);
            else
                _xml.Write($"""<w:spacing w:before="{style.Before * 20}" w:after="{style.After * 20}"/>""");
            _xml.Write($"""<w:ind w:firstLine="{style.FirstLine}"/><w:jc w:val="{style.Alignment}"/>""");
            if (style.Id == "Heading")
                _xml.WriteMarkup("""<w:outlineLvl w:val="0"/>""");
            _xml.WriteMarkup("</w:pPr><w:rPr>");
            if (style.IsBold)
                _xml.WriteMarkup("<w:b/><w:bCs/>");
            if (style.IsItalic)
                _xml.WriteMarkup("<w:i/><w:iCs/>");
            _xml.Write($"""<w:sz w:val="{style.Size * 2}"/><w:szCs w:val="{style.Size * 2}"/>""");
            _xml.WriteMarkup(style.IsUnderlined ? """<w:u w:val="single"/></w:rPr></w:style>""" : "</w:rPr></w:style>");
        }
        _xml.WriteMarkup("</w:styles>");
    }

    private void WriteBody()
    {
        _xml.Write($"""
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <w:body>
            """);
        if (_document.Letterhead is { } head)
            WriteHead(head);
        WriteParagraph("Kind", _document.Kind);
        foreach (string line in _document.Subject)
            WriteParagraph("Subject", line);
        WriteRuleUnderTitle();
        WriteBlocks();
        WriteSection();
        _xml.WriteMarkup("</w:body></w:document>");
    }

    private void WriteHead(Letterhead head)
    {
        (int ofLeft, int ofRight) = _document.HeadSides;
        int left = _width * ofLeft / (ofLeft + ofRight);
        int right = _width - left;
        StartPlainTable(left, right);
        WriteCell(left, () =>
        {
            foreach ((string style, string text) in PrintedText.LeftOf(head))
                WriteParagraph(style, text);
            if (head.Form == LetterheadForm.State)
                WriteRuleUnder(head.Body, _styles["Body"], left);
        });
        WriteCell(right, () =>
        {
            (string Style, string Text) last = ("", "");
            foreach (var line in PrintedText.RightOf(head, _document.IsEnglish))
                WriteParagraph((last = line).Style, line.Text);
            WriteRule(PrintedText.WidthOf(last.Text, _styles[last.Style]), right);
        });
        _xml.WriteMarkup("</w:tr><w:tr>");
        WriteCell(left, () => WriteParagraph("Number", PrintedText.NumberOf(head, _document.IsEnglish)));
        WriteCell(right, () => WriteParagraph("Date", PrintedText.PlaceAndDateOf(head, _document.IsEnglish)));
        _xml.WriteMarkup("</w:tr></w:tbl>");
    }

    private void WriteRuleUnderTitle()
    {
        if (_document.Letterhead?.Form == LetterheadForm.Party)
            WriteParagraph("Subject", "-----");
        else
            WriteRuleUnder(_document.Subject is [.., var last] ? last : _document.Kind, _styles["Subject"], _width);
        WriteSpace(isKept: true);
    }

    // Between a third and a half of the line above, which a narrow cell breaks.
    private void WriteRuleUnder(string line, TextStyle style, int width)
        => WriteRule(0.4 * Math.Min(PrintedText.WidthOf(line, style), width / 20.0), width);

    // A rule is the lower border of an empty paragraph of the same width.
    private void WriteRule(double points, int width)
    {
        int indent = Math.Max(0, (width - (int)(points * 20)) / 2);
        _xml.Write($"""<w:p><w:pPr><w:pStyle w:val="Rule"/><w:ind w:left="{indent}" w:right="{indent}"/></w:pPr></w:p>""");
    }

    private void WriteSpace(bool isKept = false, bool startsPage = false)
    {
        _xml.WriteMarkup("""<w:p><w:pPr><w:pStyle w:val="Space"/>""");
        if (isKept)
            _xml.WriteMarkup("<w:keepNext/>");
        if (startsPage)
            _xml.WriteMarkup("<w:pageBreakBefore/>");
        _xml.WriteMarkup("</w:pPr></w:p>");
    }

    private void WriteBlocks()
    {
        int closed = _document.ClosedTable;
        foreach ((int i, PrintedBlock block) in _document.Blocks.Take(closed < 0 ? _document.Blocks.Count : closed + 1).Index())
        {
            if (block is PrintedBlock.Table table)
                WriteTable(table, i, isClosed: i == closed);
            else
                WriteParagraph((PrintedBlock.Paragraph)block, isKept: _document.HasFoot && i == _document.Blocks.Count - 1);
        }
        if (closed < 0)
            WriteFoot();
    }

    private void WriteParagraph(PrintedBlock.Paragraph paragraph, bool isKept)
        => WriteParagraph(TextStyle.IdOf(paragraph.Style), paragraph.Text, isKept);

    private void WriteTable(PrintedBlock.Table table, int place, bool isClosed)
    {
        // Word joins two tables unless a paragraph divides them.
        if (place > 0)
            WriteSpace(isKept: true, startsPage: table.StartsPage);
        double[] millimetres = TableLayout.WidthsOf(table.Columns, _document.TextMillimetres);
        int[] widths = [.. millimetres.Select(width => Math.Max(1, (int)(width * TwentiethsOfMillimetre)))];
        _xml.Write($"""
            <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{_width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>
            <w:tblCaption w:val="{table.Name}"/></w:tblPr><w:tblGrid>
            """);
        foreach (int width in widths)
            _xml.Write($"""<w:gridCol w:w="{width}"/>""");
        _xml.WriteMarkup("</w:tblGrid>");
        ValueList<ValueList<PrintedCell>> headings = TableLayout.HeadingsOf(table.Columns);
        foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(widths.Length, headings))
            WriteRow(table, slots, widths, isHeading: true, isKept: true);
        // The last row stays with the signatures. So does the whole of a short table, unless it comes first.
        int firstKept = !isClosed ? table.Rows.Count : place > 0 && table.Rows.Count <= ShortTable ? 0 : table.Rows.Count - 1;
        int row = 0;
        int lastOfCell = 0;
        foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(widths.Length, table.Rows))
        {
            // A day stays on one page, and the name of a week with its first row.
            int rows = slots.Max(slot => slot.Rows);
            lastOfCell = Math.Max(lastOfCell, rows <= MostRowsOfDay ? row + rows - 1 : 0);
            bool isKept = row >= firstKept || row < lastOfCell || (slots.Count == 1 && widths.Length > 1);
            WriteRow(table, slots, widths, isHeading: false, isKept);
            row++;
        }
        if (isClosed)
            WriteClosingRow(place + 1, widths.Length);
        _xml.WriteMarkup("</w:tbl>");
    }

    private void WriteClosingRow(int place, int columns)
    {
        _xml.Write($"""<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{_width}" w:type="dxa"/>""");
        if (columns > 1)
            _xml.Write($"""<w:gridSpan w:val="{columns}"/>""");
        _xml.WriteMarkup("""
            <w:tcBorders><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders><w:tcMar>
            <w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar></w:tcPr>
            """);
        foreach (PrintedBlock block in _document.Blocks.Skip(place))
            WriteParagraph((PrintedBlock.Paragraph)block, isKept: false);
        WriteFoot();
        WriteEnd();
        _xml.WriteMarkup("</w:tc></w:tr>");
    }

    private void WriteRow(PrintedBlock.Table table, IReadOnlyList<TableSlot> slots, int[] widths, bool isHeading, bool isKept)
    {
        _xml.WriteMarkup(isHeading ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        foreach (TableSlot slot in slots)
        {
            int width = slot.Columns == 1 ? widths[slot.Column] : widths.Skip(slot.Column).Take(slot.Columns).Sum();
            _xml.Write($"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>""");
            if (slot.Columns > 1)
                _xml.Write($"""<w:gridSpan w:val="{slot.Columns}"/>""");
            if (slot.Rows != 1)
                _xml.WriteMarkup(slot.Rows > 1 ? """<w:vMerge w:val="restart"/>""" : "<w:vMerge/>");
            _xml.WriteMarkup("""<w:vAlign w:val="center"/></w:tcPr>""");
            string style = isHeading ? "CellHeading" : table.Columns[slot.Column].IsCentred && slot.Columns == 1 ? "CellCentred" : "Cell";
            WriteParagraph(style, slot.Rows == 0 ? "" : slot.Text, isKept, isBold: slot.Cell is { IsBold: true } && !isHeading);
            _xml.WriteMarkup("</w:tc>");
        }
        _xml.WriteMarkup("</w:tr>");
    }

    private void WriteFoot()
    {
        if (!_document.HasFoot)
            return;
        WriteSpace(isKept: true);
        // A single signatory is on the right.
        bool hasLeft = !_document.Recipients.IsEmpty || _document.Signatories.Count == 1;
        int cells = _document.Signatories.Count + (hasLeft ? 1 : 0);
        int width = _width / cells;
        StartPlainTable([.. Enumerable.Repeat(width, cells)]);
        // Names have a row of their own, which keeps them at one height. The recipients are beside both rows.
        if (hasLeft)
            WriteCell(width, () => WriteLines(PrintedText.RecipientsOf(_document)), """<w:vMerge w:val="restart"/>""");
        foreach (Signatory signatory in _document.Signatories)
            WriteCell(width, () => WriteLines(PrintedText.OfficeOf(signatory)));
        if (!_document.Signatories.IsEmpty)
        {
            _xml.WriteMarkup("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
            if (hasLeft)
                WriteCell(width, () => WriteSpace(), "<w:vMerge/>");
            foreach (Signatory signatory in _document.Signatories)
                WriteCell(width, () => WriteParagraph("Signature", signatory.Name ?? ""));
        }
        _xml.WriteMarkup("</w:tr></w:tbl>");
    }

    private void WriteLines(IEnumerable<(string Style, string Text)> lines)
    {
        bool isEmpty = true;
        foreach ((string style, string text) in lines)
        {
            isEmpty = false;
            WriteParagraph(style, text);
        }
        if (isEmpty)
            WriteSpace();
    }

    private void StartPlainTable(params ReadOnlySpan<int> widths)
    {
        _xml.Write($"""
            <w:tbl><w:tblPr><w:tblW w:w="{_width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>
            <w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>
            """);
        foreach (int width in widths)
            _xml.Write($"""<w:gridCol w:w="{width}"/>""");
        _xml.WriteMarkup("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
    }

    private void WriteCell(int width, Action write, string merge = "")
    {
        _xml.Write($"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>""");
        _xml.WriteMarkup(merge);
        _xml.WriteMarkup("</w:tcPr>");
        write();
        _xml.WriteMarkup("</w:tc>");
    }

    private void WriteParagraph(string style, string text, bool isKept = false, bool isBold = false)
    {
        _xml.Write($"""<w:p><w:pPr><w:pStyle w:val="{style}"/>""");
        _xml.WriteMarkup(isKept ? "<w:keepNext/></w:pPr>" : "</w:pPr>");
        if (text.Length > 0)
        {
            _xml.WriteMarkup(isBold ? "<w:r><w:rPr><w:b/></w:rPr>" : "<w:r>");
            foreach (Range piece in text.AsSpan().SplitAny('\n', '\t'))
            {
                if (piece.Start.Value > 0)
                    _xml.WriteMarkup(text[piece.Start.Value - 1] == '\t' ? "<w:tab/>" : "<w:br/>");
                _xml.Write($"""<w:t xml:space="preserve">{text[piece]}</w:t>""");
            }
            _xml.WriteMarkup("</w:r>");
        }
        _xml.WriteMarkup("</w:p>");
    }

    // A cell and a document end in a paragraph, even after a table. It's too low to begin a page of its own.
    private void WriteEnd()
        => _xml.WriteMarkup("""<w:p><w:pPr><w:pStyle w:val="Space"/><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>""");

    private void WriteSection()
    {
        WriteEnd();
        _xml.WriteMarkup("""<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>""");
        if (_document.IsLandscape)
            _xml.Write($"""<w:pgSz w:w="{LongSide}" w:h="{ShortSide}" w:orient="landscape"/>""");
        else
            _xml.Write($"""<w:pgSz w:w="{ShortSide}" w:h="{LongSide}"/>""");
        _xml.WriteMarkup("""
            <w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>
            </w:sectPr>
            """);
    }
}
