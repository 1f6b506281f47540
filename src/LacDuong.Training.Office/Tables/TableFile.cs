using System.IO.Compression;

namespace LacDuong.Training.Office;

/// <summary>Recognises a file by its first bytes, and reads its sheets.</summary>
internal static class TableFile
{
    // A workbook has a few dozen parts.
    private const int MostParts = 4096;

    /// <summary>The sheets of a file, one after the other. The file stays open.</summary>
    /// <exception cref="OfficeFormatException">The file is unreadable. The enumeration throws it.</exception>
    public static IEnumerable<Sheet> Read(Stream source, string file, OfficeLimits limits)
    {
        Stream stream = Seekable(source, file, limits);
        byte[] start = new byte[8];
        long origin = stream.Position;
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        stream.Position = origin;
        if (start.Length == 0)
            throw new OfficeFormatException(OfficeFault.Empty, file);
        if (IsWorkbook(start))
            return WorkbookFile.Read(stream, file, isBinary: true, limits);
        if (!start.AsSpan().StartsWith("PK"u8))
            return CsvFile.Read(stream, file, limits);
        bool isWord = CheckPackage(stream, file, limits);
        stream.Position = origin;
        return isWord ? WordTables.Read(stream, file, limits) : WorkbookFile.Read(stream, file, isBinary: false, limits);
    }

    // A compound file, or a workbook of Excel 2 to 4, which begins with its first record.
    private static bool IsWorkbook(ReadOnlySpan<byte> start)
        => start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
            || (start.Length == 8 && start[0] == 0x09 && start[1] is 0 or 2 or 4 && start[3] == 0);

    /// <summary>Whether a package is a document of Word.</summary>
    private static bool CheckPackage(Stream stream, string file, OfficeLimits limits)
    {
        try
        {
            using ZipArchive parts = new(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (parts.Entries.Count > MostParts)
                throw new OfficeFormatException(OfficeFault.TooLarge, file);
            long unpacked = 0;
            bool isWord = false;
            bool isExcel = false;
            foreach (ZipArchiveEntry part in parts.Entries)
            {
                // Unpacking a part stops at the size that it claims.
                unpacked += part.Length;
                if (unpacked > limits.UnpackedBytes)
                    throw new OfficeFormatException(OfficeFault.TooLarge, file);
                isWord |= part.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase);
                isExcel |= part.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase);
            }
            return isWord || isExcel ? isWord : throw new OfficeFormatException(OfficeFault.NoTables, file);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException)
        {
            throw new OfficeFormatException(OfficeFault.Broken, file);
        }
    }

    // The readers need a stream that they can seek in.
    private static Stream Seekable(Stream source, string file, OfficeLimits limits)
    {
        if (source.CanSeek)
        {
            return source.Length - source.Position <= limits.FileBytes
                ? source
                : throw new OfficeFormatException(OfficeFault.TooLarge, file);
        }
        MemoryStream copy = new();
        byte[] buffer = new byte[1 << 16];
        for (int read = source.Read(buffer); read > 0; read = source.Read(buffer))
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > limits.FileBytes)
                throw new OfficeFormatException(OfficeFault.TooLarge, file);
        }
        copy.Position = 0;
        return copy;
    }
}
