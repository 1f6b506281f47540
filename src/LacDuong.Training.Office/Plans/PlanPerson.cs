using System.Text.RegularExpressions;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>A person whom a plan names, with the words beside the name: the degree, the post or the body, as typed.</summary>
internal sealed partial record PlanPerson(PersonName Name, string? Title)
{
    private const int MostWords = 6;

    // Bodies, and people whose names are left out. «Đoàn» is a family name too, and «Trường» nearly one.
    private static readonly string[] s_bodies = Phrases.AccentedKeys(
        "ban", "btc", "phòng", "trung tâm", "ttct", "ubnd", "hđnd", "ubmttq", "mttq", "mặt trận", "huyện ủy", "đảng ủy", "tỉnh ủy",
        "thành ủy", "thị ủy", "học viên", "cả lớp", "lớp", "hội", "văn phòng", "tổ", "nhóm", "công an", "trường", "đoàn thanh niên",
        "đoàn tncs", "đoàn thể", "đoàn công tác", "toàn thể", "các", "tập thể", "đại diện", "báo cáo viên", "giảng viên", "cán bộ",
        "chuyên viên", "sở", "liên đoàn", "tất cả", "lãnh đạo", "thường trực", "thường vụ", "khoa", "bộ", "viện", "công ty", "nhà trường",
        "nhân viên", "ủy ban", "hội đồng", "organisers", "organizers", "organising committee", "organizing committee", "all", "learners",
        "participants", "staff", "the", "to be confirmed", "tbc", "tba", "mời", "chưa", "theo", "như", "có", "nt");

    private static readonly string[] s_posts = Phrases.AccentedKeys(
        "phó", "trưởng", "giám đốc", "pgđ", "gđ", "bí thư", "chủ tịch", "chủ nhiệm", "chánh", "hiệu trưởng", "ủy viên", "chỉ huy",
        "thủ trưởng", "uvbtv", "tuv", "huv", "thường trực", "nguyên", "cán bộ", "chuyên viên", "đại diện", "lãnh đạo", "director", "deputy",
        "head", "chairman", "vice");

    /// <summary>
    /// Reads the people that a cell names, and its other words: «Đ/c Nguyễn Văn A, Phó Bí thư; đ/c Lê Văn B», «Ban Tổ chức lớp».
    /// </summary>
    public static (List<PlanPerson> People, List<string> Others) ReadAll(string text, Func<string, bool> isKnown)
    {
        List<PlanPerson> people = [];
        List<string> others = [];
        foreach (string entry in Entries(text, isKnown))
        {
            bool isOfLast = people.Count > 0 && IsPost(entry) && FindAfterPost(entry, isKnown) is null && !IsPersonAtStart(entry, isKnown);
            if (isOfLast)
                people[^1] = people[^1] with { Title = people[^1].Title is { } title ? $"{title}, {Trim(entry)}" : Trim(entry) };
            else if (Read(entry, isKnown) is { } person)
                people.Add(person);
            else if (Trim(entry).Length > 0)
                others.Add(Trim(entry));
        }
        return (people, others);
    }

    /// <summary>Whether a text begins with an address or a degree, as only people have.</summary>
    public static bool HasAddress(string text) => Address().IsMatch(text) || Degree().IsMatch(text);

    /// <summary>Whether a line begins with a person's name. The rest of a title is excluded («… phong cách / Hồ Chí Minh»).</summary>
    public static bool Begins(string line, Func<string, bool> isKnown)
        => IsPersonAtStart(line, isKnown) && !line.StartsWith("Hồ Chí Minh", StringComparison.OrdinalIgnoreCase);

    private static PlanPerson? Read(string entry, Func<string, bool> isKnown)
    {
        string text = Label().Replace(entry.Trim(), "").Trim();
        bool isAddressed = false;
        while (Address().Match(text) is { Success: true } address)
        {
            isAddressed = true;
            text = text[address.Length..].Trim();
        }
        string? post = null;
        if (FindAfterPost(text, isKnown) is int at)
        {
            post = Trim(text[..at]);
            text = text[at..].Trim();
            while (Address().Match(text) is { Success: true } address)
                text = text[address.Length..].Trim();
        }
        else if (BeginsWithAny(text, s_posts) && !isKnown(text))
        {
            return null;
        }
        string? degree = null;
        if (ForeignDegree().Match(text) is { Success: true } foreign)
        {
            degree = foreign.Value.Trim();
            text = text[foreign.Length..];
        }
        if (!PersonNameGuess.TrySplit(text, out PersonNameGuess? guess))
            return null;
        string name = guess.Name.ToString();
        bool isPerson = isKnown(name) || isAddressed || post is not null || degree is not null || guess.Title is not null
            || guess.Name.Family is not null || IsLikeName(name);
        if (!isPerson || (!isAddressed && post is null && !isKnown(name) && BeginsWithAny(name, s_bodies)) || name.Count(' ') >= MostWords)
            return null;
        string?[] titles = [degree ?? TitleOf(guess.Title), post, Trim(Phone().Replace(guess.Besides ?? "", ""))];
        string title = string.Join(", ", titles.Where(one => !string.IsNullOrEmpty(one)));
        return new PlanPerson(guess.InOrdinaryCase ?? guess.Name, title.Length == 0 ? null : title);
    }

    // «Đ/c A; đ/c B», «A và B», «A, B», or one line each.
    private static IEnumerable<string> Entries(string text, Func<string, bool> isKnown)
    {
        foreach (string line in text.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string pending = "";
            foreach ((string part, string joint) in Split(line.TrimStart('-', '+', '•', '*', '–', ' ')))
            {
                bool begins = joint.Length == 0 || IsPersonAtStart(part, isKnown) || FindAfterPost(part, isKnown) is not null;
                if (begins && pending.Length > 0)
                    yield return pending;
                pending = begins ? part : $"{pending}{joint}{part}";
            }
            yield return pending;
        }
    }

    private static IEnumerable<(string Part, string Joint)> Split(string line)
    {
        int start = 0;
        string joint = "";
        foreach (Match match in Joint().Matches(line))
        {
            yield return (line[start..match.Index].Trim(), joint);
            joint = match.Value;
            start = match.Index + match.Length;
        }
        yield return (line[start..].Trim(), joint);
    }

    private static bool IsPersonAtStart(string text, Func<string, bool> isKnown)
        => HasAddress(text) || isKnown(text)
            || (PersonNameGuess.TrySplit(text, out PersonNameGuess? guess) && !BeginsWithAny(text, s_posts)
                && (isKnown(guess.Name.ToString())
                    || (guess.Name.Family is not null && IsLikeName(guess.Name.ToString()))));

    private static bool IsPost(string text)
        => text.Length > 0 && (BeginsWithAny(text, s_posts) || BeginsWithAny(text, s_bodies) || text[0] is '(');

    // «Trưởng Ban Dân vận Nguyễn Văn A»: the index of the name.
    private static int? FindAfterPost(string text, Func<string, bool> isKnown)
    {
        if (!BeginsWithAny(text, s_posts))
            return null;
        int end = text.IndexOfAny([',', '(', '–']) is var stop and >= 0 ? stop : text.Length;
        if (text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && colon + 1 < text.Length)
            return colon + 1;
        List<int> words = [];
        for (int i = 0; i < end; i++)
        {
            if (text[i] != ' ' && (i == 0 || text[i - 1] == ' '))
                words.Add(i);
        }
        for (int i = Math.Max(1, words.Count - 5); i < words.Count - 1; i++)
        {
            string rest = text[words[i]..end].Trim();
            int next = words[i + 1];
            bool isName = HasAddress(rest) || isKnown(rest)
                || (FamilyNames.Default.Contains(text.AsSpan(words[i], next - 1 - words[i])) && IsLikeName(rest));
            if (isName)
                return words[i];
        }
        return null;
    }

    // At least two words, each with a capital, and all other than bodies: «Kơ Să Ha Grang», «John Smith»; or K'Brêm.
    private static bool IsLikeName(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= MostWords && !BeginsWithAny(name, s_bodies) && !BeginsWithAny(name, s_posts)
            && (words.Length > 1 || name.AsSpan().ContainsAny("'’ʼ‘"))
            && words.All(word => char.IsUpper(word[0]) && !word.Any(char.IsDigit));
    }

    private static bool BeginsWithAny(string text, string[] beginnings)
        => Phrases.BeginsWithAny(Phrases.AccentedKeyOf(text.Length > 80 ? text[..80] : text), beginnings);

    // A degree is a title; an address isn't.
    private static string? TitleOf(string? title) => title is null || Address().IsMatch(title + " ") ? null : title;

    private static string Trim(string text)
    {
        string trimmed = text.Trim(' ', ',', ';', '-', '–', '—', ':', '.', '\n');
        return trimmed is ['(', .. var inner, ')'] && !inner.Contains('(', StringComparison.Ordinal) ? inner.Trim() : trimmed;
    }

    [GeneratedRegex(
        @"\s*,\s*|\s+(?:và|&|and)\s+|\s+[-–—]\s+|\s*/\s+(?=\p{Lu}|đ/c)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(?:đ/c|đ/chí|đc|đ\.c|đ\.chí|đồng chí|các đ/c|các đồng chí|ông|bà|anh|chị|thầy|cô|mr|mrs|ms)\.?\s*"
        + @"(?::\s*|\s+|(?<=[/.])(?=\p{Lu})|(?<=/c)(?=\p{Lu}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^(?:ths|th\.s|ts|tskh|pgs|gs|cn|ks|bs|ls|gvc|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|cử nhân|luật sư|bác sĩ|nhà báo|"
        + @"thượng tá|trung tá|thiếu tá|đại tá|đại úy|thiếu tướng|dr|prof)(?:\.|\s)\s*\p{Lu}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Degree();

    [GeneratedRegex(
        @"\(?\s*(?:đt|sđt|điện thoại|tel|phone)?\s*[:.]?\s*\+?\d[\d .\-]{7,}\)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(
        @"^(?:dr|prof|assoc\.? prof|msc?|ma|phd|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|cử nhân|luật sư|bác sĩ|nhà báo|"
        + @"thượng tá|trung tá|thiếu tá|đại tá|đại úy|thiếu tướng)\.?\s+(?=\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForeignDegree();

    [GeneratedRegex(
        @"^(?:gv|giảng viên|bcv|bc|báo cáo viên|người giảng|người trình bày|người báo cáo|người thực hiện|lecturers?|speakers?|trainers?|"
        + @"teacher)\s*[:.\-–]\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
