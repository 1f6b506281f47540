using System.Globalization;

namespace LacDuong.Training.Wording;

/// <summary>What people call the values of this library, in a reader's language: «sáng», «chủ trì», «khoảng 100», «about 100».</summary>
/// <remarks>
/// The words are those of <see cref="MessageLanguage"/>, so a host's own languages and wordings hold here too. They stand as within a
/// sentence.
/// </remarks>
/// <example><code>
/// string shown = DayPart.Morning.Describe("vi");                         // sáng
/// shown = Figure.FewerThan(100).Describe("vi");                          // gần 100
/// shown = Figure.Exact(92.5m).DescribeShare("vi");                       // 92,5 %
/// </code></example>
public static class Words
{
    /// <summary>What a value of an enumeration is called: a half-day, a level, a sector, a role, a mode.</summary>
    /// <typeparam name="T">An enumeration of this library that stands in the wire format.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is null, or there's no word for the value.</exception>
    public static string Describe<T>(this T value, LanguageTag language)
        where T : struct, Enum
        => MessageLanguage.Get(language)[$"{typeof(T).Name}.{value}"];

    /// <summary>A figure in words, its numbers as the language writes them: «khoảng 1.200», «7,5», «from 3,800 to 4,000».</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Figure figure, LanguageTag language)
        => Describe(Guard.Against.Null(figure), MessageLanguage.Get(language), unit: "");

    /// <summary>A share in words: «92,5 %», «khoảng 90 %».</summary>
    /// <param name="percent">The share in percent, as of a grade.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string DescribeShare(this Figure percent, LanguageTag language)
        => Describe(Guard.Against.Null(percent), MessageLanguage.Get(language), unit: "%");

    internal static string Describe(Figure figure, MessageLanguage texts, string unit)
    {
        LanguageTag language = texts.Language;
        string number = NumberOf(figure.Number, language);
        string upper = figure.Upper is decimal end ? NumberOf(end, language) : "";
        string share = unit.Length == 0 ? "" : language.IsOf(LanguageTag.English) ? unit : $" {unit}";
        return texts.Render($"FigureKind.{figure.Kind}", number + (upper.Length == 0 ? share : ""), upper + share);
    }

    // The decimal sign and the groups of three are the only thing that differs: no culture is asked.
    internal static string NumberOf(decimal number, LanguageTag language)
    {
        string text = number.ToString("#,0.############################", CultureInfo.InvariantCulture);
        return language.IsOf(LanguageTag.English)
            ? text
            : string.Create(text.Length, text, static (shown, plain) =>
            {
                for (int i = 0; i < shown.Length; i++)
                    shown[i] = plain[i] switch { ',' => '.', '.' => ',', var digit => digit };
            });
    }
}
