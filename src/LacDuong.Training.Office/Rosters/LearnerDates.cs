using System.Text.RegularExpressions;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Reads the dates and the sex of learners. A date of birth under «Nam» or «Nữ» tells both.</summary>
/// <param name="latest">The day that all dates lie before.</param>
internal sealed partial class LearnerDates(LocalDate latest)
{
    private const int OldestYear = 1900;

    // The age below which the rule on unlikely dates of birth warns.
    private const int YoungestAge = 14;

    private readonly List<int> _withoutMark = [];
    private bool _hasMarkedWoman;

    /// <summary>Reads a date in one column, or null.</summary>
    public PartialDate? Read(RosterRow row, RosterColumn column)
    {
        Cell cell = row.Find(column);
        if (cell.IsBlank)
            return null;
        int youngest = column == RosterColumn.JoinedParty ? 0 : YoungestAge;
        if (TryRead(cell, youngest, out PartialDate? date))
            return date;
        if (!Phrases.IsNo(cell.Text))
            row.Report(ImportProblemKind.NotADate, column, cell.Text);
        return null;
    }

    /// <summary>Reads the date of birth and the sex.</summary>
    public PartialDate? ReadBirth(RosterRow row, int learner, out Sex? sex)
    {
        PartialDate? date = ReadMarks(row, Read(row, RosterColumn.BirthDate), out sex);
        if (date is null && row.Layout.Has(RosterColumn.BirthYear))
            date = ReadInParts(row);
        ReadSex(row, learner, ref sex);
        return date;
    }

    /// <summary>Makes men of the others if the list marks only women.</summary>
    public void MarkMen(RosterLayout layout, List<Learner> learners)
    {
        if (!_hasMarkedWoman || layout.Has(RosterColumn.Male))
            return;
        foreach (int index in _withoutMark)
            learners[index] = learners[index] with { Sex = Sex.Male };
    }

    private PartialDate? ReadMarks(RosterRow row, PartialDate? date, out Sex? sex)
    {
        sex = null;
        if (IsMarked(row.Find(RosterColumn.Male)) && IsMarked(row.Find(RosterColumn.Female)))
        {
            row.Report(
                ImportProblemKind.BothSexes, RosterColumn.Sex, row.HeadingOf(RosterColumn.Male), row.HeadingOf(RosterColumn.Female));
            return date;
        }
        ReadOnlySpan<(RosterColumn, Sex)> marks = [(RosterColumn.Male, Sex.Male), (RosterColumn.Female, Sex.Female)];
        foreach ((RosterColumn column, Sex meant) in marks)
        {
            Cell cell = row.Find(column);
            if (!IsMarked(cell))
                continue;
            sex = meant;
            if (date is null && (cell.Date is not null || cell.Text.Count(char.IsAsciiDigit) >= 4))
                date = Read(row, column);
        }
        return date;
    }

    private static bool IsMarked(Cell cell) => !cell.IsBlank && !Phrases.IsNo(cell.Text);

    private PartialDate? ReadInParts(RosterRow row)
    {
        Cell year = row.Find(RosterColumn.BirthYear);
        string day = row.Find(RosterColumn.BirthDay).Text;
        string month = row.Find(RosterColumn.BirthMonth).Text;
        // «02/9» in the column of days, or the whole date in the column of years.
        string text = string.Join('/', ((string[])[day, month, year.Text]).Where(part => !Phrases.IsBlank(part)));
        if (TryRead(year.Date is not null ? year : new Cell(text), YoungestAge, out PartialDate? date))
            return date;
        row.Report(ImportProblemKind.NotADate, RosterColumn.BirthYear, text);
        return null;
    }

    private void ReadSex(RosterRow row, int learner, ref Sex? sex)
    {
        Cell cell = row.Find(RosterColumn.Sex);
        if (sex is null && cell.Text is var text && !Phrases.IsBlank(text))
        {
            sex = SexOf(text);
            if (sex is null)
                row.Report(ImportProblemKind.NotASex, RosterColumn.Sex, text);
        }
        if (!row.Layout.Has(RosterColumn.Female))
            return;
        _hasMarkedWoman |= sex == Sex.Female;
        if (sex is null && cell.IsBlank)
            _withoutMark.Add(learner);
    }

    // Nearly all cells have one of two texts.
    private static Sex? SexOf(string text) => text switch
    {
        "Nam" => Sex.Male,
        "Nữ" => Sex.Female,
        _ => Phrases.KeyOf(text) switch
        {
            "nu" or "female" or "f" or "gai" or "ba" or "woman" => Sex.Female,
            "nam" or "male" or "m" or "trai" or "ong" or "man" => Sex.Male,
            _ => null,
        },
    };

    // Whether the cell is blank or a date, whole or in part. Two digits mean the latest such year in which the learner is old enough.
    private bool TryRead(Cell cell, int age, out PartialDate? date)
    {
        date = null;
        if (cell.Date is LocalDate day)
        {
            date = cell.HidesMonth ? new PartialDate(day.Year) : cell.HidesDay ? new PartialDate(day.ToYearMonth()) : new PartialDate(day);
            return true;
        }
        string text = cell.Text.TrimStart('\'').TrimEnd('.', ' ');
        return Phrases.IsBlank(text) || TryReadParts(text, latest.Year - age, out date)
            || TryReadWords(text, out date);
    }

    // A date of its year, and of its month and day if they're known.
    private static PartialDate? Make(int year, int? month, int? day)
    {
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
    private static bool TryReadParts(string text, int latestYear, out PartialDate? date)
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
            (3, <= 2, 2) when digits[1] <= 2 => Make(InFull(parts[2], latestYear), parts[1], parts[0]),
            (3, 4, <= 2) when digits[1] <= 2 => Make(parts[0], parts[1], parts[2]),
            _ => null,
        };
        return date is not null;
    }

    private static int InFull(int twoDigits, int latestYear)
        => latestYear - (latestYear % 100) + twoDigits - (twoDigits > latestYear % 100 ? 100 : 0);

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
        if (words.Length == 0 || !Year().IsMatch(words))
            return false;
        if (TryReadParts(words, latest.Year, out date))
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

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex Year();
}
