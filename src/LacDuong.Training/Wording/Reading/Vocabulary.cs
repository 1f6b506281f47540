namespace LacDuong.Training.Wording;

/// <summary>The words of dates and times, in lower case and NFC. Only «thu» has different meanings in Vietnamese and in English.</summary>
internal static class Vocabulary
{
    /// <summary>The length of the longest word.</summary>
    public const int LongestWord = 10;

    /// <summary>Noon, in place of a <see cref="DayPart"/>.</summary>
    public const int Noon = 3;

    /// <summary>Night, in place of a <see cref="DayPart"/>.</summary>
    public const int Night = 4;

    /// <summary>Added to the value of «SA» and «CH», which occur in stamps that begin with the day.</summary>
    public const int Vietnamese = 2;

    /// <summary>Finds the kind of a word, and its value.</summary>
    public static (TokenKind Kind, int Value) Find(ReadOnlySpan<char> word)
    {
        (TokenKind Kind, int Value) found = FindFrame(word);
        if (found.Kind is TokenKind.Other)
            found = FindUnit(word);
        if (found.Kind is TokenKind.Other)
            found = FindNumbered(word);
        return found.Kind is TokenKind.Other ? FindWithoutAccents(word) : found;
    }

    private static (TokenKind Kind, int Value) FindFrame(ReadOnlySpan<char> word) => word switch
    {
        "vào" or "hôm" or "buổi" or "hết" or "kể" or "lúc" or "hồi" or "trong" or "gồm" or "on" or "the" or "of" or "at" or "in" or "for"
            => (TokenKind.Filler, 0),
        "thời" or "gian" or "lịch" or "học" or "tổ" or "chức" or "khai" or "giảng" or "mạc" or "bế" or "diễn" or "ra" or "thực" or "hiện"
            or "mở" or "lớp" or "khóa" or "khoá" or "cập" or "đăng" or "date" or "dates" or "time" or "when" or "sinh"
            or "posted" or "updated"
            => (TokenKind.Label, 0),
        "và" or "and" => (TokenKind.And, 0),
        "từ" or "from" => (TokenKind.From, 4),
        "between" => (TokenKind.Between, 0),
        "đến" or "tới" or "to" or "until" or "till" or "through" => (TokenKind.To, 0),
        "bắt" => (TokenKind.Start, 0),
        "starts" or "starting" or "begins" or "beginning" => (TokenKind.Start, 1),
        "kết" => (TokenKind.Ending, 0),
        "ends" or "ending" => (TokenKind.Ending, 1),
        "thúc" => (TokenKind.EndingSuffix, 0),
        "trở" => (TokenKind.Onwards, 0),
        "đi" => (TokenKind.OnwardsSuffix, 0),
        "onwards" or "onward" => (TokenKind.OnwardsSuffix, 1),
        "các" or "những" => (TokenKind.Plural, 0),
        "cả" or "all" or "whole" => (TokenKind.All, 0),
        "hàng" or "hằng" or "mỗi" or "every" or "each" => (TokenKind.Each, 0),
        "tuần" or "week" => (TokenKind.Week, 0),
        "weekly" => (TokenKind.Weekly, 0),
        "nay" or "today" => (TokenKind.Relative, 0),
        "mai" or "tomorrow" => (TokenKind.Relative, 1),
        "qua" or "yesterday" => (TokenKind.Relative, -1),
        "này" or "this" => (TokenKind.This, 0),
        "sau" or "next" => (TokenKind.This, 1),
        "trước" or "ngoái" or "last" => (TokenKind.This, -1),
        _ => (TokenKind.Other, 0),
    };

    private static (TokenKind Kind, int Value) FindUnit(ReadOnlySpan<char> word) => word switch
    {
        "ngày" or "mùng" or "mồng" or "day" or "days" => (TokenKind.Day, 0),
        "tháng" or "thg" => (TokenKind.MonthPrefix, 0),
        "năm" => (TokenKind.YearPrefix, 5),
        "quý" or "quí" => (TokenKind.Quarter, 0),
        "i" => (TokenKind.Roman, 1),
        "ii" => (TokenKind.Roman, 2),
        "iii" => (TokenKind.Roman, 3),
        "iv" => (TokenKind.Roman, 4),
        "đầu" or "giữa" or "cuối" or "early" or "mid" or "late" => (TokenKind.PartOf, 0),
        "thứ" => (TokenKind.WeekdayPrefix, 0),
        "thu" => (TokenKind.Thu, (int)IsoDayOfWeek.Thursday),
        "t" or "th" => (TokenKind.ShortPrefix, 0),
        "chủ" or "chúa" => (TokenKind.SundayPrefix, 0),
        "nhật" => (TokenKind.SundaySuffix, 0),
        "sáng" or "morning" => (TokenKind.Part, (int)DayPart.Morning),
        "chiều" or "afternoon" => (TokenKind.Part, (int)DayPart.Afternoon),
        "tối" or "evening" => (TokenKind.Part, (int)DayPart.Evening),
        "mornings" => (TokenKind.Parts, (int)DayPart.Morning),
        "afternoons" => (TokenKind.Parts, (int)DayPart.Afternoon),
        "evenings" => (TokenKind.Parts, (int)DayPart.Evening),
        "trưa" or "noon" => (TokenKind.Part, Noon),
        "đêm" or "night" => (TokenKind.Part, Night),
        "h" or "g" or "giờ" => (TokenKind.Hour, 0),
        "phút" or "ph" => (TokenKind.Minute, 0),
        "rưỡi" => (TokenKind.Half, 30),
        "am" => (TokenKind.AmPm, 0),
        "pm" => (TokenKind.AmPm, 1),
        "sa" => (TokenKind.AmPm, Vietnamese),
        "ch" => (TokenKind.AmPm, Vietnamese + 1),
        "a" => (TokenKind.AmPmLetter, 0),
        "p" => (TokenKind.AmPmLetter, 1),
        "m" => (TokenKind.AmPmSuffix, 0),
        "gmt" or "utc" => (TokenKind.Zone, 0),
        "z" => (TokenKind.Zulu, 0),
        "st" or "nd" or "rd" => (TokenKind.Ordinal, 0),
        "tiết" => (TokenKind.Period, 0),
        _ => (TokenKind.Other, 0),
    };

    private static (TokenKind Kind, int Value) FindNumbered(ReadOnlySpan<char> word)
    {
        if (NumeralOf(word) is var numeral and > 0)
            return (TokenKind.Numeral, numeral);
        if (MonthOf(word) is var month and > 0)
            return (TokenKind.MonthName, month);
        if (WeekdayOf(word) is var weekday and > 0)
            return (TokenKind.Weekday, weekday);
        return word is [.. var singular, 's'] && WeekdayOf(singular) is var every and > 0
            ? (TokenKind.Weekdays, every)
            : (TokenKind.Other, 0);
    }

    // Words that keep a single meaning if accents are missing, as far as dates go. «toi», for example, is both «tối» and «tới».
    private static (TokenKind Kind, int Value) FindWithoutAccents(ReadOnlySpan<char> word) => word switch
    {
        "ngay" => (TokenKind.Day, 0),
        "thang" => (TokenKind.MonthPrefix, 0),
        "nam" => (TokenKind.YearPrefix, 5),
        "tu" => (TokenKind.From, 4),
        "den" => (TokenKind.To, 0),
        "va" => (TokenKind.And, 0),
        "sang" => (TokenKind.Part, (int)DayPart.Morning),
        "chieu" => (TokenKind.Part, (int)DayPart.Afternoon),
        "gio" => (TokenKind.Hour, 0),
        "phut" => (TokenKind.Minute, 0),
        "buoi" or "vao" or "luc" => (TokenKind.Filler, 0),
        "cac" => (TokenKind.Plural, 0),
        "chu" => (TokenKind.SundayPrefix, 0),
        "nhat" => (TokenKind.SundaySuffix, 0),
        _ => (TokenKind.Other, 0),
    };

    private static int NumeralOf(ReadOnlySpan<char> word) => word switch
    {
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" or "tư" => 4,
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
        "tuesday" or "tue" or "tues" => 2,
        "wednesday" or "wed" => 3,
        "thursday" or "thur" or "thurs" => 4,
        "friday" or "fri" => 5,
        "saturday" or "sat" => 6,
        "sunday" or "sun" or "cn" => 7,
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
        "september" or "sep" or "sept" => 9,
        "october" or "oct" => 10,
        "november" or "nov" => 11,
        "december" or "dec" => 12,
        _ => 0,
    };
}
