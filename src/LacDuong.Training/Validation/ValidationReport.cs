namespace LacDuong.Training.Validation;

/// <summary>All that a validation found, in the order of the places in the written document, a parent before its parts, then of the rules' codes.</summary>
/// <remarks>A report does not change. It says nothing of what a policy turned off.</remarks>
/// <example><code>
/// ValidationReport report = TrainingValidator.Default.Validate(document);
/// if (!report.IsValid)
///     Console.WriteLine($"{report.Errors.Count} errors, first: {report.Errors[0].Message("vi")}");
/// </code></example>
public sealed class ValidationReport
{
    internal ValidationReport(Finding[] findingsInOrder) => Findings = findingsInOrder;

    /// <summary>The findings of every severity.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The errors, in the same order.</summary>
    public IReadOnlyList<Finding> Errors => field ??= Of(Severity.Error);

    /// <summary>The warnings, in the same order.</summary>
    public IReadOnlyList<Finding> Warnings => field ??= Of(Severity.Warning);

    /// <summary>The findings that only inform, in the same order.</summary>
    public IReadOnlyList<Finding> Infos => field ??= Of(Severity.Info);

    /// <summary>Whether there is no error; there may be findings that weigh less.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>Does nothing where the document is valid.</summary>
    /// <exception cref="TrainingValidationException">There is at least one error.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
            throw new TrainingValidationException(this);
    }

    /// <summary>How many findings there are of each severity.</summary>
    public override string ToString() => $"{Errors.Count} errors, {Warnings.Count} warnings, {Infos.Count} infos";

    private Finding[] Of(Severity severity) => [.. Findings.Where(finding => finding.Severity == severity)];
}
