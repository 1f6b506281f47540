using System.IO.Compression;
using LacDuong.Training;
using LacDuong.Training.Json;
using LacDuong.Training.Tools.VietnamUnits;

// Verifies data/vietnam-units.json and packs it for LacDuong.Training.VietnamUnits. Run it from the root of the repository.
const string Packed = "src/LacDuong.Training.VietnamUnits/vietnam-units.json.br";

TrainingDocument document;
try
{
    document = TrainingJson.Read(File.ReadAllBytes("data/vietnam-units.json"));
}
catch (TrainingFormatException error)
{
    Console.Error.WriteLine($"data/vietnam-units.json: {error.Message}");
    return 1;
}
IReadOnlyList<ProvinceCount> counts = ProvinceCount.ReadAll(File.ReadAllLines("data/vietnam-units-counts.tsv"));
IReadOnlyList<string> faults = RegisterCheck.FindFaults(document, counts);
foreach (string fault in faults)
    Console.Error.WriteLine(fault);
if (faults.Count > 0)
    return 1;

using (FileStream file = File.Create(Packed))
using (BrotliStream packing = new(file, new BrotliCompressionOptions { Quality = 11 }))
    TrainingJson.Write(document, packing);
Console.WriteLine(
    $"{document.Units.Count} units and {document.Reorganisations.Count} reorganisations verify; "
    + $"{new FileInfo(Packed).Length} bytes in {Packed}.");
return 0;
