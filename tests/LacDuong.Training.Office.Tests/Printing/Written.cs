using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>Files that a document writes, as the tests look at them.</summary>
internal static class Written
{
    public static byte[] Docx(PrintedDocument document) => Bytes(document.WriteDocx);

    public static byte[] Xlsx(PrintedDocument document) => Bytes(document.WriteXlsx);

    public static string Html(PrintedDocument document) => System.Text.Encoding.UTF8.GetString(Bytes(document.WriteHtml));

    public static byte[] Bytes(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>What the validator of the OpenXml SDK says against a .docx.</summary>
    public static IReadOnlyList<string> FaultsOfDocx(byte[] file)
    {
        using MemoryStream stream = new(file);
        using WordprocessingDocument package = WordprocessingDocument.Open(stream, isEditable: false);
        return FaultsOf(package);
    }

    /// <summary>What the validator of the OpenXml SDK says against an .xlsx.</summary>
    public static IReadOnlyList<string> FaultsOfXlsx(byte[] file)
    {
        using MemoryStream stream = new(file);
        using SpreadsheetDocument package = SpreadsheetDocument.Open(stream, isEditable: false);
        return FaultsOf(package);
    }

    /// <summary>The tables of a .docx, each cell's text by row; what is merged is empty from the second row on.</summary>
    public static string[][][] TablesOf(byte[] docx)
    {
        using MemoryStream stream = new(docx);
        using WordprocessingDocument package = WordprocessingDocument.Open(stream, isEditable: false);
        return
        [
            .. package.MainDocumentPart!.Document!.Body!.Elements<W.Table>()
                .Select(table => table.Elements<W.TableRow>().Where(row => !IsClosing(row)).Select(row => row.Elements<W.TableCell>().Select(TextOf).ToArray()).ToArray()),
        ];
    }

    /// <summary>The text of a .docx: a line for each paragraph, and for each row of a table with «|» between cells.</summary>
    public static string TextOf(byte[] docx)
    {
        using MemoryStream stream = new(docx);
        using WordprocessingDocument package = WordprocessingDocument.Open(stream, isEditable: false);
        return string.Concat(package.MainDocumentPart!.Document!.Body!.Elements().SelectMany(LinesOf).Where(line => line.Length > 0).Select(line => $"{line}\n"));
    }

    public static XlsxCells CellsOf(byte[] xlsx)
    {
        using MemoryStream stream = new(xlsx);
        using SpreadsheetDocument package = SpreadsheetDocument.Open(stream, isEditable: false);
        return new XlsxCells(package);
    }

    private static IReadOnlyList<string> FaultsOf(OpenXmlPackage package)
        => [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];

    private static IEnumerable<string> LinesOf(OpenXmlElement element) => element switch
    {
        W.Paragraph paragraph => [TextOf(paragraph)],
        W.Table table => table.Elements<W.TableRow>().SelectMany(LinesOf),
        W.TableRow row when IsClosing(row) => row.Elements<W.TableCell>().SelectMany(cell => cell.Elements()).SelectMany(LinesOf),
        W.TableRow row => [string.Join(" | ", row.Elements<W.TableCell>().Select(TextOf)).TrimEnd()],
        _ => [],
    };

    // The last row of a table holds the notes under it and the signatures. It has no borders.
    private static bool IsClosing(W.TableRow row) => row.Elements<W.TableCell>().Any(cell => cell.TableCellProperties?.TableCellBorders is not null);

    private static string TextOf(OpenXmlElement element) => element switch
    {
        W.TableCell cell => string.Join(" / ", cell.Elements<W.Paragraph>().Select(TextOf).Where(text => text.Length > 0)),
        _ => string.Concat(element.Descendants().Select(child => child switch
        {
            W.Text text => text.Text,
            W.Break => "\n",
            W.TabChar => "\t",
            _ => "",
        })),
    };
}
