namespace LacDuong.Training.Office;

/// <summary>What you know when you read a timetable.</summary>
public sealed record TimetableImportOptions
{
    /// <summary>Your document: its catalogues, lecturers and rooms are looked for by title and name. Its courses don't count.</summary>
    public TrainingDocument Known { get; init; } = new();

    /// <summary>
    /// The course, or null: «Chuyên đề 3» alone is the third of its topics, and its bells say when periods (tiết) are.
    /// </summary>
    public Course? Course { get; init; }

    /// <summary>
    /// The class, or null: its dates say the year of a date that has none, and sessions of its timetable keep their codes if they are at the
    /// same time.
    /// </summary>
    public TrainingClass? Class { get; init; }

    /// <summary>The sheet to read, or null for every one that has a plan.</summary>
    public string? Sheet { get; init; }

    /// <summary>How much is read.</summary>
    public OfficeLimits Limits { get; init; } = OfficeLimits.Default;
}
