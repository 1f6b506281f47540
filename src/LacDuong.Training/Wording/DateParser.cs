namespace LacDuong.Training.Wording;

/// <summary>
/// Reads the grammar of dates in words: entries, each of a half-day and one or two days, with commas or «và» between them.
/// </summary>
internal ref struct DateParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Span<WrittenDay> _days;
    private DateScanner _scanner;
    private DateToken _token;
    private int _lastEnd;
    private int _monthBefore;
    private int _count;
    private DateReadingFault? _fault;

    /// <param name="text">The text.</param>
    /// <param name="days">Room for as many days as the text has numbers.</param>
    public DateParser(ReadOnlySpan<char> text, Span<WrittenDay> days)
    {
        _text = text;
        _days = days;
        _scanner = new DateScanner(text);
        _token = _scanner.Next();
    }

    /// <summary>Reads the whole text; returns how many days there are, or a fault.</summary>
    public DateReadingFault? Read(out int count)
    {
        bool isRead;
        do
            isRead = Entry();
        while (isRead && Separator());
        if (isRead && _token.Kind is not DateTokenKind.End)
            Fail(DateReadingProblem.SeparatorExpected);
        count = _count;
        return _fault;
    }

    private bool Separator()
    {
        bool hasComma = Skip(DateTokenKind.Comma);
        return Skip(DateTokenKind.And) || hasComma;
    }

    private bool Entry()
    {
        SkipFillers();
        DayPart? part = null;
        if (_token.Kind is DateTokenKind.Part)
        {
            part = (DayPart)_token.Value;
            Advance();
            SkipFillers();
        }
        int first = _count;
        if (Skip(DateTokenKind.To))
            return Day(WrittenDayRole.OpenEnd, part);
        bool hasFrom = Skip(DateTokenKind.From);
        if (!Day(hasFrom ? WrittenDayRole.OpenStart : WrittenDayRole.Alone, part))
            return false;
        if (!Skip(DateTokenKind.To) && !Skip(DateTokenKind.Dash))
            return true;
        _days[first].Role = WrittenDayRole.Start;
        return Day(WrittenDayRole.End, part);
    }

    private bool Day(WrittenDayRole role, DayPart? part)
    {
        SkipFillers();
        WrittenDay day = new() { Role = role, Part = part, TextStart = _token.Start };
        int? year = null;
        if (!Weekday(out int weekday))
            return false;
        SkipFillers();
        if (_token.Kind is DateTokenKind.MonthName)
        {
            _monthBefore = _token.Value;
            Advance();
        }
        if (!Number(2, most: 31, out int number))
            return Fail(DateReadingProblem.DayExpected);
        DateTokenKind sign = IsDashedDate() ? DateTokenKind.Dash : DateTokenKind.Slash;
        if (!Month(sign, out int month))
            return false;
        // «May 25–27»: the days after a month that stands first are its days, until one has its own.
        _monthBefore = month == 0 ? _monthBefore : 0;
        month = Math.Max(month, _monthBefore);
        if (month > 0 && !Year(sign, out year))
            return false;
        _days[_count++] = day with { TextEnd = _lastEnd, Weekday = (IsoDayOfWeek)weekday, Day = number, Month = month, Year = year };
        return true;
    }

    /// <summary>Reads a day of the week where there is one, and the comma after it.</summary>
    private bool Weekday(out int weekday)
    {
        weekday = 0;
        switch (_token.Kind)
        {
            case DateTokenKind.Weekday:
                weekday = _token.Value;
                Advance();
                break;
            case DateTokenKind.WeekdayPrefix:
                // Vietnamese counts from Sunday: thứ Hai, the second, is Monday.
                Advance();
                if (_token is not ({ Kind: DateTokenKind.Number, Length: 1 } or { Kind: DateTokenKind.Numeral or DateTokenKind.YearPrefix })
                    || _token.Value is < 2 or > 7)
                    return Fail(DateReadingProblem.WeekdayExpected);
                weekday = _token.Value - 1;
                Advance();
                break;
            case DateTokenKind.SundayPrefix:
                Advance();
                if (!Skip(DateTokenKind.SundaySuffix))
                    return Fail(DateReadingProblem.WeekdayExpected);
                weekday = (int)IsoDayOfWeek.Sunday;
                break;
            default:
                return true;
        }
        Skip(DateTokenKind.Comma);
        return true;
    }

    /// <summary>Reads a month where there is one.</summary>
    private bool Month(DateTokenKind sign, out int month)
    {
        month = 0;
        if (_token.Kind is DateTokenKind.MonthName)
        {
            month = _token.Value;
            Advance();
            return true;
        }
        bool hasWord = Skip(DateTokenKind.MonthPrefix);
        if (!hasWord && !Skip(sign))
            return true;
        return Number(2, most: 12, out month) || (hasWord && Numeral(out month)) || Fail(DateReadingProblem.MonthExpected);
    }

    /// <summary>
    /// Reads a year where there is one: after a sign or «năm», or a number of four digits by itself; the last two also after a comma.
    /// </summary>
    private bool Year(DateTokenKind sign, out int? year)
    {
        year = null;
        if (_token.Kind is DateTokenKind.Comma)
        {
            DateScanner ahead = _scanner;
            if (!IsYear(ahead.Next()))
                return true;
            Advance();
        }
        bool isDue = Skip(DateTokenKind.YearPrefix) || Skip(sign);
        if (!isDue && !IsYear(_token))
            return true;
        if (_token.Length != 4 || !Number(4, most: 9999, out int number))
            return Fail(DateReadingProblem.YearExpected);
        year = number;
        return true;

        static bool IsYear(DateToken token) => token is { Kind: DateTokenKind.YearPrefix } or { Kind: DateTokenKind.Number, Length: 4 };
    }

    /// <summary>Whether «-5-2022» follows: a hyphen is otherwise between the days of a range.</summary>
    private readonly bool IsDashedDate()
    {
        DateScanner ahead = _scanner;
        return _token.Kind is DateTokenKind.Dash
            && ahead.Next() is { Kind: DateTokenKind.Number, Length: <= 2 }
            && ahead.Next().Kind is DateTokenKind.Dash
            && ahead.Next() is { Kind: DateTokenKind.Number, Length: 4 };
    }

    private bool Number(int digits, int most, out int number)
    {
        number = _token.Value;
        if (_token.Kind is not DateTokenKind.Number || _token.Length > digits || number < 1 || number > most)
            return false;
        Advance();
        return true;
    }

    private bool Numeral(out int number)
    {
        number = _token.Value;
        if (_token.Kind is not (DateTokenKind.Numeral or DateTokenKind.YearPrefix))
            return false;
        Advance();
        if (number == 10 && _token is { Kind: DateTokenKind.Numeral, Value: 1 or 2 })
        {
            number += _token.Value;
            Advance();
        }
        return true;
    }

    private void SkipFillers()
    {
        while (Skip(DateTokenKind.Filler))
        {
        }
    }

    private bool Skip(DateTokenKind kind)
    {
        bool isThere = _token.Kind == kind;
        if (isThere && kind is not DateTokenKind.End)
            Advance();
        return isThere;
    }

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _scanner.Next();
    }

    private bool Fail(DateReadingProblem problem)
    {
        _fault = new DateReadingFault(problem, _text, _token.Start, _token.End);
        return false;
    }
}
