namespace LacDuong.Training.Wording;

internal ref partial struct PhraseParser
{
    /// <summary>Reads days, months or years, with everything that belongs to them.</summary>
    private bool Days(ref WrittenItem item, in PhraseHead head)
    {
        item.Kind = WrittenKind.Days;
        if (Skip(TokenKind.To) || Skip(TokenKind.Until))
        {
            PhraseHead end = default;
            if (head.HasFrom || head.Weekday is not IsoDayOfWeek.None || !EndHead(ref end) || end.Parts is not DayParts.None)
                return Fail(ReadingProblem.DayExpected);
            item.Shape = WrittenShape.OpenEnd;
            return OnePoint(ref item, in end, isOfMonths: false, out item.First) && Add(ref item);
        }
        if (!Points(ref item, in head, isOneDate: false, isOfMonths: IsMonthOfList(in head)))
            return false;
        AddWeekday(ref item.First, in head);
        if (head.Relative is not null)
        {
            item.First.StatedFromReference = head.Relative;
            item.First.TextStart = item.TextStart;
        }
        // «8-9-10h» is dates, times, or both.
        if (item.Shape is WrittenShape.Pair && !head.HasDayWord && Token is { Kind: TokenKind.Hyphen, IsTight: true } && IsTime(1))
            return Fail(ReadingProblem.OneReadingExpected, item.First.TextStart, _tokens.Peek(1).End);
        item.First.CanBeMonthFirst &= !head.HasDayWord;
        Confirm(ref item, ref item.Shape is WrittenShape.Range ? ref item.Last : ref item.First);
        return EndOfRange(ref item, in head) && Add(ref item);
    }

    private static void AddWeekday(ref WrittenPoint point, in PhraseHead head)
    {
        point.Weekday = head.Weekday;
        point.TextStart = head.Weekday is IsoDayOfWeek.None ? point.TextStart : head.WeekdayStart;
    }

    // «tháng 3, 4 và 5/2022»: the numbers after a month are months.
    private readonly bool IsMonthOfList(in PhraseHead head)
        => _items.Count > 0 && head is { HasDayWord: false, HasFrom: false } && _items[^1] is
        {
            Kind: WrittenKind.Days,
            First: { IsPartial: true, Month: > 0, Year: null, IsRelative: false },
        };

    private bool EndOfRange(ref WrittenItem item, in PhraseHead head)
    {
        bool isRange = item.Shape is WrittenShape.Range;
        int sign = isRange ? 0 : RangeSign(in item, in head);
        if (sign == 0)
        {
            bool isOnwards = Token is { Kind: TokenKind.OnwardsSuffix, Value: 1 }
                || (Token.Kind is TokenKind.Onwards && Ahead(1) is TokenKind.OnwardsSuffix);
            if (isOnwards && !isRange)
            {
                Advance(Token.Kind is TokenKind.Onwards ? 2 : 1);
                item.HasOnwards = true;
            }
            if (item.Shape is WrittenShape.Alone && (head.HasFrom || isOnwards))
                item.Shape = WrittenShape.OpenStart;
            // A half-day after «từ» belongs to a day with an open end, or to both ends.
            return item.Shape is WrittenShape.Alone || !head.HasPartAfterFrom || Fail(ReadingProblem.DayExpected);
        }
        int signStart = Token.Start;
        Advance(sign);
        PhraseHead end = default;
        if (item.Shape is WrittenShape.Pair && !PairAsDay(ref item))
            return false;
        if (!EndHead(ref end))
            return false;
        if (IsTime(0))
            return SpanAfterDay(ref item, signStart);
        if (!OnePoint(ref item, in end, isOfMonths: item.First is { IsPartial: true, Month: > 0 }, out item.Last))
            return false;
        item.Shape = WrittenShape.Range;
        if (head.HasPartAfterFrom || item.Last.Parts is not DayParts.None)
        {
            item.First.Parts |= item.Parts;
            item.Parts = DayParts.None;
        }
        return true;
    }

    // The last day of an item: «quý III» ends in September.
    private bool OnePoint(ref WrittenItem item, in PhraseHead head, bool isOfMonths, out WrittenPoint point)
    {
        WrittenItem read = default;
        bool isRead = Points(ref read, in head, isOneDate: true, isOfMonths);
        point = EndOf(ref read);
        if (!isRead)
            return false;
        AddWeekday(ref point, in head);
        point.Parts |= head.Parts;
        Confirm(ref item, ref point);
        return true;
    }

    // The number of tokens in «đến», a dash, or «và kết thúc» here; otherwise 0.
    private int RangeSign(in WrittenItem item, in PhraseHead head)
    {
        int at = Token.Kind is TokenKind.Comma or TokenKind.And or TokenKind.Semicolon ? 1 : 0;
        if (Ahead(at) is TokenKind.Ending)
            return _tokens.Peek(at).Value == 1 ? at + 1 : Ahead(at + 1) is TokenKind.EndingSuffix ? at + 2 : 0;
        return Token.Kind switch
        {
            TokenKind.To => 1,
            TokenKind.And when head.IsBetween => 1,
            TokenKind.Hyphen or TokenKind.Dash when Ahead(1) is TokenKind.To => 2,
            TokenKind.Hyphen or TokenKind.Dash when !IsTime(1) || IsAfterTime(in item) => 1,
            _ => 0,
        };
    }

    private bool IsAfterTime(in WrittenItem item)
        => _items.Count > 0 && item is { Before: < Separation.And, Shape: WrittenShape.Alone }
            && _items[^1] is { Kind: WrittenKind.Times, To: null };

    /// <summary>Reads the words before the second date of a range, or those in brackets after a date.</summary>
    private bool EndHead(ref PhraseHead head, bool isInBrackets = false)
    {
        while (true)
        {
            bool hasWeekday = head.Weekday is not IsoDayOfWeek.None;
            switch (Token.Kind)
            {
                case TokenKind.Filler or TokenKind.Until or TokenKind.Colon:
                case TokenKind.Comma when hasWeekday || isInBrackets:
                case TokenKind.And when isInBrackets:
                    Advance(1);
                    break;
                case TokenKind.Day when !isInBrackets:
                    head.HasDayWord = true;
                    Advance(1);
                    break;
                case TokenKind.Part when Token.Value < Vocabulary.Noon:
                    head.Parts |= (DayParts)(1 << Token.Value);
                    Advance(1);
                    break;
                case TokenKind.All when isInBrackets && Ahead(1) is TokenKind.Day:
                    head.IsWhole = true;
                    Advance(2);
                    break;
                case var _ when isInBrackets && IsCount(0, out int count, out int halfDays):
                    head.HalfDays = halfDays;
                    Advance(count);
                    break;
                case TokenKind.Open when hasWeekday && !_isInBrackets && !isInBrackets:
                    _isInBrackets = true;
                    Advance(1);
                    break;
                case TokenKind.WeekdayPrefix or TokenKind.SundayPrefix when !IsWeekday(0, out _, out _):
                    return Fail(ReadingProblem.WeekdayExpected, _tokens.Peek(1).Start, _tokens.Peek(1).End);
                case var _ when !hasWeekday && IsWeekday(0, out int length, out int weekday):
                    head.Weekday = (IsoDayOfWeek)weekday;
                    head.WeekdayStart = Token.Start;
                    Advance(length);
                    break;
                default:
                    return true;
            }
        }
    }

    // Read as a day and its month, «3-5» is 3 May.
    private bool PairAsDay(ref WrittenItem item)
    {
        WrittenPoint day = item.First with { Month = item.Last.Day, TextEnd = item.Last.TextEnd };
        if (day.Month > 12)
            return Fail(ReadingProblem.MonthExpected, item.Last.TextStart, item.Last.TextEnd);
        item.First = day;
        item.Shape = WrittenShape.Alone;
        return true;
    }

    /// <summary>Reads one point, or both ends of a range.</summary>
    private bool Points(ref WrittenItem item, in PhraseHead head, bool isOneDate, bool isOfMonths)
    {
        if (Token.Kind is TokenKind.PartOf && Ahead(1) is TokenKind.MonthPrefix or TokenKind.MonthName or TokenKind.YearPrefix)
            Advance(1);
        else if (Token.Kind is TokenKind.PartOf && Ahead(1) is TokenKind.Hyphen && Ahead(2) is TokenKind.MonthName)
            Advance(2);
        int start = Token.Start;
        bool isRead = Token.Kind switch
        {
            TokenKind.Number => Numbers(ref item, in head, isOneDate, isOfMonths),
            TokenKind.MonthName => NamedMonth(ref item, in head, isOneDate),
            TokenKind.MonthPrefix when !head.HasDayWord => PrefixedMonth(ref item, isOneDate),
            TokenKind.YearPrefix => PrefixedYear(ref item, in head, isOneDate),
            TokenKind.Quarter => Quarter(ref item),
            _ => Fail(ReadingProblem.DayExpected),
        };
        item.First.TextStart = start;
        EndOf(ref item).TextEnd = _last.End;
        return isRead;
    }

    private static ref WrittenPoint EndOf(ref WrittenItem item)
        => ref item.Shape is WrittenShape.Alone ? ref item.First : ref item.Last;

    /// <summary>Reads dates that begin with a number.</summary>
    /// <param name="item">The item to add to.</param>
    /// <param name="head">The words before it.</param>
    /// <param name="isOneDate">Whether the numbers must be one date.</param>
    /// <param name="isOfMonths">Whether the numbers are months.</param>
    /// <param name="month">The month in front («May 25–27»), or 0.</param>
    private bool Numbers(ref WrittenItem item, in PhraseHead head, bool isOneDate, bool isOfMonths, int month = 0)
    {
        if (!Cluster(out NumberCluster cluster))
            return false;
        int word = Token.Kind is TokenKind.Filler && Ahead(1) is TokenKind.MonthName ? 1 : 0;
        bool hasWord = month == 0 && (Ahead(word) is TokenKind.MonthName or TokenKind.MonthPrefix
            || (Token.Kind is TokenKind.ShortPrefix && !Token.IsTight && Ahead(1) is TokenKind.Number && cluster.Last.IsShortNumber));
        // A month in front applies to the days after it, until one has its own.
        if (month == 0 && !hasWord && !isOfMonths && !cluster.HasSlash && cluster.First.IsShortNumber)
            month = _monthBefore;
        cluster.IsOfDays = hasWord || month > 0;
        cluster.IsOfMonths = isOfMonths && !hasWord;
        cluster.IsOneDate = isOneDate || Token.Kind is TokenKind.To;
        if (!cluster.TryRead(ref item, out ReadingProblem problem, out Token at))
            return Fail(problem, at.Start, at.End);
        if (item.First is { IsPartial: true, Month: > 0 } && !isOfMonths && head.HasDayWord)
            return Fail(ReadingProblem.MonthExpected, at.Start, at.End);
        ref WrittenPoint end = ref EndOf(ref item);
        if (hasWord)
        {
            Advance(word);
            if (!MonthWord(ref end))
                return false;
        }
        if (month > 0)
            end.Month = _monthBefore = month;
        else if (end.Month > 0)
            _monthBefore = 0;
        bool canHaveYear = end is { Month: > 0, Year: null, IsRelative: false } && item.Shape is not WrittenShape.Pair;
        return !canHaveYear || Year(ref end, hasWord);
    }

    private bool Cluster(out NumberCluster cluster)
    {
        cluster = default;
        NumberJoin join = NumberJoin.None;
        while (true)
        {
            cluster.Add(Token, join);
            Advance(1);
            bool isOrdinal = Token.IsTight && (Token.Kind is TokenKind.Ordinal || Token is { Kind: TokenKind.ShortPrefix, Length: 2 });
            if (isOrdinal && Ahead(1) is not TokenKind.Number)
                Advance(1);
            Token number = _tokens.Peek(1);
            if (Token.Kind is TokenKind.Slash && number.Kind is not TokenKind.Number)
                return Fail(cluster.Count == 1 ? ReadingProblem.MonthExpected : ReadingProblem.YearExpected, number.Start, number.End);
            bool isTight = Token.IsTight && number.IsTight;
            join = Token.Kind switch
            {
                // «25-27/5 - 3 ngày» ends with a count.
                _ when number.Kind is not TokenKind.Number || IsTime(1) || IsCount(1, out _, out _) => NumberJoin.None,
                TokenKind.Slash => NumberJoin.Slash,
                TokenKind.Dot when isTight => NumberJoin.Slash,
                TokenKind.Hyphen => isTight ? NumberJoin.Hyphen : NumberJoin.SpacedHyphen,
                TokenKind.Dash => NumberJoin.Dash,
                _ => NumberJoin.None,
            };
            if (join is NumberJoin.None)
                return true;
            if (cluster.Count == NumberCluster.Most)
                return Fail(ReadingProblem.SeparatorExpected);
            Advance(1);
        }
    }
}
