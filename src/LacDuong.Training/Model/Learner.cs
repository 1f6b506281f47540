namespace LacDuong.Training;

/// <summary>A learner (học viên) on the roster of a class.</summary>
/// <remarks>
/// A learner's code names one person throughout a document. A roster is personal data: <c>ToString</c> gives the code alone. Learners
/// are equal when all members are.
/// </remarks>
/// <example><code>
/// Learner learner = new()
/// {
///     Code = new("hv-001"),
///     Name = PersonName.FromSingleName("K'Brêm"),
///     Unit = new("24850"),
///     Category = new("mat-tran-doan-the"),
/// };
/// </code></example>
[WireObject("learner", IsPersonal = true)]
public sealed partial record Learner : ICoded<Learner>
{
    /// <summary>The code, which names one person throughout the document.</summary>
    [Wire]
    public required partial Code<Learner> Code { get; init; }

    /// <summary>The name.</summary>
    [Wire]
    public required partial PersonName Name { get; init; }

    /// <summary>The date of birth, in the ISO calendar, in the years 1 to 9999, or null.</summary>
    [Wire]
    public partial LocalDate? BirthDate { get; init; }

    /// <summary>The code of the unit that sends the learner, or null.</summary>
    [Wire]
    public partial Code<Unit>? Unit { get; init; }

    /// <summary>The code of the learner's category, or null.</summary>
    [Wire]
    public partial Code<ParticipantCategory>? Category { get; init; }

    /// <summary>A post or an academic title, or null.</summary>
    [Wire]
    public partial string? Title { get; init; }

    /// <summary>The grade reached, a code of the course's scale, or null.</summary>
    [Wire]
    public partial Code<Grade>? Grade { get; init; }

    /// <summary>The number of the certificate, or null.</summary>
    [Wire]
    public partial string? Certificate { get; init; }

    /// <summary>The codes of the sessions of the class that the learner missed.</summary>
    [Wire]
    public partial ValueList<Code<Session>> Absent { get; init; }

    /// <summary>A host's own data on the learner.</summary>
    [Wire]
    public partial Annotations Annotations { get; init; }
}
