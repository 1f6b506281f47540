using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(GradeConverter))]
public sealed partial record Grade;
