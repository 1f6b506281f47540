namespace LacDuong.Training.Wording;

/// <summary>What a piece of a text is, as far as dates in words go; in Vietnamese or in English.</summary>
internal enum DateTokenKind
{
    /// <summary>The text ends here.</summary>
    End,

    /// <summary>Decimal digits; the value is the number where there are at most four.</summary>
    Number,

    /// <summary>A slash or a dot between numbers.</summary>
    Slash,

    /// <summary>A hyphen or dash of any width.</summary>
    Dash,

    /// <summary>A comma or a semicolon.</summary>
    Comma,

    /// <summary>«và», «and».</summary>
    And,

    /// <summary>«từ», «from».</summary>
    From,

    /// <summary>«đến», «until».</summary>
    To,

    /// <summary>The name of a day of the week in one word; the value is that of <see cref="IsoDayOfWeek"/>.</summary>
    Weekday,

    /// <summary>«thứ», which a number or a numeral follows.</summary>
    WeekdayPrefix,

    /// <summary>The first word of «Chủ nhật».</summary>
    SundayPrefix,

    /// <summary>The second word of «Chủ nhật».</summary>
    SundaySuffix,

    /// <summary>A number from 1 to 10 in a Vietnamese word, but for «năm» (5), which is also the word for year.</summary>
    Numeral,

    /// <summary>«tháng», which a number or a numeral follows.</summary>
    MonthPrefix,

    /// <summary>The name of a month in one word; the value is its number.</summary>
    MonthName,

    /// <summary>«năm»: year, or the numeral 5.</summary>
    YearPrefix,

    /// <summary>A half-day; the value is that of <see cref="DayPart"/>.</summary>
    Part,

    /// <summary>A word that may stand before a day or a half-day without changing it: «ngày», «buổi», «the».</summary>
    Filler,

    /// <summary>Anything else.</summary>
    Other,
}
