using System.Buffers;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Writes to a buffer with a writer that each thread keeps. Only the buffer allocates.</summary>
internal static class ThreadWriter
{
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
        Utf8JsonWriter writer = kept ?? new Utf8JsonWriter(Nowhere.Instance, TrainingJson.WriterOptions(indented));
        kept = null;
        writer.Reset(destination);
        converter.WriteWire(writer, value);
        writer.Flush();
        writer.Reset(Nowhere.Instance);
        kept = writer;
    }

    // The target of an idle writer: a writer needs a target, and keeping the last buffer would keep it alive.
    private sealed class Nowhere : IBufferWriter<byte>
    {
        public static readonly Nowhere Instance = new();

        public void Advance(int count) => throw new NotSupportedException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
    }
}
