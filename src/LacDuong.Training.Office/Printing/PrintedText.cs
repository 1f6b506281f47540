using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>The words that a document adds itself: the lines of its head and foot.</summary>
internal static class PrintedText
{
    /// <summary>The language tag of a file, as programs know it.</summary>
    public static string TagOf(PrintedDocument document) => document.IsEnglish ? "en-GB" : "vi-VN";

    /// <summary>The lines of the head's left side, and their styles.</summary>
    public static IEnumerable<(string Style, string Text)> LeftOf(Letterhead head)
    {
        if (head.ParentBody is not null)
            yield return ("Parent", head.ParentBody);
        yield return ("Body", head.Body);
        if (head.Form == LetterheadForm.Party)
            yield return ("Parent", "*");
    }

    /// <summary>The lines of the head's right side, and their styles.</summary>
    public static IEnumerable<(string Style, string Text)> RightOf(Letterhead head, bool isEnglish)
    {
        if (head.Form == LetterheadForm.Party)
        {
            yield return ("Nation", isEnglish ? "COMMUNIST PARTY OF VIET NAM" : "ĐẢNG CỘNG SẢN VIỆT NAM");
            yield break;
        }
        yield return ("Nation", isEnglish ? "SOCIALIST REPUBLIC OF VIET NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        yield return ("Motto", isEnglish ? "Independence - Freedom - Happiness" : "Độc lập - Tự do - Hạnh phúc");
    }

    public static string NumberOf(Letterhead head, bool isEnglish)
        => head.Number is null ? "" : $"{(isEnglish ? "No." : head.Form == LetterheadForm.Party ? "Số" : "Số:")} {head.Number}";

    public static string PlaceAndDateOf(Letterhead head, bool isEnglish)
    {
        const string Blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";
        if (head.Place is null && head.Date is null)
            return "";
        string date = head.Date is not LocalDate day ? isEnglish ? $"{Blank}{Blank}{Blank}" : $"ngày{Blank}tháng{Blank}năm{Blank}"
            : isEnglish ? DateWording.English.Write(day)
            : DateWording.Vietnamese.Write(day, DateForm.Full);
        return head.Place is null ? date : $"{head.Place}, {date}";
    }

    /// <summary>«Nơi nhận:» and its lines. The last line ends in a full stop.</summary>
    public static IEnumerable<(string Style, string Text)> RecipientsOf(PrintedDocument document)
    {
        foreach ((int i, string recipient) in document.Recipients.Index())
        {
            if (i == 0)
                yield return ("RecipientsHeading", document.IsEnglish ? "Recipients:" : "Nơi nhận:");
            yield return ("Recipients", $"- {recipient}{(i == document.Recipients.Count - 1 ? "." : ";")}");
        }
    }

    /// <summary>The lines of a signatory above the name.</summary>
    public static IEnumerable<(string Style, string Text)> OfficeOf(Signatory signatory)
    {
        if (signatory.Authority is not null)
            yield return ("Authority", signatory.Authority);
        yield return ("Office", signatory.Office);
    }

    /// <summary>The approximate width of a line in points, in Times New Roman: enough to place a rule under it.</summary>
    public static double WidthOf(ReadOnlySpan<char> line, TextStyle style)
    {
        double width = 0;
        foreach (char letter in line)
            width += char.IsUpper(letter) ? 0.72 : letter is ' ' or '-' or '.' or ',' ? 0.28 : char.IsLetterOrDigit(letter) ? 0.48 : 0.4;
        return width * style.Size * (style.IsBold ? 1.04 : 1);
    }
}
