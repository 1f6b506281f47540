namespace LacDuong.Training.Office;

/// <summary>A session, as far as the plan has told it.</summary>
internal sealed record PlanDraft
{
    public required LocalDate Day { get; init; }

    /// <summary>The half-day, or null until it's known.</summary>
    public DayPart? Part { get; set; }

    public LocalTime? Start { get; set; }

    public LocalTime? End { get; set; }

    public required TrainingActivity Activity { get; init; }

    public List<Code<Lecturer>> Lecturers { get; init; } = [];

    /// <summary>Participants other than people: «Ban Tổ chức lớp».</summary>
    public List<string> Others { get; init; } = [];

    public Code<Room>? Room { get; set; }

    public ValueList<string> Groups { get; set; }

    /// <summary>The names of the classes, as typed; empty means all classes of the plan.</summary>
    public ValueList<string> Classes { get; set; }

    public string? Note { get; set; }

    public bool IsCancelled { get; set; }

    public Code<Session>? Code { get; set; }

    /// <summary>The content as typed, for problems.</summary>
    public required string Text { get; init; }

    /// <summary>The cell of the content.</summary>
    public required PlanCell Content { get; init; }

    /// <summary>The cells that it was read from.</summary>
    public required PlanPlaces Places { get; init; }
}
