namespace LacDuong.Training.Office;

/// <summary>Tells an import what you know about a plan. Every member is optional.</summary>
/// <example><code>
/// TimetableOptions options = new() { Course = new("ld-dan-van-2022"), Class = new("lop-1") };
/// TimetableImport import = TimetableImport.Read("ke-hoach.docx", known, options);
/// </code></example>
public sealed record TimetableOptions
{
    /// <summary>The name of the sheet to read, ignoring case, or null for every sheet that has a plan.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// The course that has the classes, topics and bells. Null means the only course of the document, if it has exactly one.
    /// </summary>
    public Code<Course>? Course { get; init; }

    /// <summary>
    /// The class of the plan. If it's null, the import finds the class by the name of the sheet, the lines above the plan and the name of
    /// the file, or makes a new one.
    /// </summary>
    public Code<TrainingClass>? Class { get; init; }

    /// <summary>The limits on what the import reads.</summary>
    public OfficeLimits Limits { get; init; } = OfficeLimits.Default;
}
