namespace LacDuong.Training.Office;

/// <summary>What you know of a class list before it's read. Nothing of it is needed.</summary>
public sealed record RosterOptions
{
    /// <summary>The name of the sheet to read, in any case, or null for every sheet that has a class list.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// The course whose classes and grades are meant, or null for the only one of the document, if it has just one.
    /// </summary>
    public Code<Course>? Course { get; init; }

    /// <summary>
    /// The class whose list it is, or null: the class is then found by the name of the sheet, by what stands over the list and by the name of
    /// the file, or a new one is made.
    /// </summary>
    public Code<TrainingClass>? Class { get; init; }

    /// <summary>
    /// The day on which units are looked up, or null for the class's first day: that of the course, or the one that stands over the list.
    /// </summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>How much is read.</summary>
    public OfficeLimits Limits { get; init; } = OfficeLimits.Default;
}
