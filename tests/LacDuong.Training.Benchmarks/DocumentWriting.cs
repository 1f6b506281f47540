using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LacDuong.Training.Json;

namespace LacDuong.Training.Benchmarks;

/// <summary>Writing a document of 59 learners to a buffer that is used again: ours, and the framework's and Newtonsoft.Json's of plain classes.</summary>
[MemoryDiagnoser]
public class DocumentWriting
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly byte[] _bytes = new byte[64 * 1024];
    private readonly PeerDocument _peer = JsonSerializer.Deserialize<PeerDocument>(TrainingJson.Write(DocumentSample.Document), PeerDocument.Options)!;

    [Benchmark]
    public int Ours()
    {
        _buffer.ResetWrittenCount();
        TrainingJson.Write(DocumentSample.Document, _buffer);
        return _buffer.WrittenCount;
    }

    [Benchmark(Baseline = true)]
    public int SourceGenerated()
    {
        _buffer.ResetWrittenCount();
        using Utf8JsonWriter writer = new(_buffer, new JsonWriterOptions { Encoder = WireEncoder.Instance });
        JsonSerializer.Serialize(writer, _peer, PeerDocument.Options);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int Newtonsoft() => NewtonsoftPeer.Write(_peer, _bytes);

    /// <summary>One of it, after seeing that all write the same bytes.</summary>
    internal static DocumentWriting Checked()
    {
        DocumentWriting writing = new();
        writing.Ours();
        byte[] ours = writing._buffer.WrittenSpan.ToArray();
        writing.SourceGenerated();
        ReadOnlySpan<byte> newtonsoft = writing._bytes.AsSpan(0, writing.Newtonsoft());
        return ours.AsSpan().SequenceEqual(writing._buffer.WrittenSpan) && newtonsoft.SequenceEqual(ours)
            ? writing
            : throw new InvalidOperationException("They do not write the same document.");
    }

    internal static Ratio Ratio()
    {
        DocumentWriting writing = Checked();
        return new("write-document", 0.60, () => writing.Ours(), () => writing.SourceGenerated());
    }
}
