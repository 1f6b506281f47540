namespace LacDuong.Training.Office;

/// <summary>What you know of a plan before it's read. Nothing of it is needed.</summary>
public sealed record TimetableOptions
{
    /// <summary>The name of the sheet to read, in any case, or null for every sheet that has a plan.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// The course whose classes, topics and bells are meant, or null for the only one of the document, if it has just one.
    /// </summary>
    public Code<Course>? Course { get; init; }

    /// <summary>
    /// The class whose plan it is, or null: the class is then found by the name of the sheet, by what stands over the plan and by the name of
    /// the file, or a new one is made.
    /// </summary>
    public Code<TrainingClass>? Class { get; init; }

    /// <summary>How much is read.</summary>
    public OfficeLimits Limits { get; init; } = OfficeLimits.Default;
}
