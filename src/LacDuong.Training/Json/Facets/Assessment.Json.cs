using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(AssessmentConverter))]
public sealed partial record Assessment;
