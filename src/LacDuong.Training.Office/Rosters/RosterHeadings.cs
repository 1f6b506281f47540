using System.Collections.Frozen;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>The headings that people write above the columns of a class list.</summary>
internal static class RosterHeadings
{
    // Headings are shorter. A line of text above the table may begin with the same words.
    private const int Longest = 120;

    private static readonly FrozenDictionary<string, RosterColumn> s_exact = Exact().ToFrozenDictionary(StringComparer.Ordinal);

    // The beginnings of longer headings.
    private static readonly (string Start, RosterColumn Column)[] s_starts =
    [
        ("ho va ten dem", RosterColumn.FamilyAndMiddleName), ("ho ten dem", RosterColumn.FamilyAndMiddleName),
        ("ho va ten lot", RosterColumn.FamilyAndMiddleName), ("ho ten lot", RosterColumn.FamilyAndMiddleName),
        ("ho va ten", RosterColumn.Name), ("ho ten", RosterColumn.Name), ("ho chu dem va ten", RosterColumn.Name),
        ("ho dem va ten", RosterColumn.Name), ("ho chu dem ten", RosterColumn.Name), ("ten hoc vien", RosterColumn.Name),
        ("ho va chu dem", RosterColumn.FamilyAndMiddleName), ("ho dem", RosterColumn.FamilyAndMiddleName),
        ("ngay thang nam sinh", RosterColumn.BirthDate), ("ngay sinh", RosterColumn.BirthDate), ("nam sinh", RosterColumn.BirthDate),
        ("sinh ngay", RosterColumn.BirthDate), ("ngay thang nam vao dang", RosterColumn.JoinedParty),
        ("ngay vao dang", RosterColumn.JoinedParty), ("nam vao dang", RosterColumn.JoinedParty),
        ("ngay ket nap", RosterColumn.JoinedParty), ("gioi tinh", RosterColumn.Sex), ("dan toc", RosterColumn.Ethnicity),
        ("que quan", RosterColumn.Hometown), ("nguyen quan", RosterColumn.Hometown), ("chuc vu", RosterColumn.Title),
        ("chuc danh", RosterColumn.Title), ("don vi", RosterColumn.Unit), ("co quan", RosterColumn.Unit),
        ("noi cong tac", RosterColumn.Unit), ("doi tuong", RosterColumn.Category), ("xep loai", RosterColumn.Grade),
        ("so vao so", RosterColumn.Register), ("so giay chung nhan", RosterColumn.Certificate), ("so gcn", RosterColumn.Certificate),
        ("so hieu", RosterColumn.Certificate), ("diem", RosterColumn.Mark), ("ghi chu", RosterColumn.Remark),
        ("so thu tu", RosterColumn.Ordinal), ("ma hoc vien", RosterColumn.Code), ("ma so hoc vien", RosterColumn.Code),
        ("so cccd", RosterColumn.Number), ("so the dang", RosterColumn.Number),
    ];

    // Headings of lists of other people, or of another kind of list about learners.
    private static readonly string[] s_others =
        ["giang vien", "giao vien", "bao cao vien", "cha", "me", "vo", "chong", "lien he", "phu huynh", "chinh thuc", "bang chu", "chu ky"];

    /// <summary>The meaning of a column by its heading, or null.</summary>
    /// <param name="text">The heading, or the lower one of two.</param>
    /// <param name="above">The upper heading, or empty.</param>
    public static RosterColumn? Recognise(string text, string above = "")
    {
        if (text.Length is 0 or > Longest)
            return text == "" || above == "" ? null : Recognise(above);
        if (OfKey(text) is not RosterColumn own)
        {
            // «Đảng | Chính quyền» under «Chức vụ» are posts, but «Chính thức» under «Ngày vào Đảng» is another day.
            return above == "" || above.Length > Longest || IsOfOthers(Phrases.KeyOf(text)) ? null : Recognise(above);
        }
        RosterColumn? group = above.Length is 0 or > Longest ? null : OfKey(above);
        return (own, group) switch
        {
            (RosterColumn.Male or RosterColumn.Female, _) => own,
            (RosterColumn.BirthDay or RosterColumn.BirthMonth or RosterColumn.BirthYear, RosterColumn.BirthDate) => own,
            (RosterColumn.BirthDay or RosterColumn.BirthMonth, _) => null,
            (RosterColumn.BirthYear, RosterColumn.JoinedParty) => RosterColumn.JoinedParty,
            (RosterColumn.BirthYear, _) => null,
            // «Xã», «Đơn vị» and «Số» under another heading only detail it.
            (RosterColumn.Unit, RosterColumn.Hometown or RosterColumn.Title) => group,
            (RosterColumn.Number or RosterColumn.Ordinal, RosterColumn.Certificate or RosterColumn.Register) => group,
            _ => own,
        };
    }

    /// <summary>Whether a heading means a place, which gives the unit only if other columns lack it.</summary>
    public static bool IsWeak(string heading)
        => Phrases.KeyOf(WithoutBrackets(heading)) is "dia chi" or "xa" or "dang bo" or "chi bo" or "address" or "dia ban" or "noi o"
            or "xa phuong" or "xa thi tran" or "khoi";

    private static RosterColumn? OfKey(string text)
    {
        // «Năm» is a year and «Nam» a man, but the keys ignore accents.
        if (MatchKey.KeepingAccents(text) == "năm")
            return RosterColumn.BirthYear;
        if (Find(Phrases.KeyOf(text)) is RosterColumn whole)
            return whole;
        string shorter = WithoutBrackets(text);
        return shorter.Length == text.Length ? null : Find(Phrases.KeyOf(shorter));
    }

    private static RosterColumn? Find(string key)
    {
        if (s_exact.TryGetValue(key, out RosterColumn column))
            return column;
        if (IsOfOthers(key))
            return null;
        if (key.StartsWith("chuc ", StringComparison.Ordinal) && (key.Contains("don vi", StringComparison.Ordinal)
            || key.Contains("co quan", StringComparison.Ordinal) || key.Contains("noi cong tac", StringComparison.Ordinal)))
            return RosterColumn.TitleAndUnit;
        foreach ((string start, RosterColumn meaning) in s_starts)
        {
            if (key.StartsWith(start, StringComparison.Ordinal) && (key.Length == start.Length || key[start.Length] == ' '))
                return meaning;
        }
        return null;
    }

    private static bool IsOfOthers(string key)
    {
        string padded = $" {key} ";
        return s_others.Any(other => padded.Contains($" {other} ", StringComparison.Ordinal));
    }

    // «Ngày sinh (ngày/tháng/năm)», «Họ và tên (*)».
    private static string WithoutBrackets(string text)
    {
        int open = text.IndexOfAny(['(', '[']);
        int close = text.LastIndexOfAny([')', ']']);
        return open < 0 || close < open ? text : $"{text[..open]} {text[(close + 1)..]}";
    }

    private static Dictionary<string, RosterColumn> Exact()
    {
        Dictionary<string, RosterColumn> columns = new(StringComparer.Ordinal);
        Add(RosterColumn.Ordinal, "tt, stt, so tt, so thu tu, thu tu, s t t, t t, no, order");
        Add(RosterColumn.Code, "ma, ma so, ma hv, ma hoc vien, ma so hv, ma so hoc vien, mshv, code, learner code, student code, "
            + "learner id, student id, id");
        Add(RosterColumn.Name, "ho va ten, ho ten, hoc vien, ten hoc vien, ho va ten hoc vien, hoten, full name, fullname, name, learner, "
            + "student, participant, learner name, student name, name of learner");
        Add(RosterColumn.FamilyAndMiddleName, "ho dem, ho va dem, ho lot, ho va lot, ho chu dem, ho va chu dem, ho chu lot, ho va chu lot, "
            + "ho va ten dem, ho ten dem, family and middle name, family and middle names, last and middle name");
        Add(RosterColumn.FamilyName, "ho, family name, surname, last name");
        Add(RosterColumn.MiddleName, "ten dem, chu dem, dem, ten lot, chu lot, lot, middle name");
        Add(RosterColumn.GivenName, "ten, given name, first name");
        Add(RosterColumn.BirthDate, "ngay sinh, nam sinh, ngay thang nam sinh, ngay thang sinh, thang nam sinh, sinh ngay, sinh nam, ntns, "
            + "ns, nsinh, n sinh, date of birth, birth date, birthdate, dob, birthday, year of birth, birth year, born");
        Add(RosterColumn.BirthDay, "ngay, day");
        Add(RosterColumn.BirthMonth, "thang, month");
        Add(RosterColumn.BirthYear, "year");
        Add(RosterColumn.Sex, "gioi tinh, gioi, phai, nam nu, nu nam, gt, sex, gender, nam hay nu, nam hoac nu");
        Add(RosterColumn.Male, "nam, male, nam gioi");
        Add(RosterColumn.Female, "nu, female, nu gioi, la nu, gioi tinh nu");
        Add(RosterColumn.Ethnicity, "dan toc, dtoc, thanh phan dan toc, ethnicity, ethnic group, ethnic");
        Add(RosterColumn.Hometown, "que quan, que, nguyen quan, hometown, home town, place of origin, native place");
        Add(RosterColumn.Number, "so the, so the dang, so the dang vien, so the dv, cccd, so cccd, cmnd, so cmnd, cmnd cccd, so cmnd cccd, "
            + "so cccd cmnd, so can cuoc, can cuoc cong dan, so dinh danh, so dinh danh ca nhan, ma can bo, ma so can bo, "
            + "so hieu can bo, so hieu cong chuc, so hieu cbcc, ma so the, staff no, staff number, card no, card number, number");
        Add(RosterColumn.JoinedParty, "ngay vao dang, nam vao dang, vao dang, vao dang ngay, ngay vao dcsvn, ngay ket nap, "
            + "ngay ket nap dang, party admission date, party admission, date joined party, joined party, joined the party, "
            + "date of joining the party, date of party admission");
        Add(RosterColumn.Unit, "don vi, don vi cong tac, don vi cu, noi cong tac, noi lam viec, co quan, co quan don vi, co quan cong tac, "
            + "to chuc co so dang, tccs dang, tccsd, dang bo, chi bo, xa, xa phuong, xa thi tran, xa phuong thi tran, dia ban, dia chi, "
            + "noi o, unit, work unit, workplace, organisation, organization, agency, address, employer");
        Add(RosterColumn.Category, "doi tuong, thanh phan, khoi, nhom doi tuong, category, participant category");
        Add(RosterColumn.Title, "chuc vu, chuc danh, nghe nghiep, cong viec, position, title, job title, post");
        Add(RosterColumn.TitleAndUnit, "position and unit, title and unit");
        Add(RosterColumn.Group, "to, nhom, to hoc tap, to thao luan, nhom thao luan, to nhom, group");
        Add(RosterColumn.Mark, "diem, diem tb, diem so, diem trung binh, diem thi, tong diem, bang so, mark, score, average mark, marks");
        Add(RosterColumn.Grade, "xep loai, loai, hoc luc, danh gia, ket qua xep loai, grade, rating, classification");
        Add(RosterColumn.Result, "ket qua, ket qua hoc tap, result");
        Add(RosterColumn.Certificate, "so gcn, gcn so, so giay chung nhan, so chung nhan, so chung chi, so cc, so hieu, so hieu gcn, "
            + "so bang, gcn, certificate no, certificate number, certificate");
        Add(RosterColumn.Register, "so vao so, vao so so, vao so, so vao so cap, so dang ky, register no, register number, registry no, "
            + "register");
        Add(RosterColumn.Remark, "ghi chu, gc, remark, remarks, note, notes, comment, comments");
        return columns;

        void Add(RosterColumn column, string keys)
        {
            foreach (string key in keys.Split(", "))
                columns.Add(key, column);
        }
    }
}
