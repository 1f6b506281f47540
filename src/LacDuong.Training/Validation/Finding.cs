using System.Collections.ObjectModel;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>Something that a rule found in a document: the rule, the severity, and the place.</summary>
/// <remarks>
/// Paths and messages are built when you ask for them. Findings are equal if they are the same object. <see cref="ValidationReport"/>
/// defines their order.
/// </remarks>
/// <example><code>
/// foreach (Finding finding in report.Errors)
///     Console.WriteLine($"{finding.Path}: {finding.Rule.Code} {finding.Describe("vi")}");
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class Finding
{
    private readonly object?[] _arguments;

    internal Finding(Rule rule, Severity severity, DocumentPath path, DocumentPath[] related, object?[] arguments)
    {
        Rule = rule;
        Severity = severity;
        Path = path;
        Related = related.Length == 0 ? ReadOnlyCollection<DocumentPath>.Empty : Array.AsReadOnly(related);
        _arguments = arguments;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The severity under the policy of the validation.</summary>
    public Severity Severity { get; }

    /// <summary>The path of the finding, which resolves in the written document.</summary>
    public DocumentPath Path { get; }

    /// <summary>The paths of other places involved, for example the first of two items with one code. Often empty.</summary>
    public IReadOnlyList<DocumentPath> Related { get; }

    /// <summary>
    /// The arguments of the message, in the order of its placeholders: names and titles (<see cref="PersonName"/>,
    /// <see cref="LocalisedText"/>), codes, dates, times, numbers, or lists of these.
    /// </summary>
    public IReadOnlyList<object?> Arguments => _arguments;

    /// <summary>Describes the finding in a sentence, with the names, titles and dates that it concerns.</summary>
    /// <param name="language">The reader's language: <c>"vi"</c>, <c>"en-GB"</c>. Vietnamese if the library lacks the language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language) => Rule.Describe(MessageLanguage.Get(language), _arguments);

    /// <summary>Writes the severity, the rule and the path, and keeps personal data out.</summary>
    public override string ToString() => OneLine.Of($"{Severity} {Rule} at {(Path.Depth == 0 ? "the document" : Path)}");

    /// <summary>Returns this finding with paths that start at a course, or null if it concerns something else.</summary>
    internal Finding? Within(DocumentPath course)
        => Path.From(course) is DocumentPath path
            ? new Finding(Rule, Severity, path, [.. Related.Select(related => related.From(course)).OfType<DocumentPath>()], _arguments)
            : null;

    /// <summary>Returns this finding with paths moved behind a number of earlier courses.</summary>
    internal Finding Behind(int courses)
        => courses == 0
            ? this
            : new Finding(
                Rule, Severity, Behind(Path, courses), [.. Related.Select(related => Behind(related, courses))], _arguments);

    private static DocumentPath Behind(DocumentPath path, int courses)
    {
        DocumentPath start = path;
        while (start.Depth > 2)
            start = start.Parent!;
        return start.IndexIn("courses") is int course ? Paths.Root.Courses[course + courses].Untyped.Then(path.From(start)!) : path;
    }

    /// <summary>Compares by place, a parent before its parts, then by rule, then by the related places.</summary>
    internal static int Compare(Finding left, Finding right)
    {
        int order = DocumentPath.Compare(left.Path, right.Path);
        if (order == 0)
            order = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        for (int i = 0; order == 0 && i < left.Related.Count && i < right.Related.Count; i++)
            order = DocumentPath.Compare(left.Related[i], right.Related[i]);
        return order;
    }
}
