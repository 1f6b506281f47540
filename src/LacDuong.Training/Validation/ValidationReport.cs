using System.Text;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>
/// All findings of a validation. They are in the order of the places in the written document, a parent before its parts, then of the rules'
/// codes.
/// </summary>
/// <remarks>A report is immutable. It leaves out rules that the policy turned off.</remarks>
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

    /// <summary>The findings of every severity, up to the limit of each rule.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The errors, in the same order.</summary>
    public IReadOnlyList<Finding> Errors => field ??= Of(Severity.Error);

    /// <summary>The warnings, in the same order.</summary>
    public IReadOnlyList<Finding> Warnings => field ??= Of(Severity.Warning);

    /// <summary>The findings that only inform, in the same order.</summary>
    public IReadOnlyList<Finding> Infos => field ??= Of(Severity.Info);

    /// <summary>
    /// The number of findings of each rule beyond the limit, which is <see cref="ValidationPolicy.FindingsPerRule"/>; the report keeps the
    /// first ones met. Has only rules with at least one, in order of their codes.
    /// </summary>
    public IReadOnlyDictionary<Rule, int> LeftOut { get; }

    /// <summary>Groups the findings by severity, errors first. Each group keeps the order of <see cref="Findings"/>.</summary>
    public IReadOnlyList<IGrouping<Severity, Finding>> BySeverity()
        => [.. Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)];

    /// <summary>Groups the findings by <see cref="Finding.Path"/>, in the order of the written document.</summary>
    public IReadOnlyList<IGrouping<DocumentPath, Finding>> ByPath() => [.. Findings.GroupBy(finding => finding.Path)];

    /// <summary>Groups the findings by rule, in order of the codes. Each group is in the order of the written document.</summary>
    public IReadOnlyList<IGrouping<Rule, Finding>> ByRule()
        => [.. Findings.GroupBy(finding => finding.Rule).OrderBy(group => group.Key.Code, StringComparer.Ordinal)];

    /// <summary>Whether the report is free of errors; it may have warnings and infos.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>Throws if the document has errors.</summary>
    /// <exception cref="TrainingValidationException">The report has at least one error.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
            throw new TrainingValidationException(this);
    }

    /// <summary>
    /// Describes the report for a reader. Writes a line for each finding, <c>SEVERITY RULE POINTER: MESSAGE</c>, then one for each rule
    /// with findings beyond the limit. Every line ends with a line feed. An empty report gives the empty text. The text names people if the
    /// messages do.
    /// </summary>
    /// <remarks>
    /// Line breaks, other control characters and invisible ones are escaped as <c>\u000a</c>. So a title can't fake a finding.
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

    /// <summary>Writes the number of findings of each severity.</summary>
    public override string ToString() => $"{Errors.Count} errors, {Warnings.Count} warnings, {Infos.Count} infos";

    /// <summary>Returns what this report says about one course, with paths that start at the course.</summary>
    internal ValidationReport Within(DocumentPath course)
        => new([.. Findings.Select(finding => finding.Within(course)).OfType<Finding>()], LeftOut);

    private Finding[] Of(Severity severity) => [.. Findings.Where(finding => finding.Severity == severity)];
}
