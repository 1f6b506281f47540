namespace LacDuong.Training.Validation;

/// <summary>A rule of a host's own, which <see cref="ValidationPolicy.With(ITrainingRule)"/> puts beside those of the library.</summary>
/// <remarks>
/// Its findings are as good as the library's: the policy sets their severity, turns them off and bounds their number, and the report has them in the same order. It should have no
/// state that changes, since a validator may be used by several threads at once, and should not throw: what it throws passes through <see cref="TrainingValidator.Validate(TrainingDocument)"/>.
/// </remarks>
/// <example><code>
/// ValidationPolicy ours = ValidationPolicy.Final.With(rule).With(rule.Rule.Code, Severity.Error);
/// ValidationReport report = new TrainingValidator(ours).Validate(document);
/// </code></example>
public interface ITrainingRule
{
    /// <summary>The rule: its code, severity and texts. A policy asks for it once, when it is given the rule.</summary>
    Rule Rule { get; }

    /// <summary>
    /// Reports all that the rule finds in a document. It is called once for each document, after the library's rules, and not at all where the rule is off;
    /// <see cref="CourseValidator"/> and <see cref="IncrementalValidation"/> show it each course in a document of its own.
    /// </summary>
    /// <param name="context">The document, what can be looked up in it, and where to report; it serves until the validation ends.</param>
    void Check(RuleContext context);
}
