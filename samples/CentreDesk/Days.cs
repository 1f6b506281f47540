using LacDuong.Training;
using NodaTime;
using NodaTime.Text;

namespace CentreDesk;

/// <summary>Days in forms and addresses, and the day that it is where the centre is.</summary>
internal static class Days
{
    /// <summary>The first and the last day of which the desk has pages, so that a year typed wrongly leads nowhere.</summary>
    public static readonly LocalDate First = new(1900, 1, 1), Last = new(2199, 12, 31);

    public static LocalDate Today(TrainingDocument document) => LocalOf(SystemClock.Instance.GetCurrentInstant(), document).Date;

    public static LocalDateTime LocalOf(Instant instant, TrainingDocument document) => instant.InZone(document.TimeZone).LocalDateTime;

    /// <summary>The day of a text such as 2022-05-25, or null.</summary>
    public static LocalDate? Read(string? text)
        => LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var day } && day >= First && day <= Last ? day : null;

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
