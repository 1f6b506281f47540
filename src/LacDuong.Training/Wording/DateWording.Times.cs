using System.Globalization;
using System.Text;

namespace LacDuong.Training.Wording;

public sealed partial class DateWording
{
    private bool IsEnglish => ReferenceEquals(this, English);

    /// <summary>Writes a time of day: «7h30», «7 giờ 30», «7:30 am».</summary>
    /// <param name="time">The time.</param>
    /// <param name="form">The form; <see cref="DateForm.Standard"/> if null.</param>
    public string Write(LocalTime time, DateForm? form = null) => Write(time, LayoutOf(form), isEnd: false);

    /// <summary>Writes a range of times: «7h30 – 11h00», «từ 7 giờ 30 đến 11 giờ».</summary>
    /// <param name="range">The range.</param>
    /// <param name="form">The form; <see cref="DateForm.Standard"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public string Write(TimeRange range, DateForm? form = null) => Write(Guard.Against.Null(range).Start, range.End, LayoutOf(form));

    /// <summary>
    /// Writes several times, each with its day if it has one: «7h30 – 11h00 ngày 25/5/2022». An empty list gives the empty text.
    /// </summary>
    /// <param name="entries">The entries, in the order in which to write them.</param>
    /// <param name="form">
    /// The form of the times; <see cref="DateForm.Standard"/> if null. Days are written by <see cref="DateForm.Full"/> if you pass it,
    /// otherwise by <see cref="DateForm.Sentence"/>.
    /// </param>
    public string Write(ValueList<TimeEntry> entries, DateForm? form = null)
    {
        StringBuilder text = new();
        foreach (TimeEntry entry in entries)
        {
            text.Append(text.Length == 0 ? "" : "; ").Append(WriteOne(entry, form ?? DateForm.Standard));
            if (entry.Offset is Offset offset)
                text.Append(CultureInfo.InvariantCulture, $" (GMT{offset:+HH:mm})");
        }
        return text.ToString();
    }

    private string WriteOne(TimeEntry entry, DateForm form)
    {
        DateLayout layout = LayoutOf(form);
        string part = entry.Part is not DayPart halfDay ? "" : $"{(IsEnglish ? "the" : "buổi")} {halfDay.Describe(Language)}";
        if (entry is { Date: LocalDate first, EndDate: LocalDate last, End: LocalTime endTime })
        {
            string from = $"{Write(entry.Start, layout, isEnd: false)} {On(first, form)}";
            string to = $"{Write(endTime, layout, isEnd: false)} {On(last, form)}";
            return IsEnglish ? $"from {from} to {to}" : $"từ {from} đến {to}";
        }
        string time = entry.End is LocalTime end ? Write(entry.Start, end, layout) : Write(entry.Start, layout, isEnd: false);
        if (entry.Date is not LocalDate day)
            return part.Length == 0 ? time : $"{part}: {time}";
        return part.Length == 0 ? $"{time} {On(day, form)}"
            : IsEnglish ? $"{time} on {part} of {Write(day)}"
            : $"{time} {part} {On(day, form)}";
    }

    private string On(LocalDate day, DateForm form)
        => (IsEnglish ? "on " : "") + Write(day, form == DateForm.Full ? form : DateForm.Sentence);

    private string Write(LocalTime start, LocalTime end, DateLayout layout)
        => $"{layout.From}{Write(start, layout, isEnd: false)}{layout.To}{Write(end, layout, isEnd: true)}";

    private string Write(LocalTime time, DateLayout layout, bool isEnd)
    {
        if (time.Second != 0)
            return time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        int hour = isEnd && time == LocalTime.Midnight ? 24 : time.Hour;
        string minute = time.ToString("mm", CultureInfo.InvariantCulture);
        if (IsEnglish && hour < 24)
            return string.Create(CultureInfo.InvariantCulture, $"{((hour + 11) % 12) + 1}:{minute} {(hour < 12 ? "am" : "pm")}");
        string number = hour.ToString(CultureInfo.InvariantCulture);
        return IsEnglish ? $"{number}:{minute}"
            : !layout.HasTimeWords ? $"{number}h{minute}"
            : time.Minute == 0 ? $"{number} giờ"
            : $"{number} giờ {minute}";
    }
}
