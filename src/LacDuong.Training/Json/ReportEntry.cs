using LacDuong.Training.Validation;

namespace LacDuong.Training.Json;

/// <summary>
/// One thing to say about a document, in the reader's language: a finding, or why it could not be read. <see cref="ReportJson"/> writes it.
/// </summary>
/// <remarks>Entries are equal when all of their members are. The message names people where that of the finding does.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record ReportEntry
{
    /// <summary>
    /// The code of what could not be read, <c>LDT0001</c>: no rule, since there is no document yet that one could be held against.
    /// </summary>
    public const string CannotRead = "LDT0001";

    /// <summary>How grave it is.</summary>
    /// <exception cref="ArgumentException">There is no such severity.</exception>
    public required Severity Severity { get; init => field = Require.Defined(value); }

    /// <summary>The code of the rule, or <see cref="CannotRead"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>Where: a JSON Pointer into the document, empty for the whole of it.</summary>
    public required string Path { get; init; }

    /// <summary>What else has a part in it, as <see cref="Path"/>s.</summary>
    public ValueList<string> Related { get; init; }

    /// <summary>What is wrong, in the reader's language.</summary>
    public required string Message { get; init; }

    /// <summary>The line of the text, counted from 1, or null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line, counted from 1 in Unicode scalar values, or null where it is not known.</summary>
    public int? Column { get; init; }

    /// <summary>Makes the entry of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportEntry Create(Finding finding, LanguageTag language)
    {
        Guard.Against.Null(finding);
        return new()
        {
            Severity = finding.Severity,
            Rule = finding.Rule.Code,
            Path = finding.Path.ToString(),
            Related = [.. finding.Related.Select(path => path.ToString())],
            Message = finding.Describe(language),
        };
    }

    /// <summary>Makes the entry of a text that couldn't be read: an error.</summary>
    /// <param name="error">Why.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportEntry Create(TrainingFormatException error, LanguageTag language)
    {
        Guard.Against.Null(error);
        return new()
        {
            Severity = Severity.Error,
            Rule = CannotRead,
            Path = error.Path.ToString(),
            Message = error.Describe(language),
            Line = error.Line,
            Column = error.Column,
        };
    }

    /// <summary>The severity, the rule and the path: nothing that could be personal data.</summary>
    public override string ToString() => OneLine.Of($"{Severity} {Rule} at {(Path.Length == 0 ? "the document" : Path)}");
}
