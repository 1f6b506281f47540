using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using XSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace LacDuong.Training.Office.Tests;

/// <summary>Makes small workbooks: texts as shared strings, numbers, dates and merged areas.</summary>
internal sealed class Workbook
{
    private readonly List<(string Name, object?[][] Rows, string[] Merged)> _sheets = [];

    public static TableSource Of(params object?[][] rows) => new Workbook().Sheet("Danh sách", rows).ToSource();

    public static TableSource OfMerged(string[] merged, params object?[][] rows) => new Workbook().Sheet("Danh sách", rows, merged).ToSource();

    public Workbook Sheet(string name, object?[][] rows, params string[] merged)
    {
        _sheets.Add((name, rows, merged));
        return this;
    }

    public TableSource ToSource(string file = "lop.xlsx") => TableSource.FromStream(new MemoryStream(ToBytes()), file);

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            WorkbookStylesPart styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = Styles();
            SharedStringTablePart shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            Sheets sheets = new();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets);
            uint id = 1;
            foreach ((string name, object?[][] rows, string[] merged) in _sheets)
            {
                WorksheetPart part = book.AddNewPart<WorksheetPart>();
                SheetData data = new();
                part.Worksheet = new Worksheet(data);
                for (int row = 0; row < rows.Length; row++)
                    data.Append(new Row(rows[row].Select((value, column) => ToCell(value, row, column, shared.SharedStringTable)).OfType<XCell>())
                    {
                        RowIndex = (uint)row + 1,
                    });
                if (merged.Length > 0)
                    part.Worksheet.Append(new MergeCells(merged.Select(area => new MergeCell { Reference = area })));
                sheets.Append(new XSheet { Name = name, SheetId = id++, Id = book.GetIdOfPart(part) });
            }
        }
        return stream.ToArray();
    }

    private static XCell? ToCell(object? value, int row, int column, SharedStringTable shared)
    {
        string reference = $"{Letters(column + 1)}{(row + 1).ToString(CultureInfo.InvariantCulture)}";
        switch (value)
        {
            case null:
                return null;
            case string text:
                shared.Append(new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
                return new XCell(new CellValue(shared.ChildElements.Count - 1)) { CellReference = reference, DataType = CellValues.SharedString };
            case LocalDate day:
                return new XCell(new CellValue(day.ToDateTimeUnspecified().ToOADate())) { CellReference = reference, StyleIndex = 1 };
            case (LocalDate day, uint style):
                return new XCell(new CellValue(day.ToDateTimeUnspecified().ToOADate())) { CellReference = reference, StyleIndex = style };
            case (int number, uint style):
                return new XCell(new CellValue(number)) { CellReference = reference, StyleIndex = style };
            default:
                return new XCell(new CellValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture))) { CellReference = reference };
        }
    }

    // 1: a date. 2: a year. 3: a month. 4: six digits.
    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "yyyy" },
            new NumberingFormat { NumberFormatId = 166, FormatCode = "mm/yyyy" },
            new NumberingFormat { NumberFormatId = 167, FormatCode = "\"GCN-\"000000" }),
        new Fonts(new Font()),
        new Fills(new Fill(), new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 166, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 167, ApplyNumberFormat = true }));

    private static string Letters(int column)
        => new TablePlace("", Row: 1, Column: column).ColumnLetters!;
}
