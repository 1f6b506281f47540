namespace LacDuong.Training.Wording;

/// <summary>The words and the custom of numbers that dates are written with in one language, whatever their form.</summary>
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

    /// <summary>From Monday to Sunday, as they stand within a sentence.</summary>
    public required string[] Weekdays { get; init; }

    /// <summary>From January to December; empty where months are numbers.</summary>
    public required string[] Months { get; init; }

    /// <summary>The half-days of one day, in the order of <see cref="DayPart"/>.</summary>
    public required string[] Parts { get; init; }

    public required string[] PartsOfSeveralDays { get; init; }

    /// <summary>What stands before whole days that come after a half-day.</summary>
    public required string Whole { get; init; }

    /// <summary>What stands before a month of which no day is written.</summary>
    public required string Month { get; init; }

    /// <summary>What stands before a year of which no month is written, in a sentence.</summary>
    public required string Year { get; init; }

    /// <summary>What stands after a day that nothing is known to end, if another entry comes after it.</summary>
    public required string Onwards { get; init; }

    /// <summary>What stands before a day that nothing is known to end.</summary>
    public required string From { get; init; }

    /// <summary>What stands before a day of which the beginning is not known.</summary>
    public required string Until { get; init; }

    /// <summary>What stands between the last two entries of a list.</summary>
    public required string And { get; init; }

    /// <summary>Whether days under ten and months 1 and 2 have a zero before them, and no other month has.</summary>
    public required bool HasDecreeZeros { get; init; }
}
