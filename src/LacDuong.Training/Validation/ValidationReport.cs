using System.Text;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>
/// All that a validation found, in the order of the places in the written document, a parent before its parts, then of the rules' codes.
/// </summary>
/// <remarks>A report does not change. It says nothing of what a policy turned off.</remarks>
/// <example><code>
/// ValidationReport report = TrainingValidator.Default.Validate(document);
/// if (!report.IsValid)
///     Console.WriteLine($"{report.Errors.Count} errors, first: {report.Errors[0].Describe("vi")}");
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class ValidationReport
{
    internal ValidationReport(Finding[] findingsInOrder, IReadOnlyDictionary<Rule, int> leftOut)
    {
        Findings = findingsInOrder;
        LeftOut = leftOut;
    }

    /// <summary>The findings of every severity, except those that are left out.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The errors, in the same order.</summary>
    public IReadOnlyList<Finding> Errors => field ??= Of(Severity.Error);

    /// <summary>The warnings, in the same order.</summary>
    public IReadOnlyList<Finding> Warnings => field ??= Of(Severity.Warning);

    /// <summary>The findings that only inform, in the same order.</summary>
    public IReadOnlyList<Finding> Infos => field ??= Of(Severity.Info);

    /// <summary>
    /// How many findings of each rule are left out, beyond the first <see cref="ValidationPolicy.FindingsPerRule"/> that were met. It has
    /// only the rules of which some are, in order of their codes.
    /// </summary>
    public IReadOnlyDictionary<Rule, int> LeftOut { get; }

    /// <summary>The findings by severity, errors first; each group in the same order as <see cref="Findings"/>.</summary>
    public IReadOnlyList<IGrouping<Severity, Finding>> BySeverity()
        => [.. Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)];

    /// <summary>The findings by <see cref="Finding.Path"/>, in the order of the written document.</summary>
    public IReadOnlyList<IGrouping<DocumentPath, Finding>> ByPath() => [.. Findings.GroupBy(finding => finding.Path)];

    /// <summary>The findings by rule, in order of the codes; each group in the order of the written document.</summary>
    public IReadOnlyList<IGrouping<Rule, Finding>> ByRule()
        => [.. Findings.GroupBy(finding => finding.Rule).OrderBy(group => group.Key.Code, StringComparer.Ordinal)];

    /// <summary>Whether there is no error; there may be findings that weigh less.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>Does nothing where the document is valid.</summary>
    /// <exception cref="TrainingValidationException">There is at least one error.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
            throw new TrainingValidationException(this);
    }

    /// <summary>
    /// The report for a reader: a line for each finding, <c>SEVERITY RULE POINTER: MESSAGE</c>, then one for each rule of which some are
    /// left out. Every line ends with a line feed; a report without findings is empty. It names people where the messages do.
    /// </summary>
    /// <remarks>
    /// Line breaks, other control characters and invisible ones are escaped as <c>\u000a</c>, so no title can pose as a finding.
    /// </remarks>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language)
    {
        StringBuilder text = new();
        foreach (Finding finding in Findings)
        {
            string path = finding.Path.Depth == 0 ? "(document)" : finding.Path.ToString();
            text.Append(OneLine.Of($"{finding.Severity.ToWord()} {finding.Rule} {path}: {finding.Describe(language)}")).Append('\n');
        }
        foreach ((Rule rule, int count) in LeftOut)
            text.Append(MessageLanguage.Get(language).Render("report.leftOut", rule.Code, count)).Append('\n');
        return text.ToString();
    }

    /// <summary>How many findings there are of each severity.</summary>
    public override string ToString() => $"{Errors.Count} errors, {Warnings.Count} warnings, {Infos.Count} infos";

    /// <summary>What this report says of one course, with paths that start at the course.</summary>
    internal ValidationReport Within(DocumentPath course)
        => new([.. Findings.Select(finding => finding.Within(course)).OfType<Finding>()], LeftOut);

    private Finding[] Of(Severity severity) => [.. Findings.Where(finding => finding.Severity == severity)];
}
