using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(TrainingClassConverter))]
public sealed partial record TrainingClass;
