namespace LacDuong.Training.Office;

/// <summary>A document to print: head, title, body and foot, which you write as .docx, .xlsx or HTML.</summary>
/// <remarks>
/// <para><see cref="CourseDocuments"/> makes those of a course. You revise them with <c>with</c>, or make your own.</para>
/// <para>The same document gives the same bytes each time. Documents are equal when all members are.</para>
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
    /// <summary>The kind of document (tên loại): «KẾ HOẠCH». It's printed as you write it: the rules ask for capitals.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about (trích yếu), a line each.</summary>
    public ValueList<string> Subject { get; init; }

    /// <summary>The language of what's printed of itself, and of the file.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.Vietnamese;

    /// <summary>The head, or null for none. Its form holds for the foot, too.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>The body.</summary>
    public ValueList<PrintedBlock> Blocks { get; init; }

    /// <summary>Who signs, from left to right.</summary>
    public ValueList<Signatory> Signatories { get; init; }

    /// <summary>Who receives it (nơi nhận), a line each: «Ban Thường vụ Huyện ủy (b/c)»; dashes and semicolons are added.</summary>
    public ValueList<string> Recipients { get; init; }

    /// <summary>Whether the body begins with a table, as lists and timetables do: what a workbook is for.</summary>
    public bool IsTabular => Blocks is [PrintedBlock.Table, ..];

    // Columns may be squeezed a little before the page is turned; running text is always upright.
    internal bool IsLandscape
        => IsTabular && Blocks.OfType<PrintedBlock.Table>().Any(table => table.Columns.Sum(column => (long)column.Width) > 195);

    // A4 with margins of 30 mm on the left and 15 mm on the right.
    internal int TextMillimetres => (IsLandscape ? 297 : 210) - 45;

    internal string Title => string.Join(" – ", Subject.Prepend(Kind)).ReplaceLineEndings(" ");

    internal bool IsEnglish => Language.IsOf(LanguageTag.English);

    /// <summary>Writes the document for Word.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteDocx(Stream stream) => DocxWriter.Write(this, Guard.Against.Null(stream));

    /// <summary>Writes the document for a browser to print: one file in UTF-8, with its style in it.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteHtml(Stream stream) => HtmlWriter.Write(this, Guard.Against.Null(stream));

    /// <summary>
    /// Writes the document as a workbook: a sheet for each table, with head, title and foot. Paragraphs are rows of the sheet of the table
    /// after them, or of the last one.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There are more rows than the 1,048,576 of a sheet.</exception>
    public void WriteXlsx(Stream stream) => XlsxWriter.Write(this, Guard.Against.Null(stream));

    /// <summary>The kind of document: never what is in it, since that may be about people.</summary>
    public override string ToString() => Kind;
}
