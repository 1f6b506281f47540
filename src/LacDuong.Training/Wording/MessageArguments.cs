using System.Collections;
using System.Globalization;
using System.Text;

namespace LacDuong.Training.Wording;

/// <summary>
/// Formats the arguments of a message for its reader: by name or title if they have one, and in the language of the message.
/// </summary>
internal static class MessageArguments
{
    /// <summary>How many items of a list a message shows.</summary>
    public const int MostListed = 5;

    public static void Append(StringBuilder text, object? argument, MessageLanguage texts)
    {
        switch (argument)
        {
            case string plain:
                text.Append(plain);
                break;
            case LocalisedText localised:
                text.Append(localised.Get(texts.Language));
                break;
            case LocalDate day:
                text.Append(texts.Dates.Write(day));
                break;
            case DateRange range:
                text.Append(texts.Dates.Write(range));
                break;
            case IEnumerable<DateRange> ranges:
                text.Append(texts.Dates.Write([.. ranges]));
                break;
            case DateEntry entry:
                text.Append(texts.Dates.Write([entry]));
                break;
            case TimeRange time:
                text.Append(time.ToString().Replace('/', '–'));
                break;
            case IWord word:
                text.Append(texts[word.WordKey]);
                break;
            case Clause clause:
                text.Append(texts.Render(clause.Key, [.. clause.Arguments]));
                break;
            case Figure figure:
                text.Append(Words.Describe(figure, texts, unit: ""));
                break;
            case decimal number:
                text.Append(Words.NumberOf(number, texts.Language));
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                AppendAll(text, items, texts);
                break;
            default:
                text.Append(argument?.ToString());
                break;
        }
    }

    // Sixty names are too many to read: shows the first few, and the number of the rest.
    private static void AppendAll(StringBuilder text, IEnumerable items, MessageLanguage texts)
    {
        StringBuilder listed = new();
        int count = 0;
        foreach (object? item in items)
        {
            if (++count > MostListed)
                continue;
            if (count > 1)
                listed.Append(", ");
            Append(listed, item, texts);
        }
        text.Append(count > MostListed ? texts.Render("list.more", listed.ToString(), count - MostListed) : listed.ToString());
    }
}
