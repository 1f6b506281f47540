namespace LacDuong.Training.Wording;

/// <summary>The kind of a token, as far as dates and times go, in Vietnamese or in English.</summary>
internal enum TokenKind
{
    // Signs.
    End,
    Number, // decimal digits; the value is the number if there are at most four
    Slash,
    Dot, // a full stop inside the text
    Hyphen,
    Dash, // longer than a hyphen, and never joins a day to its month
    Comma, // or a bar of web pages
    Semicolon,
    Colon,
    Open,
    Close,
    Apostrophe, // or a prime: minutes
    Plus,

    // Words between days and times.
    And,
    From, // the value is 4, the meaning of «tu» in «thu tu»
    Between, // «and» after it means «to»
    To,
    Until, // «hết»: until the end of a day, a month or a year
    Start, // the first word of «bắt đầu»; the value is 1 for a whole word («starting»)
    Ending, // the first word of «kết thúc»; the value is 1 for a whole word («ending»)
    EndingSuffix,
    Onwards, // the first word of «trở đi»
    OnwardsSuffix, // its second word; the value is 1 for a whole word («onwards»)

    // Days, months and years.
    Weekday, // in one word; the value is that of IsoDayOfWeek
    Weekdays, // the same in the plural, which means every week
    WeekdayPrefix, // «thứ», before a number or a numeral
    Thu, // «thứ» without its accent, or Thursday
    ShortPrefix, // «T», «Th»: short for «thứ» or «tháng», depending on the context
    SundayPrefix, // the first word of «Chủ nhật»
    SundaySuffix,
    Numeral, // a Vietnamese word from 1 to 10, except «năm» (5), which is also the word for year
    MonthPrefix, // «tháng», before a number or a numeral
    MonthName, // in one word; the value is its number
    YearPrefix, // «năm»: year, or the numeral 5
    Quarter, // «quý»: quarter of a year
    Roman, // from 1 to 4
    PartOf, // «đầu», «giữa», «cuối»: a part of a month or of a year
    Part, // a part of the day; the value is that of DayPart, or Vocabulary.Noon or Night
    Parts, // the same in the plural
    All, // «cả»: before «ngày», the whole day
    Day,
    Plural, // «các», «những»
    Each, // «hàng», «mỗi»: before «tuần», every week; the value is 1 for «mỗi», which may come before a duration
    Week,
    Weekly,
    Relative, // «nay», «mai», «qua», «today»; the value is the number of days from the reference day
    This, // «này», «sau», «trước»; the value is the number of months or years from now

    // Times.
    Hour, // «h», «g», «giờ»
    Minute,
    Half, // «rưỡi»: half past
    AmPm, // «SA», «am», «CH», «pm»; the value is odd for the afternoon
    AmPmLetter, // «a», «p»: of «a.m.»; the value is 1 for the afternoon
    AmPmSuffix,
    Zone, // «GMT», «UTC»
    Zulu, // «Z» after a time
    Ordinal, // «st», «nd», «rd» after a number
    Period, // «tiết»: periods by number

    // The value of both is 0, Vocabulary.BeforeDuration or BeforeNumber.
    Filler, // a word before a day or a half-day that leaves its meaning unchanged: «vào», «buổi», «the»
    Label, // a word at the start that names the subject of the dates: «thời gian», «khai giảng»
    Other,
}
