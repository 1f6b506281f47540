using System.Runtime.InteropServices;

namespace LacDuong.Training.Wording;

internal ref partial struct PhraseParser
{
    private const int HoursOfHalfDay = 12;

    /// <summary>Whether the next tokens are a time of day: «7h30», «7 giờ», «07:30», «8 am».</summary>
    private bool IsTime(int at)
    {
        Token hour = _tokens.Peek(at);
        Token sign = _tokens.Peek(at + 1);
        Token minute = _tokens.Peek(at + 2);
        if (!hour.IsShortNumber)
            return false;
        bool hasMinute = sign.IsTight && minute is { Kind: TokenKind.Number, Length: 2, IsTight: true };
        return sign.Kind switch
        {
            TokenKind.Hour => true,
            TokenKind.Colon => hasMinute && Ahead(at + 3) is not TokenKind.Hour,
            TokenKind.Dot => hasMinute && IsHalfDayMark(at + 3) > 0,
            _ => IsHalfDayMark(at + 1) > 0,
        };
    }

    // The number of tokens: one for «am», three or four for «a.m.»; otherwise 0.
    private int IsHalfDayMark(int at)
        => Ahead(at) is TokenKind.AmPm ? 1
            : Ahead(at) is TokenKind.AmPmLetter && Ahead(at + 1) is TokenKind.Dot && Ahead(at + 2) is TokenKind.AmPmSuffix
                ? Ahead(at + 3) is TokenKind.Dot ? 4 : 3
            : 0;

    // «7 – 11 giờ»: the first number is an hour because the second is.
    private bool IsBareHour(in PhraseHead head)
        => Token.IsShortNumber && !head.HasDayWord && Ahead(1) is TokenKind.To or TokenKind.Hyphen or TokenKind.Dash && IsTime(2)
            && Ahead(3) is TokenKind.Hour;

    private bool Times(ref WrittenItem item, in PhraseHead head)
    {
        item.Kind = WrittenKind.Times;
        if (head.Weekday is not IsoDayOfWeek.None && head.Relative is null)
        {
            // «Thứ Hai, 7h30, ngày 23/5»: the day of the week is checked later, against its date.
            WrittenItem weekday = item with { Parts = DayParts.None };
            if (!Pattern(ref weekday, 1 << (int)head.Weekday, isWeekly: false))
                return false;
            item.Before = Separation.None;
        }
        if (head.Relative is int days)
        {
            // «Ngày mai, 7h30».
            WrittenItem day = item with { Kind = WrittenKind.Days };
            if (!RelativeDay(ref day, in head, days))
                return false;
            item.Before = Separation.None;
        }
        Token before = _last;
        bool canBeDuration = Ahead(1) is TokenKind.Hour && MayComeBeforeDuration(in head);
        int start = Token.Start;
        bool isClock = Ahead(1) is TokenKind.Colon;
        bool isDateBefore = _items.Count > 0 && _items[^1].Kind is WrittenKind.Days && item.Before < Separation.And;
        DayPart? part = item.Part;
        if (!Time(part, isEnd: false, out WrittenTime from, out _))
            return false;
        item.From = from;
        int sign = TimeRangeSign(in head);
        if (sign > 0)
        {
            Advance(sign);
            if (!Time(part, isEnd: true, out WrittenTime to, out bool isLate))
                return false;
            // «2h - 5h chiều»: the half-day of the end applies to the start too.
            int later = from.Seconds + (HoursOfHalfDay * NodaConstants.SecondsPerHour);
            if (!from.IsFixed && isLate && from.Hour is > 0 and < 7 && later < to.Seconds)
                item.From = new WrittenTime(later, IsFixed: true);
            item.To = to;
            if (item.From.Seconds >= to.Seconds)
                return Fail(ReadingProblem.StartAfterEnd, start, _last.End);
            // «8h-9h-10h».
            if (TimeRangeSign(in head) > 0)
                return Fail(ReadingProblem.OneReadingExpected, start, _last.End);
        }
        else if (canBeDuration && !IsClockTime(before))
        {
            return Fail(ReadingProblem.ClockTimeExpected, item.TextStart, _last.End);
        }
        item.IsZeroTime = isClock && isDateBefore && sign == 0 && from.Seconds == 0;
        if (sign == 0 && isDateBefore && Token.Kind is TokenKind.To or TokenKind.Dash)
            return SpanFromDay(ref item);
        return Add(ref item);
    }

    // «trong 2 giờ», «mỗi ngày 2 giờ».
    private readonly bool MayComeBeforeDuration(in PhraseHead head)
        => _last is { Kind: TokenKind.Filler or TokenKind.Label, Value: > 0 }
            || (_last.Kind is TokenKind.Day or TokenKind.Week && head.IsEach);

    // «buổi 8h sáng», «thời gian 7h30 ngày 25/5».
    private bool IsClockTime(Token before)
        => _last.Kind is TokenKind.Part
            || (before.Kind is TokenKind.Label && _last is { Kind: TokenKind.Number, Length: 2 } && Token.Kind is TokenKind.Day);

    private int TimeRangeSign(in PhraseHead head)
    {
        bool isSign = Token.Kind is TokenKind.To or TokenKind.Hyphen or TokenKind.Dash || (head.IsBetween && Token.Kind is TokenKind.And);
        int at = isSign && Ahead(1) is TokenKind.Filler or TokenKind.Until ? 2 : 1;
        return isSign && IsTime(at) ? at : 0;
    }

    private bool Time(DayPart? part, bool isEnd, out WrittenTime time, out bool isLate)
    {
        time = default;
        isLate = false;
        Token hour = Token;
        int minutes = 0;
        int seconds = 0;
        Advance(1);
        if (Token.Kind is TokenKind.Hour && !HourMinutes(out minutes))
            return false;
        if (Token.Kind is TokenKind.Colon or TokenKind.Dot && Token.IsTight && _tokens.Peek(1) is { Length: 2, IsTight: true })
        {
            minutes = _tokens.Peek(1).Value;
            Advance(2);
            if (Token is { Kind: TokenKind.Colon, IsTight: true } && _tokens.Peek(1) is { Kind: TokenKind.Number, Length: 2 } second)
            {
                seconds = second.Value;
                Advance(2);
            }
        }
        int number = hour.Value;
        bool isFixed = number > HoursOfHalfDay;
        bool isSound = number < 24 || (isEnd && number == 24 && minutes + seconds == 0);
        if (isSound && minutes < 60 && seconds < 60 && HalfDay(part, isEnd, ref number, ref isFixed, ref isLate))
        {
            time = new WrittenTime((((number * 60) + minutes) * 60) + seconds, isFixed);
            return true;
        }
        return Fail(ReadingProblem.NoSuchDayOrTime, hour.Start, _last.End);
    }

    // «7h30», «7h», «7 giờ 30 phút», «13h30'», «7 giờ rưỡi».
    private bool HourMinutes(out int minutes)
    {
        minutes = 0;
        Advance(1);
        Token number = Token;
        if (Skip(TokenKind.Half))
        {
            minutes = 30;
            return true;
        }
        bool isDate = Ahead(1) is TokenKind.Slash or TokenKind.MonthPrefix or TokenKind.MonthName or TokenKind.Hour
            || (Ahead(1) is TokenKind.Dot or TokenKind.Hyphen or TokenKind.Dash && Ahead(2) is TokenKind.Number && !IsTime(2));
        if (!number.IsShortNumber || (!number.IsTight && (number.Length < 2 || isDate || IsTime(0))))
            return true;
        bool isListOfDays = !number.IsTight && Ahead(1) is TokenKind.Comma or TokenKind.And && Ahead(2) is TokenKind.Number
            && Ahead(3) is TokenKind.Slash && number.Value < _tokens.Peek(2).Value;
        if (isListOfDays)
            return Fail(ReadingProblem.OneReadingExpected);
        minutes = number.Value;
        Advance(1);
        if (!Skip(TokenKind.Minute) && !Skip(TokenKind.Apostrophe) && Token is { Kind: TokenKind.AmPmLetter, Value: 1, IsTight: true })
            Advance(1);
        return true;
    }

    // «sáng», «pm» after a time, or «Chiều:» before it.
    private bool HalfDay(DayPart? label, bool isEnd, ref int hour, ref bool isFixed, ref bool isLate)
    {
        int mark = IsHalfDayMark(0);
        if (mark > 0)
        {
            bool isAfternoon = Token.Value % 2 == 1;
            _hasEnglishClock |= Token.Value < Vocabulary.Vietnamese;
            Advance(mark);
            isLate = isAfternoon;
            isFixed = true;
            if (!isAfternoon && hour > HoursOfHalfDay)
                return false;
            hour = isAfternoon && hour < HoursOfHalfDay ? hour + HoursOfHalfDay : !isAfternoon && hour == HoursOfHalfDay ? 0 : hour;
            return hour > 0 || !isAfternoon;
        }
        int part = label is DayPart half ? (int)half : -1;
        bool isAfter = Token.Kind is TokenKind.Part && !IsTime(1) && Ahead(1) is not TokenKind.Colon
            && !(Ahead(1) is TokenKind.From or TokenKind.Filler && IsTime(2));
        if (isAfter)
        {
            part = Token.Value;
            Advance(1);
        }
        isLate = part is (int)DayPart.Afternoon or (int)DayPart.Evening or Vocabulary.Night;
        isFixed |= part >= 0;
        return WrittenTime.TryPutInto(part, isEnd, ref hour);
    }

    // «Từ 9h00 ngày 19/02/2024 đến 13h00 ngày 23/02/2024»: the first time and its day are items already, and the second time is next.
    private bool SpanAfterDay(ref WrittenItem item, int signStart)
    {
        if (!IsAfterTime(in item))
            return Fail(ReadingProblem.DayExpected, Token.Start, Token.End);
        WrittenItem time = _items[^1];
        PhraseHead end = default;
        if (!Time(null, isEnd: false, out WrittenTime to, out _))
            return false;
        Skip(TokenKind.Comma);
        if (!EndHead(ref end) || !OnePoint(ref item, in end, isOfMonths: false, out item.Last))
            return false;
        _items.RemoveAt(_items.Count - 1);
        Span(ref item, in time, to);
        item.TextStart = Math.Min(time.TextStart, signStart);
        return true;
    }

    // «Từ ngày 19/02/2024, 9h00 đến ngày 23/02/2024, 13h00».
    private bool SpanFromDay(ref WrittenItem time)
    {
        WrittenItem item = _items[^1];
        PhraseHead end = default;
        Advance(1);
        if (item.Shape is not (WrittenShape.Alone or WrittenShape.OpenStart) || !EndHead(ref end))
            return Fail(ReadingProblem.TimeExpected);
        if (!OnePoint(ref item, in end, isOfMonths: false, out item.Last))
            return false;
        while (Token.Kind is TokenKind.Comma or TokenKind.Filler)
            Advance(1);
        if (!IsTime(0))
            return Fail(ReadingProblem.TimeExpected);
        if (!Time(null, isEnd: false, out WrittenTime to, out _))
            return false;
        _items.RemoveAt(_items.Count - 1);
        Span(ref item, in time, to);
        return Add(ref item);
    }

    private static void Span(ref WrittenItem item, in WrittenItem time, WrittenTime to)
    {
        item.Kind = WrittenKind.Span;
        item.Before = item.Before > time.Before ? item.Before : time.Before;
        item.Shape = WrittenShape.Range;
        item.Parts = DayParts.None;
        item.From = time.From;
        item.To = to;
    }

    // «Tiết 4-6», «tiết 1 đến tiết 3».
    private bool Periods(ref WrittenItem item)
    {
        Advance(1);
        if (!Period(out int first))
            return false;
        int last = first;
        if (Token.Kind is TokenKind.To or TokenKind.Hyphen or TokenKind.Dash)
        {
            Advance(Ahead(1) is TokenKind.Period ? 2 : 1);
            int start = Token.Start;
            if (!Period(out last))
                return false;
            if (last < first)
                return Fail(ReadingProblem.StartAfterEnd, start, _last.End);
        }
        item.Kind = WrittenKind.Times;
        item.From = new WrittenTime(_periods[first - 1].StartMinute * NodaConstants.SecondsPerMinute, IsFixed: true);
        item.To = new WrittenTime(_periods[last - 1].EndMinute * NodaConstants.SecondsPerMinute, IsFixed: true);
        return item.From.Seconds < item.To.Value.Seconds ? Add(ref item) : Fail(ReadingProblem.StartAfterEnd, item.TextStart, _last.End);
    }

    private bool Period(out int number)
    {
        number = Token.Value;
        if (!Token.IsShortNumber || number < 1 || number > _periods.Count)
            return Fail(ReadingProblem.PeriodExpected);
        Advance(1);
        return true;
    }

    // «(GMT+7)», «+07:00», «Z»: the time zone of the clock.
    private bool Zone()
    {
        int at = Token.Kind is TokenKind.Open && Ahead(1) is TokenKind.Zone ? 1 : 0;
        bool hasWord = Ahead(at) is TokenKind.Zone;
        bool isZulu = Token is { Kind: TokenKind.Zulu, IsTight: true };
        if (!hasWord && !isZulu && Token.Kind is not TokenKind.Plus)
            return true;
        int minutes = 0;
        int sign = hasWord ? at + 1 : at;
        int end = sign;
        if (isZulu)
        {
            end = 1;
        }
        else if (Ahead(sign) is TokenKind.Plus or TokenKind.Hyphen && _tokens.Peek(sign + 1) is { IsShortNumber: true, Value: <= 14 } hours)
        {
            bool hasMinutes = Ahead(sign + 2) is TokenKind.Colon && _tokens.Peek(sign + 3) is { Length: 2, Value: < 60 };
            minutes = (hours.Value * 60) + (hasMinutes ? _tokens.Peek(sign + 3).Value : 0);
            minutes = Ahead(sign) is TokenKind.Plus ? minutes : -minutes;
            end = sign + (hasMinutes ? 4 : 2);
        }
        else if (Token.Kind is TokenKind.Plus && _tokens.Peek(1) is { IsYear: true, Value: <= 1400 } both && both.Value % 100 < 60)
        {
            minutes = (both.Value / 100 * 60) + (both.Value % 100);
            end = 2;
        }
        else if (!hasWord)
        {
            return Fail(ReadingProblem.SeparatorExpected);
        }
        if (at == 1 && Ahead(end) is not TokenKind.Close)
            return Fail(ReadingProblem.BracketExpected, _tokens.Peek(end).Start, _tokens.Peek(end).End);
        Advance(end + at);
        foreach (ref WrittenItem item in CollectionsMarshal.AsSpan(_items)[^Math.Min(2, _items.Count)..])
            item.OffsetMinutes = minutes;
        return true;
    }
}
