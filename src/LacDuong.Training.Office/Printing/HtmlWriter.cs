namespace LacDuong.Training.Office;

/// <summary>Writes a document for a browser to print.</summary>
internal sealed class HtmlWriter(PrintedDocument document, MarkupWriter html)
{
    public static void Write(PrintedDocument document, Stream stream)
    {
        using MarkupWriter html = new(stream);
        new HtmlWriter(document, html).Write();
    }

    private void Write()
    {
        // The policy keeps browsers from running scripts, whatever the file says.
        html.Write($"""
            <!DOCTYPE html>
            <html lang="{PrintedText.TagOf(document)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{document.Title}</title>
            <style>

            """);
        WriteStyle();
        html.WriteMarkup("</style>\n</head>\n<body>\n");
        if (document.Letterhead is { } head)
            WriteHead(head);
        bool isParty = document.Letterhead?.Form == LetterheadForm.Party;
        html.Write($"<h1 class=\"Kind\">{document.Kind}</h1>\n");
        WriteLines(document.Subject.Select(line => ("Subject", line)), ruledAt: isParty ? -1 : document.Subject.Count - 1, "part");
        if (isParty)
            html.WriteMarkup("<p class=\"Subject\">-----</p>\n");
        WriteBlocks();
        html.WriteMarkup("</body>\n</html>\n");
    }

    private void WriteStyle()
    {
        html.WriteMarkup("""
            @page { size: A4
            """);
        html.WriteMarkup(document.IsLandscape ? " landscape" : " portrait");
        html.WriteMarkup("""
            ; margin: 20mm 15mm 20mm 30mm;
                @top-center { content: counter(page); font: 14pt "Times New Roman", "Liberation Serif", serif; } }
            @page :first { @top-center { content: none; } }
            * { box-sizing: border-box; }
            body { margin: 0; color: #000; background: #fff; font: 14pt/1.2 "Times New Roman", "Liberation Serif", Tinos, serif; }
            h1, h2, p { margin: 0; font-weight: normal; white-space: pre-line; overflow-wrap: break-word; }
            header, footer { display: grid; break-inside: avoid; }
            footer { grid-auto-flow: column; grid-auto-columns: 1fr; grid-template-rows: auto 1fr; margin-top: 4mm; break-before: avoid; }
            .beside { grid-row: span 2; }
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
        (int left, int right) = document.HeadSides;
        html.Write($"header {{ grid-template-columns: {left}fr {right}fr; }}\n");
        foreach (TextStyle style in TextStyle.Of(document.Letterhead?.Form ?? LetterheadForm.State))
        {
            html.Write($".{style.Id} {{ font-size: {style.Size}pt; margin-top: {style.Before}pt; text-indent: {style.FirstLine / 20}pt;");
            html.Write($" text-align: {(style.Alignment == "both" ? "justify" : style.Alignment)};");
            html.WriteMarkup(style.IsBold ? " font-weight: bold;" : " font-weight: normal;");
            html.WriteMarkup(style.IsItalic ? " font-style: italic;" : "");
            html.WriteMarkup(style.IsUnderlined ? " text-decoration: underline;" : "");
            html.WriteMarkup(style.IsKept ? " break-after: avoid;" : "");
            html.WriteMarkup(" }\n");
        }
        // The margin is that of the class above. Narrow columns are centred all the same.
        html.WriteMarkup("th, td { margin: 0; }\n.whole, .part { margin-left: auto; margin-right: auto; }\n");
    }

    private void WriteHead(Letterhead head)
    {
        bool isState = head.Form == LetterheadForm.State;
        (string Style, string Text)[] left = [.. PrintedText.LeftOf(head)];
        (string Style, string Text)[] right = [.. PrintedText.RightOf(head, document.IsEnglish)];
        html.WriteMarkup("<header>\n<div>\n");
        WriteLines(left, ruledAt: isState ? left.Length - 1 : -1, "part");
        html.WriteMarkup("</div>\n<div>\n");
        WriteLines(right, ruledAt: right.Length - 1, "whole");
        html.Write($"""
            </div>
            <p class="Number">{PrintedText.NumberOf(head, document.IsEnglish)}</p>
            <p class="Date">{PrintedText.PlaceAndDateOf(head, document.IsEnglish)}</p>
            </header>

            """);
    }

    private void WriteLines(IEnumerable<(string Style, string Text)> lines, int ruledAt = -1, string rule = "")
    {
        foreach ((int i, (string style, string text)) in lines.Index())
            html.Write($"<p class=\"{style} {(i == ruledAt ? rule : "")}\">{text}</p>\n");
    }

    private void WriteBlocks()
    {
        int closed = document.ClosedTable;
        foreach ((int i, PrintedBlock block) in document.Blocks.Take(closed < 0 ? document.Blocks.Count : closed + 1).Index())
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
        html.WriteMarkup(paragraph.Style == ParagraphStyle.Heading ? "<h2" : "<p");
        html.Write($" class=\"{TextStyle.IdOf(paragraph.Style)}\">{paragraph.Text}");
        html.WriteMarkup(paragraph.Style == ParagraphStyle.Heading ? "</h2>\n" : "</p>\n");
    }

    private void WriteTable(PrintedBlock.Table table, int place, bool isClosed)
    {
        html.Write($"<table class=\"{(table.StartsPage ? "page" : "")}\" aria-label=\"{table.Name}\">\n<colgroup>");
        foreach (double width in TableLayout.WidthsOf(table.Columns, document.TextMillimetres))
            html.Write($"<col style=\"width: {decimal.Round((decimal)(100 * width / document.TextMillimetres), 2)}%\">");
        html.WriteMarkup("</colgroup>\n<thead>\n");
        ValueList<ValueList<PrintedCell>> headings = TableLayout.HeadingsOf(table.Columns);
        foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(table.Columns.Count, headings))
            WriteRow(table, slots, isHeading: true);
        html.WriteMarkup("</thead>\n<tbody>\n");
        foreach (IReadOnlyList<TableSlot> slots in TableLayout.RowsOf(table.Columns.Count, table.Rows))
            WriteRow(table, slots, isHeading: false);
        if (isClosed)
        {
            html.Write($"<tr class=\"closing\"><td colspan=\"{table.Columns.Count}\">\n");
            foreach (PrintedBlock block in document.Blocks.Skip(place + 1))
                WriteParagraph((PrintedBlock.Paragraph)block);
            WriteFoot();
            html.WriteMarkup("</td></tr>\n");
        }
        html.WriteMarkup("</tbody>\n</table>\n");
    }

    private void WriteRow(PrintedBlock.Table table, IReadOnlyList<TableSlot> slots, bool isHeading)
    {
        html.WriteMarkup("<tr>");
        foreach (TableSlot slot in slots)
        {
            if (slot.Rows == 0)
                continue;
            bool isCentred = table.Columns[slot.Column].IsCentred && slot.Columns == 1;
            html.WriteMarkup(isHeading ? "<th scope=\"col\" class=\"CellHeading\""
                : isCentred ? "<td class=\"CellCentred\""
                : "<td class=\"Cell\"");
            if (slot.Columns > 1)
                html.Write($" colspan=\"{slot.Columns}\"");
            if (slot.Rows > 1)
                html.Write($" rowspan=\"{slot.Rows}\"");
            bool isBold = slot.Cell is { IsBold: true } && !isHeading;
            html.WriteMarkup(isBold ? "><b>" : ">");
            html.Write($"{slot.Text}");
            html.WriteMarkup(isBold ? "</b>" : "");
            html.WriteMarkup(isHeading ? "</th>" : "</td>");
        }
        html.WriteMarkup("</tr>\n");
    }

    private void WriteFoot()
    {
        if (!document.HasFoot)
            return;
        html.WriteMarkup("<footer>\n");
        // A single signatory is on the right.
        if (!document.Recipients.IsEmpty || document.Signatories.Count == 1)
            WriteSide("beside", PrintedText.RecipientsOf(document));
        // The rows of the grid keep names at one height.
        foreach (Signatory signatory in document.Signatories)
        {
            WriteSide("", PrintedText.OfficeOf(signatory));
            WriteLines([("Signature", signatory.Name ?? "")]);
        }
        html.WriteMarkup("</footer>\n");

        void WriteSide(string place, IEnumerable<(string Style, string Text)> lines)
        {
            html.Write($"<div class=\"{place}\">\n");
            WriteLines(lines);
            html.WriteMarkup("</div>\n");
        }
    }
}
