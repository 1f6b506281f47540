using System.Globalization;
using System.Runtime.CompilerServices;

namespace LacDuong.Training.Wording;

/// <summary>Writes entries one after the other. Allocates only the final text.</summary>
internal ref struct DateWriter
{
    /// <summary>The initial length of the buffer: enough for a few entries of any form.</summary>
    public const int BufferLength = 256;

    private readonly DateWords _words;
    private readonly DateLayout _layout;
    private readonly bool _hasYear;
    private DefaultInterpolatedStringHandler _text;
    private bool _isEmpty = true;

    /// <param name="words">The words of the language.</param>
    /// <param name="layout">The form in that language.</param>
    /// <param name="yearIsPlain">Whether all dates are of one year and in ascending order.</param>
    /// <param name="buffer">Memory to write in. The writer rents more if needed.</param>
    public DateWriter(DateWords words, DateLayout layout, bool yearIsPlain, Span<char> buffer)
    {
        _words = words;
        _layout = layout;
        _hasYear = layout.HasYear || !yearIsPlain;
        _text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, buffer);
    }

    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="before">The entry before it, or null.</param>
    /// <param name="after">The entry after it, or null. Shared parts are written there.</param>
    public void Entry(in WrittenEntry entry, in WrittenEntry? before, in WrittenEntry? after)
    {
        bool isOne = entry.Start == entry.End;
        if (entry.Part is DayPart halfDay)
            Literal((isOne && !entry.IsPartial ? _words.Parts : _words.PartsOfSeveralDays)[(int)halfDay]);
        else if (before?.Part is not null)
            Literal(_words.Whole);
        WrittenDate? next = after?.First;
        // «28/5 – 22, 30/9» would share too much.
        bool isDayAlone = true;
        if (entry.Start is WrittenDate first && !isOne)
        {
            Literal(entry.End is null ? _words.From : _layout.From);
            isDayAlone = Point(first, entry.End ?? next, sharesMonth: true);
            if (entry.End is not null)
                Literal(isDayAlone ? _layout.ToAfterDay : _layout.To);
            else if (after is not null)
                Literal(_words.Onwards);
        }
        if (entry.End is WrittenDate last)
        {
            if (entry.Start is null)
                Literal(_words.Until);
            Point(last, next, sharesMonth: isDayAlone);
        }
    }

    /// <summary>Writes the text between two entries.</summary>
    public void Separator(bool isLast) => Literal(isLast ? _words.And : _layout.Separator);

    /// <summary>Returns the text, and ends the use of the writer.</summary>
    public string ToStringAndClear() => _text.ToStringAndClear();

    private bool Point(WrittenDate date, WrittenDate? next, bool sharesMonth)
    {
        if (date.HasDay)
            return Day(date.First, next is { HasDay: true } day ? day.First : null, sharesMonth);
        if (date.HasMonth)
        {
            Literal(_words.Month);
            Month(date.First.Month);
            Literal(_layout.Year);
        }
        else
        {
            Literal(_layout.Day.Length == 0 ? "" : _words.Year);
        }
        Number(date.First.Year, count: 4);
        return false;
    }

    private bool Day(LocalDate day, LocalDate? next, bool mayShareMonth)
    {
        bool sharesYear = next is LocalDate later && day <= later && day.Year == later.Year;
        bool sharesMonth = mayShareMonth && sharesYear && !_layout.HasWeekday && day.Month == next!.Value.Month;
        if (_layout.HasWeekday)
            Weekday(day.DayOfWeek);
        Literal(_layout.Day);
        Number(day.Day, count: day.Day >= 10 || _words.HasDecreeZeros ? 2 : 1);
        if (!sharesMonth)
        {
            Literal(_layout.Month);
            Month(day.Month);
        }
        if (!sharesYear && _hasYear)
        {
            Literal(_layout.Year);
            Number(day.Year, count: 4);
        }
        return sharesMonth;
    }

    private void Month(int month)
    {
        if (_words.Months is { Length: > 0 } names)
            Literal(names[month - 1]);
        else
            Number(month, count: month >= 10 || (_words.HasDecreeZeros && month < 3) ? 2 : 1);
    }

    private void Weekday(IsoDayOfWeek weekday)
    {
        ReadOnlySpan<char> name = _words.Weekdays[(int)weekday - 1];
        if (_isEmpty)
        {
            _text.AppendFormatted(char.ToUpperInvariant(name[0]));
            name = name[1..];
        }
        _text.AppendFormatted(name);
        Literal(", ");
    }

    // The handler's own formatting of numbers allocates until it is fully compiled.
    private void Number(int number, int count)
    {
        Span<char> digits = stackalloc char[count];
        IsoText.WriteDigits(number, digits);
        _text.AppendFormatted(digits);
        _isEmpty = false;
    }

    private void Literal(string text)
    {
        _text.AppendLiteral(text);
        _isEmpty &= text.Length == 0;
    }
}
