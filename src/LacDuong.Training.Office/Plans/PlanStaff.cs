namespace LacDuong.Training.Office;

/// <summary>Who has a part in a session: lecturers, and what isn't a person's name.</summary>
internal sealed record PlanStaff(IReadOnlyList<Code<Lecturer>> Lecturers, IReadOnlyList<string> Others)
{
    public static PlanStaff None { get; } = new([], []);
}
