namespace LacDuong.Training.Wording;

/// <summary>The words and the number style for dates in one language, whatever their form.</summary>
internal sealed record DateWords
{
    public static DateWords Vietnamese { get; } = new()
    {
        // Decree 30/2020/NĐ-CP, Annex II, part V, item 8 c: the syllable that names the day has a capital (thứ Hai, thứ Tư).
        Weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
        Months = [],
        Parts = ["sáng ", "chiều ", "tối "],
        PartsOfSeveralDays = ["sáng ", "chiều ", "tối "],
        Whole = "cả ngày ",
        Month = "tháng ",
        Year = "năm ",
        From = "từ ",
        Onwards = " trở đi",
        Until = "đến ",
        And = " và ",
        HasDecreeZeros = true,
    };

    public static DateWords English { get; } = new()
    {
        Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Months =
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        Parts = ["morning of ", "afternoon of ", "evening of "],
        PartsOfSeveralDays = ["mornings of ", "afternoons of ", "evenings of "],
        Whole = "all day ",
        Month = "",
        Year = "",
        From = "from ",
        Onwards = " onwards",
        Until = "until ",
        And = " and ",
        HasDecreeZeros = false,
    };

    /// <summary>The days from Monday to Sunday, as written within a sentence.</summary>
    public required string[] Weekdays { get; init; }

    /// <summary>The months from January to December; empty if months are numbers.</summary>
    public required string[] Months { get; init; }

    /// <summary>The half-days of one day, in the order of <see cref="DayPart"/>.</summary>
    public required string[] Parts { get; init; }

    public required string[] PartsOfSeveralDays { get; init; }

    /// <summary>The text before whole days that follow a half-day.</summary>
    public required string Whole { get; init; }

    /// <summary>The text before a month whose day is left out.</summary>
    public required string Month { get; init; }

    /// <summary>The text before a year whose month is left out, in a sentence.</summary>
    public required string Year { get; init; }

    /// <summary>The text after a day with an unknown end, if another entry follows.</summary>
    public required string Onwards { get; init; }

    /// <summary>The text before a day with an unknown end.</summary>
    public required string From { get; init; }

    /// <summary>The text before a day with an unknown start.</summary>
    public required string Until { get; init; }

    /// <summary>The text between the last two entries of a list.</summary>
    public required string And { get; init; }

    /// <summary>Whether only days under ten and months 1 and 2 have a leading zero.</summary>
    public required bool HasDecreeZeros { get; init; }
}
