using System.Globalization;
using System.Runtime.CompilerServices;

namespace LacDuong.Training.Wording;

/// <summary>Writes entries one after the other; it allocates nothing but the text that it gives at the end.</summary>
internal ref struct DateWriter
{
    /// <summary>The length of the buffer to start with: a few entries of any form.</summary>
    public const int BufferLength = 256;

    private readonly DateWords _words;
    private readonly DateLayout _layout;
    private readonly bool _hasYear;
    private DefaultInterpolatedStringHandler _text;
    private bool _isEmpty = true;

    /// <param name="words">The words of the language.</param>
    /// <param name="layout">The form in that language.</param>
    /// <param name="yearIsPlain">Whether all dates are of one year and in ascending order.</param>
    /// <param name="buffer">Room to write in; more is rented where it does not do.</param>
    public DateWriter(DateWords words, DateLayout layout, bool yearIsPlain, Span<char> buffer)
    {
        _words = words;
        _layout = layout;
        _hasYear = layout.HasYear || !yearIsPlain;
        _text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, buffer);
    }

    /// <summary>Writes an entry.</summary>
    /// <param name="start">Its first day, or null where it is open.</param>
    /// <param name="end">Its last day, or null where it is open.</param>
    /// <param name="part">Its half-day.</param>
    /// <param name="next">The first date of the entry that follows: what they share is written there.</param>
    public void Entry(LocalDate? start, LocalDate? end, DayPart? part, LocalDate? next)
    {
        bool isOneDay = start == end;
        if (part is DayPart halfDay)
            Literal((isOneDay ? _words.Parts : _words.PartsOfSeveralDays)[(int)halfDay]);
        if (start is LocalDate first && !isOneDay)
        {
            Literal(end is null ? _words.From : _layout.From);
            bool isDayAlone = Day(first, end ?? next);
            if (end is not null)
                Literal(isDayAlone ? _layout.ToAfterDay : _layout.To);
        }
        if (end is LocalDate last)
        {
            if (start is null)
                Literal(_words.Until);
            Day(last, next);
        }
    }

    /// <summary>Writes what stands between two entries.</summary>
    public void Separator(bool isLast) => Literal(isLast ? _words.And : _layout.Separator);

    /// <summary>The text; the writer is not to be used any more.</summary>
    public string ToStringAndClear() => _text.ToStringAndClear();

    private bool Day(LocalDate day, LocalDate? next)
    {
        bool sharesYear = next is LocalDate later && day <= later && day.Year == later.Year;
        bool sharesMonth = sharesYear && !_layout.HasWeekday && day.Month == next!.Value.Month;
        if (_layout.HasWeekday)
            Weekday(day.DayOfWeek);
        Literal(_layout.Day);
        Number(day.Day, hasZero: _words.HasDecreeZeros && day.Day < 10);
        if (!sharesMonth)
        {
            Literal(_layout.Month);
            if (_words.Months is { Length: > 0 } names)
                Literal(names[day.Month - 1]);
            else
                Number(day.Month, hasZero: _words.HasDecreeZeros && day.Month < 3);
        }
        if (!sharesYear && _hasYear)
        {
            Literal(_layout.Year);
            Digits(day.Year, count: 4);
        }
        return sharesMonth;
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

    private void Number(int number, bool hasZero)
    {
        Digits(number, hasZero || number >= 10 ? 2 : 1);
        _isEmpty = false;
    }

    // The handler's own way with numbers allocates until it is fully compiled.
    private void Digits(int number, int count)
    {
        Span<char> digits = stackalloc char[count];
        IsoText.WriteDigits(number, digits);
        _text.AppendFormatted(digits);
    }

    private void Literal(string text)
    {
        _text.AppendLiteral(text);
        _isEmpty &= text.Length == 0;
    }
}
