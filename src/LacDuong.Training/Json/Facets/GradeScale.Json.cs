using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(GradeScaleConverter))]
public sealed partial record GradeScale;
