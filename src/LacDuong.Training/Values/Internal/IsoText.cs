using System.Numerics;

namespace LacDuong.Training;

/// <summary>
/// Reads and writes dates and times of day in the one form that each has on the wire. It is independent of culture and free of allocation.
/// Dates may also be in UTF-8, since all of their text is ASCII.
/// </summary>
internal static class IsoText
{
    /// <summary>The length of <c>yyyy-MM-dd</c>.</summary>
    public const int DateLength = 10;

    /// <summary>The length of <c>HH:mm</c>.</summary>
    public const int TimeLength = 5;

    private const int DaysOfEveryMonth = 28;

    /// <summary>Whether the form can express a date: ISO calendar, years 1 to 9999.</summary>
    public static bool CanHold(LocalDate date) => date.Calendar == CalendarSystem.Iso && date.Year is >= 1 and <= 9999;

    /// <summary>Reads <c>yyyy-MM-dd</c>, the whole of a text.</summary>
    public static ValueFault ReadDate<TUnit>(ReadOnlySpan<TUnit> text, out LocalDate date)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        TUnit hyphen = TUnit.CreateTruncating('-');
        date = default;
        if (text.Length != DateLength || text[4] != hyphen || text[7] != hyphen
            || !ReadDigits(text[..4], out int year) || !ReadDigits(text[5..7], out int month) || !ReadDigits(text[8..], out int day))
            return ValueFault.Form;
        if (year < 1 || month is < 1 or > 12 || day < 1 || (day > DaysOfEveryMonth && day > CalendarSystem.Iso.GetDaysInMonth(year, month)))
            return ValueFault.NoSuchDateOrTime;
        date = new LocalDate(year, month, day);
        return ValueFault.None;
    }

    /// <summary>Reads <c>HH:mm</c>, the whole of a text, as a minute of the day.</summary>
    public static ValueFault ReadTime(ReadOnlySpan<char> text, out int minuteOfDay)
    {
        minuteOfDay = 0;
        if (text.Length != TimeLength || text[2] != ':' || !ReadDigits(text[..2], out int hour) || !ReadDigits(text[3..], out int minute))
            return ValueFault.Form;
        if (hour > 23 || minute > 59)
            return ValueFault.NoSuchDateOrTime;
        minuteOfDay = (hour * NodaConstants.MinutesPerHour) + minute;
        return ValueFault.None;
    }

    /// <summary>Reads decimal digits, only <c>0</c> to <c>9</c>.</summary>
    public static bool ReadDigits<TUnit>(ReadOnlySpan<TUnit> text, out int number)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        number = 0;
        foreach (TUnit unit in text)
        {
            int digit = int.CreateTruncating(unit) - '0';
            if (digit is < 0 or > 9)
                return false;
            number = (number * 10) + digit;
        }
        return true;
    }

    /// <summary>Writes <c>yyyy-MM-dd</c> into the first ten places.</summary>
    public static void WriteDate<TUnit>(LocalDate date, Span<TUnit> destination)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        TUnit hyphen = TUnit.CreateTruncating('-');
        (int year, int month, int day) = date;
        WriteDigits(year, destination[..4]);
        destination[4] = hyphen;
        WriteDigits(month, destination[5..7]);
        destination[7] = hyphen;
        WriteDigits(day, destination[8..10]);
    }

    /// <summary>Writes a minute of the day as <c>HH:mm</c> into the first five places.</summary>
    public static void WriteTime(int minuteOfDay, Span<char> destination)
    {
        WriteDigits(minuteOfDay / NodaConstants.MinutesPerHour, destination[..2]);
        destination[2] = ':';
        WriteDigits(minuteOfDay % NodaConstants.MinutesPerHour, destination[3..5]);
    }

    /// <summary>Fills the destination with the last digits of a number, padded with zeros on the left.</summary>
    public static void WriteDigits<TUnit>(int number, Span<TUnit> destination)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        for (int i = destination.Length - 1; i >= 0; i--, number /= 10)
            destination[i] = TUnit.CreateTruncating('0' + (number % 10));
    }
}
