namespace LacDuong.Training.Office;

/// <summary>A document to print: head, title, body and foot. Write it as .docx, .xlsx or HTML.</summary>
/// <remarks>
/// <para><see cref="CourseDocuments"/> makes the documents of a course. Revise them with <c>with</c>, or make your own.</para>
/// <para>Equal documents give equal bytes. Documents are equal if all members are equal.</para>
/// </remarks>
/// <example><code>
/// PrintedDocument letter = new()
/// {
///     Kind = "THÔNG BÁO",
///     Subject = ["Về việc nghỉ học ngày 26/5/2022"],
///     Blocks = [new PrintedBlock.Paragraph("Lớp nghỉ học buổi chiều.")],
///     Signatories = [new Signatory { Office = "GIÁM ĐỐC" }],
/// };
/// using FileStream file = File.Create("thong-bao.docx");
/// letter.WriteDocx(file);
/// </code></example>
public sealed record PrintedDocument
{
    /// <summary>The kind of document (tên loại): «KẾ HOẠCH». Write it in capitals, as the decrees ask: it's printed as you write
    /// it.</summary>
    public required string Kind { get; init; }

    /// <summary>The subject (trích yếu), one line each.</summary>
    public ValueList<string> Subject { get; init; }

    /// <summary>The language of the words that the document adds itself, and of the file.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.Vietnamese;

    /// <summary>The head, or null to leave it out. Its form also decides the foot.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>The paragraphs and tables of the body, in order.</summary>
    public ValueList<PrintedBlock> Blocks { get; init; }

    /// <summary>The signatories, from left to right.</summary>
    public ValueList<Signatory> Signatories { get; init; }

    /// <summary>The recipients (nơi nhận), one line each: «Ban Thường vụ Huyện ủy (b/c)». Dashes and semicolons are added.</summary>
    public ValueList<string> Recipients { get; init; }

    /// <summary>Whether the body begins with a table, as lists and timetables do. Such documents suit a workbook.</summary>
    public bool IsTabular => Blocks is [PrintedBlock.Table, ..];

    // Columns may shrink a little before the page turns to landscape. Running text is always upright.
    internal bool IsLandscape
        => IsTabular && Blocks.OfType<PrintedBlock.Table>().Any(table => table.Columns.Sum(column => (long)column.Width) > 195);

    // A4 with margins of 30 mm on the left and 15 mm on the right.
    internal int TextMillimetres => (IsLandscape ? 297 : 210) - 45;

    // The shares that the sides of the head have of the width. A wide page has room for the name of a centre on one line.
    internal (int Left, int Right) HeadSides => IsLandscape ? (1, 1) : (3, 5);

    internal bool HasFoot => !Signatories.IsEmpty || !Recipients.IsEmpty;

    // The place of the table whose last row also holds the notes after it and the foot, or -1. Programs keep the rows of a table together,
    // but they turn the page between a table and the text after it, whatever the text asks. The signatures would be alone on a page.
    internal int ClosedTable
    {
        get
        {
            int last = Blocks.Count - 1;
            while (last >= 0 && Blocks[last] is PrintedBlock.Paragraph { Style: ParagraphStyle.Note })
                last--;
            return last >= 0 && Blocks[last] is PrintedBlock.Table && (HasFoot || last < Blocks.Count - 1) ? last : -1;
        }
    }

    internal string Title => string.Join(" – ", Subject.Prepend(Kind)).ReplaceLineEndings(" ");

    internal bool IsEnglish => Language.IsOf(LanguageTag.English);

    /// <summary>Writes the document for Word.</summary>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteDocx(Stream stream) => DocxWriter.Write(this, Guard.Against.Null(stream));

    /// <summary>Writes the document for a browser to print: one UTF-8 file that includes its style sheet.</summary>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteHtml(Stream stream) => HtmlWriter.Write(this, Guard.Against.Null(stream));

    /// <summary>
    /// Writes the document as a workbook: a sheet for each table, with head, title and foot. Paragraphs become rows in the sheet of the
    /// next table, or of the last one.
    /// </summary>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A sheet has more than 1,048,576 rows.</exception>
    public void WriteXlsx(Stream stream) => XlsxWriter.Write(this, Guard.Against.Null(stream));

    /// <summary>The kind of document. Safe for logs: it leaves out the content.</summary>
    public override string ToString() => Kind;
}
