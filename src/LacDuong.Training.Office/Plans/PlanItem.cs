using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>What a cell says of one session: half-day, time and title, and perhaps the people and the place.</summary>
internal sealed partial class PlanItem
{
    // The labels in a cell, as part of a pattern.
    private const string LecturerWords
        = "gv|giảng viên|bcv|báo cáo viên|người giảng|người trình bày|người báo cáo|người thực hiện|lecturers?|speakers?|trainers?";
    private const int LongestStart = 100;
    private const string VenueWords = "địa điểm|phòng học|nơi học|tại|room|venue";
    private const string TimePattern = @"\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?\s?(?:'|’|′|phút)?\s?(?:am|pm)?";

    public DayPart? Part { get; private set; }

    /// <summary>The time as typed, or null.</summary>
    public string? Time { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The people as typed, one line each.</summary>
    public string Lecturers { get; private set; } = "";

    public string? Room { get; private set; }

    public ValueList<string> Groups { get; private set; }

    private bool IsEmpty => Title.Length == 0 && Lecturers.Length == 0 && Room is null;

    /// <summary>Takes a cell apart into sessions. If the cell names lecturers and rooms too, as in the grid of a week, say what is
    /// known.</summary>
    public static List<PlanItem> ReadAll(string text, PlanKnowledge? known)
    {
        string[] lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(Divide)];
        bool areListed = lines.Length > 1 && lines.All(line => Bullet().IsMatch(line) || LeadingPart().IsMatch(line));
        List<PlanItem> items = [];
        foreach (string line in lines)
        {
            bool isListed = Bullet().Match(line) is { Success: true };
            string rest = Bullet().Replace(line, "");
            DayPart? part = null;
            if (LeadingPart().Match(rest) is { Success: true } partMatch && PlanWords.PartsOf(partMatch.Groups[1].Value) is [DayPart only])
            {
                part = only;
                rest = rest[partMatch.Length..];
            }
            string? time = null;
            if (LeadingTime().Match(rest) is { Success: true } timeMatch)
            {
                time = timeMatch.Groups[1].Value.Trim();
                rest = rest[timeMatch.Length..];
            }
            PlanItem? last = items.Count > 0 ? items[^1] : null;
            bool begins = last is null || part is not null || time is not null || (areListed && isListed && !last.IsEmpty)
                || (last.Title.Length > 0 && (PlanTitle.Read(rest).IsMarked || (!isListed && IsActivity(rest))));
            if (begins)
                items.Add(last = new PlanItem { Part = part ?? last?.Part, Time = time });
            // «- Mục đích, yêu cầu» under a topic details the topic.
            if (!begins && isListed && !areListed && !(known is not null && IsOfPeopleOrPlace(rest)))
                continue;
            last!.Add(rest.Trim(), known);
        }
        return [.. items.Where(item => !item.IsEmpty || item.Time is not null)];
    }

    // «Khai giảng; Chuyên đề 1: …», «Viết thu hoạch; bế giảng», «- Khai giảng; - Chuyên đề 1: …».
    private static IEnumerable<string> Divide(string line)
    {
        int start = 0;
        foreach (Match sign in Sign().Matches(line))
        {
            int end = sign.Index + sign.Length;
            string before = line[start..Math.Min(sign.Index, start + LongestStart)];
            string after = line[end..Math.Min(line.Length, end + LongestStart)];
            if (!Divides(sign.Value.Trim(), before, after))
                continue;
            yield return line[start..sign.Index];
            start = end;
        }
        yield return line[start..];
    }

    private static bool Divides(string sign, string before, string after)
    {
        bool areListed = Bullet().IsMatch(before) && Bullet().IsMatch(after);
        before = Bullet().Replace(before, "");
        bool isTopicNext = PlanTitle.Read(Bullet().Replace(after, "")).IsMarked;
        bool isPreparation = PlanActivities.IsPreparation(before);
        return sign switch
        {
            ";" => areListed || ((isTopicNext || IsActivity(after))
                && (isPreparation || IsActivity(before) || PlanTitle.Read(before).IsMarked)),
            "," or "+" or "và" => isTopicNext && (isPreparation || IsActivity(before)),
            // «Thảo luận - Chuyên đề 1» and «Kiểm tra - Bài 1» are about the topic.
            _ => isTopicNext && (isPreparation || (IsActivity(before)
                && PlanActivities.Find(before) is TrainingActivity.Opening or TrainingActivity.Closing or TrainingActivity.Break)),
        };
    }

    private static bool IsActivity(string line) => line.Length < 60 && PlanActivities.Find(line) is not null;

    private static bool IsOfPeopleOrPlace(string line)
        => LecturerLabel().IsMatch(line) || RoomLabel().IsMatch(line) || PlanPerson.HasAddress(line) || IsRoom(line);

    private static bool IsRoom(string line) => line.Length < 80 && RoomStart().IsMatch(line);

    private void Add(string rest, PlanKnowledge? known)
    {
        if (known is null)
        {
            Title = Join(Title, rest);
            return;
        }
        // «… (Đ/c Nguyễn Văn A)», «… (7h30 - 8h00)», «… - GV: Nguyễn Văn A»
        if (LastBrackets().Match(rest) is { Success: true } brackets)
        {
            string inner = brackets.Groups[1].Value.Trim();
            bool isTaken = true;
            if (PlanPerson.HasAddress(inner) || LecturerLabel().IsMatch(inner))
                Lecturers = JoinLines(Lecturers, inner);
            else if (LeadingTime().Match(inner) is { Success: true } time && time.Length == inner.Length)
                Time ??= inner;
            else if (GroupLabel().Match(inner) is { Success: true } label)
                Groups = PlanWords.ListOf(inner[label.Length..]);
            else if (IsRoom(inner) || RoomLabel().IsMatch(inner))
                Room ??= RoomLabel().Replace(inner, "");
            else
                isTaken = false;
            rest = isTaken ? rest[..brackets.Index].Trim() : rest;
        }
        if (RoomInside().Match(rest) is { Success: true } room)
        {
            Room ??= room.Groups["room"].Value.Trim(' ', '.', ';');
            rest = rest[..room.Index].Trim();
        }
        if (LecturerInside().Match(rest) is { Success: true } lecturer)
        {
            Lecturers = JoinLines(Lecturers, rest[lecturer.Index..].Trim(' ', '-', '–', ';', ',', '(', ')'));
            rest = rest[..lecturer.Index].Trim(' ', '-', '–', ';', ',', '(');
        }
        if (rest.Length == 0)
            return;
        if (PlanPerson.HasAddress(rest) || (Title.Length > 0 && PlanPerson.Begins(rest, known.Lecturers.IsKnown)))
            Lecturers = JoinLines(Lecturers, rest);
        else if (Title.Length > 0 && Room is null && (IsRoom(rest) || known.Rooms.IsKnown(rest)))
            Room = rest;
        else if (Lecturers.Length > 0 && Title.Length > 0)
            Lecturers = JoinLines(Lecturers, rest);
        else
            Title = Join(Title, rest);
    }

    private static string Join(string text, string more) => text.Length == 0 ? more : $"{text} {more}";

    private static string JoinLines(string text, string more) => text.Length == 0 ? more : $"{text}\n{more}";

    [GeneratedRegex(@"\s*[;,+.:]\s+|\s+(?:và|[-–—/])\s+")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^\s*[-–+•*·●▪](?:\s+|(?=\p{Lu}))")]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"^((?:buổi\s+)?(?:sáng|chiều|tối)|morning|afternoon|evening)\s*[:\-–.]\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingPart();

    [GeneratedRegex(
        @"^\(?((?:từ\s+|lúc\s+|đúng\s+)?" + TimePattern
        + @"(?:\s?(?:-|–|—|đến|to)\s?" + TimePattern + @")?)\)?\s*(?:[:.,\-–]\s*|(?=\p{L})|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingTime();

    [GeneratedRegex(@"\(([^()]*)\)[.;]?$")]
    private static partial Regex LastBrackets();

    [GeneratedRegex(
        "^(?:" + LecturerWords + @")\s*[:.\-–]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LecturerLabel();

    [GeneratedRegex(
        @"(?<![\p{L}\p{M}])(?:" + LecturerWords + @")\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LecturerInside();

    [GeneratedRegex(@"^(?:tổ|nhóm|groups?)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GroupLabel();

    [GeneratedRegex("^(?:" + VenueWords + @")\s*:\s*|^tại\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoomLabel();

    [GeneratedRegex(
        @"[\s,;.\-–(]*(?<![\p{L}\p{M}])(?:" + VenueWords + @")\s*:\s*(?<room>.+)$|^tại\s+(?<room>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoomInside();

    [GeneratedRegex(
        @"^(?:hội trường|phòng (?:học|họp|số|\d|[A-Z]\b)|giảng đường|nhà văn hóa|trực tuyến|room\s|hall\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoomStart();
}
