using System.Globalization;
using System.Text;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>Writes cells as people see them.</summary>
internal static class CellText
{
    /// <summary>
    /// A clean text: trimmed, Latin letters in NFC, lines ended by LF. Control characters and halves of surrogate pairs are removed.
    /// </summary>
    public static string Clean(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or '\u007F' or (>= '\u0080' and <= '\u00A0') || char.IsSurrogate(c))
                return LatinNormalisation.Normalise(WithoutControls(text)).Trim();
        }
        return LatinNormalisation.Normalise(text).Trim();
    }

    /// <summary>A number in the format of a spreadsheet, as far as leading zeros, decimals and fixed texts go.</summary>
    public static string Write(decimal number, string? format)
    {
        if (format is not null && Layout.Of(format) is Layout layout)
            return layout.Write(number);
        return number.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a date format shows the day (d), the month (m) or the year (y): the letter occurs outside quotes.</summary>
    public static bool Shows(string format, char letter)
    {
        bool isQuoted = false;
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                continue;
            else if (format[i] is '\\' or '_' or '*')
                i++;
            else if (format[i] == '[' && format.IndexOf(']', i) is > 0 and int end)
                i = end;
            else if (char.ToLowerInvariant(format[i]) == letter)
                return true;
        }
        return false;
    }

    private static string WithoutControls(string text)
    {
        StringBuilder kept = new(text.Length);
        foreach (Rune rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value == '\r')
                kept.Append('\n');
            else if (rune.Value == '\u00A0')
                kept.Append(' ');
            else if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
                kept.Append(rune.ToString());
        }
        return kept.ToString();
    }

    /// <summary>A number format of zeros and fixed texts: «000», «"GCN-"0000», «0.00», «0%».</summary>
    private sealed record Layout(string Before, int Digits, int Decimals, string After)
    {
        public static Layout? Of(string format)
        {
            StringBuilder before = new();
            StringBuilder after = new();
            int digits = 0;
            int decimals = -1;
            for (int i = 0; i < format.Length && format[i] != ';'; i++)
            {
                StringBuilder text = digits == 0 ? before : after;
                switch (format[i])
                {
                    case '0' when after.Length > 0:
                        return null;
                    case '0' when decimals >= 0:
                        decimals++;
                        break;
                    case '0':
                        digits++;
                        break;
                    case '.' when digits > 0 && decimals < 0:
                        decimals = 0;
                        break;
                    case '"' when format.IndexOf('"', i + 1) is > 0 and int end:
                        text.Append(format, i + 1, end - i - 1);
                        i = end;
                        break;
                    case '\\' when i + 1 < format.Length:
                        text.Append(format[++i]);
                        break;
                    case '-' or '/' or ' ' or '(' or ')' or ':' or '%':
                        text.Append(format[i]);
                        break;
                    default:
                        return null;
                }
            }
            return digits is 0 or > 28 || decimals > 28 ? null : new Layout($"{before}", digits, Math.Max(decimals, 0), $"{after}");
        }

        public string Write(decimal number)
        {
            if (After.Contains('%', StringComparison.Ordinal) && Math.Abs(number) < 1e20m)
                number *= 100;
            string digits = Math.Abs(number).ToString(
                $"{new string('0', Digits)}{(Decimals == 0 ? "" : $".{new string('0', Decimals)}")}", CultureInfo.InvariantCulture);
            return $"{(number < 0 ? "-" : "")}{Before}{digits}{After}".Trim();
        }
    }
}
