namespace LacDuong.Training.Scheduling;

/// <summary>What tells a session from the others of a course: the code of its class and its own.</summary>
/// <remarks>
/// Codes may come up again in a draft; of several of one code, the first of one revision answers to the first of the other, the second to the second.
/// Keys are equal when all members are; they have no order.
/// </remarks>
public sealed record SessionKey
{
    internal SessionKey()
    {
    }

    /// <summary>The code of the class.</summary>
    public required Code<TrainingClass> Class { get; init; }

    /// <summary>How many classes of that code stand before it in the course: zero, unless a code comes up again.</summary>
    public required int ClassRepeat { get; init; }

    /// <summary>The code of the session.</summary>
    public required Code<Session> Session { get; init; }

    /// <summary>How many sessions of that code stand before it in the class: zero, unless a code comes up again.</summary>
    public required int SessionRepeat { get; init; }
}
