using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes training documents: exactly the format of <c>docs/format.md</c>. Writes reports too.</summary>
/// <remarks>
/// <para>
/// Reading refuses any other text with a <see cref="TrainingFormatException"/>, which gives the place, what was found and what was
/// expected. It keeps nothing of that text. Well-formed content that is inconsistent is read, and validation reports it.
/// </para>
/// <para>
/// Reading buffers the whole document, and refuses more than 1,000,000,000 bytes. Equal documents give equal bytes. You can call all
/// methods from several threads at once. Within your own messages, serialise as usual: each type of this library carries its converter.
/// </para>
/// </remarks>
/// <example><code>
/// TrainingDocument document = TrainingJson.Read(stream);
/// string text = TrainingJson.Write(document, indented: true);
/// </code></example>
public static class TrainingJson
{
    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">The stream of UTF-8, which stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The text isn't in the format.</exception>
    public static TrainingDocument Read(Stream stream) => Read(stream, TextReading.MaximumLength);

    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">The stream of UTF-8, which stays open.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The text isn't in the format.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<TrainingDocument> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(stream);
        using PooledText text = new();
        await text.FillAsync(stream, cancellationToken).ConfigureAwait(false);
        return Read(text);
    }

    /// <summary>Reads a document from a pipe, to its end.</summary>
    /// <param name="reader">The pipe's reader, of UTF-8. Reading consumes everything, and leaves it to you to complete the reader.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The text isn't in the format.</exception>
    /// <exception cref="OperationCanceledException">
    /// The reading was cancelled, by the token or by <see cref="PipeReader.CancelPendingRead"/>.
    /// </exception>
    /// <example><code>
    /// TrainingDocument document = await TrainingJson.ReadAsync(httpContext.Request.BodyReader, httpContext.RequestAborted);
    /// </code></example>
    public static Task<TrainingDocument> ReadAsync(PipeReader reader, CancellationToken cancellationToken = default)
        => ReadAsync(Guard.Against.Null(reader).AsStream(leaveOpen: true), cancellationToken);

    /// <summary>Reads a document from UTF-8 in memory, which may start with a byte-order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <exception cref="TrainingFormatException">The text isn't in the format.</exception>
    public static TrainingDocument Read(ReadOnlySpan<byte> utf8)
        => TryRead(utf8, out TrainingDocument? document, out TrainingFormatException? error) ? document : throw error;

    /// <summary>Reads a document from a string.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The text isn't in the format.</exception>
    public static TrainingDocument Parse(string text) => Read(TextReading.ToUtf8(Guard.Against.Null(text)));

    /// <summary>Reads a document from UTF-8 in memory, and returns an error as a value.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="error">The error, or null.</param>
    /// <returns>Whether the text is in the format.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out TrainingDocument? document,
        [NotNullWhen(false)] out TrainingFormatException? error)
        => TextReading.TryRead(utf8, WireDocument.Instance.ReadWire, firstLine: 1, out document, out error);

    /// <summary>Reads a document from a string, and returns an error as a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="error">The error, or null.</param>
    /// <returns>Whether the text is in the format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out TrainingDocument? document, [NotNullWhen(false)] out TrainingFormatException? error)
        => TryRead(TextReading.ToUtf8(Guard.Against.Null(text)), out document, out error);

    /// <summary>Writes a document to a string.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether to break lines (LF) and indent by two spaces, for people to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Write(TrainingDocument document, bool indented = false)
    {
        Guard.Against.Null(document);
        return ToText(indented, writer => WireDocument.Instance.WriteWire(writer, document));
    }

    /// <summary>Writes a document to a buffer as plain UTF-8, byte-order mark omitted.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">The buffer.</param>
    /// <param name="indented">Whether to break lines (LF) and indent by two spaces, for people to read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TrainingDocument document, IBufferWriter<byte> destination, bool indented = false)
    {
        Guard.Against.Null(document);
        Guard.Against.Null(destination);
        ThreadWriter.Write(document, WireDocument.Instance, destination, indented);
    }

    /// <summary>Writes a document to a stream as plain UTF-8, byte-order mark omitted. The stream stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">The stream.</param>
    /// <param name="indented">Whether to break lines (LF) and indent by two spaces, for people to read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TrainingDocument document, Stream destination, bool indented = false)
    {
        Guard.Against.Null(destination);
        ArrayBufferWriter<byte> buffer = new();
        Write(document, buffer, indented);
        destination.Write(buffer.WrittenSpan);
    }

    /// <summary>Writes a document to a stream as plain UTF-8, byte-order mark omitted. The stream stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">The stream.</param>
    /// <param name="indented">Whether to break lines (LF) and indent by two spaces, for people to read.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(
        TrainingDocument document, Stream destination, bool indented = false, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(destination);
        ArrayBufferWriter<byte> buffer = new();
        Write(document, buffer, indented);
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a document with your own writer, with that writer's escapes and layout.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">The writer, positioned for a value. You flush it yourself.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TrainingDocument document, Utf8JsonWriter writer)
    {
        Guard.Against.Null(document);
        WireDocument.Instance.WriteWire(Guard.Against.Null(writer), document);
    }

    /// <summary>Writes a report to a string, for a page or another program to show. The library doesn't read it back.</summary>
    /// <remarks>
    /// A report is an object with <c>valid</c>, <c>findings</c> and <c>leftOut</c>. Each item of <c>findings</c> is a
    /// <see cref="ReportEntry"/>. Each item of <c>leftOut</c> has <c>rule</c> and <c>count</c>. Empty lists are written too.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="indented">Whether to break lines (LF) and indent by two spaces, for people to read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(ValidationReport report, LanguageTag language, bool indented = false)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(language);
        return ToText(indented, writer =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("valid", report.IsValid);
            writer.WriteStartArray("findings");
            foreach (Finding finding in report.Findings)
            {
                writer.WriteStartObject();
                ReportEntry.Create(finding, language).WriteMembers(writer);
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
        });
    }

    /// <summary>
    /// Writes the format as a JSON Schema (2020-12), for editors and for hosts that describe their messages:
    /// <c>docs/schema/training-document.v1.schema.json</c>.
    /// </summary>
    /// <returns>The schema, indented. <c>docs/format.md</c> lists what it leaves out.</returns>
    public static string WriteSchema() => ToText(indented: true, writer => new SchemaWriter().Document().WriteTo(writer));

    /// <summary>
    /// The schema of one type, for hosts that describe their own messages: a reference into the definitions of
    /// <see cref="WriteSchema()"/>, a list, or names.
    /// </summary>
    /// <param name="type">The type: <see cref="Course"/>, <c>ValueList&lt;Code&lt;Unit&gt;&gt;</c>, <see cref="DayPart"/>.</param>
    /// <returns>The schema, or null if the type isn't in the format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <example><code>
    /// string? reference = TrainingJson.WriteSchema(typeof(Course));   // {"$ref":"#/$defs/course"}
    /// </code></example>
    public static string? WriteSchema(Type type)
        => TrainingJsonConverter.Find(Guard.Against.Null(type)) is IGrammarHolder holder
            ? ToText(indented: false, writer => new SchemaWriter().Use(holder.Grammar).WriteTo(writer))
            : null;

    internal static TrainingDocument Read(Stream stream, int maximumLength)
    {
        Guard.Against.Null(stream);
        using PooledText text = new(maximumLength);
        text.Fill(stream);
        return Read(text);
    }

    private static TrainingDocument Read(PooledText text)
        => text.IsTooLong ? throw FaultLocator.TooLong(text.MaximumLength, line: 1) : Read(text.Bytes);

    private static string ToText(bool indented, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, WriterOptions(indented)))
            write(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static JsonWriterOptions WriterOptions(bool indented)
        => new() { Encoder = WireEncoder.Instance, Indented = indented, IndentSize = 2, NewLine = "\n", SkipValidation = true };
}
