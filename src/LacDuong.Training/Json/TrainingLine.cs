namespace LacDuong.Training.Json;

/// <summary>
/// A line of a file of JSON Lines as it was read: the header, a course, or what is wrong with it. Exactly one of the three is not null.
/// </summary>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TrainingLine
{
    internal TrainingLine(int number, TrainingDocument? header, Course? course, TrainingFormatException? error)
    {
        Number = number;
        Header = header;
        Course = course;
        Error = error;
    }

    /// <summary>The number of the line, counted from 1.</summary>
    public int Number { get; }

    /// <summary>The document without courses that the first line is, or null.</summary>
    public TrainingDocument? Header { get; }

    /// <summary>The course that a later line is, or null.</summary>
    public Course? Course { get; }

    /// <summary>Why the line could not be read, or null; its pointer starts at the line's own value.</summary>
    public TrainingFormatException? Error { get; }
}
