using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>The content of a cell: blank, a text, or a value that the file stores as such. The default is a blank cell.</summary>
/// <param name="value">A text, number, date, time or Boolean of .NET or NodaTime, or null.</param>
/// <param name="format">The number format of a spreadsheet, or null.</param>
internal readonly struct Cell(object? value, string? format = null)
{
    /// <summary>Whether the cell has only white space.</summary>
    public bool IsBlank => value is null or DBNull || (value is string text && string.IsNullOrWhiteSpace(text));

    /// <summary>The text that people see, trimmed: Latin letters in NFC, dates as 02/09/1985, times as 07:30.</summary>
    public string Text => value switch
    {
        null or DBNull => "",
        string text => CellText.Clean(text),
        bool truth => truth ? "TRUE" : "FALSE",
        _ when Date is LocalDate day => Time is LocalTime time
            ? string.Create(CultureInfo.InvariantCulture, $"{ShowDay(day)} {ShowTime(time)}")
            : ShowDay(day),
        _ when Time is LocalTime time => ShowTime(time),
        _ when Number is decimal number => CellText.Write(number, format),
        IFormattable other => CellText.Clean(other.ToString(format: null, CultureInfo.InvariantCulture)),
        _ => CellText.Clean(value.ToString() ?? ""),
    };

    /// <summary>The day, if the file stores the cell as a date.</summary>
    public LocalDate? Date => value switch
    {
        LocalDate day => day,
        LocalDateTime moment => moment.Date,
        DateOnly day => LocalDate.FromDateOnly(day),
        // The file stores a time alone as a fraction of the day before the first one.
        DateTime moment => moment.Year < 1900 ? null : LocalDate.FromDateTime(moment),
        DateTimeOffset moment => LocalDate.FromDateTime(moment.DateTime),
        _ => null,
    };

    /// <summary>The time of day, if the file stores the cell as a time, or as a date with a time after midnight.</summary>
    public LocalTime? Time => value switch
    {
        LocalTime time => time,
        LocalDateTime moment => AfterMidnight(moment.TimeOfDay),
        TimeOnly time => LocalTime.FromTimeOnly(time),
        TimeSpan time => time >= TimeSpan.Zero && time < TimeSpan.FromDays(1) ? ToMinute(time) : null,
        DateTime moment => moment.Year < 1900 ? ToMinute(moment.TimeOfDay) : AfterMidnight(ToMinute(moment.TimeOfDay)),
        DateTimeOffset moment => AfterMidnight(ToMinute(moment.TimeOfDay)),
        _ => null,
    };

    /// <summary>The number, if the file stores the cell as one.</summary>
    public decimal? Number => value switch
    {
        double number => number is > -1e15 and < 1e15 ? (decimal)number : null,
        float number => number is > -1e15f and < 1e15f ? (decimal)number : null,
        decimal number => number,
        byte or sbyte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether the cell is a date whose format hides the day («2/1985», «1985»).</summary>
    public bool HidesDay => Date is not null && format is not null && !CellText.Shows(format, 'd');

    /// <summary>Whether the cell is a date whose format shows only the year.</summary>
    public bool HidesMonth => HidesDay && !CellText.Shows(format!, 'm');

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;

    private static LocalTime? AfterMidnight(LocalTime time) => time == LocalTime.Midnight ? null : time;

    // A double rarely holds a fraction of a day exactly to the second.
    private static LocalTime ToMinute(TimeSpan time)
        => LocalTime.FromSecondsSinceMidnight((int)Math.Min(Math.Round(time.TotalSeconds), NodaConstants.SecondsPerDay - 1));

    private static string ShowTime(LocalTime time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    private string ShowDay(LocalDate day)
        => day.ToString(HidesMonth ? "yyyy" : HidesDay ? "MM/yyyy" : "dd/MM/yyyy", CultureInfo.InvariantCulture);
}
