using System.Buffers;
using System.Text;
using System.Text.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Json;

/// <summary>Writes what validation found as JSON, for a page or another program to show.</summary>
/// <remarks>
/// A report is an object of <c>valid</c>; <c>findings</c>, a list of objects with <c>severity</c> (<c>error</c>, <c>warning</c>,
/// <c>info</c>), <c>rule</c>, <c>path</c>, <c>related</c>, <c>message</c> and, where they are known, <c>line</c> and <c>column</c>; and
/// <c>leftOut</c>, a list of objects with <c>rule</c> and <c>count</c>. No member is left out where its list is empty. It is written only:
/// nothing reads it back.
/// </remarks>
/// <example><code>
/// string shown = ReportJson.Write(report, "vi", indented: true);
/// </code></example>
public static class ReportJson
{
    /// <summary>Writes a report to a string.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="indented">Whether to break lines (LF) and indent by two spaces, for people to read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(ValidationReport report, LanguageTag language, bool indented = false)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, TrainingJson.WriterOptions(indented)))
            Write(report, language, writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a report with a host's own writer, in that writer's escapes and layout.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="writer">The writer, where a value may stand; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ValidationReport report, LanguageTag language, Utf8JsonWriter writer)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(language);
        Guard.Against.Null(writer);
        writer.WriteStartObject();
        writer.WriteBoolean("valid", report.IsValid);
        writer.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            writer.WriteStartObject();
            WriteMembers(ReportEntry.Create(finding, language), writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("leftOut");
        foreach ((Rule rule, int count) in report.LeftOut)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.Code);
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of one entry into an object that the host began, and may add its own members to.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="writer">The writer, where a member may stand; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMembers(ReportEntry entry, Utf8JsonWriter writer)
    {
        Guard.Against.Null(entry);
        Guard.Against.Null(writer);
        writer.WriteString("severity", entry.Severity.ToWord());
        writer.WriteString("rule", entry.Rule);
        writer.WriteString("path", entry.Path);
        writer.WriteStartArray("related");
        foreach (string related in entry.Related)
            writer.WriteStringValue(related);
        writer.WriteEndArray();
        writer.WriteString("message", entry.Message);
        if (entry.Line is int line)
            writer.WriteNumber("line", line);
        if (entry.Column is int column)
            writer.WriteNumber("column", column);
    }
}
