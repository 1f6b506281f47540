namespace LacDuong.Training.Wording;

/// <summary>
/// Parses dates and times in words: items (days, times, days of the week) separated by commas or «và». Takes one pass over the text, and
/// stops at the first token that can't continue.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="items">Where the items go.</param>
/// <param name="periods">The times of the periods that the text may name by number.</param>
internal ref partial struct PhraseParser(ReadOnlySpan<char> text, List<WrittenItem> items, ValueList<TimeRange> periods)
{
    // Documents name a place before the date: «Thành phố Hồ Chí Minh, ngày …».
    private const int LongestPlace = 12;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<WrittenItem> _items = items;
    private readonly ValueList<TimeRange> _periods = periods;
    private TokenWindow _tokens = new(text);
    private ReadingFault? _fault;
    private Token _last;
    private bool _isInBrackets;
    private int _monthBefore;
    private bool _hasEnglishClock;

    /// <summary>Reads the whole text into items, or returns a fault.</summary>
    public ReadingFault? Read()
    {
        SkipPlace();
        Separation before = Separation.None;
        bool isRead;
        do
            isRead = Item(before) && Close();
        while (isRead && (Separator(out before) || Token.Kind is not TokenKind.End));
        if (isRead && _isInBrackets)
            Fail(ReadingProblem.BracketExpected);
        // «5/8/2024 2:03 PM»: programs that write the month first use such times.
        foreach (WrittenItem item in _items)
        {
            if (_hasEnglishClock && item.First.CanBeMonthFirst)
                Fail(ReadingProblem.OneReadingExpected, item.First.TextStart, item.First.TextEnd);
        }
        return _fault;
    }

    private Token Token => _tokens.Peek(0);

    private TokenKind Ahead(int count) => _tokens.Peek(count).Kind;

    private bool Separator(out Separation before)
    {
        before = Token.Kind switch
        {
            TokenKind.Comma or TokenKind.Hyphen or TokenKind.Dash or TokenKind.Colon => Separation.Comma,
            TokenKind.Semicolon => Separation.Semicolon,
            TokenKind.And => Separation.And,
            TokenKind.Dot when !_tokens.Peek(1).IsTight => Separation.Semicolon,
            _ => Separation.None,
        };
        if (before is Separation.None)
            return false;
        Advance(1);
        if (Skip(TokenKind.And) && before is Separation.Comma)
            before = Separation.And;
        return true;
    }

    // «Hà Nội, ngày 03 tháng 02 năm 2026»: words with capitals, or outside the vocabulary of dates.
    private void SkipPlace()
    {
        bool isName = false;
        for (int i = 0; i < LongestPlace; i++)
        {
            Token token = _tokens.Peek(i);
            if (token.Kind is TokenKind.Comma)
            {
                if (isName && Ahead(i + 1) is TokenKind.Day)
                    Advance(i + 1);
                return;
            }
            bool isSign = token.Kind is TokenKind.Dot or TokenKind.Hyphen or TokenKind.Dash;
            bool isWord = i > 0 && token.Kind is TokenKind.Other;
            if (!isSign && !isWord && (token.Length == 0 || !char.IsUpper(_text[token.Start])))
                return;
            isName |= token.Kind is TokenKind.Other;
        }
    }

    private bool Item(Separation before)
    {
        PhraseHead head = default;
        int start = Token.Start;
        bool isFirst = _items.Count == 0;
        if (!Head(ref head, before, isFirst))
            return false;
        WrittenItem item = new()
        {
            Before = head.HasPattern ? Separation.None : before,
            TextStart = start,
            Parts = head.Parts,
            PartsGoOn = head.IsPlural && head.Parts is not DayParts.None,
            IsWhole = head.IsWhole,
            HasFrom = head.HasFrom,
            HalfDays = head.HalfDays,
            IsDaily = head.IsDaily,
        };
        bool isRunOn = !isFirst && before is Separation.None && Token.Start == start;
        if (isRunOn && Token.Kind is TokenKind.Number && _items[^1].Kind is WrittenKind.Days && !IsTime(0))
            return Fail(ReadingProblem.SeparatorExpected);
        if (IsTime(0) || IsBareHour(in head))
            return Times(ref item, in head);
        // «lớp 5/6», «buổi 5/6»: its number, or a day.
        bool canBeItsNumber = _last is { Kind: TokenKind.Filler or TokenKind.Label, Value: Vocabulary.BeforeNumber };
        if (canBeItsNumber && Token.Kind is TokenKind.Number)
            return Fail(ReadingProblem.OneReadingExpected, _last.Start, Token.End);
        switch (Token.Kind)
        {
            case TokenKind.Number or TokenKind.MonthName or TokenKind.MonthPrefix or TokenKind.YearPrefix or TokenKind.Quarter
                or TokenKind.PartOf or TokenKind.To or TokenKind.Until:
                return Days(ref item, in head);
            case TokenKind.Period:
                return Periods(ref item);
        }
        if (head.Relative is int days)
            return RelativeDay(ref item, in head, days);
        if (head.HasPattern)
            return true;
        if (head.Weekday is not IsoDayOfWeek.None)
            return Pattern(ref item, 1 << (int)head.Weekday, head.IsPlural);
        return Fail(isRunOn ? ReadingProblem.SeparatorExpected : ReadingProblem.DayExpected);
    }

    private bool Pattern(ref WrittenItem item, int weekdays, bool isWeekly)
    {
        item.Kind = WrittenKind.Pattern;
        item.Weekdays = weekdays;
        item.IsWeekly = isWeekly;
        return Add(ref item);
    }

    private bool RelativeDay(ref WrittenItem item, in PhraseHead head, int days)
    {
        item.First = new()
        {
            TextStart = item.TextStart,
            TextEnd = _last.End,
            RelativeUnit = PeriodUnits.Days,
            FromReference = days,
            Weekday = head.Weekday,
        };
        return Add(ref item);
    }

    private bool Add(ref WrittenItem item)
    {
        item.TextEnd = _last.End;
        if (item.Before is Separation.None && _items.Count > 0 && _items[^1].Kind == item.Kind
            && item.Kind is WrittenKind.Days or WrittenKind.Times)
        {
            Token first = new TokenWindow(_text[item.TextStart..]).Peek(0);
            return Fail(ReadingProblem.SeparatorExpected, item.TextStart + first.Start, item.TextStart + first.End);
        }
        _items.Add(item);
        return true;
    }

    private bool Close()
    {
        CloseBracket();
        if (!Zone())
            return false;
        if (Token.Kind is TokenKind.Colon && Ahead(1) is TokenKind.End)
            Advance(1);
        // The T of «2022-05-25T07:30».
        if (Token is { Kind: TokenKind.ShortPrefix, Length: 1, IsTight: true } && Ahead(2) is TokenKind.Colon && IsTime(1))
            Advance(1);
        return true;
    }

    private void CloseBracket()
    {
        if (_isInBrackets && Skip(TokenKind.Close))
            _isInBrackets = false;
    }

    private bool Skip(TokenKind kind)
    {
        bool isThere = Token.Kind == kind;
        if (isThere)
            Advance(1);
        return isThere;
    }

    private void Advance(int count)
    {
        if (count == 0)
            return;
        _last = _tokens.Peek(count - 1);
        _tokens.Advance(count);
    }

    private bool Fail(ReadingProblem problem) => Fail(problem, Token.Start, Token.End);

    // The first fault counts.
    private bool Fail(ReadingProblem problem, int start, int end)
    {
        _fault ??= new ReadingFault(problem, _text, start, end);
        return false;
    }
}
