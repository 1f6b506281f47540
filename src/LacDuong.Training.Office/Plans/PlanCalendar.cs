using System.Globalization;
using System.Text.RegularExpressions;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Reads the days and times of one plan. A date that lacks a year takes it from the dates around it, the class or the
/// title.</summary>
internal sealed partial class PlanCalendar
{
    private const int MostDays = 62;
    private const int HalfYear = 183;
    private const int NearTitles = 5;

    // «7h», «7h30'», «7 giờ 30 phút», «07:30»; but not the end of «25/5: …».
    private const string OneTime
        = @"(?<![\d/])\d{1,2}\s?(?:(?:giờ|h|g)(?![\p{L}\p{M}])(?:\s?\d{1,2}(?![\d/]))?|:\d{2}(?!\d))\s?(?:'|’|′|phút)?";

    private readonly ValueList<DateRange> _dates;
    private readonly List<int> _years = [];
    private LocalDate? _last;
    private bool _countsDays;

    // The dates are those of the class, and the last day is that of the table before, if they're known.
    public PlanCalendar(ValueList<DateRange> dates, IReadOnlyList<string> titles, IEnumerable<PlanCell> cells, LocalDate? last = null)
    {
        _last = last;
        int[] years = [.. titles.SelectMany(YearsOf).Distinct()];
        StatedDates = titles.Select(line => ReadStated(line, years)).FirstOrDefault(stated => stated is not null);
        _dates = dates.IsEmpty && StatedDates is not null ? [StatedDates] : dates;
        _years.AddRange(_dates.SelectMany(range => new[] { range.Start?.Year, range.End?.Year }).OfType<int>());
        foreach (PlanCell cell in cells)
        {
            if (_years.Count > 0)
                break;
            _years.AddRange(cell.Date is LocalDate { Year: > 1900 } date ? [date.Year] : YearsOf(cell.Text));
        }
        _years.AddRange(years);
        LocalDate? nearest = titles.Reverse().Take(NearTitles).Select(FindDay).FirstOrDefault(day => day is not null);
        OnlyDay = nearest ?? (_dates is [{ DayCount: 1, Start: LocalDate only }] ? only : null);
    }

    // «Ngày thứ nhất (25/5/2022)», «Chương trình ngày 25/5/2022». Letters write their own day out: «ngày 10 tháng 5 năm 2022».
    private LocalDate? FindDay(string title)
    {
        if (title.Length > 200 || LetterDate().IsMatch(title))
            return null;
        PlanWhen? found = DateInside().Match(title) is { Success: true } date ? ReadDays(date.Value) : TryRead(title);
        return found is { Days: [LocalDate day] } ? day : null;
    }

    /// <summary>The days of the plan that the title states, or null.</summary>
    public DateRange? StatedDates { get; }

    /// <summary>The day of a plan whose cells lack days: the day of the nearest title, or the only day of the class; otherwise
    /// null.</summary>
    public LocalDate? OnlyDay { get; }

    /// <summary>Whether the plan, its class or its title gives a year.</summary>
    public bool HasYear => _last is not null || _years.Count > 0;

    /// <summary>Reads a cell of a column. The half-day comes from a cell beside it.</summary>
    public PlanWhen Read(PlanCell cell, PlanRole role, DayPart? part = null)
    {
        LocalDate? date = cell.Date is LocalDate { Year: > 1900 } day ? day : null;
        PlanWhen when = cell.Time is LocalTime time ? new PlanWhen(date is null ? [] : [date.Value], [new PlanTime(null, time)])
            : date is not null ? new PlanWhen([date.Value], [])
            : Read(cell.Text, role, part);
        if (!when.Days.IsEmpty)
            _last = when.Days[^1];
        return when;
    }

    /// <summary>Reads a text.</summary>
    public PlanWhen Read(string text, PlanRole role, DayPart? part = null)
    {
        string line = Prepare(text, role);
        if (line.Length == 0)
            return PlanWhen.None;
        if (PlanWords.PartsOf(line) is { Length: > 0 } parts)
            return new PlanWhen([], [.. parts.Select(of => new PlanTime(of))]);
        if (PlanWords.IsNoon(line))
            return PlanWhen.None;
        bool isBareNumber = char.IsAsciiDigit(line[0]);
        if (PlanWords.WeekdayOf(line) is var weekday and not IsoDayOfWeek.None && (role is PlanRole.Day || !isBareNumber))
            return FindWeekday(weekday) is LocalDate day ? new PlanWhen([day], []) : Fail(line);
        if (DayNumber().Match(line) is { Success: true } numbered && FindNumber(numbered) is LocalDate nth)
            return new PlanWhen([nth], []);
        PlanWhen? when = ReadTimes(line, part) ?? ReadDays(line);
        if (when is null && text.Contains('\n', StringComparison.Ordinal))
            when = ReadTimes(Prepare(text.Replace("\n", "; ", StringComparison.Ordinal), role), part);
        return when ?? ReadWeekdayWithPart(line) ?? ReadInside(line, role, part) ?? Fail(line);
    }

    /// <summary>Reads a text that may be something other than a day.</summary>
    public PlanWhen? TryRead(string text, PlanRole role = PlanRole.Day)
        => text.Length <= 200 && Read(text, role) is { IsNone: false } when ? when : null;

    // A reading of days alone says best what's wrong, unless the text has times.
    private PlanWhen Fail(string line, LocalDate? day = null)
    {
        LocalDate? reference = day ?? References().First();
        ReadingFault? fault = DateReading.Read(line, reference).Fault;
        if (fault is { Problem: ReadingProblem.NoTimeExpected })
            fault = TimeReading.Read(line, reference).Fault;
        return PlanWhen.None with { Fault = fault, LosesDay = fault is not null && DateInside().IsMatch(TimeInside().Replace(line, " ")) };
    }

    // «Sáng thứ Hai», «Thứ Hai (chiều)».
    private PlanWhen? ReadWeekdayWithPart(string line)
    {
        if (PartInside().Match(line) is not { Success: true } match || PlanWords.PartsOf(match.Value) is not { Length: > 0 } parts)
            return null;
        string rest = line.Remove(match.Index, match.Length).Trim(' ', '(', ')', ',', '-', ':');
        return PlanWords.WeekdayOf(rest) is var weekday and not IsoDayOfWeek.None && FindWeekday(weekday) is LocalDate day
            ? new PlanWhen([day], [.. parts.Select(part => new PlanTime(part))])
            : null;
    }

    // «Ngày thứ nhất (25/5)», «7h30 - 8h00 (30 phút)». «Thứ Hai 25/5/2022, 8h» of a Wednesday has a day, a time and a fault.
    private PlanWhen? ReadInside(string line, PlanRole role, DayPart? part)
    {
        Match time = TimeInside().Match(line);
        Match date = DateInside().Match(TimeInside().Replace(line, " "));
        PlanWhen? days = date.Success ? ReadDays(date.Value) : null;
        PlanWhen? times = time.Success && (days is not null || IsOfTimes(role)) ? ReadTimes(time.Value.Trim(), part) : null;
        if (days is null && times is null)
            return null;
        // «Ngày thứ hai (26/5)» after «Ngày thứ nhất (25/5)» names no Monday.
        Match numbered = DayNumberBefore().Match(line);
        _countsDays |= numbered.Groups["first"].Success;
        PlanWhen whole = Fail(_countsDays ? line[numbered.Length..] : line, days?.Days[0]);
        // The words around a day and a time may say anything.
        return new PlanWhen(days?.Days ?? [], times?.Times ?? days!.Times)
        {
            Fault = whole.IsFaultOfDayOrTime ? whole.Fault : null,
            LosesDay = days is null && whole is { IsFaultOfDayOrTime: true, LosesDay: true },
        };
    }

    private static bool IsOfTimes(PlanRole role) => role is PlanRole.Time or PlanRole.Start or PlanRole.End;

    private PlanWhen? ReadTimes(string line, DayPart? part)
    {
        if (!line.Any(char.IsAsciiDigit))
            return null;
        string? inPart = part is DayPart half ? $"{half.Describe("vi")}: {line}" : null;
        return (inPart is null ? null : ReadOne(inPart, isPartTyped: false)) ?? ReadOne(line, isPartTyped: true);

        PlanWhen? ReadOne(string form, bool isPartTyped) => First(reference =>
        {
            TimeReading reading = TimeReading.Read(form, reference);
            return !reading.IsRead || reading.Entries.Count > MostDays || reading.Entries.Any(entry => entry.Date == default(LocalDate))
                ? null
                : new PlanWhen(
                    [.. reading.Entries.Select(entry => entry.Date).OfType<LocalDate>().Distinct()],
                    [.. reading.Entries.Select(entry
                        => new PlanTime(isPartTyped ? entry.Part : null, entry.Start, entry.End, entry.Date))]);
        });
    }

    private PlanWhen? ReadDays(string line) => First(reference =>
    {
        DateReading reading = DateReading.Read(line, reference);
        // Other programs export 01/01/0001 for a day that they lack.
        return !reading.IsRead || reading.Entries.Any(entry => entry.IsPartial || entry.Dates.DayCount is not <= MostDays
                || entry.Dates.Start == default(LocalDate))
            ? null
            : new PlanWhen(
                [.. reading.Entries.SelectMany(entry => entry.Dates.EnumerateDays()).Distinct()],
                [.. reading.Entries.Select(entry => entry.Part).OfType<DayPart>().Distinct().Select(of => new PlanTime(of))]);
    });

    // The plan continues from the day before. At the start, the year is one in which the day belongs to the class.
    private PlanWhen? First(Func<LocalDate?, PlanWhen?> read)
    {
        PlanWhen? found = null;
        foreach (LocalDate? reference in References())
        {
            if (read(reference) is not { } when)
                continue;
            if (when.Days.IsEmpty || IsNear(when.Days[0]))
                return when;
            found ??= when;
        }
        return found;
    }

    private IEnumerable<LocalDate?> References()
    {
        HashSet<int> seen = [];
        if (_last is LocalDate last)
        {
            yield return last;
            seen.Add(last.Year);
        }
        foreach (int year in _years)
        {
            if (seen.Add(year))
                yield return new LocalDate(year, 1, 1);
        }
        if (seen.Count == 0)
            yield return null;
        else if (_last is LocalDate { Month: > 6, Year: < 9999 } late && seen.Add(late.Year + 1))
            yield return new LocalDate(late.Year + 1, 1, 1);
    }

    private bool IsNear(LocalDate day)
        => (_dates.IsEmpty || _dates.Any(range => range.Contains(day)))
            && (_last is not LocalDate last || Period.DaysBetween(day, last) < HalfYear);

    // «Thứ Ba» after Monday 23 May is 24 May. At the start it's the first Tuesday of the class.
    private LocalDate? FindWeekday(IsoDayOfWeek weekday)
    {
        bool isBeforeClass = _dates.Any(range => range.Start > _last);
        LocalDate? from = _last is not null && !isBeforeClass ? _last : _dates.IsEmpty ? null : _dates[0].Start;
        if (from is not LocalDate start || start > new LocalDate(9999, 12, 1))
            return null;
        LocalDate day = start.DayOfWeek == weekday ? start : start.Next(weekday);
        return _dates.IsEmpty || _dates.Any(range => range.Contains(day)) ? day : null;
    }

    // «Ngày 1», «Ngày thứ nhất» and «Day 2» count the days of the class. «Ngày 25» is a day of the month.
    private LocalDate? FindNumber(Match numbered)
    {
        string word = numbered.Groups["word"].Value.ToLowerInvariant();
        int number = word.Length == 0 ? int.Parse(numbered.Groups["number"].Value, CultureInfo.InvariantCulture)
            : Array.IndexOf(["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy"], word);
        bool isOrdinal = numbered.Groups["ordinal"].Success;
        // «Ngày thứ hai» is Monday, unless «Ngày thứ nhất» came before it.
        if (word.Length > 0 && number > 1 && !_countsDays)
            return FindWeekday((IsoDayOfWeek)(number - 1));
        _countsDays |= word.Length > 0;
        LocalDate[] days = [.. _dates.Where(range => range.DayCount is <= MostDays).SelectMany(range => range.EnumerateDays())];
        LocalDate[] ofMonth = isOrdinal ? [] : [.. days.Where(day => day.Day == number)];
        return ofMonth.Length == 1 ? ofMonth[0] : number >= 1 && number <= days.Length ? days[number - 1] : null;
    }

    private static DateRange? ReadStated(string line, int[] years)
    {
        // The date of the letter («Lạc Dương, ngày 10 tháng 5 năm 2022») lies outside the class.
        string[] texts =
        [
            .. FromTo().Matches(line).Select(match => match.Value),
            .. FromToInside().Matches(line).Select(match => match.Value),
            .. TimeLine().Matches(line).Select(match => match.Groups[1].Value),
        ];
        foreach (string text in texts)
        {
            foreach (LocalDate? reference in years.Select(year => (LocalDate?)new LocalDate(year, 1, 1)).DefaultIfEmpty())
            {
                DateReading reading = DateReading.Read(text.Trim(' ', ',', '.', ':', '('), reference);
                if (reading.IsRead && reading.Entries.All(entry => !entry.IsPartial) && reading.ToDates() is [{ DayCount: not null } dates])
                    return dates;
            }
        }
        return null;
    }

    private static IEnumerable<int> YearsOf(string text)
        => text.Length > 1000 ? [] : Year().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    private static string Prepare(string text, PlanRole role)
    {
        string line = PlanText.OnOneLine(text).Trim(' ', ':', '.', ',', ';', '-', '–');
        line = Arrow().Replace(line, " - ");
        return IsOfTimes(role) ? DottedTime().Replace(line, "$1:$2") : line;
    }

    [GeneratedRegex(@"(?:buổi\s+)?(?:sáng|chiều|tối)|morning|afternoon|evening", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartInside();

    [GeneratedRegex(@"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s|số\s*:?\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LetterDate();

    // Digits of other scripts, which \d takes too, aren't numbers to a parser.
    [GeneratedRegex(@"(?<!\d)(?:19|20)[0-9]{2}(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s*(?:-+>|=>|→|÷|~)\s*")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"(?<![\d.:])(\d{1,2})\.(\d{2})(?![\d.:])")]
    private static partial Regex DottedTime();

    [GeneratedRegex(
        @"^(?:ngày|day)\s*(?<ordinal>(?:học\s*)?(?:thứ|số)\s*)?(?:(?<number>[0-9]{1,2})|(?<word>nhất|hai|ba|tư|năm|sáu|bảy))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayNumber();

    [GeneratedRegex(
        @"^ngày\s*(?:học\s*)?thứ\s*(?:(?<first>nhất)|hai|ba|tư|năm|sáu|bảy)\s*(?=[(,:\-–])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayNumberBefore();

    [GeneratedRegex(@"(?<!\d)\d{1,2}\s?[/.\-]\s?\d{1,2}(?:\s?[/.\-]\s?\d{2,4})?(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")]
    private static partial Regex DateInside();

    [GeneratedRegex(
        "(?:từ\\s*)?" + OneTime + @"(?:\s?(?:-|–|—|đến|to)\s?" + OneTime + ")?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeInside();

    [GeneratedRegex(@"(?:từ|from)\s.*?(?=[);]|\.\s|\.$|,?\s+(?:tại|at)\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromTo();

    [GeneratedRegex(
        @"(?<![\d/])\d{1,2}/\d{1,2}(?:/\d{2,4})?\s*[-–—]\s*\d{1,2}/\d{1,2}/\d{2,4}|(?<![\d/])\d{1,2}\s*[-–—]\s*\d{1,2}/\d{1,2}/\d{4}")]
    private static partial Regex FromToInside();

    [GeneratedRegex(
        @"^(?:[\d*+\-]+[.)]?\s*)?(?:thời gian|time|dates?|ngày học)[^:]{0,40}:\s*(.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeLine();
}
