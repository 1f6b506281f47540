namespace LacDuong.Training.Scheduling;

/// <summary>Two sessions that hold one resource at once: which, what, and when.</summary>
/// <remarks>
/// There is one clash a pair of sessions and resource; learners that a pair shares are one clash together. Clashes are equal when all members are. They are
/// ordered by <see cref="Later"/>, then <see cref="Earlier"/>, then <see cref="Kind"/>, then the order in which the resources first appear.
/// </remarks>
public sealed record TimetableClash
{
    internal TimetableClash()
    {
    }

    /// <summary>What both sessions hold.</summary>
    public required ClashKind Kind { get; init; }

    /// <summary>The session that stands earlier in the document.</summary>
    public required SessionPlace Earlier { get; init; }

    /// <summary>The session that stands later in the document.</summary>
    public required SessionPlace Later { get; init; }

    /// <summary>The lecturer whom both hold, where <see cref="Kind"/> is <see cref="ClashKind.Lecturer"/>; else null.</summary>
    public Code<Lecturer>? Lecturer { get; init; }

    /// <summary>The room that both hold, where <see cref="Kind"/> is <see cref="ClashKind.Room"/>; else null.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>
    /// The learners whom both hold, in the order of the later session's roster, where <see cref="Kind"/> is <see cref="ClashKind.Learners"/>; else none.
    /// </summary>
    public ValueList<Code<Learner>> Learners { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The first minute that both sessions hold.</summary>
    public required LocalTime Start { get; init; }

    /// <summary>The minute after the last one that both hold; 00:00 is the end of the day.</summary>
    public required LocalTime End { get; init; }
}
