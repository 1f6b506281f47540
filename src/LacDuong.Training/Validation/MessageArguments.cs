using System.Collections;
using System.Globalization;
using System.Text;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>
/// How an argument of a message is shown to its reader: by name or title where it has one, and in the language of the message.
/// </summary>
internal static class MessageArguments
{
    public static void Append(StringBuilder text, object? argument, MessageLanguage texts)
    {
        switch (argument)
        {
            case string plain:
                text.Append(plain);
                break;
            case LocalisedText localised:
                text.Append(localised.In(texts.Language));
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
            case UnitLevel level:
                text.Append(texts[$"{nameof(UnitLevel)}.{level}"]);
                break;
            case UnitSector sector:
                text.Append(texts[$"{nameof(UnitSector)}.{sector}"]);
                break;
            case Activity activity:
                text.Append(texts[Messages.KeyOf(activity.Kind)]);
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

    private static void AppendAll(StringBuilder text, IEnumerable items, MessageLanguage texts)
    {
        int start = text.Length;
        foreach (object? item in items)
        {
            if (text.Length > start)
                text.Append(", ");
            Append(text, item, texts);
        }
    }
}
