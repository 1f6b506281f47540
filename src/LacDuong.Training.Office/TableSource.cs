namespace LacDuong.Training.Office;

/// <summary>Where tables come from: a file (.xlsx, .xls, .csv, .docx), a stream of one, or rows that you have already.</summary>
/// <remarks>
/// What a file is shows in its first bytes, not in its name. A .csv may be UTF-8 (with or without mark), UTF-16 or Windows-1258, its cells
/// divided by commas, semicolons or tabs. A path becomes a source by itself.
/// </remarks>
public sealed class TableSource
{
    private readonly Func<OfficeLimits, IEnumerable<Sheet>> _read;

    private TableSource(string name, Func<OfficeLimits, IEnumerable<Sheet>> read)
    {
        Name = name;
        _read = read;
    }

    /// <summary>The name of the file without its folder, as it stands in the places of problems.</summary>
    public string Name { get; }

    /// <summary>A file. It's opened when it's read.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    public static TableSource FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string name = Path.GetFileName(path);
        return new TableSource(name, limits => OpenFile(path, name, limits));
    }

    /// <summary>A stream of a file. It's read once, from where it stands, and stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name of the file.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableSource FromStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return new TableSource(Path.GetFileName(name), limits => TableFile.Read(stream, Path.GetFileName(name), limits));
    }

    /// <summary>Rows that you have already, from a database or another program.</summary>
    /// <param name="rows">
    /// The rows from the first, headings among them. A cell is a text, a number, a Boolean, a date or time of NodaTime or of .NET, or null.
    /// </param>
    /// <param name="name">What they're called in the places of problems.</param>
    /// <param name="sheet">The name of the sheet, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="name"/> is null.</exception>
    public static TableSource FromRows(IEnumerable<IReadOnlyList<object?>> rows, string name, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(name);
        return new TableSource(name, limits => [Sheet.OfRows(name, sheet, rows, limits)]);
    }

    /// <summary>The file at a path.</summary>
    public static implicit operator TableSource(string path) => FromFile(path);

    /// <summary>The sheets in order. Each is read as you enumerate its rows, and ends when you go on to the next.</summary>
    /// <exception cref="OfficeFormatException">While they're read: the file can't be read.</exception>
    /// <exception cref="IOException">While they're read: the file isn't there, or can't be opened.</exception>
    internal IEnumerable<Sheet> ReadSheets(OfficeLimits? limits = null) => _read(limits ?? OfficeLimits.Default);

    private static IEnumerable<Sheet> OpenFile(string path, string name, OfficeLimits limits)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        foreach (Sheet sheet in TableFile.Read(stream, name, limits))
            yield return sheet;
    }
}
