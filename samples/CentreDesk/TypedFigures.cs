using System.Text.RegularExpressions;
using LacDuong.Training;
using LacDuong.Training.Vietnamese;

namespace CentreDesk;

/// <summary>Reads figures as people write them: «7,5», «gần 100», «17 buổi», «từ 3.800 đến 4.000», “nearly 100”.</summary>
internal static partial class TypedFigures
{
    private const int Longest = 100;
    private const string Digits = "[0-9](?:[0-9., ]*[0-9])?";
    private const string Range
        = $@"(?:(?:khoang|about)\s+)?(?:(?:tu|from)\s+)?(?<lower>{Digits})\s*(?:\.\.|-|–|—|\bden\b|\bto\b)\s*(?<upper>{Digits})";
    private const string One
        = "(?:(?<about>~|≈|khoang|chung|about)|(?<fewer><|gan|chua den|nearly|almost|fewer than|less than)"
        + "|(?<more>>|hon|tren|more than|over))?"
        + $@"\s*(?<lower>{Digits})";

    /// <summary>The field as a figure, or null if it's empty or refused.</summary>
    /// <param name="typed">The form.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="counted">What may stand after the number, in small letters without accents.</param>
    /// <param name="isWhole">Whether the figure may only have whole numbers.</param>
    public static Figure? ReadFigure(this Typed typed, string field, IReadOnlyCollection<string> counted, bool isWhole)
    {
        if (typed[field] is not { } text)
            return null;
        if (Read(text, counted) is not { } figure)
        {
            typed.Refuse(
                field,
                "Số không đọc được; hãy ghi như 17, 7,5, gần 100, khoảng 60, hơn 200 hoặc từ 80 đến 100.",
                "The figure can't be read; write it like 17, 7.5, nearly 100, about 60, more than 200 or 80 to 100.");
            return null;
        }
        if (figure.IsWhole || !isWhole)
            return figure;
        typed.Refuse(field, "Ở đây cần số nguyên, như 17.", "A whole number is needed here, such as 17.");
        return null;
    }

    /// <summary>The field as a number of people or a place in a list, or null if it's empty or refused.</summary>
    public static int? ReadCount(this Typed typed, string field)
    {
        if (typed[field] is not { } text)
            return null;
        if (Read(text, []) is { Kind: FigureKind.Exact, IsWhole: true, Number: <= int.MaxValue } figure)
            return (int)figure.Number;
        typed.Refuse(field, "Ở đây cần một số nguyên, như 28.", "A whole number is needed here, such as 28.");
        return null;
    }

    private static Figure? Read(string text, IReadOnlyCollection<string> counted)
    {
        if (text.Length > Longest || Form().Match(MatchKey.DroppingAccents(text)) is not { Success: true } match
            || (match.Groups["counted"].Value is { Length: > 0 } word && !counted.Contains(word.Trim())))
            return null;
        string lower = Plain(match.Groups["lower"].Value);
        string sign = match.Groups["about"].Success ? "~" : match.Groups["fewer"].Success ? "<" : match.Groups["more"].Success ? ">" : "";
        string figure = match.Groups["upper"].Success ? $"{lower}..{Plain(match.Groups["upper"].Value)}" : sign + lower;
        return Figure.TryParse(figure, out Figure? value) ? value : null;
    }

    // «1.200» and “1,200” are 1200, and «7,5» is 7.5.
    private static string Plain(string number)
    {
        Match match = Number().Match(number);
        string whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        return match.Groups["part"].Success ? $"{whole}.{match.Groups["part"].Value}" : whole;
    }

    [GeneratedRegex($@"^(?:{Range}|{One})\s*(?<counted>[a-z][a-z /-]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?<whole>[1-9][0-9]{0,2}(?:[., ][0-9]{3})+|[0-9]+)(?:[.,](?<part>[0-9]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
