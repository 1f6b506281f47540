namespace LacDuong.Training.Validation;

/// <summary>Which rules are on, and how much their findings weigh.</summary>
/// <remarks>A policy does not change: <see cref="With(string, Severity)"/> and <see cref="Without"/> give another.</remarks>
/// <example><code>
/// ValidationPolicy ours = ValidationPolicy.Final.With("LDT5007", Severity.Error).Without("LDT2007");
/// ValidationReport report = new TrainingValidator(ours).Validate(document);
/// </code></example>
public sealed class ValidationPolicy
{
    private const int UsualFindingsPerRule = 1000;

    // What stands here for a rule takes the place of its default.
    private readonly Dictionary<Rule, Severity?> _changes;

    // Each with the rule that it gave when it came: it is asked once.
    private readonly KeyValuePair<Rule, ITrainingRule>[] _hostRules;

    private ValidationPolicy(Dictionary<Rule, Severity?> changes, int findingsPerRule, KeyValuePair<Rule, ITrainingRule>[] hostRules)
    {
        _changes = changes;
        FindingsPerRule = findingsPerRule;
        _hostRules = hostRules;
    }

    /// <summary>Every rule is on, with its default severity.</summary>
    public static ValidationPolicy Default { get; } = new([], UsualFindingsPerRule, []);

    /// <summary>For a document that is being written: what is not there yet is quiet.</summary>
    public static ValidationPolicy Draft { get; } = Preset(rule => rule.SeverityInDraft);

    /// <summary>For a document that is to be sent to others.</summary>
    public static ValidationPolicy Final { get; } = Preset(rule => rule.SeverityInFinal);

    /// <summary>
    /// How many findings of one rule a report keeps, 1 or more, and 1,000 unless <see cref="WithFindingsPerRule"/> says otherwise: a broken file does not make a report
    /// larger than itself. <see cref="ValidationReport.LeftOut"/> has the number of the others.
    /// </summary>
    public int FindingsPerRule { get; }

    /// <summary>The host's own rules, in the order in which they were given and are checked; none unless <see cref="With(ITrainingRule)"/> gave some.</summary>
    public IReadOnlyList<Rule> HostRules => field ??= Array.AsReadOnly(Array.ConvertAll(_hostRules, host => host.Key));

    /// <summary>The severity of a rule's findings, or null where the rule is off.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Severity? SeverityOf(Rule rule)
        => _changes.TryGetValue(Guard.Against.Null(rule), out Severity? severity) ? severity : rule.DefaultSeverity;

    /// <summary>This policy with a rule of the host's own, which is on.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException">The rule or its <see cref="ITrainingRule.Rule"/> is null, is one of the library's, or has the code of a rule that the policy has already.</exception>
    public ValidationPolicy With(ITrainingRule rule)
    {
        Rule added = Guard.Against.Null(Guard.Against.Null(rule).Rule, nameof(rule));
        if (RuleCatalogue.Find(added.Code) is not null || FindHostRule(added.Code) is not null)
            throw new ArgumentException($"There is a rule '{added}' already.", nameof(rule));
        return new ValidationPolicy(_changes, FindingsPerRule, [.. _hostRules, new(added, rule)]);
    }

    /// <summary>This policy with another severity for a rule, which is on.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="severity">The severity of its findings.</param>
    /// <exception cref="ArgumentException">There is no rule of the code, or no such severity.</exception>
    public ValidationPolicy With(string code, Severity severity) => Change(Require.Defined(severity, nameof(severity)), Find(code));

    /// <summary>This policy with a rule turned off.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <exception cref="ArgumentException">There is no rule of the code.</exception>
    public ValidationPolicy Without(string code) => Change(null, Find(code));

    /// <summary>This policy with another number of findings of one rule that a report keeps.</summary>
    /// <param name="limit">The number, 1 or more.</param>
    /// <exception cref="ArgumentException">The number is less than 1.</exception>
    public ValidationPolicy WithFindingsPerRule(int limit) => new(_changes, Guard.Against.NegativeOrZero(limit), _hostRules);

    /// <summary>Holds a document against the host's rules that are on.</summary>
    /// <param name="context">The validation of the document.</param>
    /// <param name="course">The number among others of the one course that the document has; null where it is a document as it is.</param>
    internal void CheckHostRules(ValidationContext context, int? course = null)
    {
        foreach ((Rule rule, ITrainingRule host) in _hostRules)
        {
            if (SeverityOf(rule) is not null)
                host.Check(new RuleContext(context, rule, course));
        }
    }

    /// <summary>Holds one of the courses that go with a header against the host's rules that are on: they see a document of the header and that course.</summary>
    internal void CheckHostRules(TrainingDocument header, HeaderIndexes indexes, FindingCollector findings, Course course, int number)
    {
        if (_hostRules.Length == 0)
            return;
        using ValidationContext context = new(header with { Courses = [course] }, indexes, findings);
        CheckHostRules(context, number);
    }

    private Rule? FindHostRule(string code) => Array.Find(_hostRules, host => host.Key.Code == code).Key;

    private Rule Find(string code) => FindHostRule(code) ?? RuleCatalogue.Get(code);

    private ValidationPolicy Change(Severity? severity, Rule rule)
        => new(new Dictionary<Rule, Severity?>(_changes) { [rule] = severity }, FindingsPerRule, _hostRules);

    private static ValidationPolicy Preset(Func<Rule, Severity?> severityOf)
        => new(RuleCatalogue.All.ToDictionary(rule => rule, severityOf), UsualFindingsPerRule, []);
}
