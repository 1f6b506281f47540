using System.Text.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Json;

/// <summary>
/// A message about a document, in the reader's language: a finding, or the reason why reading failed.
/// </summary>
/// <remarks>
/// <see cref="TrainingJson"/> writes the entries of a report, and you write one with <see cref="WriteMembers"/>. Entries are equal if all
/// of their members are equal. The message names people if that of the finding does.
/// </remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record ReportEntry
{
    /// <summary>The code for a reading error, <c>LDT0001</c>. It lies outside the rules, which need a readable document.</summary>
    public const string CannotRead = "LDT0001";

    /// <summary>The severity of the entry.</summary>
    /// <exception cref="ArgumentException">The severity is undefined.</exception>
    public required Severity Severity { get; init => field = Require.Defined(value); }

    /// <summary>The code of the rule, or <see cref="CannotRead"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>The place: a JSON Pointer into the document, empty for the whole document.</summary>
    public required string Path { get; init; }

    /// <summary>The related places, in the form of <see cref="Path"/>.</summary>
    public ValueList<string> Related { get; init; }

    /// <summary>The description of the problem, in the reader's language.</summary>
    public required string Message { get; init; }

    /// <summary>The line of the text, counted from 1, or null if unknown.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line, counted from 1 in Unicode scalar values, or null if unknown.</summary>
    public int? Column { get; init; }

    /// <summary>Creates the entry of a finding.</summary>
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

    /// <summary>Creates the entry of a text that failed to read: an error.</summary>
    /// <param name="error">The error from reading.</param>
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

    /// <summary>
    /// Writes the entry's members into an object that you began, and lets you add your own: <c>severity</c> (<c>error</c>, <c>warning</c>,
    /// <c>info</c>), <c>rule</c>, <c>path</c>, <c>related</c>, <c>message</c> and, if known, <c>line</c> and <c>column</c>.
    /// </summary>
    /// <param name="writer">The writer, positioned for a member. You flush it yourself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteMembers(Utf8JsonWriter writer)
    {
        Guard.Against.Null(writer);
        writer.WriteString("severity", Severity.ToWord());
        writer.WriteString("rule", Rule);
        writer.WriteString("path", Path);
        writer.WriteStartArray("related");
        foreach (string related in Related)
            writer.WriteStringValue(related);
        writer.WriteEndArray();
        writer.WriteString("message", Message);
        if (Line is int line)
            writer.WriteNumber("line", line);
        if (Column is int column)
            writer.WriteNumber("column", column);
    }

    /// <summary>Writes the severity, the rule and the path, and keeps personal data out.</summary>
    public override string ToString() => OneLine.Of($"{Severity} {Rule} at {(Path.Length == 0 ? "the document" : Path)}");
}
