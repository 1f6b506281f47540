namespace LacDuong.Training;

/// <summary>A session that a learner missed.</summary>
/// <remarks>Absences are equal if both members are.</remarks>
/// <example><code>
/// Absence absence = new(new("s-3"), excused: true);
/// </code></example>
[WireObject("absence")]
public sealed partial record Absence
{
    /// <summary>Makes an absence from a session.</summary>
    /// <param name="session">The code of the session of the class.</param>
    /// <param name="excused">Whether the learner was excused (có phép).</param>
    /// <exception cref="ArgumentException"><paramref name="session"/> is null.</exception>
    public Absence(Code<Session> session, bool excused = false)
    {
        Session = session;
        Excused = excused;
    }

    /// <summary>The code of the session of the class.</summary>
    public partial Code<Session> Session { get; init; }

    /// <summary>Whether the learner was excused (có phép).</summary>
    public partial bool Excused { get; init; }
}
