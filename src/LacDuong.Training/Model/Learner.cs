namespace LacDuong.Training;

/// <summary>A learner (học viên) on the roster of a class.</summary>
/// <remarks>
/// A learner's code names one person throughout a document. A roster is personal data: <c>ToString</c> gives the code alone. Learners are
/// equal if all members are.
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
    public required partial Code<Learner> Code { get; init; }

    /// <summary>The name.</summary>
    public required partial PersonName Name { get; init; }

    /// <summary>The date of birth, often only the year, or null.</summary>
    public partial PartialDate? BirthDate { get; init; }

    /// <summary>The sex, or null if it's unknown.</summary>
    public partial Sex? Sex { get; init; }

    /// <summary>The ethnic group (dân tộc) in words, such as «Kinh» or «Cơ-ho», or null.</summary>
    public partial string? Ethnicity { get; init; }

    /// <summary>The home town (quê quán), or null.</summary>
    public partial string? Hometown { get; init; }

    /// <summary>The number of the learner's staff record or card, as the host has it, or null.</summary>
    public partial string? Number { get; init; }

    /// <summary>The day on which the learner joined the Party (ngày vào Đảng), or null.</summary>
    public partial PartialDate? JoinedParty { get; init; }

    /// <summary>The code of the unit that sends the learner, or null.</summary>
    public partial Code<Unit>? Unit { get; init; }

    /// <summary>The code of the learner's category, or null.</summary>
    public partial Code<ParticipantCategory>? Category { get; init; }

    /// <summary>A post (chức vụ) or an academic title, or null.</summary>
    public partial string? Title { get; init; }

    /// <summary>The group (tổ) of the class that the learner is in, or null.</summary>
    public partial string? Group { get; init; }

    /// <summary>The mark reached, 0 or more, or null; it has at most 28 digits as written, and trailing zeros are dropped.</summary>
    public partial decimal? Mark { get; init; }

    /// <summary>The grade reached, a code of the course's scale, or null.</summary>
    public partial Code<Grade>? Grade { get; init; }

    /// <summary>The number of the certificate, or null.</summary>
    public partial string? Certificate { get; init; }

    /// <summary>The number in the certificate register (số vào sổ), or null.</summary>
    public partial string? Register { get; init; }

    /// <summary>The sessions of the class that the learner missed.</summary>
    public partial ValueList<Absence> Absences { get; init; }

    /// <summary>A remark (ghi chú), or null.</summary>
    public partial string? Remark { get; init; }

    /// <summary>A host's own data on the learner.</summary>
    public partial Annotations Annotations { get; init; }
}
