using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LacDuong.Training.Json;

namespace LacDuong.Training.Benchmarks;

/// <summary>Reading a document of 59 learners from UTF-8: ours, the framework's and Newtonsoft.Json's onto plain classes, and a bare walk over its tokens.</summary>
[MemoryDiagnoser]
public class DocumentReading
{
    private static readonly byte[] s_utf8 = Encoding.UTF8.GetBytes(TrainingJson.Write(DocumentSample.Document));

    [Benchmark]
    public TrainingDocument Ours() => TrainingJson.Read(s_utf8);

    [Benchmark(Baseline = true)]
    public PeerDocument? SourceGenerated() => JsonSerializer.Deserialize<PeerDocument>(s_utf8, PeerDocument.Options);

    [Benchmark]
    public PeerDocument Newtonsoft() => NewtonsoftPeer.Read(s_utf8);

    [Benchmark]
    public int Walk()
    {
        Utf8JsonReader reader = new(s_utf8);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    internal static Ratio Ratio()
    {
        DocumentReading reading = new();
        return new("read-document", 0.75, () => reading.Ours(), () => reading.SourceGenerated());
    }

    internal static Ratio OverWalk()
    {
        DocumentReading reading = new();
        return new("read-document-over-walk", 3, () => reading.Ours(), () => reading.Walk());
    }
}
