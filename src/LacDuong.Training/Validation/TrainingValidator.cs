namespace LacDuong.Training.Validation;

/// <summary>Validates training documents under a policy: everything that is wrong, at once.</summary>
/// <remarks>A validator has no state of its own and can be shared between threads.</remarks>
/// <example><code>
/// ValidationReport report = TrainingValidator.Default.Validate(document);
/// ValidationReport beforeSending = new TrainingValidator(ValidationPolicy.Final).Validate(document);
/// </code></example>
public sealed class TrainingValidator
{
    /// <summary>Makes a validator.</summary>
    /// <param name="policy">Which rules are on, and how much they weigh; <see cref="ValidationPolicy.Default"/> if null.</param>
    public TrainingValidator(ValidationPolicy? policy = null) => Policy = policy ?? ValidationPolicy.Default;

    /// <summary>The validator of <see cref="ValidationPolicy.Default"/>.</summary>
    public static TrainingValidator Default { get; } = new();

    /// <summary>Which rules are on, and how much their findings weigh.</summary>
    public ValidationPolicy Policy { get; }

    /// <summary>Holds a document against every rule that is on.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <remarks>The library's checks never throw. What a check of your own throws passes through, and there is no report.</remarks>
    public ValidationReport Validate(TrainingDocument document)
    {
        using ValidationRun run = new(new HeaderIndexes(Guard.Against.Null(document)), Policy);
        run.CheckDocument();
        run.CheckCourses(document.Courses);
        return run.Findings.ToReport();
    }
}
