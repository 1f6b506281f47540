namespace LacDuong.Training;

/// <summary>A learner (học viên) on the roster of a class.</summary>
/// <remarks>
/// A learner's code names one person throughout a document. A roster is personal data: <see cref="ToString"/> gives the code alone. Learners
/// are equal when all members are.
/// </remarks>
/// <example><code>
/// Learner learner = new()
/// {
///     Code = new("hv-001"),
///     Name = new("K'Brêm"),
///     Unit = new("24850"),
///     Category = new("mat-tran-doan-the"),
/// };
/// </code></example>
public sealed partial record Learner : ICoded<Learner>
{
    private readonly LocalDate? _birthDate;
    private readonly string? _title;

    /// <summary>The code, by which others refer to the learner.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Learner> Code { get; init => field = Require.NotNull(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required PersonName Name { get; init => field = Require.NotNull(value); }

    /// <summary>The date of birth, in the ISO calendar, in the years 1 to 9999, or null.</summary>
    /// <exception cref="ArgumentException">The value is no such date.</exception>
    public LocalDate? BirthDate { get => _birthDate; init => _birthDate = value is LocalDate date ? Require.Date(date) : null; }

    /// <summary>The code of the unit that sends the learner, or null.</summary>
    public Code<Unit>? Unit { get; init; }

    /// <summary>The code of the learner's category, or null.</summary>
    public Code<ParticipantCategory>? Category { get; init; }

    /// <summary>A post or an academic title, or null.</summary>
    /// <exception cref="ArgumentException">The value is no text.</exception>
    public string? Title { get => _title; init => _title = Require.OptionalText(value); }

    /// <summary>The grade reached, a code of the course's scale, or null.</summary>
    public Code<Grade>? Grade { get; init; }

    /// <summary>The number of the certificate, or null.</summary>
    /// <exception cref="ArgumentException">The value is no text.</exception>
    public string? Certificate { get; init => field = Require.OptionalText(value); }

    /// <summary>The codes of the sessions of the class that the learner missed.</summary>
    public ValueList<Code<Session>> Absent { get; init; }

    /// <summary>A host's own data on the learner.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Annotations Annotations { get; init => field = Require.NotNull(value); } = Annotations.Empty;

    // What a reading has checked already: rosters are the greater part of most documents, and checking twice took a fortieth of reading one.
    internal LocalDate? CheckedBirthDate { init => _birthDate = value; }

    internal string? CheckedTitle { init => _title = value; }

    /// <summary>The code; never the name.</summary>
    public override string ToString() => Code.Value;
}
