using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Wording;

namespace DatesInWords;

/// <summary>
/// The meaning of a text in one line. Days and ranges are as on the wire, half-days follow <c>S:</c>, <c>C:</c> or <c>T:</c>, times follow
/// <c>T</c>, and commas separate entries. Otherwise <c>refuse</c> and the reason.
/// </summary>
internal static class Notation
{
    public static string Of(string text, LocalDate? reference, LanguageTag language)
    {
        DateReading dates = DateReading.Read(text, reference);
        if (dates.IsRead)
            return Of(dates.Entries);
        TimeReading times = TimeReading.Read(text, reference);
        if (times.IsRead)
            return string.Join(", ", times.Entries.Select(Of));
        // A text that ends where a time should be is read as dates.
        ReadingFault fault = times.Fault.Problem is ReadingProblem.TimeExpected ? dates.Fault : times.Fault;
        return $"refuse\t{fault.Describe(language)}";
    }

    private static string Of(ValueList<DateEntry> entries)
    {
        List<string> written = [];
        for (int i = 0; i < entries.Count; i++)
        {
            DateEntry entry = entries[i];
            string parts = Letter(entry.Part);
            // The half-days of one day are written together.
            while (entry.Part is not null && i + 1 < entries.Count && entries[i + 1].Part > entries[i].Part
                && entries[i + 1].Dates == entry.Dates)
                parts += Letter(entries[++i].Part);
            string days = entry.Start == entry.End ? $"{entry.Start}" : $"{entry.Start}/{entry.End}";
            written.Add(parts.Length == 0 ? days : $"{parts}:{days}");
        }
        return string.Join(", ", written);
    }

    private static string Of(TimeEntry entry)
    {
        string part = entry.Part is null ? "" : $"{Letter(entry.Part)}:";
        string end = entry.End is not LocalTime time ? ""
            : entry.EndDate is LocalDate day ? $"/{Iso(day)}T{Iso(time)}"
            : $"/{(time == LocalTime.Midnight ? "24:00" : Iso(time))}";
        string date = entry.Date is LocalDate start ? $"{Iso(start)}T" : "";
        return $"{part}{date}{Iso(entry.Start)}{end}{(entry.Offset is Offset offset ? Iso(offset) : "")}";
    }

    private static string Letter(DayPart? part) => part switch
    {
        DayPart.Morning => "S",
        DayPart.Afternoon => "C",
        DayPart.Evening => "T",
        _ => "",
    };

    private static string Iso(LocalDate day) => new DateRange(day).ToString();

    private static string Iso(LocalTime time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Iso(Offset offset) => offset == Offset.Zero ? "Z" : offset.ToString("+HH:mm", CultureInfo.InvariantCulture);
}
