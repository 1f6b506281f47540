namespace LacDuong.Training.Validation;

/// <summary>Something that a rule found in a document: what, how grave, and where.</summary>
/// <remarks>
/// Paths and messages are built when they are asked for. Findings are equal when they are the same object; <see cref="ValidationReport"/>
/// says their order.
/// </remarks>
/// <example><code>
/// foreach (Finding finding in report.Errors)
///     Console.WriteLine($"{finding.Path}: {finding.Rule.Code} {finding.Message("vi")}");
/// </code></example>
public sealed class Finding
{
    private readonly Place _place;
    private readonly Place[] _related;
    private readonly object?[] _arguments;

    // How many steps of the places are left out of the paths: those to a course that is validated alone.
    private readonly int _pathsFrom;

    internal Finding(Rule rule, Severity severity, in Place place, Place[] related, object?[] arguments, int pathsFrom = 0)
    {
        _pathsFrom = pathsFrom;
        Rule = rule;
        Severity = severity;
        _place = place;
        _related = related;
        _arguments = arguments;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The severity under the policy of the validation.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// Where: a JSON Pointer (RFC 6901) in the names of the wire format that resolves in the written document; empty for the whole of it.
    /// </summary>
    public string Path => field ??= _place.ToPointer(_pathsFrom);

    /// <summary>What else has a part in it, as <see cref="Path"/>s: the first of two things of one code, say. Often none.</summary>
    public IReadOnlyList<string> RelatedPaths => field ??= Array.ConvertAll(_related, place => place.ToPointer(_pathsFrom));

    /// <summary>
    /// What the message speaks of, in the order of its placeholders: names and titles (<see cref="PersonName"/>,
    /// <see cref="LocalisedText"/>), codes, dates, times, numbers, or lists of these.
    /// </summary>
    public IReadOnlyList<object?> Arguments => _arguments;

    /// <summary>The finding in a sentence, with the names, titles and dates that it is about.</summary>
    /// <param name="language">The reader's language, <c>vi</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string Message(string language) => Message(Messages.In(language));

    /// <summary>The finding in a sentence, with the names, titles and dates that it is about.</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Message(MessageLanguage language) => Rule.Message(Guard.Against.Null(language), _arguments);

    /// <summary>The severity, the rule and the path: nothing that could be personal data.</summary>
    public override string ToString() => $"{Severity} {Rule} at {(Path.Length == 0 ? "the document" : Path)}";

    internal bool IsIn(int course) => _place.IsInCourse(course);

    /// <summary>This finding with paths that start at a course, and without what is related outside of it.</summary>
    internal Finding Within(int course)
        => new(Rule, Severity, _place, Array.FindAll(_related, place => place.IsInCourse(course)), _arguments, Place.DepthOfCourse);

    /// <summary>By place, a parent before its parts, then by rule, then by the places related.</summary>
    internal static int Compare(Finding left, Finding right)
    {
        int order = Place.Compare(left._place, right._place);
        if (order == 0)
            order = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        for (int i = 0; order == 0 && i < left._related.Length && i < right._related.Length; i++)
            order = left._related[i].CompareTo(right._related[i]);
        return order;
    }
}
