namespace LacDuong.Training.Wording;

/// <summary>
/// The words that dates are read with, in lower case and NFC. No word means one thing in Vietnamese and another in English.
/// </summary>
internal static class DateVocabulary
{
    /// <summary>The length of the longest word.</summary>
    public const int LongestWord = 10;

    /// <summary>What a word is, and the value that its kind says.</summary>
    public static (DateTokenKind Kind, int Value) Find(ReadOnlySpan<char> word) => word switch
    {
        "ngày" or "các" or "hôm" or "buổi" or "hết" or "kể" or "on" or "the" or "of" => (DateTokenKind.Filler, 0),
        "và" or "and" => (DateTokenKind.And, 0),
        "từ" or "from" => (DateTokenKind.From, 0),
        "đến" or "tới" or "to" or "until" or "till" or "through" => (DateTokenKind.To, 0),
        "tháng" => (DateTokenKind.MonthPrefix, 0),
        "năm" => (DateTokenKind.YearPrefix, 5),
        "thứ" => (DateTokenKind.WeekdayPrefix, 0),
        "chủ" or "chúa" => (DateTokenKind.SundayPrefix, 0),
        "nhật" => (DateTokenKind.SundaySuffix, 0),
        "sáng" or "morning" or "mornings" => (DateTokenKind.Part, (int)DayPart.Morning),
        "chiều" or "afternoon" or "afternoons" => (DateTokenKind.Part, (int)DayPart.Afternoon),
        "tối" or "evening" or "evenings" => (DateTokenKind.Part, (int)DayPart.Evening),
        _ => FindNumbered(word),
    };

    private static (DateTokenKind Kind, int Value) FindNumbered(ReadOnlySpan<char> word)
        => NumeralOf(word) is var numeral and > 0 ? (DateTokenKind.Numeral, numeral)
            : WeekdayOf(word) is var weekday and > 0 ? (DateTokenKind.Weekday, weekday)
            : MonthOf(word) is var month and > 0 ? (DateTokenKind.MonthName, month)
            : (DateTokenKind.Other, 0);

    private static int NumeralOf(ReadOnlySpan<char> word) => word switch
    {
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "tư" => 4,
        "sáu" => 6,
        "bảy" or "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" => 10,
        _ => 0,
    };

    private static int WeekdayOf(ReadOnlySpan<char> word) => word switch
    {
        "monday" or "mon" => 1,
        "tuesday" or "tue" => 2,
        "wednesday" or "wed" => 3,
        "thursday" or "thu" => 4,
        "friday" or "fri" => 5,
        "saturday" or "sat" => 6,
        "sunday" or "sun" => 7,
        _ => 0,
    };

    private static int MonthOf(ReadOnlySpan<char> word) => word switch
    {
        "january" or "jan" => 1,
        "february" or "feb" => 2,
        "march" or "mar" => 3,
        "april" or "apr" => 4,
        "may" => 5,
        "june" or "jun" => 6,
        "july" or "jul" => 7,
        "august" or "aug" => 8,
        "september" or "sep" => 9,
        "october" or "oct" => 10,
        "november" or "nov" => 11,
        "december" or "dec" => 12,
        _ => 0,
    };
}
