using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes training documents: the format of <c>docs/format.md</c>, exactly.</summary>
/// <remarks>
/// Reading refuses what is not of the format with a <see cref="TrainingFormatException"/> that says where, what was found and what was
/// expected, and keeps nothing of it;
/// what is well formed but does not fit together is read, and is validation's to report. A whole document is buffered, and one of more
/// than 1,000,000,000 bytes is refused. Equal documents give equal bytes. All methods may be called from several threads at once. Within a
/// host's own messages no call is needed: each type of this library carries its converter.
/// </remarks>
/// <example><code>
/// TrainingDocument document = TrainingJson.Read(stream);
/// string text = TrainingJson.Write(document, indented: true);
/// </code></example>
public static class TrainingJson
{
    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">The stream, of UTF-8; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The text is not of the format.</exception>
    public static TrainingDocument Read(Stream stream) => Read(stream, TextReading.MaximumLength);

    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">The stream, of UTF-8; it is left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The text is not of the format.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<TrainingDocument> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(stream);
        using PooledText text = new();
        await text.FillAsync(stream, cancellationToken).ConfigureAwait(false);
        return Read(text);
    }

    /// <summary>Reads a document from a pipe, to its end.</summary>
    /// <param name="reader">The pipe's reader, of UTF-8; all that came is consumed, and it is not completed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The text is not of the format.</exception>
    /// <exception cref="OperationCanceledException">
    /// The reading was stopped, by the token or by <see cref="PipeReader.CancelPendingRead"/>.
    /// </exception>
    /// <example><code>
    /// TrainingDocument document = await TrainingJson.ReadAsync(httpContext.Request.BodyReader, httpContext.RequestAborted);
    /// </code></example>
    public static async Task<TrainingDocument> ReadAsync(PipeReader reader, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(reader);
        using PooledText text = new();
        await text.FillAsync(reader, cancellationToken).ConfigureAwait(false);
        return Read(text);
    }

    /// <summary>Reads a document from UTF-8 at hand, a byte-order mark before it or not.</summary>
    /// <param name="utf8">The text.</param>
    /// <exception cref="TrainingFormatException">The text is not of the format.</exception>
    public static TrainingDocument Read(ReadOnlySpan<byte> utf8) => TextReading.Read(utf8, WireDocument.Instance.ReadWire);

    /// <summary>Reads a document from a string.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TrainingFormatException">The text is not of the format.</exception>
    public static TrainingDocument Parse(string text) => Read(TextReading.ToUtf8(Guard.Against.Null(text)));

    /// <summary>Reads a document from UTF-8 at hand, and gives what is wrong as a value.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="error">What is wrong, not thrown, or null.</param>
    /// <returns>Whether the text is of the format.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out TrainingDocument? document,
        [NotNullWhen(false)] out TrainingFormatException? error)
        => TextReading.TryRead(utf8, WireDocument.Instance.ReadWire, firstLine: 1, out document, out error);

    /// <summary>Reads a document from a string, and gives what is wrong as a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="error">What is wrong, not thrown, or null.</param>
    /// <returns>Whether the text is of the format.</returns>
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
        ArrayBufferWriter<byte> buffer = new();
        Write(document, buffer, indented);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a document to a buffer, in UTF-8 without a byte-order mark.</summary>
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

    /// <summary>Writes a document to a stream, in UTF-8 without a byte-order mark; the stream is left open.</summary>
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

    /// <summary>Writes a document to a stream, in UTF-8 without a byte-order mark; the stream is left open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="destination">The stream.</param>
    /// <param name="indented">Whether to break lines (LF) and indent by two spaces, for people to read.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteAsync(
        TrainingDocument document, Stream destination, bool indented = false, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(destination);
        ArrayBufferWriter<byte> buffer = new();
        Write(document, buffer, indented);
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a document with a host's own writer, in that writer's escapes and layout.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">The writer, where a value may stand; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TrainingDocument document, Utf8JsonWriter writer)
    {
        Guard.Against.Null(document);
        WireDocument.Instance.WriteWire(Guard.Against.Null(writer), document);
    }

    /// <summary>
    /// The format as a JSON Schema (2020-12), for editors and for hosts that describe their messages:
    /// <c>docs/schema/training-document.v1.schema.json</c>.
    /// </summary>
    /// <returns>The schema, indented. What it cannot say, <c>docs/format.md</c> lists.</returns>
    public static string WriteSchema()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, WriterOptions(indented: true)))
            new SchemaWriter(writer).Write();
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

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
    {
        if (TrainingJsonConverter.Find(Guard.Against.Null(type)) is not IGrammarHolder holder)
            return null;
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, WriterOptions(indented: false)))
            new SchemaWriter(writer).Write(holder.Grammar);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static TrainingDocument Read(Stream stream, int maximumLength)
    {
        Guard.Against.Null(stream);
        using PooledText text = new(maximumLength);
        text.Fill(stream);
        return Read(text);
    }

    private static TrainingDocument Read(PooledText text)
        => text.IsTooLong ? throw FaultLocator.TooLong(text.MaximumLength, line: 1) : Read(text.Bytes);

    internal static JsonWriterOptions WriterOptions(bool indented)
        => new() { Encoder = WireEncoder.Instance, Indented = indented, IndentSize = 2, NewLine = "\n", SkipValidation = true };
}
