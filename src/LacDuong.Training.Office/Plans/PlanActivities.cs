using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>Recognises an activity by the words of a plan.</summary>
internal static partial class PlanActivities
{
    private static readonly (string Words, TrainingActivity Activity)[] s_kinds =
    [
        .. Phrases.Table<TrainingActivity>(
            (new TrainingActivity.Opening(), "khai giảng|khai mạc|opening"),
            (
                new TrainingActivity.Closing(),
                "bế giảng|bế mạc|tổng kết lớp|tổng kết khóa|tổng kết đợt|kết thúc lớp|kết thúc khóa|trao giấy chứng nhận|"
                + "trao chứng nhận|trao chứng chỉ|cấp giấy chứng nhận|phát chứng chỉ|closing|award of certificates"),
            (
                new TrainingActivity.Assessment(),
                "viết thu hoạch|bài thu hoạch|làm thu hoạch|viết bài thu|bài kiểm tra|kiểm tra cuối|kiểm tra hết|kiểm tra kết thúc|"
                + "kiểm tra đánh giá|kiểm tra trắc nghiệm|kiểm tra viết|kiểm tra nhận thức|thi cuối|thi hết|thi kết thúc|"
                + "thi tốt nghiệp|thi trắc nghiệm|thi viết|thi vấn đáp|làm bài thi|sát hạch|đánh giá cuối khóa|"
                + "đánh giá kết quả học tập|kiểm tra viết thu hoạch|kiểm tra thực hành|assessment|final test|"
                + "final exam|examination|written test|practical test|reflection paper"),
            (
                new TrainingActivity.FieldStudy(),
                "nghiên cứu thực tế|đi thực tế|khảo sát thực tế|tham quan|học tập thực tế|thực tế tại|đi thực tế|thực tế ở cơ sở|"
                + "thực tế cơ sở|về nguồn|dâng hương|field study|field trip|study visit|field visit|study tour|site visit"),
            (new TrainingActivity.Break(), "giải lao|nghỉ trưa|ăn trưa|nghỉ giữa giờ|nghỉ giữa buổi|tea break|coffee break|lunch|break"))
            .Select(kind => ($" {kind.Key} ", kind.Value)),
    ];

    // The library's own word for each kind, as its documents print it.
    private static readonly HashSet<string> s_own =
    [
        .. s_kinds.Select(kind => kind.Activity).Append(new TrainingActivity.Discussion()).Distinct()
            .SelectMany(kind => new[] { kind.Describe("vi"), kind.Describe("en") })
            .Concat(Enum.GetValues<AssessmentKind>()
                .SelectMany(kind => new[] { CourseWording.NameOf(kind, "vi"), CourseWording.NameOf(kind, "en") }))
            .Select(Phrases.AccentedKeyOf),
    ];

    private static readonly string s_guide = Phrases.AccentedKeyOf("hướng dẫn");

    private static readonly string[] s_preparations = Phrases.AccentedKeys(
        "ổn định", "đón tiếp", "đón đại biểu", "phổ biến nội quy", "phổ biến quy chế", "quán triệt nội quy", "chào cờ", "văn nghệ",
        "bầu ban cán sự", "chia tổ", "nhận tài liệu", "phát tài liệu", "điểm danh", "chụp ảnh", "registration", "welcome", "check in");

    private static readonly string[] s_about =
    [
        .. s_preparations,
        .. Phrases.AccentedKeys(
            "ôn tập", "tự học", "tự nghiên cứu", "sinh hoạt", "giao lưu", "hướng dẫn", "thông qua", "công bố", "phát biểu", "di chuyển",
            "tập trung", "nghỉ", "self study", "revision"),
    ];

    private static readonly string[] s_discussions = Phrases.AccentedKeys(
        "thảo luận", "trao đổi", "tọa đàm", "hỏi đáp", "giải đáp", "hỏi và đáp", "discussion", "group discussion", "group work", "q a",
        "questions and answers", "plenary discussion");

    // Alone they name an activity. Within a longer title they may be the subject: «Công tác kiểm tra, giám sát của Đảng».
    private static readonly HashSet<string> s_tests =
        [.. Phrases.AccentedKeys("kiểm tra", "thi", "thu hoạch", "test", "exam", "kiểm tra cuối khóa", "làm bài kiểm tra", "làm bài")];

    /// <summary>The activity that a title names, or null if it names something else.</summary>
    public static TrainingActivity? Find(string title)
    {
        string key = Phrases.AccentedKeyOf(title);
        if (key.Length == 0)
            return null;
        string padded = $" {key} ";
        LocalisedText? kept = s_own.Contains(key) ? null : new LocalisedText(title);
        if (Phrases.BeginsWithAny(key, s_discussions))
            return new TrainingActivity.Discussion { Title = kept };
        if (s_tests.Contains(key))
            return new TrainingActivity.Assessment { Title = kept };
        // The first match decides: «Khai giảng, nghỉ giải lao» is an opening.
        TrainingActivity? found = s_kinds.Select(kind => (At: padded.IndexOf(kind.Words, StringComparison.Ordinal), kind.Activity))
            .Where(kind => kind.At >= 0).OrderBy(kind => kind.At).FirstOrDefault().Activity;
        bool isGuide = found is TrainingActivity.Assessment && key.StartsWith(s_guide, StringComparison.Ordinal);
        return found is null || isGuide ? null : found with { Title = kept };
    }

    /// <summary>The subject of a discussion, as typed after the word; empty if the title lacks one or isn't a discussion.</summary>
    public static string SubjectOfDiscussion(string title)
        => Discussion().Match(title) is { Success: true } match ? match.Groups[1].Value : "";

    /// <summary>Whether a title names something around the lessons: «Ổn định tổ chức», «Phổ biến nội quy».</summary>
    public static bool IsNoTopic(string title)
    {
        string key = Phrases.AccentedKeyOf(title);
        return s_about.Any(words => key.StartsWith(words, StringComparison.Ordinal));
    }

    /// <summary>Whether a short title names something before or between the lessons, and is about no topic.</summary>
    public static bool IsPreparation(string title)
        => title.Length < 60 && Phrases.BeginsWithAny(Phrases.AccentedKeyOf(title), s_preparations);

    [GeneratedRegex(
        @"^(?:thảo luận|trao đổi|tọa đàm|toạ đàm|hỏi đáp|giải đáp|group discussion|plenary discussion|discussion|group work)"
        + @"(?:\s*(?:,|và|and)\s*(?:thảo luận|trao đổi|giải đáp))?\s*(?:(?:nhóm|tổ)\b)?\s*(?:về|on|of)?\s*[:.\-–—,]?\s*(.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Discussion();
}
