namespace LacDuong.Training.Office;

/// <summary>Columns that describe sessions together: all columns of a list, or those of one day or half-day in the grid of a
/// week.</summary>
internal sealed class PlanLane
{
    public LocalDate? Day { get; init; }

    /// <summary>The half-day and the time in the heading, or null.</summary>
    public PlanTime? Time { get; init; }

    public PlanCell? Heading { get; init; }

    /// <summary>The class that the heading names, or null.</summary>
    public string? Class { get; init; }

    public List<int> Contents { get; } = [];

    public List<int> Lecturers { get; } = [];

    public List<int> Rooms { get; } = [];

    public List<int> Times { get; } = [];

    /// <summary>The last session of the row before, which a merged cell continues.</summary>
    public PlanDraft? Last { get; set; }

    /// <summary>What the last session was about, breaks aside, which «(tiếp theo)» continues.</summary>
    public TrainingActivity? Subject { get; set; }

    /// <summary>The last row of this session so far.</summary>
    public int LastRow { get; set; }
}
