using System.Globalization;

namespace LacDuong.Training.Wording;

/// <summary>Describes the values of this library in a reader's language: «sáng», «chủ trì», «khoảng 100», «about 100».</summary>
/// <remarks>
/// The words come from <see cref="MessageLanguage"/>, so your own languages and wordings apply here too. They have the form used within a
/// sentence.
/// </remarks>
/// <example><code>
/// string shown = DayPart.Morning.Describe("vi");                         // sáng
/// shown = Figure.FewerThan(100).Describe("vi");                          // gần 100
/// shown = Figure.Exact(92.5m).DescribeShare("vi");                       // 92,5 %
/// </code></example>
public static class Words
{
    /// <summary>Describes a value of an enumeration: a half-day, a level, a sector, a role, a mode.</summary>
    /// <typeparam name="T">An enumeration of this library that is part of the wire format.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is null, or the value lacks a word.</exception>
    public static string Describe<T>(this T value, LanguageTag language)
        where T : struct, Enum
        => MessageLanguage.Get(language)[$"{typeof(T).Name}.{value}"];

    /// <summary>Describes a figure, with its numbers as the language writes them: «khoảng 1.200», «7,5», «from 3,800 to 4,000».</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Figure figure, LanguageTag language)
        => Describe(Guard.Against.Null(figure), MessageLanguage.Get(language), unit: "");

    /// <summary>Describes a share: «92,5 %», «khoảng 90 %».</summary>
    /// <param name="percent">The share in percent, for example of a grade.</param>
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

    // Only the decimal sign and the groups of three differ, so the culture is left out.
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
