using System.Buffers;
using System.Text;
using System.Text.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Json;

/// <summary>Writes the findings of a validation as JSON, for a page or another program to show.</summary>
/// <remarks>
/// <para>
/// A report is an object with <c>valid</c>, <c>findings</c> and <c>leftOut</c>. Each item of <c>findings</c> has <c>severity</c>
/// (<c>error</c>, <c>warning</c>, <c>info</c>), <c>rule</c>, <c>path</c>, <c>related</c>, <c>message</c> and, if known, <c>line</c> and
/// <c>column</c>. Each item of <c>leftOut</c> has <c>rule</c> and <c>count</c>. Empty lists are written too.
/// </para>
/// <para>This JSON is for output only: the library doesn't read it back.</para>
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

    /// <summary>Writes a report with your own writer, with that writer's escapes and layout.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="writer">The writer, positioned for a value. You flush it yourself.</param>
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

    /// <summary>Writes the members of one entry into an object that you began. You may add your own members to it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="writer">The writer, positioned for a member. You flush it yourself.</param>
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
