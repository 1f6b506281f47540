using System.Globalization;
using CsCheck;

namespace LacDuong.Training.Tests.Generators;

/// <summary>Values with a grammar and values with parts, at the ends of what they may be as often as in the middle.</summary>
public static class AnyValue
{
    private const string Inner = "abcxyzABCXYZ019._:-";

    private static readonly LocalDate s_firstDate = new(1, 1, 2);
    private static readonly LocalDate s_lastDate = new(9999, 12, 31);

    // A few codes come up again and again, as they do in documents.
    private static readonly Gen<string> s_code = Gen.Frequency(
        (4, Gen.OneOf("24848", "675", "ttct-lac-duong", "DV.01", "lop-1", "a", "Z")),
        (2, Gen.Char[Inner].Array[0, 8].Select(inner => $"A{new string(inner)}9")),
        (1, Gen.Char[Inner].Array[62].Select(inner => $"0{new string(inner)}z")));

    // Without the default of LocalDate, 0001-01-01, which a program can only have set by mistake; RefusalTests reads it.
    public static readonly Gen<LocalDate> Date = Gen.Frequency(
        (6, Gen.Int[0, 2000].Select(days => new LocalDate(2020, 1, 1).PlusDays(days))),
        (2, Gen.Int[0, Period.DaysBetween(s_firstDate, s_lastDate)].Select(days => s_firstDate.PlusDays(days))),
        (1, Gen.OneOf(s_firstDate, s_lastDate, new LocalDate(2024, 2, 29))));

    public static readonly Gen<DateRange> DateRange = Gen.Select(Date, Date, Gen.Int[0, 4]).Select((one, other, kind) => kind switch
    {
        0 => new DateRange(one, null),
        1 => new DateRange(null, one),
        2 => new DateRange(one),
        _ => new DateRange(LocalDate.Min(one, other), LocalDate.Max(one, other)),
    });

    public static readonly Gen<TimeRange> TimeRange = Gen.Select(Gen.Int[0, 1439], Gen.Int[0, 1439])
        .Select((start, length) => new TimeRange(Minute(start), Minute(Math.Min(start + 1 + length, 1440))));

    public static readonly Gen<LanguageTag> Language = Gen.Frequency(
        (4, Gen.OneOf("vi", "en", "kpm")),
        (2, Gen.OneOf("VI-vn", "zh-hant-tw", "de-CH-1996", "x-lac-duong", "sl-rozaj-biske", "en-a-bbb-x-a", "I-KLINGON", "es-419", "hy-Latn-IT-arevela")))
        .Select(tag => new LanguageTag(tag));

    public static readonly Gen<LocalisedText> Localised = Gen.Select(Language.Array[1, 4], AnyText.Text.Array[4])
        .Select((tags, texts) => new LocalisedText(tags.Distinct().Zip(texts, KeyValuePair.Create)));

    public static readonly Gen<PersonName> PersonName = Gen.Select(AnyText.Text.Null(), AnyText.Text.Null(), AnyText.Text)
        .Select((family, middle, given) => new PersonName(family, middle, given));

    public static readonly Gen<Annotations> Annotations = Gen.Frequency(
        (3, Gen.Const(Training.Annotations.Empty)),
        (1, Gen.Select(AnyText.Text.Array[0, 3], AnyText.WellFormed.Array[3]).Select((keys, values) =>
            keys.Zip(values).Aggregate(Training.Annotations.Empty, (annotations, entry) => annotations.With(entry.First, entry.Second)))));

    /// <summary>Points in time to the nanosecond, with offsets to the minute.</summary>
    public static readonly Gen<OffsetDateTime> Time = Gen.Select(
            Date,
            Gen.Frequency((2, Gen.Long[0, 86_399].Select(second => second * NodaConstants.NanosecondsPerSecond)), (2, Gen.Long[0, NodaConstants.NanosecondsPerDay - 1])),
            Gen.Frequency((2, Gen.OneOf(0, 420, -1080, 1080, -30)), (1, Gen.Int[-1080, 1080])))
        .Select((date, nanosecond, minutes) => (date + LocalTime.FromNanosecondsSinceMidnight(nanosecond)).WithOffset(Offset.FromSeconds(60 * minutes)));

    public static readonly Gen<Citation> Citation = Gen.Select(
            AnyText.Text, AnyText.Text.Null(), AnyText.Text.Null(), AnyText.Text.Null(), Date.Nullable(), Time.Nullable(),
            Gen.OneOf("https://baolamdong.vn/a?b=c#d", "urn:isbn:1", "https://vi.wikipedia.org/wiki/Lạc_Dương", "mailto:a@b.vn").Null())
        .Select((title, number, author, publisher, issued, publishedAt, uri) => new Citation
        {
            Title = title,
            Number = number,
            Author = author,
            Publisher = publisher,
            Issued = issued,
            PublishedAt = publishedAt,
            Uri = uri,
        });

    public static readonly Gen<int> Count = Gen.Frequency((4, Gen.Int[1, 100]), (1, Gen.OneOf(1, int.MaxValue)));

    public static readonly Gen<int> CountOrZero = Gen.Frequency((4, Count), (1, Gen.Const(0)));

    /// <summary>Decimals of up to 28 digits, on either side of the point.</summary>
    public static readonly Gen<decimal> Decimal = Gen.Select(Gen.Char["0123456789"].Array[1, 28], Gen.Int[1, 28]).Select((digits, whole) =>
    {
        string text = new(digits);
        return decimal.Parse(whole < text.Length ? $"{text[..whole]}.{text[whole..]}" : text, CultureInfo.InvariantCulture);
    });

    public static readonly Gen<decimal> Percent = Gen.Int[0, 100_000].Select(thousandths => thousandths / 1000m);

    public static readonly Gen<PartialDate> PartialDate = Gen.Select(Date, Gen.Int[0, 2]).Select((date, known) => known switch
    {
        0 => new PartialDate(date.Year),
        1 => new PartialDate(new YearMonth(date.Year, date.Month)),
        _ => new PartialDate(date),
    });

    public static readonly Gen<Figure> Figure = Figures(Decimal);

    public static readonly Gen<Figure> WholeFigure = Figures(Gen.Int[0, 5000].Select(number => (decimal)number));

    public static readonly Gen<Figure> PercentFigure = Figures(Percent);

    public static readonly Gen<TopicReference> TopicReference = Gen.Select(Code<TopicCatalogue>(), Code<Topic>()).Select((catalogue, topic) => new TopicReference(catalogue, topic));

    public static Gen<Code<T>> Code<T>()
        where T : class, ICoded<T>
        => s_code.Select(code => new Code<T>(code));

    public static Gen<ValueList<T>> List<T>(this Gen<T> items, int longest = 2)
        where T : notnull
        => items.Array[0, longest].Select(array => array.ToValueList());

    private static Gen<Figure> Figures(Gen<decimal> numbers) => Gen.Select(Gen.Enum<FigureKind>(), numbers, numbers).Select((kind, one, other) => kind switch
    {
        FigureKind.About => Training.Figure.About(one),
        FigureKind.FewerThan => Training.Figure.FewerThan(one),
        FigureKind.MoreThan => Training.Figure.MoreThan(one),
        FigureKind.Between when one != other => Training.Figure.Between(Math.Min(one, other), Math.Max(one, other)),
        _ => Training.Figure.Exact(one),
    });

    private static LocalTime Minute(int minute) => LocalTime.FromMinutesSinceMidnight(minute % NodaConstants.MinutesPerDay);
}
