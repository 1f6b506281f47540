namespace LacDuong.Training.Scheduling;

/// <summary>The sessions of one lecturer.</summary>
/// <remarks>Views are equal when all members are, rows in order.</remarks>
public sealed record LecturerView
{
    internal LecturerView()
    {
    }

    /// <summary>The code of the lecturer.</summary>
    public required Code<Lecturer> Lecturer { get; init; }

    /// <summary>The sessions, at least one, as <see cref="TimetableViews"/> orders them.</summary>
    public required ValueList<TimetableRow> Rows { get; init; }
}
