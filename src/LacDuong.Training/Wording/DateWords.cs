namespace LacDuong.Training.Wording;

/// <summary>The words and the number style for dates in one language, whatever their form.</summary>
/// <param name="Weekdays">The days from Monday to Sunday, as written within a sentence.</param>
/// <param name="Months">The months from January to December; empty if months are numbers.</param>
/// <param name="Parts">The half-days of one day, in the order of <see cref="DayPart"/>.</param>
/// <param name="PartsOfSeveralDays">The half-days of several days.</param>
/// <param name="Whole">The text before whole days that follow a half-day.</param>
/// <param name="Month">The text before a month whose day is left out.</param>
/// <param name="Year">The text before a year whose month is left out, in a sentence.</param>
/// <param name="From">The text before a day with an unknown end.</param>
/// <param name="Onwards">The text after a day with an unknown end, if another entry follows.</param>
/// <param name="Until">The text before a day with an unknown start.</param>
/// <param name="And">The text between the last two entries of a list.</param>
/// <param name="HasDecreeZeros">Whether only days under ten and months 1 and 2 have a leading zero.</param>
internal sealed record DateWords(
    string[] Weekdays,
    string[] Months,
    string[] Parts,
    string[] PartsOfSeveralDays,
    string Whole,
    string Month,
    string Year,
    string From,
    string Onwards,
    string Until,
    string And,
    bool HasDecreeZeros)
{
    public static DateWords Vietnamese { get; } = new(
        // Decree 30/2020/NĐ-CP, Annex II, part V, item 8 c: the syllable that names the day has a capital (thứ Hai, thứ Tư).
        Weekdays: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
        Months: [],
        Parts: ["sáng ", "chiều ", "tối "],
        PartsOfSeveralDays: ["sáng ", "chiều ", "tối "],
        Whole: "cả ngày ",
        Month: "tháng ",
        Year: "năm ",
        From: "từ ",
        Onwards: " trở đi",
        Until: "đến ",
        And: " và ",
        HasDecreeZeros: true);

    public static DateWords English { get; } = new(
        Weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        Months:
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        Parts: ["morning of ", "afternoon of ", "evening of "],
        PartsOfSeveralDays: ["mornings of ", "afternoons of ", "evenings of "],
        Whole: "all day ",
        Month: "",
        Year: "",
        From: "from ",
        Onwards: " onwards",
        Until: "until ",
        And: " and ",
        HasDecreeZeros: false);
}
