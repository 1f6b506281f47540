using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>What a host knows already, and what a plan adds to it.</summary>
internal sealed class PlanKnowledge
{
    public required PlanTopics Topics { get; init; }

    public required PlanLecturers Lecturers { get; init; }

    public required PlanRooms Rooms { get; init; }

    public required PlanActivityFinder Activities { get; init; }

    public BellSchedule? Bells { get; init; }

    public ValueList<DateRange> ClassDates { get; init; }

    /// <summary>A day of the week as the library reads it.</summary>
    public string WordOf(IsoDayOfWeek weekday) => weekday is IsoDayOfWeek.Sunday ? "Chủ nhật" : $"Thứ {(int)weekday + 1}";
}
