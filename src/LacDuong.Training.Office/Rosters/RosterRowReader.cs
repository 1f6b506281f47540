using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>Tells learners from the other rows of a class list.</summary>
internal sealed class RosterRowReader
{
    private static readonly string[] s_closings =
    [
        "tong cong", "tong so", "tong", "cong", "danh sach nay", "danh sach tren", "danh sach gom", "danh sach co", "an dinh danh sach",
        "lop co", "total", "sum",
    ];

    private static readonly string[] s_signatures =
    [
        "nguoi lap", "nguoi tong hop", "lap bieu", "lap bang", "giam doc", "pho giam doc", "kt ", "tm ", "t m ", "k t ", "tl ",
        "thu truong", "noi nhan", "hieu truong", "chu nhiem", "thu ky", "xac nhan", "truong ban", "pho truong ban", "ban to chuc",
        "ky ghi ro", "ky ten", "ghi chu", "bi thu", "pho bi thu", "thu truong don vi", "trong do", "luu ", "giao vien chu nhiem", "giao vu",
    ];

    private static readonly string[] s_sectionWords =
    [
        "khoi", "xa", "thi tran", "phuong", "dac khu", "huyen", "thi xa", "thanh pho", "tinh", "dang uy", "dang bo", "chi bo", "to", "nhom",
        "cum", "don vi", "doi tuong", "ban", "phong", "truong", "co quan", "hoi", "doan", "ubnd", "hdnd", "mttq", "ubmttq", "cong an",
        "quan su", "lop", "group", "section",
    ];

    private bool _isClosed;

    /// <summary>Classifies a row. Ask about the rows in order.</summary>
    public RosterRowKind Classify(RosterLayout layout, SheetRow row, out string section)
    {
        section = "";
        if (row.IsBlank)
            return RosterRowKind.None;
        int name = Array.Find(layout.NameColumns, column => !row[column].IsBlank);
        bool isNumbered = layout.Has(RosterColumn.Ordinal) && IsNumber(row[layout.ColumnOf(RosterColumn.Ordinal)]);
        if (isNumbered && name > 0)
            return RosterRowKind.Learner;
        // Any cell but the number, the name and the remark tells a learner from a line of text.
        int others = layout.Headings.Count(heading => heading.Meaning is not (null or RosterColumn.Ordinal or RosterColumn.Remark)
            && !layout.NameColumns.Contains(heading.Column) && !row[heading.Column].IsBlank);
        if (isNumbered && others > 0)
            return RosterRowKind.Learner;
        string text = row.Texts.FirstOrDefault().Text ?? "";
        string key = Phrases.KeyOf(text);
        bool isClosing = Phrases.BeginsWithAny(key, s_closings);
        if (name > 0 && others > 1 && !_isClosed && !isClosing && RosterHeadings.Recognise(row[name].Text) is null)
            return RosterRowKind.Learner;

        if (RosterLayout.IsHeadingRow(row))
            return RosterRowKind.Headings;
        if (isClosing || IsDateLine(key)
            || (Phrases.BeginsWithAny(key, s_signatures) && Numeral(text, out _) == NumeralStyle.None))
        {
            _isClosed = true;
            return RosterRowKind.Closing;
        }
        if (IsSection(layout, row, out section))
        {
            _isClosed = false;
            return RosterRowKind.Section;
        }
        if (_isClosed || name == 0)
            return RosterRowKind.None;
        // A name and one cell more, or only the name in a list of names.
        return others > 0 || (!layout.Has(RosterColumn.Ordinal) && row.AreaAt(layout.NameColumns[0]) is not { LastColumn: > 2 })
            ? RosterRowKind.Learner
            : RosterRowKind.None;
    }

    /// <summary>The numbering style of a line: A., I., 1. …</summary>
    public static NumeralStyle Numeral(string text, out string rest)
    {
        rest = text;
        int end = 0;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end is 0 or > 5 || end == text.Length || text[end] is not ('.' or ')' or '-' or '/' or ':' or ' '))
            return NumeralStyle.None;
        string numeral = text[..end];
        // «I Khối Đảng» has a number. «A Lưới» and «Y Bhin» may be names.
        bool isMarked = text[end] != ' ';
        bool isRoman = numeral.All(c => c is 'I' or 'V' or 'X' or 'L') && (isMarked || numeral.Length > 1 || numeral == "I");
        NumeralStyle style = isRoman ? NumeralStyle.Roman
            : !isMarked ? NumeralStyle.None
            : numeral.Length == 1 && char.IsAsciiLetterUpper(numeral[0]) ? NumeralStyle.Letter
            : numeral.All(char.IsAsciiDigit) ? NumeralStyle.Number
            : NumeralStyle.None;
        if (style != NumeralStyle.None)
            rest = text[(end + 1)..].TrimStart(' ', '.', ')', '-', '/', ':');
        return style;
    }

    private static bool IsSection(RosterLayout layout, SheetRow row, out string section)
    {
        section = "";
        (int Column, string Text)[] texts = [.. row.Texts];
        int ordinal = layout.ColumnOf(RosterColumn.Ordinal);
        // «I | KHỐI ĐẢNG | | 12»: the numeral in a cell of its own, perhaps with a count.
        if (texts.Length > 1 && texts[0].Text.Length <= 5
            && Numeral(texts[0].Text + ".", out _) is NumeralStyle.Letter or NumeralStyle.Roman
            && texts.Skip(2).All(text => IsCount(text.Text)))
        {
            section = $"{texts[0].Text.TrimEnd('.', ')', ' ')}. {texts[1].Text}";
            return true;
        }
        if (texts.Length == 0 || !texts.Skip(1).All(text => IsCount(text.Text)))
            return false;
        (int at, string line) = texts[0];
        bool isWide = row.AreaAt(at) is { } area && area.LastColumn - area.FirstColumn >= 2;
        bool isAside = at == ordinal || (ordinal == 0 && at == 1 && !layout.NameColumns.Contains(1));
        string rest;
        if (Numeral(line, out rest) is NumeralStyle.Letter or NumeralStyle.Roman || isWide || isAside
            || Phrases.BeginsWithAny(Phrases.KeyOf(rest), s_sectionWords)
            || (layout.NameColumns.Contains(at) && ordinal > 0 && IsInCapitals(line)))
        {
            section = line;
            return true;
        }
        return false;
    }

    // «KHỐI ĐẢNG» has only capitals.
    private static bool IsInCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static bool IsCount(string text)
        => text.All(c => char.IsAsciiDigit(c) || c is ' ' or '/' or '(' or ')' or '.')
            || Phrases.KeyOf(text) is { Length: < 16 } key && key.Any(char.IsAsciiDigit)
            && key.Split(' ').All(word => word.All(char.IsAsciiDigit)
                || word is "nguoi" or "hoc" or "vien" or "dong" or "chi" or "dc" or "hv" or "d" or "c");

    private static bool IsNumber(Cell cell)
        => cell.Number is decimal number ? number > 0 && number == decimal.Truncate(number)
            : cell.Text.TrimEnd('.', ')', ' ') is { Length: > 0 and < 8 } text
                && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int parsed) && parsed > 0;

    // «Lạc Dương, ngày 20 tháng 5 năm 2022» above a signature.
    private static bool IsDateLine(string key)
        => key.IndexOf("ngay ", StringComparison.Ordinal) is >= 0 and int day
            && key.IndexOf(" thang ", day, StringComparison.Ordinal) is > 0 and int month
            && key.IndexOf(" nam", month, StringComparison.Ordinal) > 0;
}
