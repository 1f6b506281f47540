using System.Globalization;
using System.Text;

namespace LacDuong.Training.Wording;

/// <summary>Writes times of day as people do, in Vietnamese or in English: «7h30», «7 giờ 30», «7:30 am».</summary>
/// <remarks>
/// Seconds are written only if they aren't zero («07:30:15»). The text stays the same on every machine, whatever its culture.
/// <see cref="TimeReading"/> reads everything that this class writes.
/// </remarks>
/// <example><code>
/// TimeRange morning = TimeRange.Parse("07:30/11:00");
/// TimeWording.Vietnamese.Write(morning);                      // 7h30 – 11h00
/// TimeWording.Vietnamese.Write(morning, TimeForm.Sentence);   // từ 7 giờ 30 đến 11 giờ
/// TimeWording.English.Write(morning);                         // 7:30 am – 11:00 am
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class TimeWording
{
    private readonly DateWording _dates;

    private TimeWording(DateWording dates) => _dates = dates;

    /// <summary>Writes times in Vietnamese.</summary>
    public static TimeWording Vietnamese { get; } = new(DateWording.Vietnamese);

    /// <summary>Writes times in English, on the 12-hour clock.</summary>
    public static TimeWording English { get; } = new(DateWording.English);

    /// <summary>The language of the text.</summary>
    public LanguageTag Language => _dates.Language;

    private bool IsEnglish => ReferenceEquals(this, English);

    /// <summary>
    /// Gets the wording for a reader of a language: <see cref="English"/> for <c>en</c> and its varieties, <see cref="Vietnamese"/> for all
    /// others.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static TimeWording Get(LanguageTag language) => DateWording.Get(language) == DateWording.English ? English : Vietnamese;

    /// <summary>Writes a time of day: «7h30».</summary>
    /// <param name="time">The time.</param>
    /// <param name="form">The form.</param>
    public string Write(LocalTime time, TimeForm form = TimeForm.Short) => Write(time, form, isEnd: false);

    /// <summary>Writes a range of times: «7h30 – 11h00».</summary>
    /// <param name="range">The range.</param>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public string Write(TimeRange range, TimeForm form = TimeForm.Short)
    {
        Guard.Against.Null(range);
        return Write(range.Start, range.End, form);
    }

    /// <summary>Writes an entry, with its day if it has one: «7h30 – 11h00 ngày 25/5/2022».</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="form">The form of the times.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public string Write(TimeEntry entry, TimeForm form = TimeForm.Short) => Write([Guard.Against.Null(entry)], form);

    /// <summary>Writes several entries, each with its day. An empty list gives the empty text.</summary>
    /// <param name="entries">The entries, in the order in which to write them.</param>
    /// <param name="form">The form of the times.</param>
    public string Write(ValueList<TimeEntry> entries, TimeForm form = TimeForm.Short)
    {
        StringBuilder text = new();
        foreach (TimeEntry entry in entries)
        {
            text.Append(text.Length == 0 ? "" : "; ").Append(WriteOne(entry, form));
            if (entry.Offset is Offset offset)
            {
                text.Append(" (GMT").Append(offset.Seconds < 0 ? '-' : '+').Append(IsoOf(Math.Abs(offset.Seconds / 60))).Append(')');
            }
        }
        return text.ToString();
    }

    private string WriteOne(TimeEntry entry, TimeForm form)
    {
        string part = entry.Part is not DayPart halfDay ? "" : $"{(IsEnglish ? "the" : "buổi")} {halfDay.Describe(Language)}";
        if (entry is { Date: LocalDate first, EndDate: LocalDate last, End: LocalTime endTime })
        {
            string from = $"{Write(entry.Start, form)} {On(first)}";
            string to = $"{Write(endTime, form)} {On(last)}";
            return IsEnglish ? $"from {from} to {to}" : $"từ {from} đến {to}";
        }
        string time = entry.End is LocalTime end ? Write(entry.Start, end, form) : Write(entry.Start, form);
        if (entry.Date is not LocalDate day)
            return part.Length == 0 ? time : $"{part}: {time}";
        return part.Length == 0 ? $"{time} {On(day)}"
            : IsEnglish ? $"{time} on {part} of {_dates.Write(day)}"
            : $"{time} {part} {On(day)}";
    }

    private string On(LocalDate day) => IsEnglish ? $"on {_dates.Write(day)}" : _dates.Write(day, DateForm.Sentence);

    private string Write(LocalTime start, LocalTime end, TimeForm form)
    {
        string last = Write(end, form, isEnd: true);
        string first = Write(start, form);
        return form is TimeForm.Short ? $"{first} – {last}" : IsEnglish ? $"from {first} to {last}" : $"từ {first} đến {last}";
    }

    private string Write(LocalTime time, TimeForm form, bool isEnd)
    {
        int hour = isEnd && time == LocalTime.Midnight ? 24 : time.Hour;
        if (time.Second != 0)
            return time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        string minute = time.Minute.ToString("00", CultureInfo.InvariantCulture);
        string number = hour.ToString(CultureInfo.InvariantCulture);
        if (!IsEnglish)
            return form is TimeForm.Short ? $"{number}h{minute}" : time.Minute == 0 ? $"{number} giờ" : $"{number} giờ {minute}";
        string ofTwelve = ((hour + 11) % 12 + 1).ToString(CultureInfo.InvariantCulture);
        return hour == 24 ? $"24:{minute}" : $"{ofTwelve}:{minute} {(hour < 12 ? "am" : "pm")}";
    }

    private static string IsoOf(int minutes)
    {
        Span<char> text = stackalloc char[IsoText.TimeLength];
        IsoText.WriteTime(minutes, text);
        return text.ToString();
    }
}
