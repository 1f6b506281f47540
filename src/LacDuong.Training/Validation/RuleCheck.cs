using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>
/// The base of every check, the library's and yours. A check looks at a document, each course, each class or all bookings, and reports
/// findings.
/// </summary>
/// <remarks>
/// <para>
/// Override the methods for the levels that you need. A validation calls <see cref="CheckDocument"/> once. Then it calls
/// <see cref="CheckCourse"/> for each course and <see cref="CheckClass"/> for each of its classes, in the order of the document.
/// <see cref="CheckBookings"/> comes last. <see cref="CourseValidator"/> skips <see cref="CheckDocument"/>.
/// </para>
/// <para>
/// A policy skips a check if all of its rules are off. Several threads may use one policy, so keep a check stateless. If yours gathers
/// something from course to course, create a policy with a new check for each validation. Exceptions of a check pass through the
/// validation.
/// </para>
/// </remarks>
/// <example><code>
/// internal sealed class VenueCheck(Rule noVenue) : RuleCheck(noVenue)
/// {
///     public override void CheckClass(ClassContext context)
///     {
///         if (context.Class.Venue is null)
///             context.Report(noVenue, context.ClassPath, context.Class.Code);
///     }
/// }
/// </code></example>
public abstract class RuleCheck
{
    private readonly Rule[] _rules;

    /// <summary>Creates a check.</summary>
    /// <param name="rules">The rules that the check reports, at least one.</param>
    /// <exception cref="ArgumentException">The list is empty, a rule is null, or two rules share a code.</exception>
    protected RuleCheck(params ReadOnlySpan<Rule> rules)
    {
        HashSet<string> codes = [];
        foreach (Rule rule in rules)
        {
            if (!codes.Add(Guard.Against.Null(rule, nameof(rules)).Code))
                throw new ArgumentException($"Two rules have the code '{rule}'.", nameof(rules));
        }
        if (codes.Count == 0)
            throw new ArgumentException("A check needs a rule to report.", nameof(rules));
        _rules = rules.ToArray();
    }

    /// <summary>The rules that the check may report, in the order in which you gave them.</summary>
    public IReadOnlyList<Rule> Rules => field ??= _rules.AsReadOnly();

    /// <summary>Checks what courses refer to: units, categories, catalogues, lecturers and rooms.</summary>
    /// <param name="context">The document without its courses.</param>
    public virtual void CheckDocument(DocumentContext context)
    {
    }

    /// <summary>Checks a course.</summary>
    /// <param name="context">The course, and what it refers to.</param>
    public virtual void CheckCourse(CourseContext context)
    {
    }

    /// <summary>Checks a class.</summary>
    /// <param name="context">The class, its course, and what they refer to.</param>
    public virtual void CheckClass(ClassContext context)
    {
    }

    /// <summary>Checks relations between courses, after all of them.</summary>
    /// <param name="context">The document without its courses.</param>
    /// <param name="bookings">The sessions of all courses. Use it only during this call.</param>
    public virtual void CheckBookings(DocumentContext context, BookingIndex bookings)
    {
    }

    internal bool Has(Rule rule) => Array.IndexOf(_rules, rule) >= 0;
}
