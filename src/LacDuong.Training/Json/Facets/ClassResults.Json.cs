using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(ClassResultsConverter))]
public sealed partial record ClassResults;
