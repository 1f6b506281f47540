namespace LacDuong.Training.Office;

/// <summary>Tells an import what you know about a class list or a plan. Every member is optional.</summary>
/// <example><code>
/// ImportOptions options = new() { Sheet = "Danh sách", Course = new("ld-dan-van-2022"), Class = new("lop-1") };
/// RosterImport import = RosterImport.Read("danh-sach-lop.xlsx", known, options);
/// </code></example>
public sealed record ImportOptions
{
    /// <summary>The name of the sheet to read, ignoring case, or null for every sheet that has a class list, or a plan.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// The course that has the classes, and the grades or the topics and bells. Null means the only course of the document, if it has one
    /// course.
    /// </summary>
    public Code<Course>? Course { get; init; }

    /// <summary>
    /// The class of the list or the plan. If it's null, the import finds the class by the name of the sheet, the lines above the table and
    /// the name of the file. If they name no class, it takes the only class of the course, but a class list takes it only if it has no
    /// learners. Otherwise the import makes a new class.
    /// </summary>
    public Code<TrainingClass>? Class { get; init; }

    /// <summary>
    /// The day on which a class list looks up units. Null means the first day of the class, in the course or in the lines above the list.
    /// Plans ignore it.
    /// </summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The limits on what the import reads.</summary>
    public OfficeLimits Limits { get; init; } = OfficeLimits.Default;
}
