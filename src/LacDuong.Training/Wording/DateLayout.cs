namespace LacDuong.Training.Wording;

/// <summary>The layout of one form of dates in one language: the text before, between and after its numbers.</summary>
/// <param name="Month">The text between the day and the month.</param>
/// <param name="Year">The text between the month and the year.</param>
/// <param name="To">The text between the ends of a range.</param>
/// <param name="ToAfterDay">The text between the ends of a range if the first end is only the number of a day.</param>
/// <param name="Day">The text before the number of the day.</param>
/// <param name="From">The text before a range with two known ends.</param>
/// <param name="HasWeekday">Whether the day of the week precedes each day. Each day then has its month, too.</param>
/// <param name="HasYear">Whether the year is written even if all dates are of one year.</param>
internal sealed record DateLayout(
    string Month,
    string Year,
    string To,
    string ToAfterDay,
    string Day = "",
    string From = "",
    bool HasWeekday = false,
    bool HasYear = true)
{
    /// <summary>Whether times have words, too: «7 giờ 30».</summary>
    public bool HasTimeWords => Day.Length > 0;

    /// <summary>The text between the entries of a list, except the last two. A semicolon if each entry already contains a comma.</summary>
    public string Separator => HasWeekday ? "; " : ", ";
}
