using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Reads dates of birth and the like, whole or in part, from dates of the file or from text.</summary>
/// <param name="latest">The day that all dates lie before.</param>
internal sealed class PartialDates(LocalDate latest)
{
    private const int OldestYear = 1900;

    /// <summary>Reads a cell.</summary>
    /// <returns>Whether the cell is blank or a date.</returns>
    public bool TryRead(Cell cell, out PartialDate? date)
    {
        date = null;
        if (cell.Date is LocalDate day)
        {
            date = cell.HidesMonth ? new PartialDate(day.Year) : cell.HidesDay ? new PartialDate(day.ToYearMonth()) : new PartialDate(day);
            return true;
        }
        string text = cell.Text.TrimStart('\'').TrimEnd('.', ' ');
        return Blanks.IsBlank(text) || TryReadParts(text, out date) || TryReadWords(text, out date);
    }

    /// <summary>Makes a date of its year, and of its month and day if they're known.</summary>
    public PartialDate? Make(int year, int? month, int? day, bool isShort = false)
    {
        if (isShort)
            year += latest.Year / 100 * 100 - (year > latest.Year % 100 ? 100 : 0);
        if (year < OldestYear || year > 9999)
            return null;
        if (month is null)
            return new PartialDate(year);
        if (month is < 1 or > 12)
            return null;
        if (day is null)
            return new PartialDate(new YearMonth(year, month.Value));
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month.Value)
            ? new PartialDate(new LocalDate(year, month.Value, day.Value))
            : null;
    }

    // «02/9/1985», «09.5.1988», «20-10-1984», «3/7/87», «9/1985», «1985», «1985-09-02»: nearly all that people write.
    private bool TryReadParts(string text, out PartialDate? date)
    {
        date = null;
        Span<int> parts = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            int number = 0;
            for (; i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 4; i++)
                number = (10 * number) + text[i] - '0';
            if (i == start || count == 3)
                return false;
            (parts[count], digits[count]) = (number, i - start);
            count++;
            if (i == text.Length)
                break;
            int separator = i;
            while (i < text.Length && text[i] is ' ' or '/' or '.' or '-' or ',' or '\\' or '–')
                i++;
            if (i == separator || i == text.Length)
                return false;
        }
        date = (count, digits[0], digits[Math.Max(count - 1, 0)]) switch
        {
            (1, 4, _) => Make(parts[0], month: null, day: null),
            (2, <= 2, 4) => Make(parts[1], parts[0], day: null),
            (2, 4, <= 2) => Make(parts[0], parts[1], day: null),
            (3, <= 2, 4) when digits[1] <= 2 => Make(parts[2], parts[1], parts[0]),
            (3, <= 2, 2) when digits[1] <= 2 => Make(parts[2], parts[1], parts[0], isShort: true),
            (3, 4, <= 2) when digits[1] <= 2 => Make(parts[0], parts[1], parts[2]),
            _ => null,
        };
        return date is not null;
    }

    // «Ngày 02 tháng 9 năm 1985», «sinh năm 1985», «2 September 1985».
    private bool TryReadWords(string text, out PartialDate? date)
    {
        date = null;
        string words = text;
        foreach (string start in (ReadOnlySpan<string>)["sinh ngày", "sinh năm", "sinh tháng", "sinh", "năm"])
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                words = words[start.Length..].TrimStart(' ', ':');
        }
        if (words.Length == 0 || !HasYear(words))
            return false;
        if (TryReadParts(words, out date))
            return true;
        DateReading reading = DateReading.Read(words, latest);
        if (reading.Fault is not null || reading.Entries is not [DateEntry entry] || entry.Part is not null)
            return false;
        if (entry.IsPartial && entry.Start is PartialDate start1 && start1 == entry.End)
            date = start1;
        else if (!entry.IsPartial && entry.Dates.DayCount == 1)
            date = new PartialDate(entry.Dates.Start!.Value);
        return date is not null;
    }

    private static bool HasYear(string text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }
        return false;
    }
}
