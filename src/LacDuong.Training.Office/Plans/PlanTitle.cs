using System.Globalization;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>What a plan calls a session, with the mark of a topic and its number taken off: «Chuyên đề 1: …», «Bài 2. …».</summary>
internal sealed partial record PlanTitle(string Text, int? Number, bool IsMarked)
{
    /// <summary>The mark and the number alone, by which a plan names the topic again: «Bài 1 (tiếp)».</summary>
    public string? Label { get; private init; }

    /// <summary>The title without brackets at its end.</summary>
    public string WithoutBrackets => Brackets().Replace(Text, "").Trim();

    public static PlanTitle Read(string text)
    {
        string plain = WithoutContinuation(PlanText.OnOneLine(text).Trim());
        Match match = Mark().Match(plain);
        if (!match.Success)
            return new PlanTitle(Trim(ListNumber().Replace(plain, "")), null, IsMarked: false);
        string number = match.Groups["number"].Value;
        bool needsNumber = match.Groups["numbered"].Success;
        string rest = WithoutContinuation(match.Groups["rest"].Value);
        // «Chuyên đề Công tác dân vận» lacks a sign between the mark and the title. «Bài thu hoạch» isn't a lesson.
        if (needsNumber && number.Length == 0)
            return new PlanTitle(Trim(plain), null, IsMarked: false);
        string mark = match.Groups["named"].Value + match.Groups["numbered"].Value;
        return new PlanTitle(Trim(rest), NumberOf(number), IsMarked: true)
        {
            Label = number.Length == 0 ? null : Phrases.AccentedKeyOf($"{mark} {number}"),
        };
    }

    /// <summary>Whether a text says only that the session before goes on: «(tiếp theo)», «nt».</summary>
    public static bool GoesOn(string text)
        => PlanWords.IsDitto(text) || (text.Length > 0 && WithoutContinuation(text.Trim()).Length == 0);

    /// <summary>A title without «(tiếp)» and the like at its end, which name no other topic.</summary>
    public static string WithoutContinuation(string title) => Continuation().Replace(title, "");

    /// <summary>Whether a text is «Chuyên đề 1: …».</summary>
    public static bool IsNamedTopic(string text)
        => text.StartsWith("chuyên đề", StringComparison.OrdinalIgnoreCase)
            && Read(text.Length > 200 ? text[..200] : text) is { IsMarked: true, Text.Length: > 0 };

    private static string Trim(string text)
    {
        string trimmed = text.Trim().TrimEnd('.', ';', ',').TrimEnd();
        bool isQuoted = trimmed.Length > 2 && trimmed[0] is '"' or '“' or '«' or '”' && trimmed[^1] is '"' or '”' or '»' or '“';
        return isQuoted ? trimmed[1..^1].Trim() : trimmed;
    }

    private static int? NumberOf(string number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value))
            return value;
        string[] roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
        return Array.IndexOf(roman, number.ToUpperInvariant()) is var at and >= 0 ? at + 1 : null;
    }

    [GeneratedRegex(
        @"^(?:(?:giảng|báo cáo|nghe|học|học tập|triển khai|truyền đạt|quán triệt|trình bày|lên lớp)\s+)?"
        + @"(?:(?<named>chuyên đề|topic)|(?<numbered>"
        + @"cđ|bài giảng|bài học|bài|nội dung|phần|lesson|module|unit|chapter|session|học phần|mô đun))"
        + @"(?![\p{L}\p{M}])\s*(?:số|no\.?)?\s*(?<number>(?:\d{1,3}|[ivx]{1,5})(?![\p{L}\p{M}\d]))?\s*[:.)\-–—]*\s*(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:\d{1,2}|[IVX]{1,5})\s*[.)\-]\s+")]
    private static partial Regex ListNumber();

    // «(tiếp)», «(tt)», «- tiếp theo», «(4 tiết)» and «(tiết 1-2)» at the end. «Kỹ năng giao tiếp» has a sign before none of them.
    [GeneratedRegex(
        @"(?:(?:^|\s*[(\[]|\s+[-–—]\s*)(?:tiếp(?:\s+(?:theo|tục))?(?:\s+và\s+hết)?|tt|t\.t|cont(?:inued|\.)?)"
        + @"|\s*[(\[](?:\d{1,2}\s*(?:tiết|buổi|periods?)|tiết\s*\d[\d\s,\-–]*))\s*[)\]]?[.;]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"\s*\([^()]*\)\s*$")]
    private static partial Regex Brackets();
}
