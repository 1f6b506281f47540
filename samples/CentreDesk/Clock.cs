using LacDuong.Training;
using NodaTime;

namespace CentreDesk;

/// <summary>The time where the centre is.</summary>
internal static class Clock
{
    public static LocalDate Today(TrainingDocument document) => LocalOf(SystemClock.Instance.GetCurrentInstant(), document).Date;

    public static LocalDateTime LocalOf(Instant instant, TrainingDocument document) => instant.InZone(document.TimeZone).LocalDateTime;
}
