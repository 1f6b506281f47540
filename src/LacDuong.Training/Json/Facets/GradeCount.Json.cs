using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(GradeCountConverter))]
public sealed partial record GradeCount;
