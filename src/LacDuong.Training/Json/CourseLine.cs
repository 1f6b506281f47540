namespace LacDuong.Training.Json;

/// <summary>
/// A line of JSON Lines after the first, as <see cref="TrainingJsonLines"/> reads it: a course, or the error that prevents reading it.
/// </summary>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record CourseLine
{
    internal CourseLine(int number, Course? course, TrainingFormatException? error)
    {
        Number = number;
        Course = course;
        Error = error;
    }

    /// <summary>The number of the line, counted from 1: at least 2.</summary>
    public int Number { get; }

    /// <summary>The course, or null if the line has an <see cref="Error"/>.</summary>
    public Course? Course { get; }

    /// <summary>The error of the line, or null. Its pointer starts at the line's own value.</summary>
    public TrainingFormatException? Error { get; }
}
