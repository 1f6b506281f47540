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
    /// The codes of the learners whom both hold, each once, in ordinal order, where <see cref="Kind"/> is <see cref="ClashKind.Learners"/>; else none.
    /// </summary>
    public ValueList<Code<Learner>> Learners { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The first minute that both sessions hold.</summary>
    public required LocalTime Start { get; init; }

    /// <summary>The minute after the last one that both hold; 00:00 is the end of the day.</summary>
    public required LocalTime End { get; init; }

    /// <summary>The clash of two sessions whose times overlap, in either order, without what they hold.</summary>
    internal static TimetableClash Between(ClashKind kind, SessionPlace one, HeldTime oneTime, SessionPlace other, HeldTime otherTime) => new()
    {
        Kind = kind,
        Earlier = one < other ? one : other,
        Later = one < other ? other : one,
        Date = oneTime.Date,
        Start = HeldTime.Time(Math.Max(oneTime.StartMinute, otherTime.StartMinute)),
        End = HeldTime.Time(Math.Min(oneTime.EndMinute, otherTime.EndMinute)),
    };

    /// <summary>Codes as <see cref="Learners"/> has them.</summary>
    internal static ValueList<Code<Learner>> InOrder(IEnumerable<Code<Learner>> codes)
        => codes.Distinct().OrderBy(code => code.Value, StringComparer.Ordinal).ToValueList();
}
