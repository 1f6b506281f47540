using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace LacDuong.Training.Office;

/// <summary>Reads the tables of a .docx, each with the lines of text before it.</summary>
/// <remarks>
/// It streams through the XML and keeps only texts. Neither deep nesting nor a zip bomb can exhaust the memory.
/// </remarks>
internal sealed class WordTables
{
    private const long MostCharacters = 32_000_000;
    private const int MostTables = 2_000;
    private const int DeepestTable = 32;
    private const int MostTitles = 60;
    private const int LongestTitle = 1_000;

    // Word has at most 63 columns.
    private const int MostColumns = 256;
    private const int MostCells = 4_000_000;

    // Deleted text, text that another element repeats, and formatting before a change.
    private static readonly HashSet<string> s_left = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "Fallback", "txbxContent", "instrText", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange",
        "sectPr", "tblGrid", "rPr", "sdtPr",
    };

    private readonly string _file;
    private readonly OfficeLimits _limits;
    private readonly List<OpenTable> _tables = [];
    private readonly Stack<OpenTable> _open = [];
    private readonly List<string> _titles = [];
    private readonly StringBuilder _paragraph = new();
    private bool _isText;
    private bool _isListed;
    private bool _isOfRow;
    private int _cells;

    private OpenTable? Table => _open.Count > 0 ? _open.Peek() : null;

    private WordTables(string file, OfficeLimits limits) => (_file, _limits) = (file, limits);

    /// <summary>Reads the tables of a file, in the order in which they begin.</summary>
    /// <exception cref="OfficeFormatException">The file is unreadable.</exception>
    public static IEnumerable<Sheet> Read(Stream stream, string file, OfficeLimits limits)
    {
        WordTables tables = new(file, limits);
        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
            using Stream part = OpenMainPart(archive) ?? throw new OfficeFormatException(OfficeFault.Broken, file);
            using XmlReader reader = Open(part);
            tables.ReadAll(reader);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException
            or ArgumentException)
        {
            throw new OfficeFormatException(OfficeFault.Broken, file);
        }
        return tables._tables.Select((table, at) => table.ToSheet(file, at + 1, limits));
    }

    private static Stream? OpenMainPart(ZipArchive archive)
    {
        string name = "word/document.xml";
        if (archive.GetEntry("_rels/.rels") is { } relations)
        {
            using Stream part = relations.Open();
            using XmlReader reader = Open(part);
            while (reader.Read())
            {
                if (reader.LocalName == "Relationship"
                    && reader.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
                    name = reader.GetAttribute("Target")?.TrimStart('/') ?? name;
            }
        }
        return archive.GetEntry(name)?.Open();
    }

    private static XmlReader Open(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostCharacters,
    });

    private void ReadAll(XmlReader reader)
    {
        bool isRead = reader.Read();
        while (isRead)
        {
            if (reader.NodeType is XmlNodeType.Element && s_left.Contains(reader.LocalName))
            {
                if (reader.LocalName == "del" && _isOfRow && Table is { } table)
                    table.IsRowDeleted = true;
                reader.Skip();
                isRead = !reader.EOF;
                continue;
            }
            if (reader.NodeType is XmlNodeType.Element)
            {
                bool isEmpty = reader.IsEmptyElement;
                string name = reader.LocalName;
                Begin(name, reader);
                if (isEmpty)
                    End(name);
            }
            else if (reader.NodeType is XmlNodeType.EndElement)
            {
                End(reader.LocalName);
            }
            else if (_isText && reader.HasValue)
            {
                _paragraph.Append(reader.Value);
            }
            isRead = reader.Read();
        }
    }

    private void Begin(string name, XmlReader reader)
    {
        switch (name)
        {
            case "tbl":
                if (_open.Count == DeepestTable || _tables.Count == MostTables)
                    throw new OfficeFormatException(OfficeFault.TooLarge, _file);
                _tables.Add(new OpenTable([.. _titles]));
                _open.Push(_tables[^1]);
                break;
            case "tr":
                Table?.BeginRow();
                break;
            case "trPr":
                _isOfRow = true;
                break;
            case "gridBefore":
                Table?.Skip(NumberOf(reader));
                break;
            case "tc":
                Table?.BeginCell();
                break;
            case "gridSpan" when Table?.Cell is { } cell:
                cell.Span = Math.Max(NumberOf(reader), 1);
                break;
            case "vMerge" when Table?.Cell is { } cell:
                cell.ContinuesAbove = ValueOf(reader) != "restart";
                break;
            case "hMerge" when Table?.Cell is { } cell:
                cell.ContinuesLeft = ValueOf(reader) != "restart";
                break;
            case "p":
                _paragraph.Clear();
                _isListed = false;
                break;
            case "numId":
                _isListed = NumberOf(reader) != 0;
                break;
            case "t":
                _isText = true;
                break;
            case "tab":
                _paragraph.Append(' ');
                break;
            case "br" or "cr":
                _paragraph.Append('\n');
                break;
            case "noBreakHyphen":
                _paragraph.Append('-');
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                _isText = false;
                break;
            case "p":
                EndParagraph();
                break;
            case "tc":
                Table?.EndCell();
                break;
            case "trPr":
                _isOfRow = false;
                break;
            case "tr":
                _cells += Table?.EndRow() ?? 0;
                if (_cells > MostCells)
                    throw new OfficeFormatException(OfficeFault.TooLarge, _file);
                break;
            case "tbl" when _open.Count > 0:
                _open.Pop();
                break;
        }
    }

    // Word numbers the items of its lists itself: the text lacks the numbers.
    private void EndParagraph()
    {
        string text = _paragraph.ToString();
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (Table is not { } table)
        {
            _titles.Add(CellText.Clean(text.Length > LongestTitle ? text[..LongestTitle] : text));
            if (_titles.Count > MostTitles)
                _titles.RemoveAt(0);
        }
        else if (table.Cell is not null)
        {
            // Cuts the text at the longest cell, and drops the rest.
            if (table.Text.Length <= _limits.Characters)
                table.Text.Append(table.Text.Length > 0 ? "\n" : "").Append(_isListed ? "- " : "").Append(text);
        }
    }

    private static string? ValueOf(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI) ?? reader.GetAttribute("val");

    private static int NumberOf(XmlReader reader)
        => int.TryParse(ValueOf(reader), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
            ? Math.Clamp(number, 0, MostColumns) : 0;

    private sealed class OpenTable(string[] titles)
    {
        private readonly List<Cell[]> _rows = [];
        private readonly List<OpenCell> _spans = [];
        private readonly List<OpenCell> _row = [];
        private readonly OpenCell?[] _above = new OpenCell?[MostColumns];
        private int _column;

        public OpenCell? Cell { get; private set; }

        /// <summary>The text of the open cell.</summary>
        public StringBuilder Text { get; } = new();

        public bool IsRowDeleted { get; set; }

        public void BeginRow()
        {
            _row.Clear();
            (_column, Cell, IsRowDeleted) = (0, null, false);
        }

        public void Skip(int columns) => _column += columns;

        public void BeginCell()
        {
            Cell = new OpenCell();
            Text.Clear();
        }

        public void EndCell()
        {
            if (Cell is { } cell && _column < MostColumns)
            {
                cell.Text = Text.ToString();
                int last = Math.Min(_column + cell.Span, MostColumns) - 1;
                OpenCell? same = cell.ContinuesAbove ? _above[_column] : cell.ContinuesLeft && _row.Count > 0 ? _row[^1] : null;
                if (same is null)
                    (same, cell.FirstRow, cell.FirstColumn) = (cell, _rows.Count, _column);
                (same.LastRow, same.LastColumn) = (_rows.Count, Math.Max(same.LastColumn, last));
                _row.Add(same);
                _column = last + 1;
            }
            Cell = null;
        }

        /// <summary>Ends the row. Returns the number of its columns.</summary>
        public int EndRow()
        {
            if (IsRowDeleted)
                return 0;
            Cell[] cells = new Cell[Math.Min(_column, MostColumns)];
            Array.Clear(_above);
            foreach (OpenCell span in _row)
            {
                for (int column = span.FirstColumn; column <= span.LastColumn; column++)
                    _above[column] = span;
                if (span.FirstRow < _rows.Count)
                    continue;
                cells[span.FirstColumn] = new Cell(span.Text);
                _spans.Add(span);
            }
            _rows.Add(cells);
            return cells.Length + 1;
        }

        public Sheet ToSheet(string file, int number, OfficeLimits limits)
            => new(
                file, name: null, _rows, limits, _spans.Where(span => span.FirstRow < span.LastRow || span.FirstColumn < span.LastColumn)
                    .Select(span => new MergedArea(span.FirstRow + 1, span.FirstColumn + 1, span.LastRow + 1, span.LastColumn + 1)))
            {
                Table = number,
                Titles = titles,
            };
    }

    /// <summary>A cell and the positions that it covers, from 0, the last ones included.</summary>
    private sealed class OpenCell
    {
        public string Text { get; set; } = "";

        /// <summary>The number of columns that it says.</summary>
        public int Span { get; set; } = 1;

        public bool ContinuesAbove { get; set; }

        public bool ContinuesLeft { get; set; }

        public int FirstRow { get; set; }

        public int FirstColumn { get; set; }

        public int LastRow { get; set; }

        public int LastColumn { get; set; }
    }
}
