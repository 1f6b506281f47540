using System.Buffers;

namespace LacDuong.Training.Wording;

/// <summary>
/// Reads dates as people write them, in Vietnamese or in English: «Từ ngày 25 – 27/5», «30.3 -2.4.2010», «10 và 11/10», «Thứ Tư,
/// 25/5/2022», «sáng 25/5», «25–27 May 2022», «May 25–27, 2022», and every form of <see cref="DateWording"/>.
/// </summary>
/// <remarks>
/// <para>The whole text is read. Case, spaces and the way accents are composed (NFC, NFD) do not matter; accents do («tư» is four, «từ» is
/// from). Between numbers stand slashes, dots, or hyphens where the date has all three numbers («25-5-2022»); between the days of a range
/// «đến», «to», a hyphen or a dash; between entries a comma, a semicolon, «và» or «and». The words of both languages may be mixed.</para>
/// <para>A month or a year that is not written with a day is that of the next day of the text that has one: «31/7 – 04/8/2023». A month
/// that stands before its day is that of the days after it, too: «May 25–27, 2022». Days after the last written year take that of the day
/// before them; where no year is written at all, the first day takes the year of the reference date. A year so taken is the one before, or
/// after, where the months would else be six or more out of order: «30/12 – 03/01/2025» begins in 2024.</para>
/// <para>A half-day belongs to the entry that it stands before: in «sáng 25 và 26/5», 26 May is a whole day. A day of the week must be that
/// of its date.</para>
/// <para>No text is refused by an exception, not even an ill-formed one, and nothing is allocated but the result.</para>
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
    private const int DaysOnStack = 16;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day whose year is meant where the text has none: the day when it was published, say.</param>
    /// <returns>The entries, or the first fault of the text.</returns>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is not in the ISO calendar in the years 1 to 9999.</exception>
    public static DateReading Read(ReadOnlySpan<char> text, LocalDate reference)
    {
        Require.Date(reference, nameof(reference));
        int most = CountNumbers(text);
        WrittenDay[]? rented = most > DaysOnStack ? ArrayPool<WrittenDay>.Shared.Rent(most) : null;
        Span<WrittenDay> days = rented ?? stackalloc WrittenDay[DaysOnStack];
        DateReadingFault? fault = new DateParser(text, days).Read(out int count);
        days = days[..count];
        fault ??= DateResolution.Complete(text, days, reference.Year);
        DateReading reading = fault is null ? new DateReading(DateResolution.ToEntries(days)) : new DateReading(fault);
        if (rented is not null)
            ArrayPool<WrittenDay>.Shared.Return(rented);
        return reading;
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, LocalDate)"/>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> is null, or <paramref name="reference"/> isn't in the ISO calendar in the years 1 to 9999.
    /// </exception>
    public static DateReading Read(string text, LocalDate reference) => Read(Guard.Against.Null(text).AsSpan(), reference);

    // Each day has a number of its own.
    private static int CountNumbers(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1])))
                count++;
        }
        return count;
    }
}
