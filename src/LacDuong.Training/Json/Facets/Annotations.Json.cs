using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(AnnotationsConverter))]
public sealed partial class Annotations;
