using System.IO.Compression;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LacDuong.Training.Json;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// What the first use of <see cref="VietnamUnits"/> does, unpacking, reading and a directory, against unpacking the same and reading it
/// with System.Text.Json.
/// </summary>
[MemoryDiagnoser]
public class VietnamUnitsReading
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    [Benchmark]
    public Unit Ours()
    {
        using BrotliStream data = Unpack();
        TrainingDocument document = TrainingJson.Read(data);
        return new UnitDirectory(document.Units, document.Reorganisations).Get(new("24848"), VietnamUnits.KnownUntil);
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJson()
    {
        using BrotliStream data = Unpack();
        return JsonSerializer.Deserialize<PlainDocument>(data, s_options)!.Units.Count;
    }

    internal static Ratio Ratio()
    {
        VietnamUnitsReading reading = new();
        return new("vietnam-units", 1.5, () => reading.Ours(), () => reading.SystemTextJson());
    }

    private static BrotliStream Unpack()
        => new(typeof(VietnamUnits).Assembly.GetManifestResourceStream("vietnam-units.json.br")!, CompressionMode.Decompress);

    private sealed record PlainDocument(List<PlainUnit> Units, List<PlainReorganisation> Reorganisations);

    private sealed record PlainUnit(
        string Code,
        Dictionary<string, string> Name,
        List<Dictionary<string, string>>? OtherNames,
        string? Level,
        string? Sector,
        string? Parent,
        string? Validity,
        Dictionary<string, string>? Annotations);

    private sealed record PlainReorganisation(
        string On, List<string> From, List<string> To, List<string>? Parts, List<string>? LandOnly, Dictionary<string, string>? Basis);
}
