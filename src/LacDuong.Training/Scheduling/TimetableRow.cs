namespace LacDuong.Training.Scheduling;

/// <summary>A session to be shown, with the class and the course that it is of.</summary>
/// <remarks>Rows are equal when all members are.</remarks>
public sealed record TimetableRow
{
    internal TimetableRow()
    {
    }

    /// <summary>The course.</summary>
    public required Course Course { get; init; }

    /// <summary>The class.</summary>
    public required TrainingClass Class { get; init; }

    /// <summary>The session.</summary>
    public required Session Session { get; init; }

    /// <summary>Where the session stands among the courses that the view was made of.</summary>
    public required SessionPlace Place { get; init; }
}
