namespace LacDuong.Training.Office;

/// <summary>Names the source of tables: a file (.xlsx, .xls, .csv, .docx), a stream of one, or rows that you have in memory.</summary>
/// <remarks>
/// The first bytes of a file decide its kind, whatever its name. A .csv may be UTF-8 (with or without a byte order mark), UTF-16 or
/// Windows-1258, with cells separated by commas, semicolons or tabs. A path converts to a source implicitly.
/// </remarks>
/// <example><code>
/// RosterImport fromFile = RosterImport.Read("danh-sach-lop.xlsx", known);
/// RosterImport fromUpload = RosterImport.Read(TableSource.FromStream(upload.OpenReadStream(), upload.FileName), known);
/// RosterImport fromRows = RosterImport.Read(TableSource.FromRows([["Họ và tên", "Năm sinh"], ["Nguyễn Văn A", 1985]], "nhân sự"), known);
/// </code></example>
public sealed class TableSource
{
    private readonly Func<OfficeLimits, IEnumerable<Sheet>> _read;

    private TableSource(string name, Func<OfficeLimits, IEnumerable<Sheet>> read)
    {
        Name = name;
        _read = read;
    }

    /// <summary>The name that the places of problems show. It leaves out the folder.</summary>
    public string Name { get; }

    /// <summary>Reads a file. The import opens it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    public static TableSource FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string name = Path.GetFileName(path);
        return new TableSource(name, limits => OpenFile(path, name, limits));
    }

    /// <summary>Reads a stream once, from its current position, and leaves it open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that the places of problems show.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableSource FromStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return new TableSource(Path.GetFileName(name), limits => TableFile.Read(stream, Path.GetFileName(name), limits));
    }

    /// <summary>Reads rows that you have in memory, from a database or another program.</summary>
    /// <param name="rows">
    /// All rows, headings included. A cell is a text, a number, a Boolean, a date or time of NodaTime or .NET, or null.
    /// </param>
    /// <param name="name">The name that the places of problems show.</param>
    /// <param name="sheet">The name of the sheet, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="name"/> is null.</exception>
    public static TableSource FromRows(IEnumerable<IReadOnlyList<object?>> rows, string name, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(name);
        return new TableSource(name, limits => [Sheet.OfRows(name, sheet, rows, limits)]);
    }

    /// <summary>Sheets that have been read already.</summary>
    internal static TableSource FromSheets(string name, IEnumerable<Sheet> sheets) => new(name, _ => sheets);

    /// <summary>Reads the file at a path, as <see cref="FromFile"/> does.</summary>
    /// <param name="path">The path of the file.</param>
    public static implicit operator TableSource(string path) => FromFile(path);

    /// <summary>The sheets in order. Each is read as you enumerate its rows, and ends as you go on to the next.</summary>
    /// <exception cref="OfficeFormatException">The file is unreadable. The enumeration throws it.</exception>
    /// <exception cref="IOException">The file is missing or fails to open. The enumeration throws it.</exception>
    internal IEnumerable<Sheet> ReadSheets(OfficeLimits? limits = null) => _read(limits ?? OfficeLimits.Default);

    private static IEnumerable<Sheet> OpenFile(string path, string name, OfficeLimits limits)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        foreach (Sheet sheet in TableFile.Read(stream, name, limits))
            yield return sheet;
    }
}
