using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>
/// The base of every check, the library's and yours: it looks at a document, each course, each class or all bookings, and reports findings.
/// </summary>
/// <remarks>
/// <para>
/// Override the methods for the levels that you need. One validation calls <see cref="CheckDocument"/> once, then <see cref="CheckCourse"/>
/// for each course and <see cref="CheckClass"/> for each of its classes in the order of the document, and last <see cref="CheckBookings"/>.
/// <see cref="CourseValidator"/> leaves out <see cref="CheckDocument"/>.
/// </para>
/// <para>
/// A policy calls no check whose rules are all off. Several threads may use one policy, so a check keeps no state. If yours gathers
/// something from course to course, make a policy with a new check for each validation. What a check throws passes through the validation.
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

    /// <summary>Makes a check.</summary>
    /// <param name="rules">The rules that it reports, at least one.</param>
    /// <exception cref="ArgumentException">There is no rule, one is null, or two share a code.</exception>
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

    /// <summary>The rules that it may report, in the order in which they were given.</summary>
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

    /// <summary>Checks what lies between courses, after all of them.</summary>
    /// <param name="context">The document without its courses.</param>
    /// <param name="bookings">The sessions of all courses. It serves during this call alone.</param>
    public virtual void CheckBookings(DocumentContext context, BookingIndex bookings)
    {
    }

    internal bool Has(Rule rule) => Array.IndexOf(_rules, rule) >= 0;
}
