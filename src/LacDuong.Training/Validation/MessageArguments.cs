using System.Collections;
using System.Globalization;
using System.Text;

namespace LacDuong.Training.Validation;

/// <summary>How an argument of a message is shown to its reader: by name or title where it has one, and in the language of the message.</summary>
internal static class MessageArguments
{
    public static void Append(StringBuilder text, object? argument, MessageTexts texts)
    {
        switch (argument)
        {
            case null:
                break;
            case string plain:
                text.Append(plain);
                break;
            case LocalisedText localised:
                text.Append(localised.In(texts.Language));
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                AppendAll(text, items, texts);
                break;
            default:
                text.Append(argument);
                break;
        }
    }

    private static void AppendAll(StringBuilder text, IEnumerable items, MessageTexts texts)
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
