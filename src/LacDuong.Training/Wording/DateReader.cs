namespace LacDuong.Training.Wording;

/// <summary>
/// Reads dates as people write them, in Vietnamese or in English: «Từ ngày 25 – 27/5», «30.3 -2.4.2010», «Trong 3 ngày (từ 19-21/5)»,
/// «sáng thứ Tư, 25/5/2022», «thứ 2, 4, 6 hàng tuần, từ 13/4 đến 20/4/2007», «tháng 3/2014», «May 25–27, 2022», and every form of
/// <see cref="DateWording"/>.
/// </summary>
/// <remarks>
/// <para>
/// You get the meaning of the whole text, or a fault that gives the place and the expected content. Every part of the text counts, and a
/// text with two readings is refused. The reader ignores case, spaces and the way accents are composed (NFC, NFD). You may mix the words of
/// both languages.
/// </para>
/// <para>
/// The day comes before the month. A hyphen joins a day and its month if other readings are excluded («Ngày 23-3», «12 và 13-4»), and means
/// «to» otherwise («26-29.4»). A year of two digits is at most 20 years after the reference day («3/7/87» is 1987).
/// </para>
/// <para>
/// A day that lacks a month or a year takes that of the next day in the text that has one: «31/7 – 04/8/2023». A month before its day also
/// applies to the days after it: «May 25–27, 2022». Days after the last written year take that of the previous day. If the text lacks a
/// year altogether, the first day takes the year of the reference day. A range continues into the next year («15/9 – 30/5/2023»). So does a
/// list whose months would otherwise be six or more out of order.
/// </para>
/// <para>
/// «từ ngày 11, 12 và 13/4» is three days; «từ 11/4» alone is open. A weekly pattern is expanded to its days, and needs the first and the
/// last one. A half-day applies to the days right after it. So «sáng 25 và 26/5» is refused, while «sáng các ngày 25, 26/5» and «sáng 25 và
/// cả ngày 26/5» are accepted. A day of the week must match its date, and a number of days must match the days.
/// </para>
/// <para>Faults of a text come as values, even for an ill-formed string. Reading takes time in proportion to the length.</para>
/// </remarks>
/// <example><code>
/// LocalDate published = new(2022, 5, 25);
/// DateReading reading = DateReader.Read("Từ ngày 25 – 27/5", published);
/// ValueList&lt;DateRange&gt; dates = reading.ToDates();                // [2022-05-25/2022-05-27]
/// string? why = DateReader.Read("25/13", published).Fault?.Describe("en");
/// // At character 4 there is «13» where a month (1 to 12 or its name) was expected.
/// </code></example>
public static class DateReader
{
    internal const int ItemsOnStack = 4;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">
    /// The day that supplies the year if the text lacks one, and from which «hôm nay» counts: for example, the day of publication. If null,
    /// such texts are refused.
    /// </param>
    /// <returns>The entries, or the first fault of the text.</returns>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is outside the ISO calendar or the years 1 to 9999.</exception>
    public static DateReading Read(ReadOnlySpan<char> text, LocalDate? reference)
    {
        Require.OptionalDate(reference, nameof(reference));
        ReadingFault? fault = new PhraseParser(text, new ItemBuffer(new WrittenItem[ItemsOnStack]), default).Read(out ItemBuffer items);
        fault ??= WithoutTimes(text, items.Items);
        fault ??= new DateResolution(text, items.Items, reference).Complete();
        List<DateEntry> entries = [];
        fault ??= DayEntries.Make(text, items.Items, entries);
        items.Dispose();
        return fault is null ? new DateReading([.. entries]) : new DateReading(fault);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, LocalDate?)"/>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> is null, or <paramref name="reference"/> is outside the ISO calendar or the years 1 to 9999.
    /// </exception>
    public static DateReading Read(string text, LocalDate? reference) => Read(Guard.Against.Null(text).AsSpan(), reference);

    // «25/5/2022 00:00:00» comes from programs whose dates always have a time.
    private static ReadingFault? WithoutTimes(ReadOnlySpan<char> text, ReadOnlySpan<WrittenItem> items)
    {
        const int HanoiMinutes = 7 * 60;
        foreach (ref readonly WrittenItem item in items)
        {
            bool isNothing = item.IsZeroTime && item.OffsetMinutes is null or HanoiMinutes;
            if (item.Kind is WrittenKind.Span || (item.Kind is WrittenKind.Times && !isNothing))
                return new ReadingFault(ReadingProblem.NoTimeExpected, text, item.TextStart, item.TextEnd);
        }
        return null;
    }
}
