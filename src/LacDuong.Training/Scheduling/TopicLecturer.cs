namespace LacDuong.Training.Scheduling;

/// <summary>Who teaches a topic. If a topic has several entries, all of them teach it together.</summary>
/// <remarks>Entries are equal when both members are.</remarks>
public sealed record TopicLecturer
{
    /// <summary>Makes an entry.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TopicLecturer(TopicReference topic, Code<Lecturer> lecturer)
    {
        Topic = Guard.Against.Null(topic);
        Lecturer = Guard.Against.Null(lecturer);
    }

    /// <summary>The topic.</summary>
    public TopicReference Topic { get; }

    /// <summary>The code of the lecturer.</summary>
    public Code<Lecturer> Lecturer { get; }
}
