namespace LacDuong.Training.Office;

/// <summary>Writes a document for a browser to print.</summary>
internal sealed class HtmlWriter
{
    private readonly PrintedDocument _document;
    private readonly MarkupWriter _html;

    private HtmlWriter(PrintedDocument document, MarkupWriter html)
    {
        _document = document;
        _html = html;
    }

    public static void Write(PrintedDocument document, Stream stream)
    {
        using MarkupWriter html = new(stream);
        new HtmlWriter(document, html).Write();
    }

    private void Write()
    {
        // The policy keeps browsers from running scripts, whatever the file says.
        _html.Write($"""
            <!DOCTYPE html>
            <html lang="{PrintedText.TagOf(_document)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{_document.Title}</title>
            <style>

            """);
        WriteStyle();
        _html.WriteMarkup("</style>\n</head>\n<body>\n");
        if (_document.Letterhead is { } head)
            WriteHead(head);
        bool isParty = _document.Letterhead?.Form == LetterheadForm.Party;
        _html.Write($"<h1 class=\"Kind\">{_document.Kind}</h1>\n");
        WriteLines(_document.Subject.Select(line => ("Subject", line)), ruledAt: isParty ? -1 : _document.Subject.Count - 1, "part");
        if (isParty)
            _html.WriteMarkup("<p class=\"Subject\">-----</p>\n");
        WriteBlocks();
        _html.WriteMarkup("</body>\n</html>\n");
    }

    private void WriteStyle()
    {
        _html.WriteMarkup("""
            @page { size: A4
            """);
        _html.WriteMarkup(_document.IsLandscape ? " landscape" : " portrait");
        _html.WriteMarkup("""
            ; margin: 20mm 15mm 20mm 30mm;
                @top-center { content: counter(page); font: 14pt "Times New Roman", "Liberation Serif", serif; } }
            @page :first { @top-center { content: none; } }
            * { box-sizing: border-box; }
            body { margin: 0; color: #000; background: #fff; font: 14pt/1.2 "Times New Roman", "Liberation Serif", Tinos, serif; }
            h1, h2, p { margin: 0; font-weight: normal; white-space: pre-line; overflow-wrap: break-word; }
            header, footer { display: grid; break-inside: avoid; }
            footer { grid-auto-flow: column; grid-auto-columns: 1fr; margin-top: 4mm; break-before: avoid; }
            .whole::after, .part::after { content: ""; display: block; border-top: 0.75pt solid; margin: 2pt auto 0; }
            .whole, .part { width: fit-content; margin: 0 auto; break-inside: avoid; }
            .part::after { width: 40%; }
            table { width: 100%; margin-top: 4mm; border-collapse: collapse; table-layout: fixed; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            .closing { break-before: avoid; }
            th, td { border: 0.5pt solid #000; padding: 0.7mm 1.5mm; vertical-align: middle; }
            th, td { white-space: pre-line; overflow-wrap: break-word; }
            .closing td { border: none; padding: 0; white-space: normal; }
            .page { break-before: page; }
            b { font-weight: bold; }
            @media screen { body { max-width: 297mm; margin: 20mm auto; padding: 0 10mm; } }

            """);
        (int left, int right) = _document.HeadSides;
        _html.Write($"header {{ grid-template-columns: {left}fr {right}fr; }}\n");
        foreach (TextStyle style in TextStyle.Of(_document.Letterhead?.Form ?? LetterheadForm.State))
        {
            _html.Write($".{style.Id} {{ font-size: {style.Size}pt; margin-top: {style.Before}pt; text-indent: {style.FirstLine / 20}pt;");
            _html.Write($" text-align: {(style.Alignment == "both" ? "justify" : style.Alignment)};");
            _html.WriteMarkup(style.IsBold ? " font-weight: bold;" : " font-weight: normal;");
            _html.WriteMarkup(style.IsItalic ? " font-style: italic;" : "");
            _html.WriteMarkup(style.IsUnderlined ? " text-decoration: underline;" : "");
            _html.WriteMarkup(style.IsKept ? " break-after: avoid;" : "");
            _html.WriteMarkup(" }\n");
        }
        // The margin is that of the class above. Narrow columns are centred all the same.
        _html.WriteMarkup("th, td { margin: 0; }\n.whole, .part { margin-left: auto; margin-right: auto; }\n");
    }

    private void WriteHead(Letterhead head)
    {
        bool isState = head.Form == LetterheadForm.State;
        (string Style, string Text)[] left = [.. PrintedText.LeftOf(head)];
        (string Style, string Text)[] right = [.. PrintedText.RightOf(head, _document.IsEnglish)];
        _html.WriteMarkup("<header>\n<div>\n");
        WriteLines(left, ruledAt: isState ? left.Length - 1 : -1, "part");
        _html.WriteMarkup("</div>\n<div>\n");
        WriteLines(right, ruledAt: right.Length - 1, "whole");
        _html.Write($"""
            </div>
            <p class="Number">{PrintedText.NumberOf(head, _document.IsEnglish)}</p>
            <p class="Date">{PrintedText.PlaceAndDateOf(head, _document.IsEnglish)}</p>
            </header>

            """);
    }

    private void WriteLines(IEnumerable<(string Style, string Text)> lines, int ruledAt = -1, string rule = "")
    {
        foreach ((int i, (string style, string text)) in lines.Index())
            _html.Write($"<p class=\"{style} {(i == ruledAt ? rule : "")}\">{text}</p>\n");
    }

    private void WriteBlocks()
    {
        int closed = _document.ClosedTable;
        foreach ((int i, PrintedBlock block) in _document.Blocks.Take(closed < 0 ? _document.Blocks.Count : closed + 1).Index())
        {
            if (block is PrintedBlock.Table table)
                WriteTable(table, i, isClosed: i == closed);
            else
                WriteParagraph((PrintedBlock.Paragraph)block);
        }
        if (closed < 0)
            WriteFoot();
    }

    private void WriteParagraph(PrintedBlock.Paragraph paragraph)
    {
        _html.WriteMarkup(paragraph.Style == ParagraphStyle.Heading ? "<h2" : "<p");
        _html.Write($" class=\"{TextStyle.IdOf(paragraph.Style)}\">{paragraph.Text}");
        _html.WriteMarkup(paragraph.Style == ParagraphStyle.Heading ? "</h2>\n" : "</p>\n");
    }

    private void WriteTable(PrintedBlock.Table table, int place, bool isClosed)
    {
        _html.Write($"<table class=\"{(table.StartsPage ? "page" : "")}\" aria-label=\"{table.Name}\">\n<colgroup>");
        foreach (double width in TableLayout.WidthsOf(table.Columns, _document.TextMillimetres))
            _html.Write($"<col style=\"width: {decimal.Round((decimal)(100 * width / _document.TextMillimetres), 2)}%\">");
        _html.WriteMarkup("</colgroup>\n<thead>\n");
        ValueList<ValueList<PrintedCell>> headings = TableLayout.HeadingsOf(table.Columns);
        foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(table.Columns.Count, headings))
            WriteRow(table, slots, isHeading: true);
        _html.WriteMarkup("</thead>\n<tbody>\n");
        foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(table.Columns.Count, table.Rows))
            WriteRow(table, slots, isHeading: false);
        if (isClosed)
        {
            _html.Write($"<tr class=\"closing\"><td colspan=\"{table.Columns.Count}\">\n");
            foreach (PrintedBlock block in _document.Blocks.Skip(place + 1))
                WriteParagraph((PrintedBlock.Paragraph)block);
            WriteFoot();
            _html.WriteMarkup("</td></tr>\n");
        }
        _html.WriteMarkup("</tbody>\n</table>\n");
    }

    private void WriteRow(PrintedBlock.Table table, IReadOnlyList<TableSlot> slots, bool isHeading)
    {
        _html.WriteMarkup("<tr>");
        foreach (TableSlot slot in slots)
        {
            if (slot.Rows == 0)
                continue;
            bool isCentred = table.Columns[slot.Column].IsCentred && slot.Columns == 1;
            _html.WriteMarkup(isHeading ? "<th scope=\"col\" class=\"CellHeading\""
                : isCentred ? "<td class=\"CellCentred\""
                : "<td class=\"Cell\"");
            if (slot.Columns > 1)
                _html.Write($" colspan=\"{slot.Columns}\"");
            if (slot.Rows > 1)
                _html.Write($" rowspan=\"{slot.Rows}\"");
            bool isBold = slot.Cell is { IsBold: true } && !isHeading;
            _html.WriteMarkup(isBold ? "><b>" : ">");
            _html.Write($"{slot.Text}");
            _html.WriteMarkup(isBold ? "</b>" : "");
            _html.WriteMarkup(isHeading ? "</th>" : "</td>");
        }
        _html.WriteMarkup("</tr>\n");
    }

    private void WriteFoot()
    {
        if (!_document.HasFoot)
            return;
        _html.WriteMarkup("<footer>\n");
        // A single signatory is on the right.
        if (!_document.Recipients.IsEmpty || _document.Signatories.Count == 1)
        {
            _html.WriteMarkup("<div>\n");
            WriteLines(PrintedText.RecipientsOf(_document));
            _html.WriteMarkup("</div>\n");
        }
        foreach (Signatory signatory in _document.Signatories)
        {
            _html.WriteMarkup("<div>\n");
            WriteLines(PrintedText.LinesOf(signatory));
            _html.WriteMarkup("</div>\n");
        }
        _html.WriteMarkup("</footer>\n");
    }
}
