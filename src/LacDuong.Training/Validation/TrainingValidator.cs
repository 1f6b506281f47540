namespace LacDuong.Training.Validation;

/// <summary>Validates training documents under a policy, and reports everything that is wrong at once.</summary>
/// <remarks>A validator is stateless, so threads can share it.</remarks>
/// <example><code>
/// ValidationReport report = TrainingValidator.Default.Validate(document);
/// ValidationReport beforeSending = new TrainingValidator(ValidationPolicy.Final).Validate(document);
/// </code></example>
public sealed class TrainingValidator
{
    /// <summary>Creates a validator.</summary>
    /// <param name="policy">The active rules and their severities; <see cref="ValidationPolicy.Default"/> if null.</param>
    public TrainingValidator(ValidationPolicy? policy = null) => Policy = policy ?? ValidationPolicy.Default;

    /// <summary>The validator with <see cref="ValidationPolicy.Default"/>.</summary>
    public static TrainingValidator Default { get; } = new();

    /// <summary>The active rules, and the severities of their findings.</summary>
    public ValidationPolicy Policy { get; }

    /// <summary>Checks a document against every active rule.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <remarks>The library's checks never throw. An exception of your own check reaches you in place of the report.</remarks>
    public ValidationReport Validate(TrainingDocument document)
    {
        using ValidationRun run = new(new HeaderIndexes(Guard.Against.Null(document)), Policy);
        run.CheckDocument();
        run.CheckCourses(document.Courses);
        return run.Findings.ToReport();
    }
}
