using System.Buffers;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Writes to a buffer with a writer that each thread keeps, so that nothing but the buffer is allocated.</summary>
internal static class ThreadWriter
{
    [ThreadStatic]
    private static Utf8JsonWriter? s_compact;

    [ThreadStatic]
    private static Utf8JsonWriter? s_indented;

    /// <summary>Writes a value as a whole text.</summary>
    public static void Write<T>(T value, WireConverter<T> converter, IBufferWriter<byte> destination, bool indented)
        where T : notnull
    {
        ref Utf8JsonWriter? kept = ref (indented ? ref s_indented : ref s_compact);
        // Nobody else's while it is in use: a buffer is foreign code, which may write a document in its turn. Where that throws, the writer
        // is not kept.
        Utf8JsonWriter writer = kept ?? new Utf8JsonWriter(Nowhere.Instance, TrainingJson.WriterOptions(indented));
        kept = null;
        writer.Reset(destination);
        converter.WriteWire(writer, value);
        writer.Flush();
        writer.Reset(Nowhere.Instance);
        kept = writer;
    }

    // What a writer at rest writes to, since it must write to something and is not to keep the last buffer alive.
    private sealed class Nowhere : IBufferWriter<byte>
    {
        public static readonly Nowhere Instance = new();

        public void Advance(int count) => throw new NotSupportedException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
    }
}
