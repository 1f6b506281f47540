using LacDuong.Training.Scheduling;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>A session of the document that you ask about, and a booked session that holds the same resource at the same time.</summary>
public sealed record StoredClash
{
    internal StoredClash()
    {
    }

    /// <summary>What both sessions hold: a lecturer, a room or learners.</summary>
    public required ClashKind Kind { get; init; }

    /// <summary>The path of the session that you ask about, in the document.</summary>
    public required DocumentPath Path { get; init; }

    /// <summary>The code of the booked session's course.</summary>
    public required Code<Course> Course { get; init; }

    /// <summary>The code of the booked session's class.</summary>
    public required Code<TrainingClass> Class { get; init; }

    /// <summary>The code of the booked session.</summary>
    public required Code<Session> Session { get; init; }

    /// <summary>The lecturer whom both hold if <see cref="Kind"/> is <see cref="ClashKind.Lecturer"/>, otherwise null.</summary>
    public Code<Lecturer>? Lecturer { get; init; }

    /// <summary>The room that both hold if <see cref="Kind"/> is <see cref="ClashKind.Room"/>, otherwise null.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>The codes of the learners whom both hold, in ordinal order; empty if <see cref="Kind"/> is a lecturer or a room.</summary>
    public ValueList<Code<Learner>> Learners { get; init; }

    /// <summary>The day, in the time zone of the document that you ask about. The times are in the same zone.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The first minute that both sessions hold, inclusive.</summary>
    public required LocalTime Start { get; init; }

    /// <summary>The end of the time that both sessions hold, exclusive. 00:00 is the end of the day.</summary>
    public required LocalTime End { get; init; }

    /// <summary>The kind, the two sessions, the day and the times, for logs.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Kind}: {Path} and {Course}/{Class}/{Session} on {Date:uuuu-MM-dd} from {Start:HH:mm} to {End:HH:mm}");
}
