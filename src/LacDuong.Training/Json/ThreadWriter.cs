using System.Buffers;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Writes to a buffer with a writer that each thread keeps. Only the buffer allocates.</summary>
internal static class ThreadWriter
{
    // The target of idle writers: a writer needs a target, and keeping the last buffer would keep it alive.
    private static readonly ArrayBufferWriter<byte> s_nowhere = new();

    [ThreadStatic]
    private static Utf8JsonWriter? s_compact;

    [ThreadStatic]
    private static Utf8JsonWriter? s_indented;

    /// <summary>Writes a value as a complete text.</summary>
    public static void Write<T>(T value, WireConverter<T> converter, IBufferWriter<byte> destination, bool indented)
        where T : notnull
    {
        ref Utf8JsonWriter? kept = ref (indented ? ref s_indented : ref s_compact);
        // The buffer is foreign code and may write a document in turn, so the writer is taken out while in use. If the buffer throws, the
        // writer is dropped.
        Utf8JsonWriter writer = kept ?? new Utf8JsonWriter(s_nowhere, TrainingJson.WriterOptions(indented));
        kept = null;
        writer.Reset(destination);
        converter.WriteWire(writer, value);
        writer.Flush();
        writer.Reset(s_nowhere);
        kept = writer;
    }
}
