namespace LacDuong.Training.Validation;

/// <summary>
/// Severities as programs read them, in every language alike: the words of <see cref="ValidationReport.ToText(string)"/> and of reports as
/// JSON.
/// </summary>
public static class SeverityWords
{
    /// <summary>The word for a severity: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentException">There is no such severity.</exception>
    /// <example><code>
    /// foreach (Finding finding in report.Findings)
    ///     Console.WriteLine($"{finding.Severity.ToWord()} {finding.Rule}");   // warning LDT5003
    /// </code></example>
    public static string ToWord(this Severity severity) => Require.Defined(severity, nameof(severity)) switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
