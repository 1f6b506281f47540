using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LacDuong.Training.Json;

namespace LacDuong.Training.Benchmarks;

/// <summary>Writing a document of 59 learners to a buffer that is used again: ours, and the framework's of plain classes.</summary>
[MemoryDiagnoser]
public class DocumentWriting
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
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

    internal static Ratio Ratio()
    {
        DocumentWriting writing = new();
        if (writing.Ours() != writing.SourceGenerated())
            throw new InvalidOperationException("The two do not write the same document.");
        return new("write-document", 0.60, () => writing.Ours(), () => writing.SourceGenerated());
    }
}
