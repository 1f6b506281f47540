using System.IO.Compression;

namespace LacDuong.Training.Office;

/// <summary>A file of Word or Excel: a zip of parts. Equal parts give equal bytes, since the clock has no part in it.</summary>
internal sealed class OfficePackage(Stream target) : IDisposable
{
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Seekable and other streams would otherwise get different bytes.
    private readonly MemoryStream _buffer = new();
    private ZipArchive? _zip;

    /// <summary>Adds a part.</summary>
    public void Add(string name, Action<MarkupWriter> write)
    {
        _zip ??= new ZipArchive(_buffer, ZipArchiveMode.Create, leaveOpen: true);
        ZipArchiveEntry entry = _zip.CreateEntry(name);
        entry.LastWriteTime = s_time;
        using Stream stream = entry.Open();
        using MarkupWriter writer = new(stream);
        writer.WriteMarkup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(writer);
    }

    /// <summary>Adds a part that is the same in every file.</summary>
    public void Add(string name, string markup) => Add(name, writer => writer.WriteMarkup(markup));

    /// <summary>Adds the properties of the file, and the links to them and to the main part.</summary>
    public void AddProperties(PrintedDocument document, string mainPart)
    {
        Add("_rels/.rels", xml => xml.Write($"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                Target="{mainPart}"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                Target="docProps/core.xml"/>
            </Relationships>
            """));
        Add("docProps/core.xml", xml => xml.Write($"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>{document.Title}</dc:title><dc:creator>{document.Letterhead?.Body}</dc:creator>
            <dc:language>{PrintedText.TagOf(document)}</dc:language></cp:coreProperties>
            """));
    }

    public void Dispose()
    {
        _zip?.Dispose();
        _buffer.WriteTo(target);
        _buffer.Dispose();
    }
}
