using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>The formats of cells in a workbook, by their position in its list.</summary>
internal static class XlsxStyle
{
    public const int Bold = 2;
    public const int Title = 3;

    // Bold, and small enough for one line.
    private const int Shrunk = 7;

    // Cells of tables: left and centred, each plain and bold; then the same for dates; then for text that looks like a formula.
    private const int FirstCell = 8;
    private const int Kinds = 4;

    public static int OfCell(bool isCentred, bool isBold) => FirstCell + (isCentred ? 1 : 0) + (isBold ? 2 : 0);

    public static int OfDate(int cell) => cell >= FirstCell ? cell + Kinds : cell;

    // The mark keeps Excel from taking the text for a formula after somebody edits the cell.
    public static int OfFormulaLike(int cell) => cell >= FirstCell ? cell + (2 * Kinds) : cell;

    public static int OfLine(string style) => style switch
    {
        "Date" => 1,
        "Nation" or "Motto" => Shrunk,
        "Body" or "Signature" => Bold,
        "Recipients" => 6,
        _ => 0,
    };

    public static int OfParagraph(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Heading => 5,
        ParagraphStyle.Note => 1,
        _ => 4,
    };

    public static void WriteAll(MarkupWriter xml, bool isEnglish)
    {
        const string Centre = """<alignment horizontal="center" vertical="center" wrapText="1"/></xf>""";
        const string OneLine = """<alignment horizontal="center" vertical="center" shrinkToFit="1"/></xf>""";
        const string Left = """<alignment horizontal="left" vertical="center" wrapText="1"/></xf>""";
        // As the lists for Word and the browser write dates.
        xml.Write($"""
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">
            <numFmt numFmtId="164" formatCode="{(isEnglish ? "[$-809]d mmmm yyyy" : "dd/mm/yyyy")}"/></numFmts><fonts count="5">
            """);
        xml.WriteMarkup(FontOf("", 13) + FontOf("<b/>", 13) + FontOf("<i/>", 13) + FontOf("<b/>", 14) + FontOf("", 11));
        xml.WriteMarkup("""
            </fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
            </fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/>
            <right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="20">
            """);
        (int, string)[] lines = [(0, Centre), (2, Centre), (1, Centre), (3, Centre), (0, Left), (1, Left), (4, Left), (1, OneLine)];
        foreach ((int font, string alignment) in lines)
            WriteFormat("""numFmtId="0" borderId="0" """, font, alignment);
        string[] kinds = ["""numFmtId="0" """, """numFmtId="164" applyNumberFormat="1" """, """numFmtId="49" quotePrefix="1" """];
        foreach (string kind in kinds)
        {
            foreach ((int font, string alignment) in new[] { (0, Left), (0, Centre), (1, Left), (1, Centre) })
                WriteFormat($"""{kind}borderId="1" applyBorder="1" """, font, alignment);
        }
        xml.WriteMarkup("""</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""");

        void WriteFormat(string kind, int font, string alignment)
        {
            xml.WriteMarkup($"<xf {kind}");
            xml.Write($"""fontId="{font}" fillId="0" xfId="0" applyFont="1" applyAlignment="1">""");
            xml.WriteMarkup(alignment);
        }
    }

    private static string FontOf(string face, int size)
    {
        string points = size.ToString(CultureInfo.InvariantCulture);
        return $"<font>{face}<sz val=\"{points}\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>";
    }
}
