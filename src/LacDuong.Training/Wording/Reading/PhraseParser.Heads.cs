namespace LacDuong.Training.Wording;

internal ref partial struct PhraseParser
{
    /// <summary>Reads the words before the numbers of an item.</summary>
    private bool Head(ref PhraseHead head, Separation before, bool isFirst)
    {
        int begin = Token.Start;
        while (true)
        {
            int start = Token.Start;
            bool isRead = Token.Kind switch
            {
                TokenKind.Number or TokenKind.Numeral => Count(ref head),
                TokenKind.Part or TokenKind.Parts => Parts(ref head),
                TokenKind.Weekday or TokenKind.Weekdays or TokenKind.WeekdayPrefix or TokenKind.Thu or TokenKind.SundayPrefix
                    => Weekdays(ref head, before),
                TokenKind.ShortPrefix when IsWeekday(0, out _, out _) => Weekdays(ref head, before),
                TokenKind.From or TokenKind.Between or TokenKind.Start => From(ref head),
                TokenKind.Comma or TokenKind.Colon or TokenKind.Open => Sign(in head, hasBegun: start > begin, isFirst),
                TokenKind.Label => !isFirst || Word(ref head),
                _ => Word(ref head),
            };
            if (!isRead)
                return false;
            if (Token.Start == start)
                return true;
        }
    }

    private bool Word(ref PhraseHead head)
    {
        switch (Token.Kind)
        {
            case TokenKind.Filler:
                Advance(1);
                break;
            case TokenKind.Label:
                // «cập nhật» and «chủ nhật» have the same second word.
                Advance(Ahead(1) is TokenKind.SundaySuffix ? 2 : 1);
                break;
            case TokenKind.Day:
                head.HasDayWord = true;
                Advance(1);
                break;
            case TokenKind.Plural or TokenKind.Weekly:
                head.IsPlural = true;
                Advance(1);
                break;
            case TokenKind.Each:
                head.IsPlural = true;
                head.IsDaily |= Ahead(1) is TokenKind.Day or TokenKind.Part;
                head.IsEach |= Token.Value > 0;
                Advance(Ahead(1) is TokenKind.Week ? 2 : 1);
                break;
            case TokenKind.All:
                if (Ahead(1) is not (TokenKind.Day or TokenKind.Number or TokenKind.Numeral or TokenKind.Part))
                    return Fail(ReadingProblem.DayExpected);
                head.IsWhole |= Ahead(1) is TokenKind.Day;
                Advance(Ahead(1) is TokenKind.Day ? 2 : 1);
                break;
            case TokenKind.Relative when head.Relative is null:
                head.Relative = Token.Value;
                Advance(1);
                break;
        }
        return true;
    }

    // «bắt đầu từ ngày», «từ ngày», «between».
    private bool From(ref PhraseHead head)
    {
        if (head.HasFrom)
            return Fail(ReadingProblem.DayExpected);
        head.HasFrom = true;
        head.IsBetween = Token.Kind is TokenKind.Between;
        if (Token.Kind is not TokenKind.Start)
        {
            Advance(1);
            return true;
        }
        bool isWord = Token.Value == 1;
        if (!isWord && Ahead(1) is not TokenKind.PartOf)
            return Fail(ReadingProblem.DayExpected);
        Advance(isWord ? 1 : 2);
        Skip(TokenKind.Colon);
        while (Skip(TokenKind.Filler))
        {
        }
        Skip(TokenKind.From);
        return true;
    }

    // «Thứ Tư, 25/5», «Thời gian: 25/5», «Thứ Tư (25/5)».
    private bool Sign(in PhraseHead head, bool hasBegun, bool isFirst)
    {
        if (Token.Kind is TokenKind.Open)
        {
            bool isOfItem = hasBegun || isFirst || IsDateAhead(1) || Ahead(1) is TokenKind.From || IsWeekday(1, out _, out _);
            if (!isOfItem)
                return true;
            if (_isInBrackets)
                return Fail(ReadingProblem.DayExpected);
            _isInBrackets = true;
            Advance(1);
            return true;
        }
        bool goesOn = Token.Kind is TokenKind.Colon
            ? Ahead(1) is not TokenKind.End
            : Ahead(1) is TokenKind.Number or TokenKind.Day or TokenKind.MonthName or TokenKind.Filler or TokenKind.Plural or TokenKind.Open
                || (Ahead(1) is TokenKind.From && head.Weekday is IsoDayOfWeek.None)
                || (head.Relative is not null && IsWeekday(1, out _, out _));
        if (hasBegun && goesOn)
            Advance(1);
        return true;
    }

    // «Trong 3 ngày», «hai ngày».
    private bool Count(ref PhraseHead head)
    {
        if (head.HalfDays > 0 || !IsCount(0, out int length, out int halfDays) || IsTime(length))
            return true;
        head.HalfDays = halfDays;
        head.IsPlural = true;
        head.HasDayWord = true;
        Advance(length);
        return true;
    }

    /// <summary>Whether the next tokens are a number of days, and how many they are: «3 ngày», «2,5 ngày», «2 ngày rưỡi».</summary>
    private bool IsCount(int at, out int length, out int halfDays)
    {
        Token number = _tokens.Peek(at);
        bool hasHalf = Ahead(at + 1) is TokenKind.Comma or TokenKind.Dot && _tokens.Peek(at + 1).IsTight
            && _tokens.Peek(at + 2) is { Kind: TokenKind.Number, Length: 1, Value: 5, IsTight: true };
        length = hasHalf ? 4 : 2;
        halfDays = (2 * number.Value) + (hasHalf ? 1 : 0);
        if (!number.IsSmallNumber || number.Value == 0 || Ahead(at + length - 1) is not TokenKind.Day)
            return false;
        if (!hasHalf && Ahead(at + length) is TokenKind.Half)
        {
            length++;
            halfDays++;
        }
        return true;
    }

    // «sáng», «sáng, chiều», «buổi sáng và buổi chiều».
    private bool Parts(ref PhraseHead head)
    {
        while (true)
        {
            if (Token.Value >= Vocabulary.Noon)
                return Fail(ReadingProblem.DayPartExpected);
            head.Parts |= (DayParts)(1 << Token.Value);
            head.HasPartAfterFrom = head.HasFrom;
            head.IsPlural |= Token.Kind is TokenKind.Parts;
            Advance(1);
            bool isJoined = Token.Kind is TokenKind.Comma or TokenKind.And or TokenKind.Hyphen or TokenKind.Slash or TokenKind.Plus
                or TokenKind.Dash;
            int next = Ahead(1) is TokenKind.Filler ? 2 : 1;
            // «Sáng, chiều: …» has one item. «Sáng: …, chiều: …» and «sáng thứ 7, chiều …» take another path.
            if (!isJoined || Ahead(next) is not (TokenKind.Part or TokenKind.Parts) || Ahead(next + 1) is TokenKind.Part)
                return true;
            Advance(next);
        }
    }

    private bool Weekdays(ref PhraseHead head, Separation before)
    {
        WeekdayList list = default;
        if (!IsWeekday(0, out int length, out int weekday))
            return Fail(ReadingProblem.WeekdayExpected, _tokens.Peek(1).Start, _tokens.Peek(1).End);
        int start = Token.Start;
        bool isPlural = Token.Kind is TokenKind.Weekdays;
        bool hasPrefix = Token.Kind is not (TokenKind.Weekday or TokenKind.Weekdays);
        list.Add(weekday, TokenKind.End);
        int at = ListWeekdays(ref list, length, hasPrefix);
        // «Monday and Wednesday evenings».
        if (Ahead(at) is TokenKind.Parts)
        {
            head.Parts |= (DayParts)(1 << _tokens.Peek(at++).Value);
            isPlural = true;
        }
        int weekly = Ahead(at) switch
        {
            TokenKind.Each when Ahead(at + 1) is TokenKind.Week => 2,
            TokenKind.Weekly => 1,
            _ => 0,
        };
        if (weekly == 0 && !isPlural && list.Count == 1 && !(head.IsPlural && !IsDateAhead(at)))
        {
            if (head.Weekday is not IsoDayOfWeek.None)
                return Fail(ReadingProblem.DayExpected);
            head.Weekday = (IsoDayOfWeek)weekday;
            head.WeekdayStart = start;
            Advance(at);
            return true;
        }
        if (!list.TryGetDays(out int days))
            return Fail(ReadingProblem.OneReadingExpected, start, _tokens.Peek(at - 1).End);
        WrittenItem pattern = new()
        {
            Before = before,
            TextStart = start,
            Parts = head.Parts,
        };
        bool isWeekly = weekly > 0 || isPlural || head.IsPlural;
        Advance(at + weekly);
        bool isAdded = Pattern(ref pattern, days, isWeekly);
        head = head with { HasPattern = true, Parts = DayParts.None, HasFrom = false, IsPlural = false, HasDayWord = false };
        return isAdded;
    }

    // The numbers after «thứ 2, 4, 6» are days of the week, unless something makes them dates.
    private int ListWeekdays(ref WeekdayList list, int at, bool hasPrefix)
    {
        WeekdayList sure = list;
        int sureEnd = at;
        while (list.Count < WeekdayList.Most)
        {
            int length = JoinAt(at, out TokenKind join);
            if (length == 0)
                break;
            int next = at + length;
            if (IsWeekday(next, out int named, out int weekday))
            {
                list.Add(weekday, join);
                at = next + named;
                (sure, sureEnd) = (list, at);
            }
            else if (hasPrefix && IsBareWeekday(next))
            {
                list.Add(_tokens.Peek(next).Value - 1, join);
                at = next + 1;
            }
            else
            {
                break;
            }
        }
        bool isPattern = Ahead(at) is TokenKind.Each or TokenKind.Weekly or TokenKind.End or TokenKind.From or TokenKind.Open
            or TokenKind.Close or TokenKind.Semicolon or TokenKind.Day or TokenKind.Filler
            || (Ahead(at) is TokenKind.Comma && Ahead(at + 1) is TokenKind.From or TokenKind.Each or TokenKind.Filler);
        if (isPattern)
            return at;
        list = sure;
        return sureEnd;
    }

    private int JoinAt(int at, out TokenKind join)
    {
        join = Ahead(at);
        return join is not (TokenKind.To or TokenKind.Hyphen or TokenKind.Dash or TokenKind.Comma or TokenKind.And or TokenKind.Plus
            or TokenKind.Slash) ? 0 : join is TokenKind.Comma && Ahead(at + 1) is TokenKind.And ? 2 : 1;
    }

    private bool IsBareWeekday(int at)
        => _tokens.Peek(at) is { Kind: TokenKind.Number, Length: 1, Value: >= 2 and <= 7 }
            && Ahead(at + 1) is not (TokenKind.Slash or TokenKind.Dot or TokenKind.MonthPrefix or TokenKind.MonthName or TokenKind.Hour
                or TokenKind.Colon or TokenKind.Ordinal or TokenKind.Number or TokenKind.ShortPrefix);

    private bool IsDateAhead(int at)
    {
        for (int i = at; i < at + 4; i++)
        {
            TokenKind kind = Ahead(i);
            if (kind is TokenKind.Number or TokenKind.MonthName)
                return true;
            if (kind is not (TokenKind.Comma or TokenKind.Day or TokenKind.Filler or TokenKind.Open or TokenKind.Dot))
                return false;
        }
        return false;
    }

    /// <summary>Whether the next tokens are a day of the week, and how many they are.</summary>
    private bool IsWeekday(int at, out int length, out int weekday)
    {
        Token token = _tokens.Peek(at);
        Token next = _tokens.Peek(at + 1);
        bool isNumber = next is { Kind: TokenKind.Number, Length: 1, Value: >= 2 and <= 7 };
        bool isNumeral = next is { Kind: TokenKind.Numeral or TokenKind.YearPrefix or TokenKind.From, Value: >= 2 and <= 7 };
        length = token.Kind is TokenKind.Weekday or TokenKind.Weekdays ? 1 : 2;
        weekday = token.Value;
        switch (token.Kind)
        {
            case TokenKind.Weekday or TokenKind.Weekdays:
                if (next.Kind is TokenKind.Dot && next.IsTight && Ahead(at + 2) is not TokenKind.End)
                    length = 2;
                return true;
            case TokenKind.SundayPrefix:
                weekday = (int)IsoDayOfWeek.Sunday;
                return next.Kind is TokenKind.SundaySuffix;
            case TokenKind.Thu when !isNumeral && !(isNumber && !IsDateNumber(at + 2)):
                length = 1;
                return true;
            case TokenKind.WeekdayPrefix or TokenKind.Thu:
                // Vietnamese counts from Sunday: thứ Hai, the second, is Monday.
                weekday = next.Value - 1;
                return isNumber || isNumeral;
            case TokenKind.ShortPrefix:
                weekday = next.Value - 1;
                return isNumber && !(Ahead(at + 2) is TokenKind.Slash && _tokens.Peek(at + 3).IsYear);
            default:
                return false;
        }
    }

    private bool IsDateNumber(int after)
        => Ahead(after) is TokenKind.Slash or TokenKind.MonthName or TokenKind.MonthPrefix || _tokens.Peek(after).IsYear;

    // «25/5/2022 (thứ Tư)», «25/5 (sáng)», «25 – 27/5 (3 ngày)», «25/5, thứ Tư».
    private void Confirm(ref WrittenItem item, ref WrittenPoint point)
    {
        CloseBracket();
        if (Token.Kind is TokenKind.Open)
            ConfirmInBrackets(ref item, ref point);
        int at = Token.Kind is TokenKind.Comma ? 1 : 0;
        if (point.Weekday is IsoDayOfWeek.None && IsWeekday(at, out int length, out int weekday)
            && Ahead(at + length) is TokenKind.End or TokenKind.Close or TokenKind.Semicolon or TokenKind.To or TokenKind.Dash)
        {
            point.Weekday = (IsoDayOfWeek)weekday;
            Advance(at + length);
        }
    }

    // Anything else in the brackets is for the next item.
    private void ConfirmInBrackets(ref WrittenItem item, ref WrittenPoint point)
    {
        PhraseHead said = new() { Weekday = point.Weekday };
        TokenWindow tokens = _tokens;
        Token last = _last;
        Advance(1);
        if (!EndHead(ref said, isInBrackets: true) || !Skip(TokenKind.Close))
        {
            _tokens = tokens;
            (_last, _fault) = (last, null);
            return;
        }
        point.Weekday = said.Weekday;
        point.Parts |= said.Parts;
        item.IsWhole |= said.IsWhole;
        item.HalfDays = said.HalfDays > 0 ? said.HalfDays : item.HalfDays;
    }
}
