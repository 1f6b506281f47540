namespace LacDuong.Training.Office;

/// <summary>Columns that tell of sessions together: all of a plan with a row a session, those of a day or a half-day in the grid of a week.</summary>
internal sealed class PlanLane
{
    public LocalDate? Day { get; init; }

    /// <summary>The half-day and the time that the heading says, or null.</summary>
    public PlanTime? Time { get; init; }

    public PlanCell? Heading { get; init; }

    public List<int> Contents { get; } = [];

    public List<int> Lecturers { get; } = [];

    public List<int> Rooms { get; } = [];

    public List<int> Times { get; } = [];

    /// <summary>The session that the row before ends with, which a merged cell goes on with.</summary>
    public PlanDraft? Last { get; set; }

    /// <summary>The row that this session came to last.</summary>
    public int LastRow { get; set; }
}
