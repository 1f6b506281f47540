using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LacDuong.Training.Wording;

/// <summary>
/// Dates read from a text as people write it, in Vietnamese or in English: «Từ ngày 25 – 27/5», «30.3 -2.4.2010», «Trong 3 ngày (từ
/// 19-21/5)», «sáng thứ Tư, 25/5/2022», «thứ 2, 4, 6 hàng tuần, từ 13/4 đến 20/4/2007», «tháng 3/2014», «May 25–27, 2022», and every form
/// of <see cref="DateWording"/>. The result has the entries of the text, or its fault.
/// </summary>
/// <remarks>
/// <para>
/// You get the meaning of the whole text, or a fault that gives the place and the expected content. Every part of the text counts, and a
/// text with two readings is refused. The reader ignores case, spaces and the way accents are composed (NFC, NFD). You may mix the words of
/// both languages.
/// </para>
/// <para>
/// The day comes before the month. A hyphen means «to» if the month comes later («26-29.4», «3-5 và 10/5»). Otherwise it joins a day and
/// its month («Ngày 23-3», «12 và 13-4»). Three or more days in a row before their month are these days («25-26-27/5»). «5-9-12» has two
/// readings. A year of two digits is at most 20 years after the reference day («3/7/87» is 1987).
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
/// cả ngày 26/5» are accepted. «đầu tháng 3» is the whole month, and «hết tháng 3» is open until its end. «lớp 5/6» may be the number of a
/// class, and is refused.
/// </para>
/// <para>
/// A day of the week must match its date, and so must «hôm nay». A number of days must match the days. In this number, a half-day counts as
/// a half or as one, and a range may leave out its Sundays or its weekends.
/// </para>
/// <para>
/// Faults of a text come as values, even for an ill-formed string. Reading takes time in proportion to the length. Readings are equal if
/// their entries and their faults are equal.
/// </para>
/// </remarks>
/// <example><code>
/// LocalDate published = new(2022, 5, 25);
/// DateReading reading = DateReading.Read("Từ ngày 25 – 27/5", published);
/// ValueList&lt;DateRange&gt; dates = reading.ToDates();                // [2022-05-25/2022-05-27]
/// string? why = DateReading.Read("25/13", published).Fault?.Describe("en");
/// // At character 4 there is «13» where a month (1 to 12 or its name) was expected.
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record DateReading
{
    internal DateReading()
    {
    }

    /// <summary>Whether reading succeeded: the result has at least one entry if true, and a fault otherwise.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsRead => Fault is null;

    /// <summary>
    /// The entries in the order of the text, each as the text names it: «10 và 11/10» is two. Empty if the text has a fault.
    /// </summary>
    public ValueList<DateEntry> Entries { get; internal init; }

    /// <summary>The reason why reading failed, or null.</summary>
    public ReadingFault? Fault { get; internal init; }

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
        List<WrittenItem> written = [];
        ReadingFault? fault = new PhraseParser(text, written, default).Read();
        Span<WrittenItem> items = CollectionsMarshal.AsSpan(written);
        fault ??= WithoutTimes(text, items);
        fault ??= new DateResolution(text, items, reference).Complete();
        List<DateEntry> entries = [];
        fault ??= DayEntries.Make(text, items, entries);
        return fault is null ? new DateReading { Entries = [.. entries] } : new DateReading { Fault = fault };
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, LocalDate?)"/>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> is null, or <paramref name="reference"/> is outside the ISO calendar or the years 1 to 9999.
    /// </exception>
    public static DateReading Read(string text, LocalDate? reference) => Read(Guard.Against.Null(text).AsSpan(), reference);

    /// <summary>
    /// Returns the days of all entries as the fewest ranges, ascending, like the dates of a class. Ignores half-days. Single days that
    /// follow each other join: «10 và 11/10» is one range of two days here. Empty if the text has a fault.
    /// </summary>
    /// <remarks>
    /// A range with an open start and one with an open end stay separate, whatever their days, because a range has at least one known side.
    /// </remarks>
    public ValueList<DateRange> ToDates()
    {
        List<DateRange> joined = [];
        foreach (DateRange range in Entries.Select(entry => entry.Dates).Order())
        {
            if (joined.Count > 0 && joined[^1].Union(range) is { } whole)
                joined[^1] = whole;
            else
                joined.Add(range);
        }
        return [.. joined];
    }

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
