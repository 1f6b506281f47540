using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(PersonNameConverter))]
public sealed partial record PersonName;
