using System.Text;
using CsvHelper;

namespace LacDuong.Training.Office;

/// <summary>Reads .csv files and other text in columns.</summary>
internal static class CsvFile
{
    // Enough for the title lines and dozens of rows.
    private const int SampleSize = 1 << 16;

    static CsvFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IEnumerable<Sheet> Read(Stream stream, string file, OfficeLimits limits)
    {
        long origin = stream.Position;
        Encoding encoding = FindEncoding(stream);
        stream.Position = origin;
        using StreamReader reader = new(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        char[] buffer = new char[SampleSize];
        string sample = new(buffer, 0, reader.ReadBlock(buffer));
        string opening = sample.TrimStart();
        if (opening.Length == 0)
            throw new OfficeFormatException(OfficeFault.Empty, file);
        if (opening.StartsWith('<'))
            throw new OfficeFormatException(OfficeFault.WebPage, file);
        if (sample.AsSpan().ContainsAnyInRange('\0', '\u0008'))
            throw new OfficeFormatException(OfficeFault.NoTables, file);
        stream.Position = origin;
        reader.DiscardBufferedData();
        yield return new Sheet(file, name: null, Rows(reader, FindSeparator(sample), file, limits), limits);
    }

    private static IEnumerable<Cell[]> Rows(StreamReader text, char separator, string file, OfficeLimits limits)
    {
        CsvReaderOptions options = new()
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            // An unclosed quote takes in the rest of the file.
            MaxRecordSize = 4 * limits.Characters * 64,
            IncludeValuesInExceptions = false,
        };
        using CsvReader reader = CsvReader.Create(text, options, leaveOpen: true);
        for (bool isFirst = true; ReadRow(reader, file); isFirst = false)
        {
            int end = Math.Min(reader.FieldCount, limits.Columns);
            while (end > 0 && reader.IsEmpty(end - 1))
                end--;
            Cell[] cells = end == 0 ? [] : new Cell[end];
            for (int i = 0; i < end; i++)
            {
                string field = reader.GetString(i);
                cells[i] = new Cell(field.Length > limits.Characters ? field[..limits.Characters] : field);
            }
            // Excel states the separator in a first line of its own.
            yield return isFirst && HintedSeparator(cells.Length == 0 ? "" : cells[0].Text) is not null ? [] : cells;
        }
    }

    private static bool ReadRow(CsvReader reader, string file)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException)
        {
            throw new OfficeFormatException(OfficeFault.TooLarge, file);
        }
        catch (DecoderFallbackException)
        {
            throw new OfficeFormatException(OfficeFault.Broken, file);
        }
    }

    // The byte order mark decides. Otherwise UTF-16 has a zero in every other byte, and well-formed UTF-8 is always UTF-8.
    private static Encoding FindEncoding(Stream stream)
    {
        byte[] buffer = new byte[SampleSize];
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> start = buffer.AsSpan(0, length);
        if (start is [0xFF, 0xFE, ..])
            return Encoding.Unicode;
        if (start is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode;
        Span<int> zeros = [0, 0];
        for (int i = 0; i < length; i++)
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        if (zeros[1] > length / 8 && zeros[0] < zeros[1] / 8)
            return Encoding.Unicode;
        if (zeros[0] > length / 8 && zeros[1] < zeros[0] / 8)
            return Encoding.BigEndianUnicode;

        Decoder decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        char[] characters = new char[SampleSize + 1];
        try
        {
            for (; length > 0; length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false))
                decoder.GetChars(buffer.AsSpan(0, length), characters, flush: length < buffer.Length);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1258);
        }
    }

    // The separator occurs equally often in most lines.
    private static char FindSeparator(string sample)
    {
        if (HintedSeparator(sample) is char hinted)
            return hinted;
        char best = ',';
        long bestScore = 0;
        foreach (char candidate in ";\t,|")
        {
            Dictionary<int, int> lines = [];
            foreach (int count in CountPerLine(sample, candidate).Where(count => count > 0))
                lines[count] = lines.GetValueOrDefault(count) + 1;
            long score = lines.Select(pair => (long)pair.Value * pair.Value * pair.Key).DefaultIfEmpty().Max();
            if (score > bestScore)
                (best, bestScore) = (candidate, score);
        }
        return best;
    }

    private static char? HintedSeparator(string start)
        => start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && start.Length > 4 && start[4] is ',' or ';' or '\t' or '|'
            ? start[4]
            : null;

    private static IEnumerable<int> CountPerLine(string sample, char candidate)
    {
        int count = 0;
        bool isQuoted = false;
        foreach (char c in sample)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == '\n' && !isQuoted)
            {
                yield return count;
                count = 0;
            }
            else if (c == candidate && !isQuoted)
                count++;
        }
        yield return count;
    }
}
