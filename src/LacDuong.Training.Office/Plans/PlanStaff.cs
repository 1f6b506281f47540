namespace LacDuong.Training.Office;

/// <summary>The participants in a session: lecturers, and names other than those of people.</summary>
internal sealed record PlanStaff(IReadOnlyList<Code<Lecturer>> Lecturers, IReadOnlyList<string> Others)
{
    public static PlanStaff None { get; } = new([], []);
}
