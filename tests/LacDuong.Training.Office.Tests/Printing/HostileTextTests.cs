using CsCheck;

namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>Whatever is written in a document, it stays text.</summary>
public class HostileTextTests
{
    // Names that markup, formulas, escapes of Excel, XML and Unicode have something against.
    private static readonly string[] s_hostile =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"http://x\",\"y\")", "<script>alert(1)</script>", "</td></table>", "]]>", "&amp;",
        "\"'`", "_x0041_", "_x005F_", "\0\u0001\u001F", "\uFFFE\uFFFF", "\uD800", "\uDC00x", "K'Brêm", "😀", "a\tb\nc\rd\r\ne", "{{7*7}}", "", " ", " a ",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(Gen.Int[0, s_hostile.Length - 1].Select(i => s_hostile[i]), Gen.String, Gen.Char[' ', '\uFFFF'].Array[0, 40].Select(chars => new string(chars)));

    private static readonly Gen<PrintedCell> s_cell =
        from text in s_text
        from columns in Gen.Int[1, 3]
        from rows in Gen.Int[1, 3]
        from number in Gen.Decimal.Nullable()
        from date in Gen.Int[-700000, 2900000].Nullable()
        from isBold in Gen.Bool
        select new PrintedCell(text)
        {
            ColumnSpan = columns,
            RowSpan = rows,
            Number = number,
            Date = date is int day ? new LocalDate(1970, 1, 1).PlusDays(day) : null,
            IsBold = isBold,
        };

    private static readonly Gen<PrintedColumn> s_column =
        from heading in s_text
        from width in Gen.Int[1, 90]
        from @group in s_text.Null()
        from isCentred in Gen.Bool
        select new PrintedColumn(heading, width) { Group = @group, IsCentred = isCentred };

    private static readonly Gen<PrintedBlock> s_block = Gen.OneOf<PrintedBlock>(
        from text in s_text
        from style in Gen.Enum<ParagraphStyle>()
        select (PrintedBlock)new PrintedBlock.Paragraph(text, style),
        from name in s_text
        from columns in s_column.Array[1, 6]
        from rows in s_cell.Array[0, 7].Array[0, 6]
        from startsPage in Gen.Bool
        select (PrintedBlock)new PrintedBlock.Table
        {
            Name = name,
            Columns = columns.ToValueList(),
            Rows = rows.Select(row => row.ToValueList()).ToValueList(),
            StartsPage = startsPage,
        });

    private static readonly Gen<Letterhead> s_letterhead =
        from form in Gen.Enum<LetterheadForm>()
        from texts in s_text.Array[2]
        from number in s_text.Null()
        from place in s_text.Null()
        from hasDate in Gen.Bool
        select new Letterhead { Form = form, ParentBody = texts[0], Body = texts[1], Number = number, Place = place, Date = hasDate ? new LocalDate(2022, 5, 5) : null };

    private static readonly Gen<PrintedDocument> s_document =
        from letterhead in s_letterhead.Null()
        from kind in s_text
        from subject in s_text.Array[0, 3]
        from blocks in s_block.Array[0, 4]
        from signatories in (from texts in s_text.Array[3] select new Signatory { Authority = texts[0], Office = texts[1], Name = texts[2] }).Array[0, 3]
        from recipients in s_text.Array[0, 3]
        from isEnglish in Gen.Bool
        select new PrintedDocument
        {
            Letterhead = letterhead,
            Kind = kind,
            Subject = subject.ToValueList(),
            Blocks = blocks.ToValueList(),
            Signatories = signatories.ToValueList(),
            Recipients = recipients.ToValueList(),
            Language = isEnglish ? LanguageTag.English : LanguageTag.Vietnamese,
        };

    [Fact]
    public void No_document_breaks_the_validator_of_Word_files()
        => s_document.Sample(document => Assert.Empty(Written.FaultsOfDocx(Written.Docx(document))), iter: 150, threads: 1);

    [Fact]
    public void No_document_breaks_the_validator_of_workbooks()
        => s_document.Sample(document => Assert.Empty(Written.FaultsOfXlsx(Written.Xlsx(document))), iter: 150, threads: 1);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_looks_like_a_formula_is_text_in_a_workbook(string text)
    {
        XlsxCells cells = Written.CellsOf(Written.Xlsx(TableOf(text)));
        Assert.False(cells.HasFormulas);
        var cell = cells.All.Single(cell => cell.Address.StartsWith('B') && cell.Address == "B4");
        Assert.Equal("inlineStr", cell.Type);
        Assert.Equal(text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..], cell.Format.QuotePrefix?.Value ?? false);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_page_holds_text_and_no_markup_of_it(string text)
    {
        string html = Written.Html(TableOf(text));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, html.Split("<table").Length);
        Assert.Equal(2, html.Split("</table>").Length);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("K'Brêm & <b>")]
    [InlineData("_x0041_")]
    [InlineData("a\tb\nc")]
    [InlineData("  hai  khoảng trắng ")]
    public void What_is_written_is_what_is_read(string text)
    {
        Assert.Equal(text, Written.TablesOf(Written.Docx(TableOf(text)))[0][1][1]);
        string cell = Written.CellsOf(Written.Xlsx(TableOf(text))).All.Single(cell => cell.Address == "B4").Text;
        Assert.Equal(text, System.Xml.XmlConvert.DecodeName(cell));
    }

    [Fact]
    public void Text_that_is_no_Unicode_becomes_replacement_characters()
        => Assert.Contains("x\uFFFDy\uFFFDz", Written.Html(TableOf("x\uD800y\u0001z")), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_too_long_for_a_cell_of_Excel_is_cut()
    {
        byte[] file = Written.Xlsx(TableOf(new string('x', 40000)));
        Assert.Empty(Written.FaultsOfXlsx(file));
        Assert.Contains(Written.CellsOf(file).Texts, text => text.Length == 32767);
    }

    [Theory]
    [InlineData("A/B:C*D?E[F]G\\H'I", "A B C D E F G H I")]
    [InlineData("", "Sheet")]
    [InlineData("history", "Sheet")]
    [InlineData("Danh sách học viên lớp bồi dưỡng nghiệp vụ", "Danh sách học viên lớp bồi dưỡng")]
    public void A_sheet_has_a_name_that_Excel_takes(string name, string expected)
    {
        PrintedBlock.Table table = new() { Name = name, Columns = [new PrintedColumn("x", 10)], Rows = [] };
        XlsxCells cells = Written.CellsOf(Written.Xlsx(new PrintedDocument { Kind = "x", Blocks = [table, table] }));
        Assert.Equal(expected[..Math.Min(31, expected.Length)].Trim(), cells.Sheets[0]);
        Assert.Equal(2, cells.Sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_table_has_as_many_columns_as_Word_reads()
    {
        PrintedBlock.Table table = new() { Name = "x", Columns = [new PrintedColumn("x", 10)], Rows = [] };
        Assert.Throws<ArgumentException>(() => table with { Columns = [] });
        Assert.Throws<ArgumentException>(() => table with { Columns = Enumerable.Repeat(new PrintedColumn("x", 1), 64).ToValueList() });
    }

    public static TheoryData<string> Hostile => [.. s_hostile.Where(text => text.Length > 0 && text.All(letter => !char.IsSurrogate(letter)))];

    private static PrintedDocument TableOf(string text) => new()
    {
        Kind = "x",
        Blocks =
        [
            new PrintedBlock.Table { Name = "x", Columns = [new PrintedColumn("TT", 10), new PrintedColumn("Tên", 40)], Rows = [[new PrintedCell("1"), new PrintedCell(text)]] },
        ],
    };
}
