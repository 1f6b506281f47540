namespace LacDuong.Training.Wording;

/// <summary>
/// Writes dates and times of day as people do, in Vietnamese or in English: «25 – 27/5/2022», «ngày 25 tháng 5 năm 2022», «sáng 25/5»,
/// «7h30 – 11h00», «25–27 May 2022», «7:30 am».
/// </summary>
/// <remarks>
/// <para>
/// Vietnamese numbers follow Decree 30/2020/NĐ-CP on records management (Annex I, part I, section II, item 4). A day under 10 and the
/// months 1 and 2 have a leading zero; other months leave it out («04/8/2023», «03/01/2025»). Days of the week are written as in Annex II,
/// part V, item 8 c («thứ Tư», «Chủ nhật»), with a capital at the start of the text («Thứ Tư, 25/5/2022»). Years have four digits. Seconds
/// are written only if they aren't zero («07:30:15»).
/// </para>
/// <para>
/// The text stays the same on every machine, whatever its culture. <see cref="DateReading"/> and <see cref="TimeReading"/> read everything
/// that this class writes.
/// </para>
/// </remarks>
/// <example><code>
/// DateRange dates = DateRange.Parse("2022-05-25/2022-05-27");
/// DateWording.Vietnamese.Write(dates);                        // 25 – 27/5/2022
/// DateWording.Vietnamese.Write(dates, DateForm.Sentence);     // từ ngày 25 đến ngày 27/5/2022
/// DateWording.English.Write(dates);                           // 25–27 May 2022
/// DateWording.Vietnamese.Write(new LocalDate(2022, 5, 25), DayPart.Morning, DateForm.WithoutYear);   // sáng 25/5
/// DateWording.Vietnamese.Write(TimeRange.Parse("07:30/11:00"));                                      // 7h30 – 11h00
/// </code></example>
public sealed partial class DateWording
{
    private readonly DateWords _words;

    private DateWording(LanguageTag language, DateWords words)
    {
        Language = language;
        _words = words;
    }

    /// <summary>Writes in Vietnamese.</summary>
    public static DateWording Vietnamese { get; } = new(LanguageTag.Vietnamese, DateWords.Vietnamese);

    /// <summary>Writes in English: day, month, year, and times on the 12-hour clock.</summary>
    public static DateWording English { get; } = new(LanguageTag.English, DateWords.English);

    /// <summary>The language of the text.</summary>
    public LanguageTag Language { get; }

    /// <summary>
    /// Gets the wording for a reader of a language: <see cref="English"/> for <c>en</c> and its varieties, <see cref="Vietnamese"/> for all
    /// others.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static DateWording Get(LanguageTag language)
    {
        Guard.Against.Null(language);
        return language.IsOf(LanguageTag.English) ? English : Vietnamese;
    }

    /// <summary>Writes a day: «25/5/2022».</summary>
    /// <param name="day">The day.</param>
    /// <param name="form">The form; <see cref="DateForm.Standard"/> if null.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is outside the ISO calendar or the years 1 to 9999.</exception>
    public string Write(LocalDate day, DateForm? form = null)
        => Write([new WrittenEntry(new WrittenDate(Require.Date(day, nameof(day))), new WrittenDate(day), null)], form);

    /// <summary>Writes a day, a month or a year: «25/5/2022», «tháng 5/2022», «2022».</summary>
    /// <param name="date">The date.</param>
    /// <param name="form">The form; <see cref="DateForm.Standard"/> if null. A month and a year keep the year in every form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public string Write(PartialDate date, DateForm? form = null)
        => Write([new WrittenEntry(WrittenDate.Of(Guard.Against.Null(date)), WrittenDate.Of(date), null)], form);

    /// <summary>Writes a half-day: «sáng 25/5/2022», «morning of 25 May 2022».</summary>
    /// <param name="day">The day.</param>
    /// <param name="part">The half-day.</param>
    /// <param name="form">The form; <see cref="DateForm.Standard"/> if null.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="day"/> is outside the ISO calendar or the years 1 to 9999, or <paramref name="part"/> is undefined.
    /// </exception>
    public string Write(LocalDate day, DayPart part, DateForm? form = null)
    {
        WrittenDate date = new(Require.Date(day, nameof(day)));
        return Write([new WrittenEntry(date, date, Require.Defined(part, nameof(part)))], form);
    }

    /// <summary>Writes a range: «25 – 27/5/2022», «từ 01/7/2025», «đến 30/6/2025».</summary>
    /// <param name="dates">The range. A range of one day is written as the day.</param>
    /// <param name="form">The form; <see cref="DateForm.Standard"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    public string Write(DateRange dates, DateForm? form = null) => Write([new WrittenEntry(Guard.Against.Null(dates))], form);

    /// <summary>Writes several ranges: «25, 26 và 30/5/2022». An empty list gives the empty text.</summary>
    /// <param name="dates">The ranges, in the order in which to write them.</param>
    /// <param name="form">The form; <see cref="DateForm.Standard"/> if null.</param>
    public string Write(ValueList<DateRange> dates, DateForm? form = null)
        => Write([.. dates.Select(range => new WrittenEntry(range))], form);

    /// <summary>
    /// Writes several entries, including half-days and months: «sáng 25 và chiều 26/5/2022». An empty list gives the empty text.
    /// </summary>
    /// <param name="entries">The entries, in the order in which to write them.</param>
    /// <param name="form">The form; <see cref="DateForm.Standard"/> if null.</param>
    public string Write(ValueList<DateEntry> entries, DateForm? form = null)
        => Write([.. entries.Select(entry => new WrittenEntry(entry))], form);

    /// <summary>The name of a day of the week within a sentence: «thứ Tư», «Wednesday».</summary>
    internal string NameOf(IsoDayOfWeek weekday) => _words.Weekdays[(int)weekday - 1];

    private string Write(ReadOnlySpan<WrittenEntry> entries, DateForm? form)
    {
        DateWriter writer = new(_words, LayoutOf(form), IsOneYearInOrder(entries), stackalloc char[DateWriter.BufferLength]);
        for (int i = 0; i < entries.Length; i++)
        {
            if (i > 0)
                writer.Separator(isLast: i == entries.Length - 1);
            writer.Entry(in entries[i], i > 0 ? entries[i - 1] : null, i + 1 < entries.Length ? entries[i + 1] : null);
        }
        return writer.ToStringAndClear();
    }

    private static bool IsOneYearInOrder(ReadOnlySpan<WrittenEntry> entries)
    {
        LocalDate? before = null;
        foreach (ref readonly WrittenEntry entry in entries)
        {
            LocalDate first = entry.First.First;
            LocalDate last = entry.Last.First;
            if (last.Year != first.Year || (before is LocalDate earlier && (earlier.Year != first.Year || earlier > first)))
                return false;
            before = last;
        }
        return true;
    }

    private DateLayout LayoutOf(DateForm? form)
    {
        form ??= DateForm.Standard;
        return Language == LanguageTag.English ? form.English : form.Vietnamese;
    }
}
