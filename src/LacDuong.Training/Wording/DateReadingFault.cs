using System.Globalization;

namespace LacDuong.Training.Wording;

/// <summary>Where and why a text cannot be read as dates: what was found there, and what was expected.</summary>
/// <remarks>Faults are equal when all their members are.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record DateReadingFault
{
    private const int LongestFound = 40;

    private readonly IsoDayOfWeek _weekday;

    internal DateReadingFault(DateReadingProblem problem, ReadOnlySpan<char> text, int start, int end, IsoDayOfWeek weekday = default)
    {
        Problem = problem;
        Position = start;
        Found = end - start > LongestFound ? $"{text.Slice(start, LongestFound)}…" : text[start..end].ToString();
        _weekday = weekday;
    }

    /// <summary>What is wrong.</summary>
    public DateReadingProblem Problem { get; }

    /// <summary>
    /// Where in the text it begins, in UTF-16 code units from 0; the length of the text where something is missing at its end.
    /// </summary>
    public int Position { get; }

    /// <summary>
    /// What stands there: a word, a number, a sign or a date, as typed; empty at the end of the text. After 40 code units comes «…» for the
    /// rest.
    /// </summary>
    public string Found { get; }

    /// <summary>What was expected instead, in words.</summary>
    /// <param name="language">English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string DescribeExpected(LanguageTag language)
    {
        Guard.Against.Null(language);
        return language.IsOf(LanguageTag.English) ? ExpectedInEnglish() : ExpectedInVietnamese();
    }

    /// <summary>The whole in one sentence; it counts characters from 1.</summary>
    /// <param name="language">English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language)
    {
        string expected = DescribeExpected(language);
        int character = Position + 1;
        return (language.IsOf(LanguageTag.English), Found.Length == 0) switch
        {
            (true, true) => string.Create(
                CultureInfo.InvariantCulture, $"The text ends at character {character} where {expected} was expected."),
            (true, false) => string.Create(
                CultureInfo.InvariantCulture, $"At character {character} there is «{Found}» where {expected} was expected."),
            (false, true) => string.Create(CultureInfo.InvariantCulture, $"Văn bản hết ở ký tự {character}, nơi cần {expected}."),
            (false, false) => string.Create(CultureInfo.InvariantCulture, $"Ở ký tự {character} gặp «{Found}», nơi cần {expected}."),
        };
    }

    private string ExpectedInEnglish() => Problem switch
    {
        DateReadingProblem.DayExpected => "a day of the month (1 to 31)",
        DateReadingProblem.MonthExpected => "a month (1 to 12 or its name)",
        DateReadingProblem.YearExpected => "a year of four digits",
        DateReadingProblem.WeekdayExpected => "a day of the week",
        DateReadingProblem.SeparatorExpected => "the end, a comma or «and»",
        DateReadingProblem.NoSuchDay => "a day that the calendar has",
        DateReadingProblem.WrongWeekday => DateWords.English.Weekdays[(int)_weekday - 1],
        _ => "a day not before the first of its range",
    };

    private string ExpectedInVietnamese() => Problem switch
    {
        DateReadingProblem.DayExpected => "ngày trong tháng (1 đến 31)",
        DateReadingProblem.MonthExpected => "tháng (1 đến 12)",
        DateReadingProblem.YearExpected => "năm có bốn chữ số",
        DateReadingProblem.WeekdayExpected => "thứ trong tuần",
        DateReadingProblem.SeparatorExpected => "hết văn bản, dấu phẩy hoặc «và»",
        DateReadingProblem.NoSuchDay => "ngày có trong lịch",
        DateReadingProblem.WrongWeekday => DateWords.Vietnamese.Weekdays[(int)_weekday - 1],
        _ => "ngày không trước ngày đầu",
    };
}
