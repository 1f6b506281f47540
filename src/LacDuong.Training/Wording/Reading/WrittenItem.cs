using System.Numerics;

namespace LacDuong.Training.Wording;

/// <summary>One item of a text: days, times, both as one span, or a weekly pattern.</summary>
internal struct WrittenItem
{
    public WrittenKind Kind;
    public WrittenShape Shape;

    // The place in the text, in UTF-16 code units, the end exclusive.
    public int TextStart;
    public int TextEnd;

    /// <summary>The separator before the item.</summary>
    public Separation Before;

    /// <summary>The first day, or the last one if the first is unknown.</summary>
    public WrittenPoint First;
    public WrittenPoint Last;

    /// <summary>The half-day before the item.</summary>
    public DayParts Parts;

    /// <summary>Whether the half-day also applies to the following items («sáng các ngày 25, 26/5»).</summary>
    public bool PartsGoOn;

    /// <summary>Whether the text says whole days («cả ngày»), or leaves only this meaning.</summary>
    public bool IsWhole;

    /// <summary>Whether «từ» precedes the item.</summary>
    public bool HasFrom;

    /// <summary>Whether «trở đi» follows the item.</summary>
    public bool HasOnwards;

    /// <summary>The number of half-days that the text gives by its number of days, or 0.</summary>
    public int HalfDays;

    /// <summary>Whether the text says every day («hằng ngày»).</summary>
    public bool IsDaily;

    /// <summary>The days of the week of a pattern: bit 1 for Monday, as in <see cref="IsoDayOfWeek"/>.</summary>
    public int Weekdays;

    /// <summary>Whether the pattern says «hàng tuần», or is in the plural.</summary>
    public bool IsWeekly;

    public WrittenTime From;
    public WrittenTime? To;

    /// <summary>The offset from UTC in minutes, if the text has one.</summary>
    public int? OffsetMinutes;

    /// <summary>Whether the time is exactly «00:00:00», the clock of a program that has dates only.</summary>
    public bool IsZeroTime;

    /// <summary>The half-day before the item, or null for none or several.</summary>
    public readonly DayPart? Part => BitOperations.IsPow2((int)Parts) ? (DayPart)BitOperations.Log2((uint)Parts) : null;

    public readonly bool HasDays => Kind is WrittenKind.Days or WrittenKind.Span;
}
