using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Wording;

namespace CentreDesk;

/// <summary>Reads fields as a clerk writes them: dates in words, names in parts, figures with a comma.</summary>
internal static class TypedValues
{
    /// <summary>A text in the document's two languages. Without a Vietnamese one, there's none.</summary>
    public static LocalisedText? ReadText(this Typed typed, string vietnamese, string english)
    {
        LocalisedText? text = typed[vietnamese] is { } own ? new LocalisedText(own, typed[english]) : null;
        if (text is null && typed[english] is not null)
            typed.Refuse(vietnamese, "Cần có tên tiếng Việt trước tên tiếng Anh.", "Give the Vietnamese text before the English one.");
        return text;
    }

    /// <summary>The text with its two languages typed anew. Others that it may have stay.</summary>
    public static LocalisedText? Retype(this LocalisedText? old, LocalisedText? typed)
        => typed is null || old is null ? typed
            : new LocalisedText(typed.Concat(old.Where(text => text.Key != LanguageTag.Vietnamese && text.Key != LanguageTag.English)));

    /// <summary>«1985», «5/1985», «20/5/1985» or «20 May 1985».</summary>
    public static PartialDate? ReadPartialDate(this Typed typed, string field)
    {
        if (typed[field] is not { } text)
            return null;
        if (PartialDate.TryParse(text, out PartialDate? date))
            return date;
        if (DateReading.Read(text, null).Entries is [{ Start: { } start, Part: null } only] && only.End == start)
            return start;
        typed.Refuse(
            field,
            "Ngày không đọc được; hãy ghi như 20/5/1985, 5/1985 hoặc 1985.",
            "The date can't be read; write it like 20/5/1985, 5/1985 or 1985.");
        return null;
    }

    /// <summary>«25 – 27/5/2022», or whatever else a clerk writes.</summary>
    public static ValueList<DateRange> ReadDates(this Typed typed, string field)
    {
        if (typed[field] is not { } text)
            return [];
        DateReading reading = DateReading.Read(text, null);
        if (reading.Fault is { } fault)
            typed.Refuse(field, $"Ngày học: {fault.Describe("vi")}", $"Dates: {fault.Describe("en")}");
        else if (reading.Entries.Any(entry => entry.IsPartial || entry.Part is not null))
            typed.Refuse(field, "Ngày học cần đủ ngày, tháng, năm.", "The dates need a day, a month and a year.");
        else
            return reading.ToDates();
        return [];
    }

    /// <summary>A number from 0 on, with a comma or a full stop.</summary>
    public static decimal? ReadMark(this Typed typed, string field, decimal? max)
    {
        if (typed[field] is not { } text)
            return null;
        if (Figure.TryParse(text.Replace(',', '.'), out Figure? figure)
            && figure.Kind is FigureKind.Exact && figure.Number <= (max ?? 1000))
            return figure.Number;
        typed.Refuse(
            field,
            string.Create(CultureInfo.InvariantCulture, $"Điểm là một số từ 0 đến {max ?? 1000}, như 8,5."),
            string.Create(CultureInfo.InvariantCulture, $"A mark is a number from 0 to {max ?? 1000}, such as 8.5."));
        return null;
    }

    public static PersonName? ReadName(this Typed typed, string family, string middle, string given)
    {
        if (PersonName.TryCreate(typed[family], typed[middle], typed[given], out PersonName? name))
            return name;
        typed.Refuse(given, "Học viên cần có tên.", "A learner needs a given name.");
        return null;
    }
}
