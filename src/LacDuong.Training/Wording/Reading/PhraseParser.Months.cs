namespace LacDuong.Training.Wording;

internal ref partial struct PhraseParser
{
    // «May 25–27, 2022», «May 2022».
    private bool NamedMonth(ref WrittenItem item, bool isOneDate, out WrittenPoint first, out WrittenPoint last)
    {
        first = new() { TextStart = Token.Start, Month = Token.Value, IsPartial = true };
        last = default;
        Advance(Ahead(1) is TokenKind.Dot ? 2 : 1);
        if (!Token.IsShortNumber || IsTime(0))
        {
            first.TextEnd = _lastEnd;
            bool isYear = Year(ref first, hasWord: true);
            first.TextEnd = _lastEnd;
            return isYear;
        }
        (int start, int month) = (first.TextStart, first.Month);
        if (!Cluster(out NumberCluster cluster))
            return false;
        cluster.IsOfDays = true;
        cluster.IsOneDate = isOneDate;
        if (!cluster.TryRead(out WrittenShape shape, out first, out last, out ReadingProblem problem, out Token at))
            return Fail(problem, at.Start, at.End);
        item.Shape = item.Shape is WrittenShape.OpenEnd ? item.Shape : shape;
        first.TextStart = start;
        first.Month = month;
        ref WrittenPoint end = ref shape is WrittenShape.Alone ? ref first : ref last;
        end.Month = month;
        _monthBefore = month;
        bool isRead = Year(ref end, hasWord: false);
        end.TextEnd = _lastEnd;
        return isRead;
    }

    private bool Months(ref WrittenItem item, bool isOneDate, ref WrittenPoint first, ref WrittenPoint last)
    {
        int start = first.TextStart;
        if (Token.Kind is TokenKind.Number)
        {
            PhraseHead none = default;
            bool isRead = Numbers(ref item, in none, isOneDate, isOfMonths: true, out first, out last);
            first.TextStart = start;
            return isRead;
        }
        first.IsPartial = true;
        bool isNamed = MonthNumber(ref first) && (first.IsRelative || Year(ref first, hasWord: true));
        first.TextEnd = _lastEnd;
        return isNamed;
    }

    // «tháng 5», «May», «Th5» after the number of a day.
    private bool MonthWord(ref WrittenPoint point)
    {
        if (Token.Kind is TokenKind.MonthName)
        {
            point.Month = Token.Value;
            Advance(Ahead(1) is TokenKind.Dot && Ahead(2) is TokenKind.Number ? 2 : 1);
            return true;
        }
        Advance(1);
        return MonthNumber(ref point);
    }

    private bool MonthNumber(ref WrittenPoint point)
    {
        Token token = Token;
        if (token.Kind is TokenKind.This)
        {
            point.MonthsFromReference = token.Value;
            Advance(1);
            return true;
        }
        bool isNumeral = token.Kind is TokenKind.Numeral or TokenKind.YearPrefix or TokenKind.From && token.Value > 0;
        if (!isNumeral && !(token.IsShortNumber && token.Value is >= 1 and <= 12))
            return Fail(ReadingProblem.MonthExpected);
        Advance(1);
        point.Month = token.Value;
        if (isNumeral && token.Value == 10 && Token is { Kind: TokenKind.Numeral, Value: 1 or 2 })
        {
            point.Month += Token.Value;
            Advance(1);
        }
        return true;
    }

    private bool Quarter(ref WrittenItem item, ref WrittenPoint first, ref WrittenPoint last)
    {
        Token quarter = _tokens.Peek(1);
        if (quarter is not { Kind: TokenKind.Roman or TokenKind.Number or TokenKind.Numeral, Value: >= 1 and <= 4 })
            return Fail(ReadingProblem.MonthExpected, quarter.Start, quarter.End);
        Advance(2);
        first = first with { Month = (3 * quarter.Value) - 2, IsPartial = true };
        last = first with { Month = 3 * quarter.Value };
        item.Shape = WrittenShape.Range;
        bool isYear = Year(ref last, hasWord: true);
        first.TextEnd = last.TextEnd = _lastEnd;
        return isYear;
    }

    /// <summary>Reads an optional year: after «năm», or four digits alone; both also after a comma.</summary>
    private bool Year(ref WrittenPoint point, bool hasWord)
    {
        int at = Token.Kind is TokenKind.Comma ? 1 : 0;
        if (at == 0 && hasWord && Token.Kind is TokenKind.Slash or TokenKind.Hyphen && _tokens.Peek(1).IsYear)
            at = 1;
        Token year = _tokens.Peek(at);
        if (year.Kind is TokenKind.YearPrefix)
        {
            Advance(at + 1);
            return YearWord(ref point);
        }
        bool isIso = Ahead(at + 1) is TokenKind.Hyphen && _tokens.Peek(at + 1).IsTight;
        if (year.IsYear && !isIso)
        {
            Advance(at);
            return YearWord(ref point);
        }
        return true;
    }

    private bool YearWord(ref WrittenPoint point)
    {
        if (Token.Kind is TokenKind.This || Token is { Kind: TokenKind.Relative, Value: 0 })
        {
            point.YearsFromReference = Token.Value;
            Advance(1);
            return true;
        }
        if (!Token.IsYear || Token.Value < 1)
            return Fail(ReadingProblem.YearExpected);
        point.Year = Token.Value;
        Advance(1);
        return true;
    }
}
