using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace LacDuong.Training.Office;

/// <summary>Reads the sheets of .xlsx and .xls.</summary>
internal static class WorkbookFile
{
    // As many as Excel has. A file that claims more is hostile.
    private const int MostColumns = 1 << 14;
    private const int MostRowsOfXls = 1 << 16;

    static WorkbookFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheets of a workbook.</summary>
    public static IEnumerable<Sheet> Read(Stream stream, string file, bool isBinary, OfficeLimits limits)
    {
        ExcelReaderConfiguration configuration = new() { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding(1258) };
        using IExcelDataReader reader = Guarded(file, () => ExcelReaderFactory.CreateReader(stream, configuration));
        do
        {
            if (reader.FieldCount > MostColumns)
                throw new OfficeFormatException(OfficeFault.TooLarge, file);
            // The library would go through all rows before it gives the first.
            if (isBinary && reader.RowCount > MostRowsOfXls)
                throw new OfficeFormatException(OfficeFault.Broken, file);
            yield return new Sheet(file, reader.Name ?? "", Rows(reader, file, limits), limits, AreasOf(reader))
            {
                ClaimedRows = Math.Clamp(reader.RowCount, 0, limits.Rows),
                IsHidden = reader.VisibleState is not (null or "visible"),
            };
        }
        while (Guarded(file, reader.NextResult));
    }

    private static IEnumerable<Cell[]?> Rows(IExcelDataReader reader, string file, OfficeLimits limits)
    {
        int width = Math.Min(reader.FieldCount, limits.Columns);
        // Each row costs its whole width, even if it's blank.
        long most = (limits.Cells / Math.Max(reader.FieldCount, 1)) + 1;
        Func<bool> read = reader.Read;
        for (long row = 0; Guarded(file, read); row++)
        {
            if (row == most)
            {
                yield return null;
                yield break;
            }
            int end = width;
            while (end > 0 && reader.GetValue(end - 1) is null or DBNull)
                end--;
            Cell[] cells = end == 0 ? [] : new Cell[end];
            for (int i = 0; i < end; i++)
            {
                object? value = reader.GetValue(i);
                if (value is string { Length: > 0 } text && text.Length > limits.Characters)
                    value = text[..limits.Characters];
                cells[i] = new Cell(value, value is double or DateTime ? reader.GetNumberFormatString(i) : null);
            }
            yield return cells;
        }
    }

    private static IEnumerable<MergedArea> AreasOf(IExcelDataReader reader)
        => (reader.MergeCells ?? []).Select(
            area => new MergedArea(area.FromRow + 1, area.FromColumn + 1, area.ToRow + 1, area.ToColumn + 1));

    // The library reports broken files in a dozen ways, and some of its messages quote the file.
    private static T Guarded<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw new OfficeFormatException(OfficeFault.Encrypted, file);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or (IOException and not EndOfStreamException)))
        {
            throw new OfficeFormatException(OfficeFault.Broken, file);
        }
    }
}
