using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>The words by which the import reads plans.</summary>
internal static partial class PlanWords
{
    // «1», «A2», «III»
    private const string ShortClass = @"(?:\d{1,3}|[A-Z]\d{0,2}|[IVX]{1,5})";

    private static readonly Dictionary<string, DayPart[]> s_parts = Phrases.Table<DayPart[]>(
        ([DayPart.Morning], "sáng|sang|s|am|a m|morning|mornings"),
        ([DayPart.Afternoon], "chiều|chieu|c|pm|p m|afternoon|afternoons"),
        ([DayPart.Evening], "tối|toi|t|evening|evenings|night"),
        (
            [DayPart.Morning, DayPart.Afternoon],
            "cả ngày|ca ngay|sáng chiều|sáng và chiều|sáng buổi chiều|sang chieu|s c|all day|full day|whole day|morning and afternoon"));

    private static readonly string[] s_beforePart = Phrases.AccentedKeys("buổi", "ca");

    private static readonly Dictionary<string, IsoDayOfWeek> s_weekdays = Phrases.Table(
        (IsoDayOfWeek.Monday, "hai|2|t2|thứ hai|thứ 2|monday|mon"),
        (IsoDayOfWeek.Tuesday, "ba|3|t3|thứ ba|thứ 3|tuesday|tue"),
        (IsoDayOfWeek.Wednesday, "tư|4|t4|thứ tư|thứ 4|wednesday|wed"),
        (IsoDayOfWeek.Thursday, "năm|5|t5|thứ năm|thứ 5|thursday"),
        (IsoDayOfWeek.Friday, "sáu|6|t6|thứ sáu|thứ 6|friday|fri"),
        (IsoDayOfWeek.Saturday, "bảy|7|t7|thứ bảy|thứ 7|saturday|sat"),
        (IsoDayOfWeek.Sunday, "chủ nhật|chúa nhật|cn|thứ chủ nhật|sunday|sun"));

    private static readonly HashSet<string> s_ditto = Keys("nt", "như trên", "ditto");

    private static readonly HashSet<string> s_noon = Keys("trưa", "buổi trưa", "noon", "midday", "lunch");

    private static readonly HashSet<string> s_allClasses = Keys(
        "toàn khóa", "toàn trường", "tất cả", "tất cả các lớp", "các lớp", "cả lớp", "cả 2 lớp", "cả hai lớp", "cả 3 lớp", "cả ba lớp",
        "chung", "học chung", "all", "all classes", "both");

    private static readonly HashSet<string> s_nothing = Keys("nghỉ", "nghỉ học", "x", "trống", "off", "free", "không học");

    private static readonly HashSet<string> s_cancelled = Keys(
        "hoãn", "đã hoãn", "hủy", "đã hủy", "không tổ chức", "không diễn ra", "cancelled", "canceled", "postponed");

    /// <summary>The half-days of a text that names only these: «Sáng», «Buổi chiều», «Cả ngày», «S», «AM»; otherwise empty.</summary>
    public static DayPart[] PartsOf(string text)
    {
        string key = Phrases.AccentedKeyOf(text);
        foreach (string word in s_beforePart)
            key = Phrases.BeginsWithAny(key, word) && key.Length > word.Length ? key[(word.Length + 1)..] : key;
        return key.Length > 40 ? [] : s_parts.GetValueOrDefault(key) ?? [];
    }

    /// <summary>The day of the week that a text names alone.</summary>
    public static IsoDayOfWeek WeekdayOf(string text)
        => text.Length > 20 ? IsoDayOfWeek.None : s_weekdays.GetValueOrDefault(Phrases.AccentedKeyOf(text));

    /// <summary>The Vietnamese name of a day of the week.</summary>
    public static string NameOf(IsoDayOfWeek weekday) => weekday is IsoDayOfWeek.Sunday ? "Chủ nhật" : $"Thứ {(int)weekday + 1}";

    /// <summary>Whether a cell repeats the one above: «nt», «-nt-», «Như trên», «"».</summary>
    public static bool IsDitto(string text) => text is "\"" or "''" or "”" or "〃" or "//" or "“" || Is(text, s_ditto);

    /// <summary>Whether a text says that the half-day is free: «Nghỉ», «-», «x».</summary>
    public static bool IsNothing(string text)
        => text.Length < 20 && Phrases.AccentedKeyOf(text) is var key && (key.Length == 0 || s_nothing.Contains(key));

    /// <summary>Whether a remark says that a session is cancelled.</summary>
    public static bool IsCancelled(string text) => Is(text, s_cancelled);

    /// <summary>Whether a text names noon. The time beside it then decides the half-day.</summary>
    public static bool IsNoon(string text) => Is(text, s_noon);

    /// <summary>The entries of a list: «Tổ 1, Tổ 2 và Tổ 3».</summary>
    public static ValueList<string> ListOf(string text)
        => [.. ListSign().Split(text).Select(entry => entry.Trim()).Where(entry => entry.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a heading names a class: «Lớp 1», «LỚP A2», «Class 2».</summary>
    public static bool IsClass(string text) => ClassName().IsMatch(text);

    /// <summary>The names of classes: «Lớp 1, 2» are «Lớp 1» and «Lớp 2». Empty means all classes: «Cả hai lớp».</summary>
    public static ValueList<string> ClassesOf(string text)
        => Is(text, s_allClasses) ? []
            : [.. ListOf(text).Select(name => ShortName().IsMatch(name) ? $"Lớp {name}" : name).Distinct(StringComparer.Ordinal)];

    private static bool Is(string text, HashSet<string> words) => text.Length < 40 && words.Contains(Phrases.AccentedKeyOf(text));

    private static HashSet<string> Keys(params string[] words) => [.. Phrases.AccentedKeys(words)];

    /// <summary>Whether a row under a table lies outside it: a sum, a remark, a signature, the recipients.</summary>
    public static bool EndsTable(string text) => TableEnd().IsMatch(text);

    [GeneratedRegex(
        @"^(tổng( cộng| số)?\b|ghi chú\s*:|lưu ý|nơi nhận|người lập|tm[./]|kt[./]|tl[./]|t/m\b|giám đốc|phó giám đốc|"
        + @"trưởng ban|phó trưởng ban|thủ trưởng|bí thư|phó bí thư|thường trực|ban tổ chức lớp$|\(?đã ký|\(?ký|hiệu trưởng|total\b|"
        + @"notes?\s*:|.{0,40}, ngày \d{1,2} tháng)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TableEnd();

    [GeneratedRegex(
        @"^(?:lớp|class)\s+(?:số\s+)?" + ShortClass + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClassName();

    [GeneratedRegex("^" + ShortClass + "$")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"[,;\n]|\s(?:và|and|&)\s")]
    private static partial Regex ListSign();
}
