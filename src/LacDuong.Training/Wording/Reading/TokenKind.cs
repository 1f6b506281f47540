namespace LacDuong.Training.Wording;

/// <summary>The kind of a token, as far as dates and times go, in Vietnamese or in English.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>Decimal digits; the value is the number if there are at most four.</summary>
    Number,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>A full stop inside the text.</summary>
    Dot,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>A longer dash, which never joins a day to its month.</summary>
    Dash,

    /// <summary>A comma, or a bar of web pages.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>An apostrophe or prime: minutes.</summary>
    Apostrophe,

    /// <summary>A plus sign.</summary>
    Plus,

    /// <summary>«và», «and».</summary>
    And,

    /// <summary>«từ», «from»; the value is 4, the meaning of «tu» in «thu tu».</summary>
    From,

    /// <summary>«between», after which «and» means «to».</summary>
    Between,

    /// <summary>«đến», «until».</summary>
    To,

    /// <summary>The first word of «bắt đầu»; «starting».</summary>
    Start,

    /// <summary>The first word of «kết thúc», before the second; the value is 1 for a whole word («ending»).</summary>
    Ending,

    /// <summary>The second word of «kết thúc».</summary>
    EndingSuffix,

    /// <summary>The first word of «trở đi».</summary>
    Onwards,

    /// <summary>The second word of «trở đi»; «onwards» by itself has the value 1.</summary>
    OnwardsSuffix,

    /// <summary>The name of a day of the week in one word; the value is that of <see cref="IsoDayOfWeek"/>.</summary>
    Weekday,

    /// <summary>The same in the plural, which means every week.</summary>
    Weekdays,

    /// <summary>«thứ», before a number or a numeral.</summary>
    WeekdayPrefix,

    /// <summary>«thu»: «thứ» without its accent, or Thursday.</summary>
    Thu,

    /// <summary>«T», «Th»: short for «thứ» or «tháng», depending on the context.</summary>
    ShortPrefix,

    /// <summary>The first word of «Chủ nhật».</summary>
    SundayPrefix,

    /// <summary>The second word of «Chủ nhật».</summary>
    SundaySuffix,

    /// <summary>A number from 1 to 10 in a Vietnamese word, except «năm» (5), which is also the word for year.</summary>
    Numeral,

    /// <summary>«tháng», before a number or a numeral.</summary>
    MonthPrefix,

    /// <summary>The name of a month in one word; the value is its number.</summary>
    MonthName,

    /// <summary>«năm»: year, or the numeral 5.</summary>
    YearPrefix,

    /// <summary>«quý»: quarter of a year.</summary>
    Quarter,

    /// <summary>A Roman number from 1 to 4.</summary>
    Roman,

    /// <summary>«đầu», «giữa», «cuối»: a part of a month or of a year.</summary>
    PartOf,

    /// <summary>A part of the day; the value is that of <see cref="DayPart"/>, 3 for noon and 4 for night.</summary>
    Part,

    /// <summary>The same in the plural.</summary>
    Parts,

    /// <summary>«cả», «all»: before «ngày», the whole day.</summary>
    All,

    /// <summary>«ngày», «days».</summary>
    Day,

    /// <summary>«các», «những»: the plural.</summary>
    Plural,

    /// <summary>«hàng», «mỗi»: before «tuần», every week.</summary>
    Each,

    /// <summary>«tuần», «week».</summary>
    Week,

    /// <summary>«weekly».</summary>
    Weekly,

    /// <summary>«nay», «mai», «qua», «today»; the value is the number of days from the reference day.</summary>
    Relative,

    /// <summary>«này», «this»; «sau», «next»; «trước», «last»: the value is the number of months or years from now.</summary>
    This,

    /// <summary>«h», «g», «giờ».</summary>
    Hour,

    /// <summary>«phút», «ph».</summary>
    Minute,

    /// <summary>«rưỡi»: half past.</summary>
    Half,

    /// <summary>«SA», «am»; «CH», «pm»: the value is odd for the afternoon.</summary>
    AmPm,

    /// <summary>«a», «p»: of «a.m.»; the value is 1 for the afternoon.</summary>
    AmPmLetter,

    /// <summary>«m»: of «a.m.».</summary>
    AmPmSuffix,

    /// <summary>«GMT», «UTC».</summary>
    Zone,

    /// <summary>«Z» after a time.</summary>
    Zulu,

    /// <summary>«st», «nd», «rd» after a number.</summary>
    Ordinal,

    /// <summary>«tiết»: periods by number.</summary>
    Period,

    /// <summary>A word before a day or a half-day that leaves its meaning unchanged: «vào», «buổi», «the».</summary>
    Filler,

    /// <summary>A word at the start that names the subject of the dates: «thời gian», «khai giảng».</summary>
    Label,

    /// <summary>Anything else.</summary>
    Other,
}
