namespace LacDuong.Training.Wording;

internal ref partial struct PhraseParser
{
    // «May 25–27, 2022», «May 2022».
    private bool NamedMonth(ref WrittenItem item, in PhraseHead head, bool isOneDate)
    {
        int month = Token.Value;
        Advance(Ahead(1) is TokenKind.Dot ? 2 : 1);
        if (Token.IsShortNumber && !IsTime(0))
            return Numbers(ref item, in head, isOneDate, isOfMonths: false, month);
        item.First = new() { Month = month, IsPartial = true };
        return Year(ref item.First, hasWord: true);
    }

    // «tháng 5/2022», «tháng Năm», «tháng sau».
    private bool PrefixedMonth(ref WrittenItem item, bool isOneDate)
    {
        Advance(1);
        if (Token.Kind is TokenKind.Number)
            return Numbers(ref item, default, isOneDate, isOfMonths: true);
        item.First.IsPartial = true;
        return MonthNumber(ref item.First) && (item.First.IsRelative || Year(ref item.First, hasWord: true));
    }

    // «năm 2022», «năm nay».
    private bool PrefixedYear(ref WrittenItem item, in PhraseHead head, bool isOneDate)
    {
        Advance(1);
        if (Token.IsYear)
            return Numbers(ref item, in head, isOneDate, isOfMonths: false);
        item.First.IsPartial = true;
        return YearWord(ref item.First);
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
            return RelativeTo(ref point, PeriodUnits.Months);
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

    private bool Quarter(ref WrittenItem item)
    {
        Token quarter = _tokens.Peek(1);
        if (quarter is not { Kind: TokenKind.Roman or TokenKind.Number or TokenKind.Numeral, Value: >= 1 and <= 4 })
            return Fail(ReadingProblem.MonthExpected, quarter.Start, quarter.End);
        int start = Token.Start;
        Advance(2);
        item.Shape = WrittenShape.Range;
        item.First = new() { Month = (3 * quarter.Value) - 2, IsPartial = true };
        item.Last = new() { TextStart = start, Month = 3 * quarter.Value, IsPartial = true };
        bool isRead = Year(ref item.Last, hasWord: true);
        item.First.TextEnd = _last.End;
        return isRead;
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
            return RelativeTo(ref point, PeriodUnits.Years);
        if (!Token.IsYear || Token.Value < 1)
            return Fail(ReadingProblem.YearExpected);
        point.Year = Token.Value;
        Advance(1);
        return true;
    }

    private bool RelativeTo(ref WrittenPoint point, PeriodUnits unit)
    {
        point.RelativeUnit = unit;
        point.FromReference = Token.Value;
        Advance(1);
        return true;
    }
}
