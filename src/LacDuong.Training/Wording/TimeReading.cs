using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LacDuong.Training.Wording;

/// <summary>
/// Times of day read from a text as people write it, with optional dates, in Vietnamese or in English: «7h30», «7 giờ 30», «14g00»,
/// «08:00 - 11:00», «từ 7h30 đến 11h00 ngày 25/5», «8h00 sáng», «Buổi sáng: từ 8h00 đến 11h30; buổi chiều: từ 13h30 đến 17h00», «07:52,
/// Thứ Hai, 12/03/2012 (GMT+7)», and every form of <see cref="DateWording"/> with a time. The result has the entries of the text, or its
/// fault.
/// </summary>
/// <remarks>
/// <para>
/// Dates are read as by <see cref="DateReading"/>. A time belongs to the days beside it: a range of times to each of several days, a single
/// time to one, or to each if the text says «hằng ngày». «sáng» or «pm» after a time gives its half of the day, as does «Chiều:» before it.
/// </para>
/// <para>
/// «trong 2 giờ» and «thời gian 2 giờ» may be durations, and are refused.
/// </para>
/// <para>
/// Every part of the text counts. Faults come as values, and reading takes time in proportion to the length. Readings are equal if their
/// entries and their faults are equal.
/// </para>
/// </remarks>
/// <example><code>
/// TimeReading reading = TimeReading.Read("Từ 7h30 đến 11h00, thứ Tư, 25/5/2022", reference: null);
/// TimeRange? range = reading.Entries[0].ToTimeRange();                 // 07:30/11:00
/// LocalDate? day = reading.Entries[0].Date;                            // 25 May 2022
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TimeReading
{
    internal TimeReading()
    {
    }

    /// <summary>Whether reading succeeded: the result has at least one entry if true, and a fault otherwise.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsRead => Fault is null;

    /// <summary>The entries in the order of the text. Empty if the text has a fault.</summary>
    public ValueList<TimeEntry> Entries { get; internal init; }

    /// <summary>The reason why reading failed, or null.</summary>
    public ReadingFault? Fault { get; internal init; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">
    /// The day that supplies the year if the text lacks one, and from which «hôm nay» counts. If null, such texts are refused.
    /// </param>
    /// <param name="periods">The times of the periods (tiết), counted from 1: «Tiết 4-6» is read if the list has six.</param>
    /// <returns>The entries, or the first fault of the text.</returns>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is outside the ISO calendar or the years 1 to 9999.</exception>
    public static TimeReading Read(ReadOnlySpan<char> text, LocalDate? reference, ValueList<TimeRange> periods = default)
    {
        Require.OptionalDate(reference, nameof(reference));
        List<WrittenItem> written = [];
        ReadingFault? fault = new PhraseParser(text, written, periods).Read();
        Span<WrittenItem> items = CollectionsMarshal.AsSpan(written);
        fault ??= new DateResolution(text, items, reference).Complete();
        List<TimeEntry> entries = [];
        fault ??= new TimeBinding(text, items, entries).Bind();
        return fault is null ? new TimeReading { Entries = [.. entries] } : new TimeReading { Fault = fault };
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, LocalDate?, ValueList{TimeRange})"/>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> is null, or <paramref name="reference"/> is outside the ISO calendar or the years 1 to 9999.
    /// </exception>
    public static TimeReading Read(string text, LocalDate? reference, ValueList<TimeRange> periods = default)
        => Read(Guard.Against.Null(text).AsSpan(), reference, periods);
}
