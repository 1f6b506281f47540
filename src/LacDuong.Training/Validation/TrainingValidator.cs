namespace LacDuong.Training.Validation;

/// <summary>Validates training documents under a policy: everything that is wrong, at once.</summary>
/// <remarks>A validator has no state of its own and can be shared between threads.</remarks>
/// <example><code>
/// ValidationReport report = TrainingValidator.Default.Validate(document);
/// ValidationReport beforeSending = new TrainingValidator(ValidationPolicy.Final).Validate(document);
/// </code></example>
public sealed class TrainingValidator
{
    /// <summary>Makes a validator of a policy.</summary>
    /// <param name="policy">Which rules are on, and how much their findings weigh.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public TrainingValidator(ValidationPolicy policy) => Policy = Guard.Against.Null(policy);

    /// <summary>The validator of <see cref="ValidationPolicy.Default"/>.</summary>
    public static TrainingValidator Default { get; } = new(ValidationPolicy.Default);

    /// <summary>Which rules are on, and how much their findings weigh.</summary>
    public ValidationPolicy Policy { get; }

    /// <summary>Holds a document against every rule that is on.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <remarks>The library's rules never throw. What a host's own rule throws passes through, and there is no report.</remarks>
    public ValidationReport Validate(TrainingDocument document)
    {
        Guard.Against.Null(document);
        FindingCollector findings = new(Policy);
        using HeaderIndexes header = new(document);
        using ValidationContext context = new(document, header, findings);
        AllRules.CheckHeader(context);
        AllRules.CheckCourses(context, document.Courses);
        Policy.CheckHostRules(context);
        return findings.ToReport();
    }
}
