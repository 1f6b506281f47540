using System.Collections.Frozen;

namespace LacDuong.Training.Wording;

/// <summary>The words of dates and times. Only «thu» has different meanings in Vietnamese and in English.</summary>
internal static class Vocabulary
{
    /// <summary>The length of the longest word.</summary>
    public const int LongestWord = 10;

    /// <summary>Noon, in place of a <see cref="DayPart"/>.</summary>
    public const int Noon = 3;

    /// <summary>Night, in place of a <see cref="DayPart"/>.</summary>
    public const int Night = 4;

    /// <summary>The value of a word that may come before a duration: «trong 2 giờ», «thời gian 2 giờ».</summary>
    public const int BeforeDuration = 1;

    /// <summary>The value of a word that may come before a duration or its own number: «buổi 2 giờ», «lớp 5/6».</summary>
    public const int BeforeNumber = 2;

    /// <summary>Added to the value of «SA» and «CH», which occur in stamps that begin with the day.</summary>
    public const int Vietnamese = 2;

    // The words of each kind, in NFC. The first group has the given value, and each group after a bar has one more than that before it.
    // A word without accents is here if it keeps a single meaning, as far as dates go: «toi», for example, is both «tối» and «tới».
    private static readonly (TokenKind Kind, int FirstValue, string Words)[] s_words =
    [
        (TokenKind.Filler, 0, "vào hôm kể lúc hồi gồm on the of at vao luc|trong in for|buổi buoi"),
        (TokenKind.Label, 0, "thời lịch tổ chức khai giảng mạc bế diễn ra thực hiện mở cập đăng sinh|gian học|lớp khóa khoá"),
        (TokenKind.Label, 0, "date dates time when posted updated"),
        (TokenKind.And, 0, "và va and"),
        (TokenKind.From, 4, "từ tu from"),
        (TokenKind.Between, 0, "between"),
        (TokenKind.To, 0, "đến den tới to until till through"),
        (TokenKind.Start, 0, "bắt|starts starting begins beginning"),
        (TokenKind.Ending, 0, "kết|ends ending"),
        (TokenKind.EndingSuffix, 0, "thúc"),
        (TokenKind.Onwards, 0, "trở"),
        (TokenKind.OnwardsSuffix, 0, "đi|onwards onward"),
        (TokenKind.Plural, 0, "các cac những"),
        (TokenKind.All, 0, "cả all whole"),
        (TokenKind.Until, 0, "hết"),
        (TokenKind.Each, 0, "hàng hằng|mỗi every each"),
        (TokenKind.Week, 0, "tuần week"),
        (TokenKind.Weekly, 0, "weekly"),
        (TokenKind.Relative, -1, "qua yesterday|nay today|mai tomorrow"),
        (TokenKind.This, -1, "trước ngoái last|này this|sau next"),
        (TokenKind.Day, 0, "ngày ngay mùng mồng day days"),
        (TokenKind.MonthPrefix, 0, "tháng thang thg"),
        (TokenKind.YearPrefix, 5, "năm nam"),
        (TokenKind.Quarter, 0, "quý quí"),
        (TokenKind.Roman, 1, "i|ii|iii|iv"),
        (TokenKind.PartOf, 0, "đầu giữa cuối early mid late"),
        (TokenKind.WeekdayPrefix, 0, "thứ"),
        (TokenKind.Thu, (int)IsoDayOfWeek.Thursday, "thu"),
        (TokenKind.ShortPrefix, 0, "t th"),
        (TokenKind.SundayPrefix, 0, "chủ chu chúa"),
        (TokenKind.SundaySuffix, 0, "nhật nhat"),
        (TokenKind.Weekday, 1, "monday mon|tuesday tue tues|wednesday wed|thursday thur thurs|friday fri|saturday sat|sunday sun cn"),
        (TokenKind.Weekdays, 1, "mondays mons|tuesdays|wednesdays weds|thursdays|fridays fris|saturdays sats|sundays suns"),
        (TokenKind.Numeral, 1, "một|hai|ba|bốn tư"),
        (TokenKind.Numeral, 6, "sáu|bảy bẩy|tám|chín|mười"),
        (TokenKind.MonthName, 1, "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept"),
        (TokenKind.MonthName, 10, "october oct|november nov|december dec"),
        (TokenKind.Part, (int)DayPart.Morning, "sáng sang morning|chiều chieu afternoon|tối evening|trưa noon|đêm night"),
        (TokenKind.Parts, (int)DayPart.Morning, "mornings|afternoons|evenings"),
        (TokenKind.Hour, 0, "h g giờ gio"),
        (TokenKind.Minute, 0, "phút phut ph"),
        (TokenKind.Half, 0, "rưỡi"),
        (TokenKind.AmPm, 0, "am|pm|sa|ch"),
        (TokenKind.AmPmLetter, 0, "a|p"),
        (TokenKind.AmPmSuffix, 0, "m"),
        (TokenKind.Zone, 0, "gmt utc"),
        (TokenKind.Zulu, 0, "z"),
        (TokenKind.Ordinal, 0, "st nd rd"),
        (TokenKind.Period, 0, "tiết"),
    ];

    private static readonly FrozenDictionary<string, (TokenKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> s_kinds = Index();

    /// <summary>Finds the kind of a word in NFC, and its value. Ignores case.</summary>
    public static (TokenKind Kind, int Value) Find(ReadOnlySpan<char> word)
        => s_kinds.TryGetValue(word, out (TokenKind Kind, int Value) found) ? found : (TokenKind.Other, 0);

    private static FrozenDictionary<string, (TokenKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> Index()
    {
        Dictionary<string, (TokenKind Kind, int Value)> kinds = new(StringComparer.OrdinalIgnoreCase);
        foreach ((TokenKind kind, int first, string words) in s_words)
        {
            string[] groups = words.Split('|');
            for (int i = 0; i < groups.Length; i++)
            {
                foreach (string word in groups[i].Split(' '))
                    kinds.Add(word, (kind, first + i));
            }
        }
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
