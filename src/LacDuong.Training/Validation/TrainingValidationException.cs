namespace LacDuong.Training.Validation;

/// <summary>Thrown by <see cref="ValidationReport.ThrowIfInvalid"/> if a document has errors.</summary>
/// <remarks>
/// The message gives the number of errors, and the rule and the place of the first. Names are personal data, so they are only in the
/// report.
/// </remarks>
public sealed class TrainingValidationException : Exception
{
    internal TrainingValidationException(ValidationReport report)
        : base($"The document isn't valid: {report}. The first error is {report.Errors[0].Rule} at '{report.Errors[0].Path}'.")
        => Report = report;

    /// <summary>All findings.</summary>
    public ValidationReport Report { get; }
}
