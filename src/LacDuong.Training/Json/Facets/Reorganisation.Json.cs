using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(ReorganisationConverter))]
public sealed partial record Reorganisation;
