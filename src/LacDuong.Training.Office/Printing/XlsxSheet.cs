namespace LacDuong.Training.Office;

/// <summary>A sheet of a workbook: a table, and the paragraphs before and after it.</summary>
internal sealed class XlsxSheet(string name, PrintedBlock.Table? table)
{
    public string Name { get; } = name;

    public PrintedBlock.Table? Table { get; } = table;

    public List<PrintedBlock.Paragraph> Before { get; } = [];

    public List<PrintedBlock.Paragraph> After { get; } = [];

    /// <summary>The rows of the headings. They're known after writing the sheet.</summary>
    public (int First, int Count) Headings { get; set; }
}
