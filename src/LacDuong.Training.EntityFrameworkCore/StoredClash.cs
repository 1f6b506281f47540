using LacDuong.Training.Scheduling;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>A session of the document that you asked about, and a booked session that holds one resource at the same time.</summary>
public sealed record StoredClash
{
    internal StoredClash()
    {
    }

    /// <summary>What both sessions hold: a lecturer, a room or learners.</summary>
    public required ClashKind Kind { get; init; }

    /// <summary>The session asked about: the places of its course, class and session in the document.</summary>
    public required SessionPlace Place { get; init; }

    /// <summary>The course of the booked session.</summary>
    public required Code<Course> Course { get; init; }

    /// <summary>The class of the booked session.</summary>
    public required Code<TrainingClass> Class { get; init; }

    /// <summary>The booked session.</summary>
    public required Code<Session> Session { get; init; }

    /// <summary>The lecturer whom both hold if <see cref="Kind"/> is <see cref="ClashKind.Lecturer"/>, else null.</summary>
    public Code<Lecturer>? Lecturer { get; init; }

    /// <summary>The room that both hold if <see cref="Kind"/> is <see cref="ClashKind.Room"/>, else null.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>The codes of the learners whom both hold, in ordinal order, if <see cref="Kind"/> says so, else none.</summary>
    public ValueList<Code<Learner>> Learners { get; init; }

    /// <summary>The day, in the time zone of the document asked about, as the times are.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The first minute that both sessions hold.</summary>
    public required LocalTime Start { get; init; }

    /// <summary>The minute after the last one that both hold; 00:00 is the end of the day.</summary>
    public required LocalTime End { get; init; }

    /// <summary>The kind, the two sessions, the day and the times.</summary>
    public override string ToString()
        => FormattableString.Invariant($"{Kind}: {Place} and {Course}/{Class}/{Session} on {Date:uuuu-MM-dd} from {Start:HH:mm} to {End:HH:mm}");
}
