using System.Runtime.CompilerServices;

namespace LacDuong.Training.Wording;

/// <summary>
/// A group of numbers with slashes, dots, hyphens and dashes between them: «25-27/5/2022», «22-5 - 23-5-2012». Finds the dates in it.
/// </summary>
internal struct NumberCluster
{
    public const int Most = 8;

    private const int NoSplit = 0;

    // Two days are a range: «25-27/5».
    private const int LeastRow = 3;

    private const int MostMonths = 12;

    private Numbers _numbers;

    public int Count { get; private set; }

    /// <summary>Whether the numbers are months, as after «tháng».</summary>
    public bool IsOfMonths { get; set; }

    /// <summary>Whether the numbers are days, because a word elsewhere gives the month.</summary>
    public bool IsOfDays { get; set; }

    /// <summary>Whether the group must be one date, because «đến» is beside it.</summary>
    public bool IsOneDate { get; set; }

    public bool HasSlash { get; private set; }

    public readonly Token First => _numbers[0].Token;

    public readonly Token Last => _numbers[Count - 1].Token;

    public void Add(Token number, NumberJoin join)
    {
        HasSlash |= join is NumberJoin.Slash;
        _numbers[Count++] = (number, join);
    }

    /// <summary>Finds one or two dates in the numbers, or returns the problem and the number at fault.</summary>
    public readonly bool TryRead(ref WrittenItem item, out ReadingProblem problem, out Token at)
    {
        (problem, at) = (ReadingProblem.OneReadingExpected, First);
        int days = DaysBeforeMonth(out bool isRow);
        if (days >= LeastRow)
        {
            item.Shape = WrittenShape.Range;
            return isRow
                && Point(0, 1, out item.First, ref problem, ref at) is PointForm.Sound
                && Point(days - 1, Count, out item.Last, ref problem, ref at) is PointForm.Sound;
        }
        int written = -1;
        int sound = -1;
        int soundCount = 0;
        for (int split = NoSplit; split < Count; split++)
        {
            if (!IsWritten(split, out bool isSound))
                continue;
            written = written < 0 ? split : written;
            if (isSound && (split != NoSplit || soundCount == 0))
                sound = soundCount == 0 || split == LoneSplit() ? split : sound;
            soundCount += isSound ? 1 : 0;
        }
        bool isPair = soundCount == 2 && Count == 2;
        bool isDecided = soundCount < 2 || isPair || (sound == LoneSplit() && sound != NoSplit);
        int chosen = isPair ? 1 : soundCount > 0 ? sound : written;
        item.Shape = chosen <= NoSplit ? WrittenShape.Alone : isPair ? WrittenShape.Pair : WrittenShape.Range;
        (problem, at) = (ReadingProblem.DayExpected, First);
        if (chosen < 0 || !isDecided)
        {
            problem = isDecided ? ReadingProblem.DayExpected : ReadingProblem.OneReadingExpected;
            return false;
        }
        int end = chosen == NoSplit ? Count : chosen;
        return Point(0, end, out item.First, ref problem, ref at) is PointForm.Sound
            && (chosen == NoSplit || Point(chosen, Count, out item.Last, ref problem, ref at) is PointForm.Sound);
    }

    // «25-26-27/5», «25-26-27 tháng 5», «25-26-27-5»: days before their only month. They are a row if each follows the one before.
    private readonly int DaysBeforeMonth(out bool isRow)
    {
        int joined = 1;
        int inRow = 1;
        bool isAlike = true;
        while (joined < Count && _numbers[joined] is { Token.IsShortNumber: true, Join: not NumberJoin.Slash })
        {
            isAlike &= _numbers[joined].Join == _numbers[1].Join;
            inRow += inRow == joined && _numbers[joined].Token.Value == _numbers[joined - 1].Token.Value + 1 ? 1 : 0;
            joined++;
        }
        bool isSlashed = joined < Count && _numbers[joined].Token.IsShortNumber;
        int days = isSlashed || IsOfDays ? joined : joined - 1;
        isRow = isAlike && inRow >= days;
        if (IsOfMonths || IsOneDate || (IsOfDays && days < Count))
            return 0;
        if (isSlashed || IsOfDays)
            // «22-5 - 23/5» is two dates.
            return isAlike || inRow >= days ? days : 0;
        if (!isRow)
            return 0;
        // «1-2-3-6» is also 1 February to 3 June.
        isRow = _numbers[1].Token.Value > MostMonths;
        return days;
    }

    // The single spaced hyphen or dash among tight hyphens: «22-5 - 23-5-2012».
    private readonly int LoneSplit()
    {
        int at = NoSplit;
        for (int i = 1; i < Count; i++)
        {
            if (_numbers[i].Join is NumberJoin.SpacedHyphen or NumberJoin.Dash)
            {
                if (at != NoSplit)
                    return NoSplit;
                at = i;
            }
        }
        return at;
    }

    private readonly bool IsWritten(int split, out bool isSound)
    {
        ReadingProblem problem = default;
        Token at = default;
        isSound = false;
        PointForm whole = Point(0, split == NoSplit ? Count : split, out WrittenPoint first, ref problem, ref at);
        if (split == NoSplit)
        {
            isSound = whole is PointForm.Sound;
            return whole is not PointForm.None;
        }
        PointForm rest = Point(split, Count, out WrittenPoint last, ref problem, ref at);
        bool isIsoRange = first.Year is not null && last.Year is not null && _numbers[0].Token.IsYear && _numbers[split].Token.IsYear;
        if (IsOneDate || whole is PointForm.None || rest is PointForm.None || !Suit(in first, in last)
            || (_numbers[split].Join is NumberJoin.Slash && !(isIsoRange && _numbers[1].Join is NumberJoin.Hyphen)))
            return false;
        bool isInOrder = first.Month != 0 && !first.IsPartial ? true
            : first.IsYear ? first.Year < last.Year
            : first.IsPartial || first.Day < last.Day;
        isSound = whole is PointForm.Sound && rest is PointForm.Sound && isInOrder;
        return true;
    }

    // The second date of a range has all parts of the first, except the year.
    private static bool Suit(in WrittenPoint first, in WrittenPoint last)
        => first.IsPartial == last.IsPartial
            && (first.IsPartial ? first.IsYear == last.IsYear && (first.Year is null || last.Year is not null)
                : first.Month == 0 ? first.Year is null : last.Month != 0);

    private readonly PointForm Point(int from, int to, out WrittenPoint point, ref ReadingProblem problem, ref Token at)
    {
        Token a = _numbers[from].Token;
        Token b = to > from + 1 ? _numbers[from + 1].Token : default;
        Token c = to > from + 2 ? _numbers[from + 2].Token : default;
        NumberJoin ab = to > from + 1 ? _numbers[from + 1].Join : NumberJoin.None;
        NumberJoin bc = to > from + 2 ? _numbers[from + 2].Join : NumberJoin.None;
        point = new() { TextStart = a.Start, TextEnd = _numbers[to - 1].Token.End };
        (Token Day, Token Month, Token Year) parts = default;
        switch (to - from)
        {
            case 1 when a.IsYear && !IsOfDays && !IsOfMonths:
                parts.Year = a;
                break;
            case 1 when a.IsShortNumber:
                parts = IsOfMonths ? (default, a, default) : (a, default, default);
                break;
            case 2 when IsOfDays:
                return PointForm.None;
            case 2 when a.IsShortNumber && b.IsShortNumber && !IsOfMonths && JoinsDayAndMonth(ab, a.Value > b.Value):
                parts = (a, b, default);
                break;
            case 2 when a.IsShortNumber && b.IsYear && ab is NumberJoin.Slash or NumberJoin.Hyphen:
                parts = (default, a, b);
                break;
            case 2 when a.IsYear && b is { IsShortNumber: true, Length: 2 } && ab is NumberJoin.Hyphen:
                parts = (default, b, a);
                break;
            case 3 when IsOfDays || IsOfMonths:
                return PointForm.None;
            case 3 when a.IsShortNumber && b.IsShortNumber && c.IsYear && JoinsYear(ab, bc):
                parts = (a, b, c);
                break;
            case 3 when a.IsShortNumber && b.IsShortNumber && c is { IsShortNumber: true, Length: 2 } && JoinsAlike(ab, bc):
                parts = (a, b, c);
                break;
            case 3 when a.IsYear && JoinsAlike(ab, bc)
                && b is { IsShortNumber: true, Length: 2 } && c is { IsShortNumber: true, Length: 2 }:
                parts = (c, b, a);
                break;
            default:
                return PointForm.None;
        }
        point.IsHyphenated = ab is NumberJoin.Hyphen or NumberJoin.SpacedHyphen;
        point.CanBeMonthFirst = ab is NumberJoin.Slash && a.Value <= 12 && b.Value <= 12 && a.Value != b.Value && c.Length > 0;
        return Check(parts.Day, parts.Month, parts.Year, ref point, ref problem, ref at);
    }

    private static PointForm Check(Token day, Token month, Token year, ref WrittenPoint point, ref ReadingProblem problem, ref Token at)
    {
        point.Day = day.Value;
        point.Month = month.Value;
        point.Year = year.Length == 0 ? null : year.Value;
        point.HasShortYear = year.Length == 2;
        point.IsPartial = day.Length == 0;
        if (day.Length > 0 && day.Value is < 1 or > 31)
            (problem, at) = (ReadingProblem.DayExpected, day);
        else if (month.Length > 0 && month.Value is < 1 or > 12)
            (problem, at) = (ReadingProblem.MonthExpected, month);
        else if (year.Length == 4 && year.Value < 1)
            (problem, at) = (ReadingProblem.YearExpected, year);
        else
            return PointForm.Sound;
        return PointForm.Unsound;
    }

    private static bool JoinsDayAndMonth(NumberJoin join, bool isDescending)
        => join is NumberJoin.Slash or NumberJoin.Hyphen || (join is NumberJoin.SpacedHyphen && isDescending);

    private static bool JoinsYear(NumberJoin ab, NumberJoin bc)
        => JoinsAlike(ab, bc) || (ab, bc) is (NumberJoin.SpacedHyphen, NumberJoin.SpacedHyphen) or (NumberJoin.Slash, NumberJoin.Hyphen);

    private static bool JoinsAlike(NumberJoin ab, NumberJoin bc)
        => (ab, bc) is (NumberJoin.Slash, NumberJoin.Slash) or (NumberJoin.Hyphen, NumberJoin.Hyphen);

    private enum PointForm
    {
        /// <summary>The joined numbers are something other than a date.</summary>
        None,

        /// <summary>The numbers form a date, but one of them is too large.</summary>
        Unsound,

        Sound,
    }

    [InlineArray(Most)]
    private struct Numbers
    {
        private (Token Token, NumberJoin Join) _first;
    }
}
