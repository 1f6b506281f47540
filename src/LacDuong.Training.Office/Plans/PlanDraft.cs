namespace LacDuong.Training.Office;

/// <summary>A session as far as the plan has told it.</summary>
internal sealed record PlanDraft
{
    public required LocalDate Day { get; init; }

    /// <summary>The half-day, or null as long as nothing says it.</summary>
    public DayPart? Part { get; set; }

    public LocalTime? Start { get; set; }

    public LocalTime? End { get; set; }

    public required TrainingActivity Activity { get; init; }

    public List<Code<Lecturer>> Lecturers { get; init; } = [];

    /// <summary>Who else has a part in it: «Ban Tổ chức lớp».</summary>
    public List<string> Others { get; init; } = [];

    public Code<Room>? Room { get; set; }

    public ValueList<string> Groups { get; set; }

    public string? Note { get; set; }

    public bool IsCancelled { get; set; }

    public Code<Session>? Code { get; set; }

    /// <summary>What the content is, for problems.</summary>
    public required string Text { get; init; }

    /// <summary>The cell of the content.</summary>
    public required PlanCell Content { get; init; }

    /// <summary>Where it stands.</summary>
    public required PlanPlaces Places { get; init; }

    public PlanDraft WithPart(DayPart part) => this with { Part = part };
}
