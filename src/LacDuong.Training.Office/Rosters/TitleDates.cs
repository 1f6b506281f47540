using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Finds the days of a class in the lines above its list: «(Từ ngày 25 đến ngày 27/5/2022)».</summary>
internal static class TitleDates
{
    private static readonly string[] s_starts
        = ["từ ngày", "thời gian học:", "thời gian mở lớp:", "thời gian:", "mở ngày", "học ngày", "from "];

    /// <summary>The dates that a line gives in full, year included; otherwise empty.</summary>
    public static ValueList<DateRange> Find(IEnumerable<string> titles)
    {
        foreach (string title in titles.Where(title => title.Length < 500))
        {
            foreach (string start in s_starts)
            {
                int at = title.IndexOf(start, StringComparison.OrdinalIgnoreCase);
                if (at < 0)
                    continue;
                string text = title[at..].Split(')', 2)[0].TrimEnd('.', ' ', ';');
                text = start.EndsWith(':') ? text[start.Length..] : text;
                DateReading reading = DateReading.Read(text.Trim(), reference: null);
                if (reading.IsRead && reading.Entries.All(entry => !entry.IsPartial))
                    return reading.ToDates();
            }
        }
        return default;
    }
}
