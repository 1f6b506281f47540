using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>Which rules are on, and how much their findings weigh.</summary>
/// <remarks>A policy does not change: <see cref="With"/> and <see cref="Without"/> give another.</remarks>
/// <example><code>
/// ValidationPolicy ours = ValidationPolicy.Final.With("LDT5007", Severity.Error).Without("LDT2007");
/// ValidationReport report = new TrainingValidator(ours).Validate(document);
/// </code></example>
public sealed class ValidationPolicy
{
    private const int UsualFindingsPerRule = 1000;

    private readonly Dictionary<Rule, Severity?> _changes;

    private ValidationPolicy(Dictionary<Rule, Severity?> changes, int findingsPerRule)
    {
        _changes = changes;
        FindingsPerRule = findingsPerRule;
    }

    /// <summary>Every rule is on, with its default severity.</summary>
    public static ValidationPolicy Default { get; } = new([], UsualFindingsPerRule);

    /// <summary>For a document that is being written: what is not there yet is quiet.</summary>
    public static ValidationPolicy Draft { get; } = Default
        .Change(Severity.Info, [LDT2006, LDT4007, LDT4008, LDT4010, LDT5003, LDT5004, LDT5005, LDT5006])
        .Change(null, [LDT4018, LDT5007, LDT7001]);

    /// <summary>For a document that is to be sent to others.</summary>
    public static ValidationPolicy Final { get; } = Default
        .Change(Severity.Error, [LDT2006, LDT2009, LDT2010, LDT4008, LDT4013, LDT5003, LDT5004, LDT5005, LDT5006, LDT6002, LDT6005])
        .Change(Severity.Warning, [LDT4018, LDT5007, LDT7001]);

    /// <summary>
    /// How many findings of one rule a report keeps, 1 or more, and 1,000 unless <see cref="WithFindingsPerRule"/> says otherwise: a broken file does not make a report
    /// larger than itself. <see cref="ValidationReport.LeftOut"/> has the number of the others.
    /// </summary>
    public int FindingsPerRule { get; }

    /// <summary>The severity of a rule's findings, or null where the rule is off.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Severity? SeverityOf(Rule rule)
        => _changes.TryGetValue(Guard.Against.Null(rule), out Severity? severity) ? severity : rule.DefaultSeverity;

    /// <summary>This policy with another severity for a rule, which is on.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="severity">The severity of its findings.</param>
    /// <exception cref="ArgumentException">There is no rule of the code, or no such severity.</exception>
    public ValidationPolicy With(string code, Severity severity) => Change(Require.Defined(severity, nameof(severity)), [Get(code)]);

    /// <summary>This policy with a rule turned off.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <exception cref="ArgumentException">There is no rule of the code.</exception>
    public ValidationPolicy Without(string code) => Change(null, [Get(code)]);

    /// <summary>This policy with another number of findings of one rule that a report keeps.</summary>
    /// <param name="limit">The number, 1 or more.</param>
    /// <exception cref="ArgumentException">The number is less than 1.</exception>
    public ValidationPolicy WithFindingsPerRule(int limit) => new(_changes, Guard.Against.NegativeOrZero(limit));

    private ValidationPolicy Change(Severity? severity, ReadOnlySpan<Rule> rules)
    {
        Dictionary<Rule, Severity?> changes = new(_changes);
        foreach (Rule rule in rules)
            changes[rule] = severity;
        return new ValidationPolicy(changes, FindingsPerRule);
    }
}
