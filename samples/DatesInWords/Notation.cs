using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Wording;

namespace DatesInWords;

/// <summary>
/// What a text means, in one line: days and ranges as on the wire, <c>S:</c>, <c>C:</c>, <c>T:</c> before half-days, times after <c>T</c>,
/// and a comma between entries; or <c>refuse</c> and why.
/// </summary>
internal static class Notation
{
    public static string Of(string text, LocalDate? reference, LanguageTag language)
    {
        DateReading dates = DateReader.Read(text, reference);
        if (dates.IsRead)
            return Of(dates.Entries);
        TimeReading times = TimeReader.Read(text, reference);
        if (times.IsRead)
            return string.Join(", ", times.Entries.Select(Of));
        // A text that ends without a time isn't one of times.
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
            // The half-days of a day are written together.
            while (entry.Part is not null && i + 1 < entries.Count && entries[i + 1].Part > entries[i].Part && entries[i + 1].Dates == entry.Dates)
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
