namespace LacDuong.Training.Wording;

/// <summary>
/// A day to write, or the first day of a month or a year. Unlike <see cref="PartialDate"/>, it takes no memory of its own.
/// </summary>
internal readonly record struct WrittenDate(LocalDate First, bool HasDay = true, bool HasMonth = true)
{
    public static WrittenDate? Of(PartialDate? date)
        => date is null ? null : new(date.Earliest, date.Day is not null, date.Month is not null);
}
