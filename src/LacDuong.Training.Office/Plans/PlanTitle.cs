using System.Globalization;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>What a plan calls a session, with the mark of a topic and its number taken off: «Chuyên đề 1: …», «Bài 2. …».</summary>
internal sealed partial record PlanTitle(string Text, int? Number, bool IsMarked)
{
    /// <summary>The title, with «(tiếp theo)» and the like removed from its end.</summary>
    public string WithoutBrackets => Brackets().Replace(Text, "").Trim();

    public static PlanTitle Read(string text)
    {
        string plain = PlanText.OnOneLine(text).Trim();
        Match match = Mark().Match(plain);
        if (!match.Success)
            return new PlanTitle(Trim(ListNumber().Replace(plain, "")), null, IsMarked: false);
        string number = match.Groups["number"].Value;
        bool needsNumber = match.Groups["numbered"].Success;
        string rest = match.Groups["rest"].Value;
        // «Chuyên đề Công tác dân vận» lacks a sign between the mark and the title. «Bài thu hoạch» isn't a lesson.
        if (needsNumber && number.Length == 0)
            return new PlanTitle(Trim(plain), null, IsMarked: false);
        return new PlanTitle(Trim(rest), NumberOf(number), IsMarked: true);
    }

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

    [GeneratedRegex(@"\s*\([^()]*\)\s*$")]
    private static partial Regex Brackets();
}
