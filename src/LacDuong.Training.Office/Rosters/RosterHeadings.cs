using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>The headings that people write above the columns of a class list.</summary>
internal static class RosterHeadings
{
    // Headings are shorter. A line of text above the table may begin with the same words.
    private const int Longest = 120;

    private static readonly Dictionary<string, RosterColumn> s_exact = Phrases.Table(
        (RosterColumn.Ordinal, "tt|stt|so tt|so thu tu|thu tu|s t t|t t|no|order"),
        (RosterColumn.Code, "ma|ma so|ma hv|ma hoc vien|ma so hv|ma so hoc vien|mshv|code|learner code|student code|learner id|"
            + "student id|id"),
        (RosterColumn.Name, "ho va ten|ho ten|hoc vien|ten hoc vien|ho va ten hoc vien|hoten|full name|fullname|name|learner|student|"
            + "participant|learner name|student name|name of learner"),
        (RosterColumn.FamilyAndMiddleName, "ho dem|ho va dem|ho lot|ho va lot|ho chu dem|ho va chu dem|ho chu lot|ho va chu lot|"
            + "ho va ten dem|ho ten dem|family and middle name|family and middle names|last and middle name"),
        (RosterColumn.FamilyName, "ho|family name|surname|last name"),
        (RosterColumn.MiddleName, "ten dem|chu dem|dem|ten lot|chu lot|lot|middle name"),
        (RosterColumn.GivenName, "ten|given name|first name"),
        (RosterColumn.BirthDate, "ngay sinh|nam sinh|ngay thang nam sinh|ngay thang sinh|thang nam sinh|sinh ngay|sinh nam|ntns|ns|"
            + "nsinh|n sinh|date of birth|birth date|birthdate|dob|birthday|year of birth|birth year|born"),
        (RosterColumn.BirthDay, "ngay|day"),
        (RosterColumn.BirthMonth, "thang|month"),
        (RosterColumn.BirthYear, "year"),
        (RosterColumn.Sex, "gioi tinh|gioi|phai|nam nu|nu nam|gt|sex|gender|nam hay nu|nam hoac nu"),
        (RosterColumn.Male, "nam|male|nam gioi"),
        (RosterColumn.Female, "nu|female|nu gioi|la nu|gioi tinh nu"),
        (RosterColumn.Ethnicity, "dan toc|dtoc|thanh phan dan toc|ethnicity|ethnic group|ethnic"),
        (RosterColumn.Hometown, "que quan|que|nguyen quan|hometown|home town|place of origin|native place"),
        (RosterColumn.Number, "so the|so the dang|so the dang vien|so the dv|cccd|so cccd|cmnd|so cmnd|cmnd cccd|so cmnd cccd|"
            + "so cccd cmnd|so can cuoc|can cuoc cong dan|so dinh danh|so dinh danh ca nhan|ma can bo|ma so can bo|so hieu can bo|"
            + "so hieu cong chuc|so hieu cbcc|ma so the|staff no|staff number|card no|card number|number"),
        (RosterColumn.JoinedParty, "ngay vao dang|nam vao dang|vao dang|vao dang ngay|ngay vao dcsvn|ngay ket nap|ngay ket nap dang|"
            + "party admission date|party admission|date joined party|joined party|joined the party|date of joining the party|"
            + "date of party admission"),
        (RosterColumn.Unit, "don vi|don vi cong tac|don vi cu|noi cong tac|noi lam viec|co quan|co quan don vi|co quan cong tac|"
            + "to chuc co so dang|tccs dang|tccsd|dang bo|chi bo|xa|xa phuong|xa thi tran|xa phuong thi tran|dia ban|dia chi|noi o|"
            + "unit|work unit|workplace|organisation|organization|agency|address|employer"),
        (RosterColumn.Category, "doi tuong|thanh phan|khoi|nhom doi tuong|category|participant category"),
        (RosterColumn.Title, "chuc vu|chuc danh|nghe nghiep|cong viec|position|title|job title|post"),
        (RosterColumn.TitleAndUnit, "position and unit|title and unit"),
        (RosterColumn.Group, "to|nhom|to hoc tap|to thao luan|nhom thao luan|to nhom|group"),
        (RosterColumn.Mark, "diem|diem tb|diem so|diem trung binh|diem thi|tong diem|bang so|mark|score|average mark|marks"),
        (RosterColumn.Grade, "xep loai|loai|hoc luc|danh gia|ket qua xep loai|grade|rating|classification"),
        (RosterColumn.Result, "ket qua|ket qua hoc tap|result"),
        (RosterColumn.Certificate, "so gcn|gcn so|so giay chung nhan|so chung nhan|so chung chi|so cc|so hieu|so hieu gcn|so bang|"
            + "gcn|certificate no|certificate number|certificate"),
        (RosterColumn.Register, "so vao so|vao so so|vao so|so vao so cap|so dang ky|register no|register number|registry no|register"),
        (RosterColumn.Remark, "ghi chu|gc|remark|remarks|note|notes|comment|comments"));

    // The beginnings of longer headings.
    private static readonly KeyValuePair<string, RosterColumn>[] s_starts =
    [
        .. Phrases.Table(
            (RosterColumn.FamilyAndMiddleName, "ho va ten dem|ho ten dem|ho va ten lot|ho ten lot|ho va chu dem|ho dem"),
            (RosterColumn.Name, "ho va ten|ho ten|ho chu dem va ten|ho dem va ten|ho chu dem ten|ten hoc vien"),
            (RosterColumn.BirthDate, "ngay thang nam sinh|ngay sinh|nam sinh|sinh ngay"),
            (RosterColumn.JoinedParty, "ngay thang nam vao dang|ngay vao dang|nam vao dang|ngay ket nap"),
            (RosterColumn.Sex, "gioi tinh"),
            (RosterColumn.Ethnicity, "dan toc"),
            (RosterColumn.Hometown, "que quan|nguyen quan"),
            (RosterColumn.Title, "chuc vu|chuc danh"),
            (RosterColumn.Unit, "don vi|co quan|noi cong tac"),
            (RosterColumn.Category, "doi tuong"),
            (RosterColumn.Grade, "xep loai"),
            (RosterColumn.Register, "so vao so"),
            (RosterColumn.Certificate, "so giay chung nhan|so gcn|so hieu"),
            (RosterColumn.Mark, "diem"),
            (RosterColumn.Remark, "ghi chu"),
            (RosterColumn.Ordinal, "so thu tu"),
            (RosterColumn.Code, "ma hoc vien|ma so hoc vien"),
            (RosterColumn.Number, "so cccd|so the dang"))
            .OrderByDescending(start => start.Key.Length),
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
        return s_starts.Where(start => Phrases.BeginsWithAny(key, start.Key)).Select(start => (RosterColumn?)start.Value).FirstOrDefault();
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
}
