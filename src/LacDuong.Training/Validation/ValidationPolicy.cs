namespace LacDuong.Training.Validation;

/// <summary>The active rules, and the severities of their findings.</summary>
/// <remarks>A policy is immutable: each <c>With</c> and <see cref="Without"/> returns a new one.</remarks>
/// <example><code>
/// ValidationPolicy ours = ValidationPolicy.Final
///     .With(TrainingRules.CourseHasNoClass, Severity.Error)
///     .Without(TrainingRules.LearnerIsEnteredTwice);
/// ValidationReport report = new TrainingValidator(ours).Validate(document);
/// ValidationPolicy configured = ours.Without(TrainingRules.Get("LDT3004"));   // a code from a settings file
/// </code></example>
public sealed class ValidationPolicy
{
    private const int UsualFindingsPerRule = 1000;

    private static readonly RuleCheck[] s_ofLibrary =
    [
        new UnitRules(), new LanguageRules(), new ParticipantRules(), new RosterRules(), new TopicRules(), new TimetableRules(),
        new SequenceRules(), new CourseRules(), new ResultRules(), new ClashRules(),
    ];

    // The rules with a severity other than their default.
    private readonly Dictionary<Rule, Severity?> _changes;
    private readonly RuleCheck[] _checks;

    private ValidationPolicy(Dictionary<Rule, Severity?> changes, int findingsPerRule, RuleCheck[] checks)
    {
        _changes = changes;
        FindingsPerRule = findingsPerRule;
        _checks = checks;
        ActiveChecks = Array.FindAll(checks, check => check.Rules.Any(rule => SeverityOf(rule) is not null));
    }

    /// <summary>Every rule at its default severity. Applies if you pass null for the policy.</summary>
    public static ValidationPolicy Default { get; } = new([], UsualFindingsPerRule, s_ofLibrary);

    /// <summary>For a document in progress: missing parts stay quiet.</summary>
    public static ValidationPolicy Draft { get; } = Preset(rule => rule.SeverityInDraft);

    /// <summary>For a document that you are about to send to others.</summary>
    public static ValidationPolicy Final { get; } = Preset(rule => rule.SeverityInFinal);

    /// <summary>
    /// The maximum number of findings of one rule in a report, 1 or more: 1,000 unless you call <see cref="WithFindingsPerRule"/>. It keeps
    /// the report of a broken file smaller than the file. <see cref="ValidationReport.LeftOut"/> has the number of the others.
    /// </summary>
    public int FindingsPerRule { get; }

    /// <summary>All rules, on or off: those of the library and of your checks, in order of their codes.</summary>
    public IReadOnlyList<Rule> Rules
        => field ??= [.. _checks.SelectMany(check => check.Rules).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The checks with at least one active rule.</summary>
    internal RuleCheck[] ActiveChecks { get; }

    /// <summary>Gets the severity of a rule's findings, or null if the rule is off.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Severity? SeverityOf(Rule rule)
        => _changes.TryGetValue(Guard.Against.Null(rule), out Severity? severity) ? severity : rule.DefaultSeverity;

    /// <summary>Returns this policy with a check of your own, whose rules are on.</summary>
    /// <param name="check">The check.</param>
    /// <exception cref="ArgumentException">
    /// The check is null, or the policy already has a rule with the code of one of its rules.
    /// </exception>
    public ValidationPolicy With(RuleCheck check)
    {
        foreach (Rule added in Guard.Against.Null(check).Rules)
        {
            if (Rules.Any(rule => rule.Code == added.Code))
                throw new ArgumentException($"The policy already has a rule '{added}'.", nameof(check));
        }
        return new ValidationPolicy(_changes, FindingsPerRule, [.. _checks, check]);
    }

    /// <summary>Returns this policy with another severity for a rule, which is on.</summary>
    /// <param name="rule">
    /// The rule: one of <see cref="TrainingRules"/>, or of a check of your own that the policy has or gets later.
    /// </param>
    /// <param name="severity">The severity of its findings.</param>
    /// <exception cref="ArgumentException">The rule is null, or the severity is undefined.</exception>
    public ValidationPolicy With(Rule rule, Severity severity) => Change(rule, Require.Defined(severity, nameof(severity)));

    /// <summary>Returns this policy with a rule turned off.</summary>
    /// <param name="rule">
    /// The rule: one of <see cref="TrainingRules"/>, or of a check of your own that the policy has or gets later.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public ValidationPolicy Without(Rule rule) => Change(rule, null);

    /// <summary>Returns this policy with another maximum number of findings of one rule in a report.</summary>
    /// <param name="limit">The number, 1 or more.</param>
    /// <exception cref="ArgumentException">The number is less than 1.</exception>
    public ValidationPolicy WithFindingsPerRule(int limit) => new(_changes, Guard.Against.NegativeOrZero(limit), _checks);

    private static ValidationPolicy Preset(Func<Rule, Severity?> severityOf)
        => new(TrainingRules.All.ToDictionary(rule => rule, severityOf), UsualFindingsPerRule, s_ofLibrary);

    private ValidationPolicy Change(Rule rule, Severity? severity)
        => new(new Dictionary<Rule, Severity?>(_changes) { [Guard.Against.Null(rule)] = severity }, FindingsPerRule, _checks);
}
