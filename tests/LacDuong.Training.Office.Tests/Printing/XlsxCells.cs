using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>What stands in a workbook, read into memory.</summary>
internal sealed class XlsxCells
{
    public XlsxCells(SpreadsheetDocument package)
    {
        WorkbookPart book = package.WorkbookPart!;
        S.CellFormat[] formats = [.. book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<S.CellFormat>()];
        Sheets = [.. book.Workbook!.Sheets!.Elements<S.Sheet>().Select(sheet => sheet.Name!.Value!)];
        Titles = [.. book.Workbook.DefinedNames?.Elements<S.DefinedName>().Select(name => name.Text) ?? []];
        foreach (S.Sheet sheet in book.Workbook.Sheets.Elements<S.Sheet>())
        {
            S.Worksheet worksheet = ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet!;
            HasFormulas |= worksheet.Descendants<S.CellFormula>().Any();
            Merges.AddRange(worksheet.Descendants<S.MergeCell>().Select(merge => merge.Reference!.Value!));
            foreach (S.Cell cell in worksheet.Descendants<S.Cell>())
            {
                string text = cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? "";
                if (text.Length > 0)
                    All.Add((sheet.Name!.Value!, cell.CellReference!.Value!, text, cell.DataType?.InnerText, formats[cell.StyleIndex!.Value]));
            }
        }
    }

    public IReadOnlyList<string> Sheets { get; }

    public IReadOnlyList<string> Titles { get; }

    public List<string> Merges { get; } = [];

    public bool HasFormulas { get; }

    public List<(string Sheet, string Address, string Text, string? Type, S.CellFormat Format)> All { get; } = [];

    public IEnumerable<string> Texts => All.Select(cell => cell.Text);
}
